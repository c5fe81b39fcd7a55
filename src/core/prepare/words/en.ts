import { enAsks } from './enAsks';
import { enStories } from './enStories';
import type { NamedKind, Words } from './words';

const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

const kinds: Words['kinds'] = {
  abbey: 'an abbey',
  alley: 'an arcade',
  basilica: 'a basilica',
  bellTower: 'a bell tower',
  brasserie: 'a brasserie',
  bridge: 'a bridge',
  building: 'a building',
  bunker: 'a bunker',
  calvary: 'a calvary',
  castle: 'a castle',
  cathedral: 'a cathedral',
  cemetery: 'a cemetery',
  chapel: 'a chapel',
  church: 'a church',
  crane: 'a crane',
  factory: 'a factory',
  forge: 'a forge',
  fountain: 'a fountain',
  garden: 'a garden',
  gate: 'a gate',
  house: 'a house',
  industrialSite: 'an industrial site',
  library: 'a library',
  lighthouse: 'a lighthouse',
  manor: 'a manor',
  mansion: 'a town mansion',
  market: 'a market',
  memorial: 'a memorial',
  mill: 'a mill',
  museum: 'a museum',
  palace: 'a palace',
  promenade: 'a promenade',
  quarry: 'a quarry',
  quay: 'a quay',
  ramparts: 'some ramparts',
  school: 'a school',
  ship: 'a ship',
  square: 'a square',
  stadium: 'a stadium',
  standingStone: 'a standing stone',
  station: 'a station',
  statue: 'a statue',
  theater: 'a theatre',
  tower: 'a tower',
  townHall: 'a town hall',
  urbanEnsemble: 'an urban ensemble',
  villa: 'a villa',
  village: 'a village',
  archaeologicalSite: 'an archaeological site',
  artwork: 'a work of art',
  attraction: 'a sight',
  bakery: 'a bakery',
  boundaryStone: 'a boundary stone',
  campSite: 'a camp site',
  cave: 'a cave',
  cinema: 'a cinema',
  farm: 'a farm',
  gite: 'a holiday cottage',
  guestHouse: 'a guest house',
  hostel: 'a hostel',
  hotel: 'a hotel',
  infoPoint: 'an information point',
  picnicSite: 'a picnic site',
  postOffice: 'a post office',
  presbytery: 'a presbytery',
  ruins: 'some ruins',
  shop: 'a shop',
  swimmingPool: 'a swimming pool',
  viewpoint: 'a viewpoint',
  vineyard: 'a vineyard',
  wayside: 'a wayside cross or shrine',
  zoo: 'a zoo',
  bust: 'a bust',
  monument: 'a monument',
  plaque: 'a plaque',
  playground: 'a playground',
  toilets: 'some toilets',
  washhouse: 'a wash house',
  workshop: 'a workshop',
  garage: 'a garage',
};

const sought = (kind: NamedKind): string => ('kind' in kind ? kinds[kind.kind] : `what the data calls “${kind.raw}”`);

const distance = (meters: number): string => {
  if (meters < 995) return `${Math.max(10, Math.round(meters / 10) * 10)} m`;
  return `${Math.round(meters / 100) / 10} km`;
};

const ordinal = (n: number): string => {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
};

/** Jalon's own sentences in English. */
export const en: Words = {
  kinds,
  terms: {
    northBank: 'north bank',
    southBank: 'south bank',
    islandOfNantes: 'Île de Nantes',
    listed: 'listed as a historic monument',
    registered: 'registered as a historic monument',
    partlyListed: 'listed in part as a historic monument',
    partlyRegistered: 'registered in part as a historic monument',
    tram: 'tram',
    bus: 'bus',
    metro: 'underground',
    rail: 'train',
    ferry: 'ferry',
    trolleybus: 'trolleybus',
    funicular: 'funicular',
    cableCar: 'cable car',
    coach: 'coach',
    archaeology: 'archaeology',
    decorativeArts: 'decorative arts',
    ethnology: 'ethnology',
    fineArts: 'fine arts',
    history: 'history',
    industry: 'technology and industry',
    modernArt: 'modern and contemporary art',
    naturalSciences: 'natural sciences',
    otherCivilizations: 'civilisations outside Europe',
    photography: 'photography',
    pureSciences: 'pure sciences',
    activities: 'activities',
    classicalMusic: 'classical music',
    concert: 'concert',
    crafts: 'crafts',
    exhibition: 'exhibition',
    festival: 'festival',
    meetings: 'meetings',
    music: 'music',
    show: 'show',
    worldMusic: 'world music',
    youngAudience: 'young audience',
  },
  ask: enAsks,
  century: (century) => `${ordinal(century)} century`,
  clue: ({ meters, direction, fromStart }, kind) => {
    const origin = fromStart ? ' of the start,' : '';
    const way = `${distance(meters)} ${directions[direction] ?? ''}${origin} as the crow flies.`;
    return kind ? `${way} Look for ${sought(kind)}.` : way;
  },
  clueAtStart: (kind) =>
    kind ? `It all begins at the starting point. Look for ${sought(kind)}.` : 'It all begins at the starting point.',
  clueHere: (kind) =>
    kind ? `It’s right here, a few steps away. Look for ${sought(kind)}.` : 'It’s right here, a few steps away.',
  tell: {
    lines: (lines) =>
      lines.length === 1
        ? `Line “${lines[0]}” stops there.`
        : `Lines “${lines.slice(0, -1).join('”, “')}” and “${lines.at(-1)}” stop there.`,
    author: (name) => `We owe the place to ${name}.`,
    century: (century) => `The place dates from the ${century}.`,
    year: (year) => `The place dates from ${year}.`,
    height: (amount) => `Height: ${amount}.`,
    girth: (amount) => `Girth of the trunk: ${amount}.`,
    capacity: (amount) => `Capacity: ${amount}.`,
    bikes: (amount) => `Places for bicycles: ${amount}.`,
    span: (amount) => `Length: ${amount}.`,
    amount: (value, unit) => `${value}${unit && ` ${unit}`}`,
  },
  hintAddress: (address) => `Its address: ${address}.`,
  hintInitial: (initial, words) =>
    words === 1
      ? `Its name is a single word that begins with “${initial}”.`
      : `Its name has ${words} words and begins with “${initial}”.`,
  hintName: (name) => `Its name: ${name}.`,
  stageTitle: (number) => `Post ${number}`,
  stories: enStories,
};
