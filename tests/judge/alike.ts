import { isOneTree } from './trees';
import { plain, stems } from './words';

/** Kinds as files and questions write them, in French, in English and as OpenStreetMap tags them; each line is one kind. */
const kinds: Readonly<Record<string, string>> = {
  abbey: 'abbaye, abbey, abbatiale',
  monastery: 'monastere, monastery, couvent, convent',
  priory: 'prieure, priory',
  alley: 'passage, arcade',
  gallery: 'galerie, gallery',
  basilica: 'basilique, basilica',
  bellTower: 'clocher, bell tower',
  belfry: 'beffroi, belfry',
  brewery: 'brasserie',
  diner: 'restaurant, restaurante, ristorante',
  cafe: 'cafe',
  bridge: 'pont, bridge',
  footbridge: 'passerelle, footbridge',
  viaduct: 'viaduc, viaduct',
  block: 'batiment, building, edifice',
  flats: 'immeuble, block of flats',
  calvary: 'calvaire, calvary',
  cross: 'croix, cross',
  waysideCross: 'croix de chemin, wayside cross',
  shrine: 'oratoire, wayside shrine',
  castle: 'chateau, chateau fort, castle',
  cathedral: 'cathedrale, cathedral',
  cemetery: 'cimetiere, cemetery, tomb, tombe',
  chapel: 'chapelle, chapel',
  church: 'eglise, eglise paroissiale, church',
  crane: 'grue, crane',
  factory: 'usine, factory',
  manufactory: 'manufacture, manufactory',
  forge: 'forge, ironworks',
  fountain: 'fontaine, fountain',
  garden: 'jardin, garden',
  park: 'parc, park',
  gate: 'porte, gate, city gate, portail, porte de ville',
  house: 'maison, house',
  industrial: 'site industriel, industrial site',
  library: 'bibliotheque, library',
  mediaLibrary: 'mediatheque, media library',
  lighthouse: 'phare, lighthouse',
  manor: 'manoir, manor, manor house, logis',
  mansion: 'hotel particulier, town house, town mansion, mansion, demeure',
  market: 'marche, market',
  marketHall: 'halle, market hall',
  memorial: 'memorial, monument commemoratif, stele',
  warMemorial: 'monument aux morts, war memorial',
  mill: 'moulin, mill',
  windmill: 'windmill, wind mill, moulin a vent',
  watermill: 'watermill, water mill, moulin a eau',
  tideMill: 'tide mill, moulin a maree',
  museum: 'musee, museum, ecomusee',
  palace: 'palais, palace',
  promenade: 'promenade, cours, mail',
  quay: 'quai, quay',
  ramparts: 'rempart, enceinte, city wall, fortification',
  school: 'ecole, school, groupe scolaire, ecole maternelle, ecole primaire',
  college: 'college',
  highSchool: 'lycee, secondary school',
  square: 'place, square, esplanade',
  station: 'gare, station',
  statue: 'statue',
  sculpture: 'sculpture',
  artwork: 'artwork, oeuvre d art, work of art',
  stone: 'menhir, standing stone',
  dolmen: 'dolmen',
  megalith: 'megalithe, megalith',
  remains: 'site archeologique, archaeological site',
  theater: 'theatre, theater',
  opera: 'opera, opera house',
  tower: 'tour, tower',
  keep: 'donjon, keep',
  townHall: 'mairie, hotel de ville, town hall',
  ensemble: 'ensemble urbain, urban ensemble',
  villa: 'villa',
  village: 'village',
  hamlet: 'hameau, hamlet',
  ruins: 'ruines, ruins, ruin',
  hotel: 'hotel, hostel, motel, auberge de jeunesse, youth hostel',
  guestHouse: 'guest house, chambre d hote, maison d hotes, bed and breakfast',
  gite: 'gite, holiday cottage',
  chalet: 'chalet',
  apartment: 'apartment',
  information:
    'information, point d information, office de tourisme, information point, tourist information, tourist office',
  viewpoint: 'viewpoint, point de vue, belvedere',
  picnic: 'picnic site, aire de pique nique',
  attraction: 'attraction, site touristique, tourist attraction, curiosite, sight',
  camping: 'camp site, campsite, campground, camping, caravan site',
  digging: 'archeologie, archaeology',
  decoration: 'arts decoratifs, decorative arts',
  peoples: 'ethnologie, ethnology',
  fineArts: 'beaux arts, fine arts',
  past: 'histoire, history',
  technics: 'technique et industrie, technology and industry',
  modernArt: 'art moderne et contemporain, modern and contemporary art',
  naturalSciences: 'sciences de la nature, natural sciences',
  farAway: 'civilisations extra europeennes, civilisations outside europe',
  photographs: 'photographie, photography',
  pureSciences: 'sciences fondamentales, pure sciences',
  classical: 'musique classique, classical music',
  worldMusic: 'musique du monde, world music',
  crafts: 'artisanat, crafts',
  exhibition: 'exposition, exhibition',
  meetings: 'rencontres, rencontre, meetings',
  youngAudience: 'jeune public, young audience',
  activities: 'animations, animation, activities',
  culture: 'culturelle, culture, cultural',
  concert: 'concert, musique, music',
  show: 'spectacle, show',
  cinema: 'cinema',
  monument: 'monument',
  plaque: 'plaque, plaque commemorative, commemorative plaque',
  bust: 'buste, bust',
  playground: 'aire de jeux, playground',
  toilets: 'toilettes, toilets, sanisette',
  monday: 'lundi, monday, montag',
  tuesday: 'mardi, tuesday, dienstag',
  wednesday: 'mercredi, wednesday, mittwoch',
  thursday: 'jeudi, thursday, donnerstag',
  friday: 'vendredi, friday, freitag',
  saturday: 'samedi, saturday, samstag',
  sunday: 'dimanche, sunday, sonntag',
  yes: 'oui, yes, true, vrai, ja',
  no: 'non, no, false, faux, nein',
  openToAll: 'public, publique, offentlich',
  closedToMost: 'prive, privee, private, privat',
  rock: 'pierre, stone, stein',
  bricks: 'brique, brick, ziegel',
  timber: 'bois, wood, holz',
  cement: 'beton, concrete',
  granite: 'granit, granite',
  limestone: 'calcaire, pierre calcaire, limestone, kalkstein',
  sandstone: 'gres, sandstone, sandstein',
  marble: 'marbre, marble, marmor',
  bronze: 'bronze',
  castIron: 'fonte, cast iron, gusseisen',
  steel: 'acier, steel, stahl',
  sand: 'sable, sand',
};

