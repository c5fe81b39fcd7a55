import type { Pattern } from './hints';

const q = '[«“] ?(.+?) ?[»”]';

/** Hints about works of art, living things, and what the data lists at a place that it names. */
export const patternsOfThings: readonly Pattern[] = [
  ['here', 'author', 'cette œuvre a pour auteur (.+?)', 'this work is by (.+?)'],
  ['here', 'begun', 'cette œuvre date (?:du|de) (.+?)', 'this work dates from (?:the )?(.+?)'],
  ['here', 'material', 'cette œuvre est en (.+?)', 'this work is made of (.+?)'],
  ['here', 'species', `les données donnent ici cette espèce : ${q}`, `the data gives this species here: ${q}`],
  ['here', 'genus', `les données donnent ici ce genre : ${q}`, `the data gives this genus here: ${q}`],
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
    `ce que les données recensent ici est protégé ainsi : ${q}`,
    `the thing listed here is protected like this: ${q}`,
  ],
  [
    'there',
    'begun',
    `ce qui est recensé à ${q} date (?:du|de) (.+?)`,
    `what is listed at ${q} dates from (?:the )?(.+?)`,
  ],
  ['there', 'kind', `les données recensent à ${q} ceci : ${q}`, `the data lists this at ${q}: ${q}`],
  ['there', 'author', `ce qui est recensé à ${q} a pour auteur (.+?)`, `what is listed at ${q} is by (.+?)`],
  ['there', 'material', `ce qui est recensé à ${q} est en (.+?)`, `what is listed at ${q} is made of (.+?)`],
  [
    'there',
    'protection',
    `ce qui est recensé à ${q} est protégé ainsi : ${q}`,
    `what is listed at ${q} is protected like this: ${q}`,
  ],
  ['there', 'species', `l’espèce de ${q} est ${q}`, `the species of ${q} is ${q}`],
  ['there', 'genus', `le genre de ${q} est ${q}`, `the genus of ${q} is ${q}`],
];
