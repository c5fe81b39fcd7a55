import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';

/** Kinds of places whose words are known: spellings in data (folded, French and English) and the groups in which one may pass for another: a tower is a building, a square has its fountain. */
const kinds = {
  abbey: ['abbaye, abbey, abbatiale, monastere, monastery, prieure, priory', 'worship'],
  alley: ['passage, galerie, arcade', 'street'],
  basilica: ['basilique, basilica', 'worship'],
  bellTower: ['clocher, beffroi, bell tower, belfry', 'worship tower'],
  brasserie: ['brasserie, restaurant, cafe', 'built'],
  bridge: ['pont, passerelle, viaduc, bridge, footbridge', ''],
  building: ['immeuble, batiment, building', 'dwelling built'],
  bunker: ['blockhaus, bunker', 'military'],
  calvary: ['calvaire, croix, calvary', 'worship monument'],
  castle: ['chateau, chateau fort, castle', 'dwelling military'],
  cathedral: ['cathedrale, cathedral', 'worship'],
  chapel: ['chapelle, chapel', 'worship'],
  church: ['eglise, eglise paroissiale, church', 'worship'],
  crane: ['grue, crane', 'industry'],
  factory: ['usine, manufacture, factory', 'industry built'],
  forge: ['forge, forges, ironworks', 'industry'],
  fountain: ['fontaine, fountain', 'monument open'],
  garden: ['jardin, parc, garden, park, jardin public', 'open'],
  gate: ['porte, gate, portail', 'wall military'],
  house: ['maison, house, maison de ville', 'dwelling'],
  industrialSite: ['site industriel, industrial site', 'industry'],
  library: ['bibliotheque, mediatheque, library', 'built'],
  lighthouse: ['phare, lighthouse', 'tower'],
  manor: ['manoir, manor, manor house, logis', 'dwelling'],
  mansion: ['hotel particulier, town house, mansion', 'dwelling'],
  market: ['marche, halle, halles, market, market hall', 'open built'],
  memorial: ['memorial, monument aux morts, war memorial', 'monument open'],
  mill: ['moulin, mill, windmill', 'industry'],
  museum: ['musee, museum, ecomusee', 'dwelling industry worship built'],
  palace: ['palais, palace', 'dwelling'],
  promenade: ['promenade, cours, mail', 'open street'],
  quarry: ['carriere, quarry', 'industry'],
  quay: ['quai, quay', 'street open'],
  ramparts: ['remparts, rempart, enceinte, ramparts, city wall', 'wall military'],
  ship: ['navire, bateau, ship, boat', ''],
  square: ['place, square, esplanade', 'open'],
  stadium: ['stade, stadium', ''],
  statue: ['statue, sculpture', 'monument open'],
  theater: ['theatre, opera, theater', 'built'],
  tower: ['tour, donjon, tower, keep', 'tower military built'],
  urbanEnsemble: ['ensemble urbain, urban ensemble', 'dwelling open street'],
  villa: ['villa', 'dwelling'],
  village: ['village, hameau, hamlet', 'dwelling open street'],
  station: ['gare, station, railway station', 'built'],
  workshop: ['atelier, workshop', 'industry built'],
  garage: ['garage, garage automobile', 'industry built'],
  washhouse: ['lavoir, wash house', ''],
  cemetery: ['cimetiere, cemetery', ''],
  standingStone: ['menhir, dolmen, standing stone, megalithe', 'monument'],
  school: ['ecole, lycee, college, school', 'built'],
  artwork: ['oeuvre d art, oeuvre, artwork, public art', 'monument'],
  attraction: [
    'attraction, site touristique, tourist attraction',
    'worship dwelling open monument wall military industry built tower street',
  ],
  archaeologicalSite: ['site archeologique, archaeological site, archaeological', 'monument military worship dwelling'],
  bakery: ['boulangerie, bakery', 'shop'],
  boundaryStone: ['borne, boundary stone, milestone', 'monument'],
  campSite: ['camping, camp site, campground, caravan site', 'open'],
  cave: ['grotte, cave entrance, grottes', ''],
  cinema: ['cinema, movie theater', 'built'],
  farm: ['ferme, farm, exploitation agricole', 'dwelling'],
  guestHouse: ['maison d hotes, chambre d hotes, chambres d hotes, guest house, bed and breakfast', 'dwelling lodging'],
  gite: ['gite, gite rural, chalet, holiday cottage, self catering', 'dwelling lodging'],
  hostel: ['auberge de jeunesse, hostel', 'lodging'],
  hotel: ['hotel, hotel de voyageurs, motel', 'lodging built dwelling'],
  infoPoint: [
    'information, point d information, information point, office de tourisme, office du tourisme, tourist information, point info',
    'built',
  ],
  picnicSite: ['aire de pique nique, picnic site', 'open'],
  postOffice: ['poste, bureau de poste, post office', 'built'],
  presbytery: ['presbytere, presbytery, rectory', 'dwelling worship'],
  ruins: ['ruines, ruine, ruins', 'worship dwelling military wall tower industry built monument'],
  shop: ['magasin, boutique, commerce, shop, store, magasin de commerce', 'built shop'],
  swimmingPool: ['piscine, swimming pool', ''],
  vineyard: ['domaine viticole, cave viticole, vineyard, winery', ''],
  viewpoint: ['point de vue, belvedere, viewpoint, table d orientation', 'open tower'],
  wayside: ['croix de chemin, wayside cross, oratoire, wayside shrine', 'worship monument'],
  zoo: ['zoo, parc zoologique', 'open'],
  townHall: ['mairie, hotel de ville, town hall', 'dwelling built'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** A kind of place whose words each language knows. */
export type Kind = keyof typeof kinds;

/** Other values of columns whose words are known. */
const terms = {
  northBank: 'rive nord, rive droite, north bank, right bank',
  southBank: 'rive sud, rive gauche, south bank, left bank',
  islandOfNantes: 'ile de nantes',
  listed: 'classe, classe mh, classe monument historique',
  registered: 'inscrit, inscrit mh, inscrit monument historique',
  partlyListed: 'classe mh partiellement, partiellement classe',
  partlyRegistered: 'inscrit mh partiellement, partiellement inscrit',
  unprotected: 'edifice non protege mh, non protege',
  tram: 'tram, tramway',
  bus: 'bus, autobus',
  metro: 'metro, subway, underground',
  rail: 'rail, train, ter',
  ferry: 'ferry, bac, navette fluviale',
  trolleybus: 'trolleybus',
  funicular: 'funiculaire, funicular',
  cableCar: 'telepherique, cable car',
  coach: 'coach, autocar',
  archaeology: 'archeologie, archaeology',
  decorativeArts: 'arts decoratifs, decorative arts',
  ethnology: 'ethnologie, ethnology',
  fineArts: 'beaux arts, fine arts',
  history: 'histoire, history',
  industry: 'technique et industrie, technology and industry',
  modernArt: 'art moderne et contemporain, modern and contemporary art',
  naturalSciences: 'sciences de la nature, natural sciences',
  otherCivilizations: 'civilisations extra europeennes, civilizations outside europe',
  photography: 'photographie, photography',
  pureSciences: 'sciences fondamentales, pure sciences',
  activities: 'animations, animation',
  classicalMusic: 'musique classique, classical music',
  concert: 'concert',
  crafts: 'artisanat, crafts',
  exhibition: 'exposition, exhibition',
  festival: 'festival',
  meetings: 'rencontres, rencontre, meetings',
  music: 'musique, music',
  show: 'spectacle, show',
  worldMusic: 'musique du monde, world music',
  youngAudience: 'jeune public, young audience',
} as const satisfies Readonly<Record<string, string>>;

/** A value that is no kind of place and whose words each language knows. */
export type Term = keyof typeof terms;

const spelled = <K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
  new Map(
    (Object.keys(table) as K[]).flatMap((key) => table[key].split(', ').map((spelling) => [spelling, key] as const)),
  );

const kindBySpelling = spelled(
  Object.fromEntries(Object.entries(kinds).map(([key, [spellings]]) => [key, spellings])) as Record<Kind, string>,
);
const termBySpelling = spelled<Term>(terms);

const plain = (raw: string): string => wordsOf(raw).join(' ');

/** The kind a cell names, or undefined when its words are not known: `Mill.` is short for something else. */
export const kindNamed = remembered((raw): Kind | undefined =>
  raw.endsWith('.') ? undefined : kindBySpelling.get(plain(raw)),
);

const isLodging = (kind: Kind): boolean => kinds[kind][1].split(' ').includes('lodging');

/** All that the kind which a value names is called; none where its words are not known. Houses for guests go by each other's names: a hostel may be listed as a hotel. */
export const spellingsOfKind = (raw: string): readonly string[] => {
  const kind = kindNamed(raw);
  if (kind === undefined) return [];
  const alike = isLodging(kind) ? (Object.keys(kinds) as Kind[]).filter(isLodging) : [kind];
  return alike.flatMap((one) => kinds[one][0].split(', '));
};

/** The term a cell names, or undefined when its words are not known. */
export const termNamed = (raw: string): Term | undefined => termBySpelling.get(plain(raw));

/** Whether one kind may pass for the other: a cathedral is a church too. */
export const kindsAlike = (a: Kind, b: Kind): boolean => {
  const groups: readonly string[] = kinds[a][1].split(' ');
  return a === b || kinds[b][1].split(' ').some((group) => group !== '' && groups.includes(group));
};