/** Kinds of which a word each is quoted, and which go by each other's names: the first of each line stands for all. */
const kin = [
  'abbey monastery priory',
  'alley gallery',
  'bellTower belfry',
  'brewery diner cafe',
  'bridge footbridge viaduct',
  'block flats',
  'calvary cross waysideCross shrine',
  'factory manufactory',
  'garden park',
  'library mediaLibrary',
  'market marketHall',
  'memorial warMemorial',
  'mill windmill watermill tideMill',
  'school college highSchool',
  'statue sculpture artwork',
  'stone dolmen megalith remains',
  'theater opera',
  'tower keep',
  'village hamlet',
  'guestHouse gite chalet apartment',
].map((line) => line.split(' '));

const headOf = (kind: string): string => kin.find((line) => line.includes(kind))?.[0] ?? kind;

/** Whether two kinds go by each other's names. */
export const areKin = (a: string, b: string): boolean => headOf(a) === headOf(b);

/** Of one place both may be right, and nothing that is seen there tells which. */
const both: readonly (readonly [string, string])[] = [
  ['abbey', 'basilica church chapel museum'],
  ['church', 'cathedral basilica chapel museum bellTower'],
  ['cathedral', 'basilica museum'],
  ['chapel', 'basilica museum'],
  ['castle', 'manor palace villa museum tower gate house ramparts mansion'],
  ['mansion', 'palace house manor museum villa block townHall hotel'],
  ['house', 'manor villa block museum palace guestHouse ensemble'],
  ['palace', 'block museum manor'],
  ['block', 'tower theater brewery factory museum manor villa library school station townHall hotel palace'],
  ['ensemble', 'square village promenade quay fountain memorial garden alley block'],
  ['square', 'fountain memorial garden promenade quay market statue'],
  ['promenade', 'fountain memorial garden quay'],
  ['garden', 'fountain memorial statue camping'],
  ['quay', 'memorial fountain'],
  ['memorial', 'statue fountain calvary stone'],
  ['factory', 'crane industrial museum tower brewery theater forge mill'],
  ['industrial', 'crane museum forge mill'],
  ['mill', 'museum tower house'],
  ['gate', 'ramparts tower'],
  ['tower', 'ramparts bellTower lighthouse'],
  ['ruins', 'castle church abbey chapel tower mill village ramparts house stone manor'],
  ['monument', 'memorial statue fountain church castle tower plaque bust stone calvary abbey chapel ruins bridge gate'],
  ['plaque', 'memorial statue bust'],
  ['bust', 'statue memorial'],
  ['playground', 'garden square promenade'],
  ['culture', 'concert show cinema'],
  ['concert', 'show classical worldMusic'],
  ['rock', 'granite limestone sandstone marble'],
  ['steel', 'castIron'],
];

