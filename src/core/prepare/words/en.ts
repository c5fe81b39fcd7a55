import { enAsks } from './enAsks';
import { enFittings } from './enFittings';
import { enKinds } from './enKinds';
import { hintOfBeginning } from './enNames';
import { enStories } from './enStories';
import { enTerms } from './enTerms';
import { enQuoted } from './quotes';
import type { NamedKind, Words } from './words';

const directions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

const sought = (kind: NamedKind): string => ('kind' in kind ? enKinds[kind.kind] : `what the data calls “${kind.raw}”`);

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
  kinds: enKinds,
  headers: { style: 'style' },
  trees: {
    alder: 'alder',
    ash: 'ash',
    beech: 'beech',
    birch: 'birch',
    blackLocust: 'black locust',
    catalpa: 'catalpa',
    cedar: 'cedar',
    cherryTree: 'cherry tree',
    cypress: 'cypress',
    elm: 'elm',
    figTree: 'fig tree',
    fir: 'fir',
    ginkgo: 'ginkgo',
    hackberry: 'hackberry',
    hornbeam: 'hornbeam',
    horseChestnut: 'horse chestnut',
    judasTree: 'Judas tree',
    linden: 'lime tree',
    magnolia: 'magnolia',
    maple: 'maple',
    mulberry: 'mulberry',
    oak: 'oak',
    oliveTree: 'olive tree',
    pagodaTree: 'pagoda tree',
    paulownia: 'paulownia',
    pine: 'pine',
    planeTree: 'plane tree',
    poplar: 'poplar',
    sequoia: 'sequoia',
    spruce: 'spruce',
    sweetChestnut: 'sweet chestnut',
    tulipTree: 'tulip tree',
    walnut: 'walnut',
    willow: 'willow',
    yew: 'yew',
  },
  terms: enTerms,
  fittings: enFittings,
  ask: enAsks,
  quoted: enQuoted,
  arrondissement: (number) => `${ordinal(number)} arrondissement`,
  century: (century) => `${ordinal(century)} century`,
  clue: ({ meters, direction, fromStart }, kind) => {
    const origin = fromStart ? ' of the start,' : '';
    const way = `${distance(meters)} ${directions[direction] ?? ''}${origin} as the crow flies.`;
    return kind ? `${way} Look for ${sought(kind)}.` : way;
  },
  clueHidden: (kind) =>
    kind ? `Look for ${sought(kind)}: follow the warmth.` : 'A place hides around here: follow the warmth.',
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
    artist: (name) => `The work is by ${name}.`,
    architect: (name) => `Architect: ${name}.`,
    century: (century) => `The place dates from the ${century}.`,
    year: (year) => `The place dates from ${year}.`,
    height: (amount) => `Height: ${amount}.`,
    girth: (amount) => `Girth of the trunk: ${amount}.`,
    floors: (amount) => `Floors: ${amount}.`,
    seats: (amount) => `Seats: ${amount}.`,
    capacity: (amount) => `Capacity: ${amount}.`,
    bikes: (amount) => `Places for bicycles: ${amount}.`,
    span: (amount) => `Length: ${amount}.`,
    species: (name) => `Species: ${name}.`,
    genus: (name) => `Genus: ${name}.`,
    material: (name) => `Material: ${name}.`,
    protection: (name) => `Protection: ${name}.`,
    theme: (name) => `Theme: ${name}.`,
    quarter: (name) => `Neighbourhood: ${name}.`,
    district: (name) => `District: ${name}.`,
    venue: (name) => `Building or grounds: ${name}.`,
    postcode: (arrondissement) => `The place is in the ${arrondissement}.`,
    named: (header, value) => `${header.charAt(0).toUpperCase()}${header.slice(1)}: ${value}.`,
    column: (header, value) => `In the data, “${header}”: ${value}.`,
    amount: (value, unit) => `${value}${unit && ` ${unit}`}`,
  },
  hintAddress: (address) => `The address of the place you are looking for: ${address}.`,
  hintInitial: hintOfBeginning('The name of the place you are looking for'),
  hintName: (name) => `The name of the place you are looking for: ${name}.`,
  stageTitle: (number) => `Post ${number}`,
  stories: enStories,
};
