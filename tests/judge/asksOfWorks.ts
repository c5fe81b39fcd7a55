import type { Reading } from './asks';

const q = '[«“](.+?)[»”]';
/** What is said behind a colon: in quotes as the file says it, or bare where its words are known. */
const v = '(?:[«“] ?)?((?<=[«“] ?)[^»”]+?(?= ?[»”])|[^«“»”.]+)';

/** Questions about works of art, which nobody calls places. */
export const readingsOfWorks: readonly Reading[] = [
  ['value', 'kind', 'Quel genre d’œuvre est-ce', 'What kind of work is this'],
  ['value', 'conflict', 'À quelle guerre cette œuvre se rapporte-t-elle', 'Which war does this work recall'],
  [
    'match',
    'conflict',
    'À quelle guerre chacune de ces œuvres se rapporte-t-elle',
    'Which war does each of these works recall',
  ],
  [
    'odd',
    'conflict',
    `Trois de ces œuvres se rapportent à la même guerre : ${v}`,
    `Three of these works recall the same war: ${v}`,
  ],
  ['true', 'conflict', `Cette œuvre se rapporte à cette guerre : ${v}`, `This work recalls this war: ${v}`],
  ['value', 'theme', 'Quel est le domaine de cette œuvre', 'What is this work’s theme'],
  [
    'value',
    'protection',
    'À quel degré de protection cette œuvre est-elle classée',
    'At which grade of protection is this work listed',
  ],
  [
    'value',
    'column',
    `Que disent les données de cette œuvre, à la colonne ${q}`,
    `What does the data say of this work, in its column ${q}`,
  ],
  ['year', 'protected', 'En quelle année cette œuvre a-t-elle été protégée', 'In which year was this work protected'],
  [
    'century',
    'protected',
    'Dans quel siècle cette œuvre a-t-elle été protégée',
    'In which century was this work protected',
  ],
  ['first', 'ended', 'Laquelle de ces œuvres a été achevée la première', 'Which of these works was finished first'],
  [
    'first',
    'protected',
    'Laquelle de ces œuvres a été protégée la première',
    'Which of these works was protected first',
  ],
  ['match', 'kind', 'De quel genre est chacune de ces œuvres', 'What kind of work is each of these'],
  ['match', 'protection', 'Comment chacune de ces œuvres est-elle protégée', 'How is each of these works protected'],
  ['match', 'theme', 'Quel est le domaine de chacune de ces œuvres', 'What is the theme of each of these works'],
  ['match', 'area', 'Où se trouve chacune de ces œuvres', 'Where is each of these works'],
  ['odd', 'kind', `Trois de ces œuvres sont de même genre : ${v}`, `Three of these works are of one kind: ${v}`],
  [
    'odd',
    'protection',
    `Trois de ces œuvres sont protégées de la même façon : ${v}`,
    `Three of these works are protected in the same way: ${v}`,
  ],
  ['odd', 'theme', `Trois de ces œuvres ont le même domaine : ${v}`, `Three of these works have the same theme: ${v}`],
  [
    'odd',
    'area',
    `Trois de ces œuvres se trouvent (?:dans|sur) [^:]+ : ${v}`,
    `Three of these works are (?:in|on) [^:]+: ${v}`,
  ],
  ['odd', 'other', `Trois de ces œuvres ont ceci en commun : ${v}`, `Three of these works have this in common: ${v}`],
  [
    'odd',
    'column',
    `Trois de ces œuvres ont ceci en commun, à la colonne ${q} : ${v}`,
    `Three of these works have this in common, in the column ${q}: ${v}`,
  ],
  ['true', 'kind', `Vrai ou faux \\? Les données rangent cette œuvre sous ${q}`, `The data lists this work as ${q}`],
  ['true', 'protection', `Cette œuvre est protégée ainsi : ${v}`, `This work has this protection: ${v}`],
  ['true', 'theme', `Cette œuvre a pour domaine ${q}`, `This work’s theme is ${q}`],
  ['true', 'other', `Les données disent de cette œuvre : ${v}`, `The data says of this work: ${v}`],
  [
    'true',
    'column',
    `Les données disent de cette œuvre, à la colonne ${q} : ${v}`,
    `The data says of this work, in its column ${q}: ${v}`,
  ],
  [
    'nearest',
    'place',
    'Laquelle de ces œuvres est la plus proche d’ici, à vol d’oiseau',
    'Which of these works is nearest to here, as the crow flies',
  ],
  [
    'described',
    'description',
    'une œuvre est décrite ainsi : «(.+)» Laquelle est-ce \\?$',
    'a work is described like this: “(.+)” Which one is it\\?$',
  ],
  [
    'estimate',
    'surface',
    'quelle surface les données donnent-elles à cette œuvre',
    'what area does the data give for this work',
  ],
  ['most', 'height', 'Laquelle de ces œuvres est la plus haute \\?', 'Which of these works is the tallest'],
  [
    'most',
    'altitude',
    'Laquelle de ces œuvres se trouve le plus haut au-dessus',
    'Which of these works lies highest above the sea',
  ],
  ['most', 'surface', 'Laquelle de ces œuvres est la plus étendue', 'Which of these works covers the largest area'],
  ['most', 'span', 'Laquelle de ces œuvres est la plus longue', 'Which of these works is the longest'],
  [
    'most',
    'visitors',
    'Laquelle de ces œuvres reçoit le plus de visiteurs',
    'Which of these works has the most visitors',
  ],
  [
    'most',
    'column',
    `Laquelle de ces œuvres a le plus grand nombre à la colonne ${q}`,
    `Which of these works has the largest number in the column ${q}`,
  ],
];