const kindsOf = new Map<string, string[]>();
for (const [kind, spellings] of Object.entries(kinds))
  for (const spelling of spellings.split(', '))
    kindsOf.set(stems(spelling).join(' '), [...(kindsOf.get(stems(spelling).join(' ')) ?? []), kind]);

/** The kinds that a value names, by the judge's own list. */
export const kindsNamed = (value: string): readonly string[] => kindsOf.get(stems(value).join(' ')) ?? [];

const goTogether = (first: string, second: string): boolean => {
  const [a, b] = [headOf(first), headOf(second)];
  return a === b || both.some(([one, others]) => [a, b].includes(one) && others.split(' ').includes(a === one ? b : a));
};

/** Whether a value only says in a wider word what these say exactly: what is a cinema's is of culture, and no concert for that. */
export const isWiderWord = (value: string, exact: readonly string[]): boolean => {
  const named = exact.flatMap(kindsNamed);
  const isCulture = kindsNamed(value).includes('culture');
  return isCulture && named.length > 0 && named.every((one) => one !== 'culture' && goTogether('culture', one));
};

/** Protections as they are written short and long. */
const legal = (value: string): string => {
  const text = plain(value);
  if (/non protege|aucune/.test(text)) return 'none';
  const isListed = /\b(classe|classee|listed)\b/.test(text);
  const isRegistered = /\b(inscrit|inscrite|registered)\b/.test(text);
  return isListed && isRegistered ? 'both' : isListed ? 'listed' : isRegistered ? 'registered' : text;
};

const lesserWords = new Set('de du des la le les l d et a au aux en of the and quartier arrdt'.split(' '));
const wordsIn = (value: string): readonly string[] => stems(value).filter((word) => !lesserWords.has(word));

const isWithin = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.every((word) => b.includes(word));

/** Families and given names that say nothing alone. */
const surnames = (value: string): readonly string[] =>
  wordsIn(value.replace(/\(.*?\)/g, '')).filter(
    (word) => word.length > 2 && !/^(fils|pere|frere|aine|jeune|van|von)$/.test(word),
  );

/** A British grade and the like: `II*` stands between `I` and `II`, and is neither. */
const isStarred = (value: string): boolean => /\*\s*$/.test(value);

/** The arrondissement that a text names by its number, or by the postcode of one: those of Paris, Lyons and Marseilles end with it. */
const arrondissementIn = (text: string): number | undefined => {
  const [, number] = /^(\d{1,2})(?:er|e|st|nd|rd|th) arrondissement$/.exec(text.trim()) ?? [];
  const [, city, end] = /^(750|751|690|130)(\d\d)$/.exec(text.trim()) ?? [];
  const most = city === '750' ? 20 : city === '690' ? 9 : 16;
  const isOne = end !== undefined && Number(end) >= (city === '751' ? 16 : 1) && Number(end) <= most;
  return number === undefined ? (isOne ? Number(end) : undefined) : Number(number);
};

