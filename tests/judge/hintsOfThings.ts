import type { Pattern } from './hints';

const q = '[«“] ?(.+?) ?[»”]';
/** What is told behind a colon: in quotes as the file says it, or bare where its words are known. */
const v = '(?:[«“] ?)?(.+?)(?: ?[»”])?';

/** Hints about works of art, living things, and what the data lists at a place that it names. */
export const patternsOfThings: readonly Pattern[] = [
  ['here', 'author', 'cette œuvre a pour auteur (.+?)', 'this work is by (.+?)'],
  ['here', 'begun', 'cette œuvre date (?:du|de) (.+?)', 'this work dates from (?:the )?(.+?)'],
  ['here', 'material', 'cette œuvre est en (.+?)', 'this work is made of (.+?)'],
  ['here', 'protection', `cette œuvre est protégée ainsi : ${v}`, `this work has this protection: ${v}`],
  ['here', 'conflict', `cette œuvre se rapporte à cette guerre : ${v}`, `this work recalls this war: ${v}`],
  ['here', 'theme', `cette œuvre a pour domaine ${v}`, `this work’s theme is ${v}`],
  ['here', 'other', `les données disent de cette œuvre : ${v}`, `the data says of this work: ${v}`],
  ['here', 'species', `les données donnent ici cette espèce : ${v}`, `the data gives this species here: ${v}`],
  ['here', 'genus', `les données donnent ici ce genre : ${v}`, `the data gives this genus here: ${v}`],
  [
    'here',
    'begun',
    'ce que les données recensent ici date (?:du|de) (.+?)',
    'the thing listed here dates from (?:the )?(.+?)',
  ],
  ['here', 'author', 'ce que les données recensent ici a pour auteur (.+?)', 'the thing listed here is by (.+?)'],
  ['here', 'material', 'ce que les données recensent ici est en (.+?)', 'the thing listed here is made of (.+?)'],
  [
    'here',
    'protection',
    `ce que les données recensent ici est protégé ainsi : ${v}`,
    `the thing listed here is protected like this: ${v}`,
  ],
  [
    'there',
    'begun',
    `ce qui est recensé à ${q} date (?:du|de) (.+?)`,
    `what is listed at ${q} dates from (?:the )?(.+?)`,
  ],
  ['there', 'kind', `les données recensent à ${q} ceci : ${v}`, `the data lists this at ${q}: ${v}`],
  ['there', 'author', `ce qui est recensé à ${q} a pour auteur (.+?)`, `what is listed at ${q} is by (.+?)`],
  ['there', 'material', `ce qui est recensé à ${q} est en (.+?)`, `what is listed at ${q} is made of (.+?)`],
  [
    'there',
    'protection',
    `ce qui est recensé à ${q} est protégé ainsi : ${v}`,
    `what is listed at ${q} is protected like this: ${v}`,
  ],
  ['there', 'species', `l’espèce de ${q} est ${q}`, `the species of ${q} is ${q}`],
  ['there', 'genus', `le genre de ${q} est ${q}`, `the genus of ${q} is ${q}`],
];
