import { frAsks } from './frAsks';
import { frStories } from './frStories';
import type { NamedKind, Words } from './words';

const directions = [
  'le nord',
  'le nord-est',
  'l’est',
  'le sud-est',
  'le sud',
  'le sud-ouest',
  'l’ouest',
  'le nord-ouest',
];

const kinds: Words['kinds'] = {
  abbey: 'une abbaye',
  alley: 'un passage',
  basilica: 'une basilique',
  bellTower: 'un clocher',
  brasserie: 'une brasserie',
  bridge: 'un pont',
  building: 'un immeuble',
  bunker: 'un blockhaus',
  calvary: 'un calvaire',
  castle: 'un château',
  cathedral: 'une cathédrale',
  cemetery: 'un cimetière',
  chapel: 'une chapelle',
  church: 'une église',
  crane: 'une grue',
  factory: 'une usine',
  forge: 'une forge',
  fountain: 'une fontaine',
  garden: 'un jardin',
  gate: 'une porte',
  house: 'une maison',
  industrialSite: 'un site industriel',
  library: 'une bibliothèque',
  lighthouse: 'un phare',
  manor: 'un manoir',
  mansion: 'un hôtel particulier',
  market: 'un marché',
  memorial: 'un mémorial',
  mill: 'un moulin',
  museum: 'un musée',
  palace: 'un palais',
  promenade: 'une promenade',
  quarry: 'une carrière',
  quay: 'un quai',
  ramparts: 'des remparts',
  school: 'une école',
  ship: 'un navire',
  square: 'une place',
  stadium: 'un stade',
  standingStone: 'un mégalithe',
  station: 'une gare',
  statue: 'une statue',
  theater: 'un théâtre',
  tower: 'une tour',
  townHall: 'une mairie',
  urbanEnsemble: 'un ensemble urbain',
  villa: 'une villa',
  village: 'un village',
  archaeologicalSite: 'un site archéologique',
  artwork: 'une œuvre d’art',
  attraction: 'un site touristique',
  bakery: 'une boulangerie',
  boundaryStone: 'une borne',
  campSite: 'un camping',
  cave: 'une grotte',
  cinema: 'un cinéma',
  farm: 'une ferme',
  gite: 'un gîte',
  guestHouse: 'une maison d’hôtes',
  hostel: 'une auberge de jeunesse',
  hotel: 'un hôtel',
  infoPoint: 'un point d’information',
  picnicSite: 'une aire de pique-nique',
  postOffice: 'une poste',
  presbytery: 'un presbytère',
  ruins: 'des ruines',
  shop: 'un magasin',
  swimmingPool: 'une piscine',
  viewpoint: 'un point de vue',
  vineyard: 'un domaine viticole',
  wayside: 'une croix ou un oratoire de chemin',
  zoo: 'un zoo',
  bust: 'un buste',
  monument: 'un monument',
  plaque: 'une plaque',
  playground: 'une aire de jeux',
  toilets: 'des toilettes',
  washhouse: 'un lavoir',
  workshop: 'un atelier',
  garage: 'un garage',
};

const sought = (kind: NamedKind): string =>
  'kind' in kind ? kinds[kind.kind] : `ce que les données appellent « ${kind.raw} »`;

const distance = (meters: number): string => {
  if (meters < 995) return `${Math.max(10, Math.round(meters / 10) * 10)} m`;
  return `${(Math.round(meters / 100) / 10).toString().replace('.', ',')} km`;
};

const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const roman = (n: number): string => `${'X'.repeat(Math.floor(n / 10))}${numerals[n % 10] ?? ''}`;

/** Jalon's own sentences in French. */
export const fr: Words = {
  kinds,
  terms: {
    northBank: 'rive nord',
    southBank: 'rive sud',
    islandOfNantes: 'île de Nantes',
    listed: 'classé monument historique',
    registered: 'inscrit monument historique',
    partlyListed: 'classé monument historique en partie',
    partlyRegistered: 'inscrit monument historique en partie',
    tram: 'tram',
    bus: 'bus',
    metro: 'métro',
    rail: 'train',
    ferry: 'bac',
    trolleybus: 'trolleybus',
    funicular: 'funiculaire',
    cableCar: 'téléphérique',
    coach: 'autocar',
    archaeology: 'archéologie',
    decorativeArts: 'arts décoratifs',
    ethnology: 'ethnologie',
    fineArts: 'beaux-arts',
    history: 'histoire',
    industry: 'technique et industrie',
    modernArt: 'art moderne et contemporain',
    naturalSciences: 'sciences de la nature',
    otherCivilizations: 'civilisations extra-européennes',
    photography: 'photographie',
    pureSciences: 'sciences fondamentales',
    activities: 'animations',
    classicalMusic: 'musique classique',
    concert: 'concert',
    crafts: 'artisanat',
    exhibition: 'exposition',
    festival: 'festival',
    meetings: 'rencontres',
    music: 'musique',
    show: 'spectacle',
    worldMusic: 'musique du monde',
    youngAudience: 'jeune public',
  },
  ask: frAsks,
  century: (century) => `${roman(century)}${century === 1 ? 'er' : 'e'} siècle`,
  clue: ({ meters, direction, fromStart }, kind) => {
    const origin = fromStart ? 'Depuis le départ : ' : '';
    const way = `${origin}${distance(meters)} à vol d’oiseau, vers ${directions[direction] ?? ''}.`;
    return kind ? `${way} Cherchez ${sought(kind)}.` : way;
  },
  clueAtStart: (kind) =>
    kind ? `Tout commence au point de départ. Cherchez ${sought(kind)}.` : 'Tout commence au point de départ.',
  clueHere: (kind) => (kind ? `C’est ici même, à deux pas. Cherchez ${sought(kind)}.` : 'C’est ici même, à deux pas.'),
  tell: {
    lines: (lines) =>
      lines.length === 1
        ? `La ligne « ${lines[0]} » s’y arrête.`
        : `Les lignes « ${lines.slice(0, -1).join(' », « ')} » et « ${lines.at(-1)} » s’y arrêtent.`,
    author: (name) => `On doit le lieu à ${name}.`,
    century: (century) => `Le lieu date du ${century}.`,
    year: (year) => `Le lieu date de ${year}.`,
    height: (amount) => `Hauteur : ${amount}.`,
    girth: (amount) => `Tour du tronc : ${amount}.`,
    capacity: (amount) => `Capacité : ${amount}.`,
    bikes: (amount) => `Places pour les vélos : ${amount}.`,
    span: (amount) => `Longueur : ${amount}.`,
    amount: (value, unit) => `${`${value}`.replace('.', ',')}${unit && ` ${unit}`}`,
  },
  hintAddress: (address) => `Son adresse : ${address}.`,
  hintInitial: (initial, words) =>
    words === 1
      ? `Son nom tient en un mot et commence par « ${initial} ».`
      : `Son nom compte ${words} mots et commence par « ${initial} ».`,
  hintName: (name) => `Son nom : ${name}.`,
  stageTitle: (number) => `Jalon ${number}`,
  stories: frStories,
};