/** Words that many houses are called by, which makes them no one house. */
const ofHouses =
  /^(hotel|palais|musee|jardin|maison|chateau|ancien|ancienne|national|nationale|centre|abbaye|eglise|saint|sainte|parc|fort)s?$/;

/** Whether both may be right of one place, by what they are about. */
export const maySayTheSame = (topic: string, a: string, b: string): boolean => {
  if (topic === 'protection' && isStarred(a) !== isStarred(b)) return false;
  if (plain(a) === plain(b)) return true;
  if (topic === 'lines') return false;
  if (topic === 'postcode') {
    const [one, other] = [arrondissementIn(a), arrondissementIn(b)];
    return one === undefined || other === undefined || one === other;
  }
  if (topic === 'venue') {
    const own = (value: string) => wordsIn(value).filter((word) => word.length > 3 && !ofHouses.test(word));
    return own(a).length === 0 || own(a).some((word) => own(b).includes(word));
  }
  if (topic === 'protection') return legal(a) === legal(b) || [legal(a), legal(b)].includes('both');
  if (topic === 'species' && isOneTree(a, b)) return true;
  if (topic === 'author') return surnames(a).some((word) => surnames(b).includes(word));
  if (kindsNamed(a).some((one) => kindsNamed(b).some((other) => goTogether(one, other)))) return true;
  return isWithin(wordsIn(a), wordsIn(b)) || isWithin(wordsIn(b), wordsIn(a));
};

/** All values of a cell, however it lists them; whether commas part them depends on who asks. */
export const valuesIn = (topic: string, cell: string, commas = false): readonly string[] => {
  const isFirm = /^\S+ (?:et|and|&) \S+$/.test(cell.replace(/\s*\([^)]*\)/g, '').trim());
  const people = isFirm ? /[;|\n]|\s\/\s/ : /[;|\n]|\s(?:et|and|&)\s|\s\/\s/;
  const signs = topic === 'author' ? people : commas ? /[;|+,\n]/ : /[;|+\n]/;
  return cell
    .split(signs)
    .map((one) => (topic === 'author' ? one.replace(/\([^)]*\)|\[[^\]]*\]/g, '') : one).trim())
    .filter((one) => plain(one) !== '');
};

/** Whether a cell says nothing of the place: nobody knows, or nobody filled it in. A mere yes says nothing of what a place is, and all that a column of another question asks. */
export const isUnknown = (cell: string, topic: string): boolean =>
  plain(cell) === '' ||
  /^(inconnue?s?|unknown|nc|na|n a|non renseigne|indetermine|autres?|divers)$/.test(plain(cell)) ||
  (/^(yes|oui)$/.test(plain(cell)) && !topic.startsWith('column '));

/** A name and the same said from another of its words on: who is filed as “Hoffmann, Ludwig” is Ludwig Hoffmann. */
const turns = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(' '));
};

/** Whether an option says a value of a cell: it may say it in other words of the same kind. */
export const says = (topic: string, option: string, value: string): boolean => {
  if (plain(option) === plain(value)) return true;
  if (plain(option) === plain(value.replace(/\((?:quartier|district|arrondissement|secteur)\)$/i, ''))) return true;
  if (topic === 'protection') return legal(option) === legal(value);
  if (topic === 'species' && isOneTree(option, value)) return true;
  if (topic === 'postcode') {
    const number = arrondissementIn(option);
    return number !== undefined && number === arrondissementIn(value);
  }
  if (topic === 'author') {
    const name = value.replace(/\(.*?\)/g, '').replace(/,? \d{4}.*/, '');
    return turns(plain(name)).includes(plain(option));
  }
  return kindsNamed(option).some((kind) => kindsNamed(value).includes(kind));
};
