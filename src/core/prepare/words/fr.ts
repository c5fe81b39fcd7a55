import { frAsks } from './frAsks';
import { frFittings } from './frFittings';
import { frKinds } from './frKinds';
import { hintOfBeginning } from './frNames';
import { frStories } from './frStories';
import { frTerms } from './frTerms';
import { frQuoted } from './quotes';
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

const sought = (kind: NamedKind): string =>
  'kind' in kind ? frKinds[kind.kind] : `ce que les données appellent « ${kind.raw} »`;

const distance = (meters: number): string => {
  if (meters < 995) return `${Math.max(10, Math.round(meters / 10) * 10)} m`;
  return `${(Math.round(meters / 100) / 10).toString().replace('.', ',')} km`;
};

const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const roman = (n: number): string => `${'X'.repeat(Math.floor(n / 10))}${numerals[n % 10] ?? ''}`;

/** Jalon's own sentences in French. */
export const fr: Words = {
  kinds: frKinds,
  headers: { style: 'style' },
  trees: {
    alder: 'aulne',
    ash: 'frêne',
    beech: 'hêtre',
    birch: 'bouleau',
    blackLocust: 'robinier',
    catalpa: 'catalpa',
    cedar: 'cèdre',
    cherryTree: 'cerisier',
    cypress: 'cyprès',
    elm: 'orme',
    figTree: 'figuier',
    fir: 'sapin',
    ginkgo: 'ginkgo',
    hackberry: 'micocoulier',
    hornbeam: 'charme',
    horseChestnut: 'marronnier d’Inde',
    judasTree: 'arbre de Judée',
    linden: 'tilleul',
    magnolia: 'magnolia',
    maple: 'érable',
    mulberry: 'mûrier',
    oak: 'chêne',
    oliveTree: 'olivier',
    pagodaTree: 'sophora',
    paulownia: 'paulownia',
    pine: 'pin',
    planeTree: 'platane',
    poplar: 'peuplier',
    sequoia: 'séquoia',
    spruce: 'épicéa',
    sweetChestnut: 'châtaignier',
    tulipTree: 'tulipier',
    walnut: 'noyer',
    willow: 'saule',
    yew: 'if',
  },
  terms: frTerms,
  fittings: frFittings,
  ask: frAsks,
  quoted: frQuoted,
  arrondissement: (number) => `${number}${number === 1 ? 'er' : 'e'} arrondissement`,
  century: (century) => `${roman(century)}${century === 1 ? 'er' : 'e'} siècle`,
  clue: ({ meters, direction, fromStart }, kind) => {
    const origin = fromStart ? 'Depuis le départ : ' : '';
    const way = `${origin}${distance(meters)} à vol d’oiseau, vers ${directions[direction] ?? ''}.`;
    return kind ? `${way} Cherchez ${sought(kind)}.` : way;
  },
  clueHidden: (kind) =>
    kind ? `Cherchez ${sought(kind)} : suivez la chaleur.` : 'Un lieu se cache par ici : suivez la chaleur.',
  clueAtStart: (kind) =>
    kind ? `Tout commence au point de départ. Cherchez ${sought(kind)}.` : 'Tout commence au point de départ.',
  clueHere: (kind) => (kind ? `C’est ici même, à deux pas. Cherchez ${sought(kind)}.` : 'C’est ici même, à deux pas.'),
  tell: {
    lines: (lines) =>
      lines.length === 1
        ? `La ligne « ${lines[0]} » s’y arrête.`
        : `Les lignes « ${lines.slice(0, -1).join(' », « ')} » et « ${lines.at(-1)} » s’y arrêtent.`,
    author: (name) => `On doit le lieu à ${name}.`,
    artist: (name) => `On doit l’œuvre à ${name}.`,
    architect: (name) => `Architecte : ${name}.`,
    century: (century) => `Le lieu date du ${century}.`,
    year: (year) => `Le lieu date de ${year}.`,
    height: (amount) => `Hauteur : ${amount}.`,
    girth: (amount) => `Tour du tronc : ${amount}.`,
    floors: (amount) => `Nombre d’étages : ${amount}.`,
    seats: (amount) => `Nombre de places : ${amount}.`,
    capacity: (amount) => `Capacité : ${amount}.`,
    bikes: (amount) => `Places pour les vélos : ${amount}.`,
    span: (amount) => `Longueur : ${amount}.`,
    species: (name) => `Espèce : ${name}.`,
    genus: (name) => `Genre botanique : ${name}.`,
    material: (name) => `Matériau : ${name}.`,
    protection: (name) => `Protection : ${name}.`,
    theme: (name) => `Domaine : ${name}.`,
    quarter: (name) => `Quartier : ${name}.`,
    district: (name) => `Quartier ou arrondissement : ${name}.`,
    venue: (name) => `Édifice ou site : ${name}.`,
    postcode: (arrondissement) => `Le lieu est dans le ${arrondissement}.`,
    named: (header, value) => `${header.charAt(0).toUpperCase()}${header.slice(1)} : ${value}.`,
    column: (header, value) => `Dans les données, « ${header} » : ${value}.`,
    amount: (value, unit) => `${`${value}`.replace('.', ',')}${unit && ` ${unit}`}`,
  },
  hintAddress: (address) => `L’adresse du lieu cherché : ${address}.`,
  hintInitial: hintOfBeginning('Le nom du lieu cherché'),
  hintName: (name) => `Le nom du lieu cherché : ${name}.`,
  stageTitle: (number) => `Jalon ${number}`,
  stories: frStories,
};
