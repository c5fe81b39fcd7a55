import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';

/** Kinds of places whose words are known: spellings in data (folded, French, English, German, Spanish and Italian) and the groups in which one may pass for another: a tower is a building, a square has its fountain. */
const kinds = {
  abbey: [
    'abbaye, abbey, abbatiale, monastere, monastery, prieure, priory, kloster, abtei, monasterio, abadia, monastero, abbazia',
    'worship',
  ],
  alley: ['passage, galerie, arcade', 'street'],
  basilica: ['basilique, basilica', 'worship'],
  bellTower: ['clocher, beffroi, bell tower, belfry', 'worship tower'],
  brasserie: ['brasserie, restaurant, cafe', 'built'],
  bridge: ['pont, passerelle, viaduc, bridge, footbridge, brucke, puente, ponte', ''],
  building: ['immeuble, batiment, building, gebaude, edificio, mietshaus', 'dwelling built'],
  bunker: ['blockhaus, bunker', 'military'],
  calvary: ['calvaire, croix, calvary', 'worship monument'],
  castle: ['chateau, chateau fort, castle, burg, schloss, castillo, castello', 'dwelling military'],
  cathedral: ['cathedrale, cathedral, dom, kathedrale, catedral, cattedrale, duomo', 'worship'],
  chapel: ['chapelle, chapel, kapelle, capilla, ermita, cappella', 'worship'],
  church: ['eglise, eglise paroissiale, church, kirche, pfarrkirche, iglesia, chiesa', 'worship'],
  crane: ['grue, crane', 'industry'],
  factory: ['usine, manufacture, factory, fabrik, fabrica, fabbrica', 'industry built'],
  forge: ['forge, forges, ironworks', 'industry'],
  fountain: ['fontaine, fountain, brunnen, fuente, fontana', 'monument open'],
  garden: ['jardin, parc, garden, park, jardin public, garten, parque, giardino, parco', 'open'],
  gate: ['porte, gate, portail, tor, stadttor, puerta, porta', 'wall military'],
  house: ['maison, house, maison de ville, haus, wohnhaus, casa', 'dwelling'],
  industrialSite: ['site industriel, industrial site', 'industry'],
  library: ['bibliotheque, mediatheque, library, bibliothek, biblioteca', 'built'],
  lighthouse: ['phare, lighthouse, leuchtturm, faro', 'tower'],
  manor: ['manoir, manor, manor house, logis, gutshaus, herrenhaus', 'dwelling'],
  mansion: ['hotel particulier, town house, mansion', 'dwelling'],
  market: ['marche, halle, halles, market, market hall, markt, markthalle, mercado, mercato', 'open built'],
  memorial: ['memorial, monument aux morts, war memorial, mahnmal, ehrenmal, kriegerdenkmal', 'monument open'],
  mill: [
    'moulin, mill, windmill, muhle, molino, mulino, moulin a eau, moulin a vent, moulin a maree, watermill',
    'industry',
  ],
  museum: ['musee, museum, ecomusee, museo', 'dwelling industry worship built'],
  palace: ['palais, palace, palast, palacio, palazzo', 'dwelling'],
  promenade: ['promenade, cours, mail', 'open street'],
  quarry: ['carriere, quarry', 'industry'],
  quay: ['quai, quay', 'street open'],
  ramparts: ['remparts, rempart, enceinte, ramparts, city wall, stadtmauer, muralla', 'wall military'],
  ship: ['navire, bateau, ship, boat', ''],
  square: ['place, square, esplanade, platz, plaza, piazza', 'open'],
  stadium: ['stade, stadium', ''],
  statue: ['statue, sculpture, skulptur, estatua, escultura, statua, scultura', 'monument open'],
  theater: ['theatre, opera, theater, teatro', 'built'],
  tower: ['tour, donjon, tower, keep, turm, torre', 'tower military built'],
  urbanEnsemble: ['ensemble urbain, urban ensemble', 'dwelling open street'],
  villa: ['villa', 'dwelling'],
  village: ['village, hameau, hamlet', 'dwelling open street'],
  station: ['gare, station, railway station, bahnhof, estacion, stazione', 'built'],
  workshop: ['atelier, workshop', 'industry built'],
  garage: ['garage, garage automobile', 'industry built'],
  washhouse: ['lavoir, wash house, waschhaus, lavadero, lavatoio', ''],
  cemetery: ['cimetiere, cemetery, friedhof, cementerio, cimitero', ''],
  standingStone: ['menhir, dolmen, standing stone, megalithe', 'monument'],
  school: ['ecole, lycee, college, school, schule, escuela, scuola', 'built'],
  artwork: ['oeuvre d art, oeuvre, artwork, public art', 'monument'],
  attraction: [
    'attraction, site touristique, tourist attraction',
    'worship dwelling open monument wall military industry built tower street',
  ],
  archaeologicalSite: [
    'site archeologique, archaeological site, archaeological, yacimiento arqueologico, area archeologica',
    'monument military worship dwelling',
  ],
  bakery: ['boulangerie, bakery', 'shop'],
  boundaryStone: ['borne, boundary stone, milestone, grenzstein', 'monument'],
  campSite: ['camping, camp site, campground, caravan site', 'open'],
  cave: ['grotte, cave entrance, grottes, hohle, cueva, grotta', ''],
  cinema: ['cinema, movie theater, kino, cine', 'built'],
  farm: ['ferme, farm, exploitation agricole, bauernhof', 'dwelling'],
  guestHouse: ['maison d hotes, chambre d hotes, chambres d hotes, guest house, bed and breakfast', 'dwelling lodging'],
  gite: ['gite, gite rural, chalet, holiday cottage, self catering', 'dwelling lodging'],
  hostel: ['auberge de jeunesse, hostel', 'lodging'],
  hotel: ['hotel, hotel de voyageurs, motel', 'lodging built dwelling'],
  infoPoint: [
    'information, point d information, information point, office de tourisme, office du tourisme, tourist information, point info',
    'built',
  ],
  picnicSite: ['aire de pique nique, picnic site', 'open'],
  postOffice: ['poste, bureau de poste, post office, postamt', 'built'],
  presbytery: ['presbytere, presbytery, rectory, pfarrhaus', 'dwelling worship'],
  ruins: ['ruines, ruine, ruins, ruinas, burgruine', 'worship dwelling military wall tower industry built monument'],
  shop: ['magasin, boutique, commerce, shop, store, magasin de commerce', 'built shop'],
  swimmingPool: ['piscine, swimming pool', ''],
  vineyard: ['domaine viticole, cave viticole, vineyard, winery', ''],
  viewpoint: ['point de vue, belvedere, viewpoint, table d orientation', 'open tower'],
  wayside: ['croix de chemin, wayside cross, oratoire, wayside shrine, wegkreuz, bildstock', 'worship monument'],
  zoo: ['zoo, parc zoologique', 'open'],
  bust: ['buste, bust, busto', 'monument'],
  monument: [
    'monument, denkmal, monumento',
    'worship dwelling open monument wall military industry built tower street',
  ],
  plaque: ['plaque, plaque commemorative, commemorative plaque, gedenktafel, placa, targa', 'monument'],
  playground: ['aire de jeux, playground, spielplatz, parque infantil', 'open'],
  toilets: ['toilettes, toilettes publiques, sanisette, urinoir, lavatory, wc, toilets, public toilets, urinal', ''],
  townHall: ['mairie, hotel de ville, town hall, rathaus, ayuntamiento', 'dwelling built'],
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
  yes: 'oui, yes, true, vrai, ja',
  no: 'non, no, false, faux, nein',
  monday: 'lundi, monday, montag, lunes, lunedi',
  tuesday: 'mardi, tuesday, dienstag, martes, martedi',
  wednesday: 'mercredi, wednesday, mittwoch, miercoles, mercoledi',
  thursday: 'jeudi, thursday, donnerstag, jueves, giovedi',
  friday: 'vendredi, friday, freitag, viernes, venerdi',
  saturday: 'samedi, saturday, samstag, sabado, sabato',
  sunday: 'dimanche, sunday, sonntag, domingo, domenica',
  public: 'public, publique, publico, pubblico, offentlich',
  private: 'prive, privee, private, privat, privado, privato',
  stone: 'pierre, pierres, stone, stein, piedra, pietra',
  brick: 'brique, briques, brick, ziegel, backstein, ladrillo, mattone',
  wood: 'bois, wood, holz, madera, legno',
  concrete: 'beton, concrete, hormigon, calcestruzzo',
  granite: 'granit, granite, granito',
  limestone: 'calcaire, pierre calcaire, limestone, kalkstein, caliza',
  sandstone: 'gres, sandstone, sandstein, arenisca, arenaria',
  marble: 'marbre, marble, marmor, marmol, marmo',
  bronze: 'bronze, bronce, bronzo',
  castIron: 'fonte, cast iron, gusseisen, ghisa',
  steel: 'acier, steel, stahl, acero, acciaio',
  sand: 'sable, sand, arena, sabbia',
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
