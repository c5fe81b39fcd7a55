import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';

/** Kinds of places whose words are known: spellings in data (folded, French, English, German, Spanish and Italian), all of which one word translates, and the groups in which one may pass for another: a tower is a building, a square has its fountain. Kinds of a group that begins with `=` go by each other's names. */
const kinds = {
  abbey: ['abbaye, abbey, abbatiale, abtei, abadia, abbazia', 'worship =abbey'],
  monastery: ['monastere, monastery, kloster, monasterio, monastero', 'worship =abbey'],
  priory: ['prieure, priory', 'worship =abbey'],
  alley: ['passage, arcade', 'street =alley'],
  gallery: ['galerie, gallery', 'street =alley'],
  basilica: ['basilique, basilica', 'worship'],
  bellTower: ['clocher, bell tower', 'worship tower =bell'],
  belfry: ['beffroi, belfry', 'worship tower =bell'],
  brasserie: ['brasserie', 'built =table'],
  cafe: ['cafe', 'built =table'],
  restaurant: ['restaurant, restaurante, ristorante', 'built =table'],
  bridge: ['pont, bridge, brucke, puente, ponte', '=bridge'],
  footbridge: ['passerelle, footbridge, pasarela, passerella', '=bridge'],
  viaduct: ['viaduc, viaduct, viadukt, viaducto, viadotto', '=bridge'],
  building: ['batiment, building, gebaude, edificio', 'dwelling built =building'],
  flats: ['immeuble, mietshaus, block of flats, apartment building', 'dwelling built =building'],
  bunker: ['blockhaus, bunker', 'military'],
  calvary: ['calvaire, calvary', 'worship monument =cross'],
  cross: ['croix', 'worship monument =cross'],
  castle: ['chateau, chateau fort, castle, burg, schloss, castillo, castello', 'dwelling military'],
  cathedral: ['cathedrale, cathedral, dom, kathedrale, catedral, cattedrale, duomo', 'worship'],
  chapel: ['chapelle, chapel, kapelle, capilla, ermita, cappella', 'worship'],
  church: ['eglise, eglise paroissiale, church, kirche, pfarrkirche, iglesia, chiesa', 'worship'],
  crane: ['grue, crane', 'industry'],
  factory: ['usine, factory, fabrik, fabrica, fabbrica', 'industry built =factory'],
  manufactory: ['manufacture, manufactory', 'industry built =factory'],
  forge: ['forge, forges, ironworks', 'industry'],
  fountain: ['fontaine, fountain, brunnen, fuente, fontana', 'monument open'],
  garden: ['jardin, garden, jardin public, garten, giardino', 'open =garden'],
  park: ['parc, park, parque, parco', 'open =garden'],
  gate: ['porte, gate, portail, tor, stadttor, puerta, porta', 'wall military'],
  house: ['maison, house, maison de ville, haus, wohnhaus, casa', 'dwelling'],
  industrialSite: ['site industriel, industrial site', 'industry'],
  library: ['bibliotheque, library, bibliothek, biblioteca', 'built =library'],
  mediaLibrary: ['mediatheque, media library', 'built =library'],
  lighthouse: ['phare, lighthouse, leuchtturm, faro', 'tower'],
  manor: ['manoir, manor, manor house, logis, gutshaus, herrenhaus', 'dwelling'],
  mansion: ['hotel particulier, town house, mansion', 'dwelling'],
  market: ['marche, market, markt, mercado, mercato', 'open built =market'],
  marketHall: ['halle, halles, market hall, markthalle', 'open built =market'],
  memorial: ['memorial, mahnmal, ehrenmal', 'monument open =memorial'],
  warMemorial: ['monument aux morts, war memorial, kriegerdenkmal', 'monument open =memorial'],
  mill: ['moulin, mill, muhle, molino, mulino', 'industry =mill'],
  windmill: ['moulin a vent, windmill, windmuhle, molino de viento, mulino a vento', 'industry =mill'],
  watermill: ['moulin a eau, watermill, wassermuhle, molino de agua, mulino ad acqua', 'industry =mill'],
  tideMill: ['moulin a maree, tide mill', 'industry =mill'],
  museum: ['musee, museum, ecomusee, museo', 'dwelling industry worship built'],
  palace: ['palais, palace, palast, palacio, palazzo', 'dwelling'],
  promenade: ['promenade, cours, mail', 'open street'],
  quarry: ['carriere, quarry', 'industry'],
  quay: ['quai, quay', 'street open'],
  ramparts: ['remparts, rempart, enceinte, ramparts, city wall, stadtmauer, muralla', 'wall military'],
  ship: ['navire, bateau, ship, boat', ''],
  square: ['place, square, esplanade, platz, plaza, piazza', 'open'],
  stadium: ['stade, stadium', ''],
  statue: ['statue, estatua, statua', 'monument open =statue'],
  sculpture: ['sculpture, skulptur, escultura, scultura', 'monument open =statue'],
  theater: ['theatre, theater, teatro', 'built =theater'],
  opera: ['opera, opera house, oper, opernhaus', 'built =theater'],
  tower: ['tour, tower, turm, torre', 'tower military built =tower'],
  keep: ['donjon, keep, bergfried', 'tower military built =tower'],
  urbanEnsemble: ['ensemble urbain, urban ensemble', 'dwelling open street'],
  villa: ['villa', 'dwelling'],
  village: ['village', 'dwelling open street =village'],
  hamlet: ['hameau, hamlet', 'dwelling open street =village'],
  station: ['gare, station, railway station, bahnhof, estacion, stazione', 'built'],
  workshop: ['atelier, workshop', 'industry built'],
  garage: ['garage, garage automobile', 'industry built'],
  washhouse: ['lavoir, wash house, waschhaus, lavadero, lavatoio', ''],
  cemetery: ['cimetiere, cemetery, friedhof, cementerio, cimitero', ''],
  standingStone: ['menhir, standing stone', 'monument =stone'],
  dolmen: ['dolmen', 'monument =stone'],
  megalith: ['megalithe, megalith', 'monument =stone'],
  school: ['ecole, school, schule, escuela, scuola', 'built =school'],
  college: ['college', 'built =school'],
  highSchool: ['lycee', 'built =school'],
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
  guestHouse: [
    'maison d hotes, chambre d hotes, chambres d hotes, guest house, bed and breakfast',
    'dwelling =lodging',
  ],
  gite: ['gite, gite rural, holiday cottage, self catering', 'dwelling =lodging'],
  chalet: ['chalet', 'dwelling =lodging'],
  hostel: ['auberge de jeunesse, hostel', '=lodging'],
  hotel: ['hotel, hotel de voyageurs, motel', '=lodging built dwelling'],
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
  wayside: ['croix de chemin, wayside cross, wegkreuz', 'worship monument =cross'],
  shrine: ['oratoire, wayside shrine, bildstock', 'worship monument =cross'],
  zoo: ['zoo, parc zoologique', 'open'],
  bust: ['buste, bust, busto', 'monument'],
  monument: [
    'monument, denkmal, monumento',
    'worship dwelling open monument wall military industry built tower street',
  ],
  plaque: ['plaque, plaque commemorative, commemorative plaque, gedenktafel, placa, targa', 'monument'],
  playground: ['aire de jeux, playground, spielplatz, parque infantil', 'open'],
  toilets: [
    'toilettes, toilettes publiques, toilette, sanisette, sanisettes, urinoir, urinoir public, sanitaires, sanitaires publics, lavatory, wc, wc public, wc publics, toilets, toilet, public toilets, public toilet, urinal, public urinal',
    '',
  ],
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

/** The key of each spelling in a table of them, spellings parted by commas. */
export const spelled = <K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
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

const groups = new Map(
  (Object.keys(kinds) as Kind[]).map((kind) => [kind, kinds[kind][1].split(' ').filter((group) => group !== '')]),
);
const groupsOf = (kind: Kind): readonly string[] => groups.get(kind) ?? [];

/** All that the kind which a value names is called, and those which go by its names: a hostel may be listed as a hotel, a footbridge is a bridge. None where its words are not known. */
export const spellingsOfKind = remembered((raw): readonly string[] => {
  const kind = kindNamed(raw);
  if (kind === undefined) return [];
  const shared = groupsOf(kind).filter((group) => group.startsWith('='));
  const isNamedSo = (one: Kind): boolean => one === kind || groupsOf(one).some((group) => shared.includes(group));
  return (Object.keys(kinds) as Kind[]).filter(isNamedSo).flatMap((one) => kinds[one][0].split(', '));
});

/** The term a cell names, or undefined when its words are not known. */
export const termNamed = (raw: string): Term | undefined => termBySpelling.get(plain(raw));

/** Whether one kind may pass for the other: a cathedral is a church too. */
export const kindsAlike = (a: Kind, b: Kind): boolean =>
  a === b || groupsOf(b).some((group) => groupsOf(a).includes(group));

/** Whether a kind tells nobody what to look for: any place that is worth a visit is a sight. */
export const saysNothing = (kind: Kind): boolean => kind === 'attraction';
