import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Text } from '../../../src/core/lib/language';
import type { HuntChallenge, HuntStage } from '../../../src/core/prepare/hunt';

/** One row of a bundled file, read by nobody but PapaParse. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a bundled dataset. */
export const rowsOf = (name: string): readonly Row[] => {
  const text = readFileSync(join(import.meta.dirname, '../../../public/datasets', name, 'data.csv'), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
};

/** A text in one language. */
export const said = (text: Text, language: 'fr' | 'en'): string =>
  typeof text === 'string' ? text : (text[language] ?? '');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const listed = (cell: string): string[] =>
  cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Kinds of which both may be right of one place: a cathedral is a church, a tower a building; a square has its fountain. */
const both: readonly (readonly [string, string])[] = [
  ['eglise', 'cathedrale basilique chapelle abbaye musee'],
  ['cathedrale', 'basilique'],
  ['chapelle', 'abbaye basilique musee'],
  ['abbaye', 'musee basilique'],
  ['chateau', 'manoir palais villa musee tour porte maison'],
  ['hotel particulier', 'palais maison manoir musee villa immeuble'],
  ['maison', 'manoir villa immeuble musee palais'],
  ['palais', 'immeuble musee manoir'],
  ['immeuble', 'tour theatre brasserie usine musee manoir villa'],
  ['ensemble urbain', 'place village promenade quai immeuble maison fontaine memorial jardin'],
  ['place', 'fontaine memorial jardin promenade quai'],
  ['promenade', 'fontaine memorial jardin quai'],
  ['jardin', 'fontaine memorial'],
  ['quai', 'memorial fontaine'],
  ['usine', 'grue site industriel musee tour brasserie theatre'],
  ['site industriel', 'grue musee'],
];

const bothRight = (a: string, b: string): boolean =>
  a === b || both.some(([one, others]) => [a, b].includes(one) && others.includes(a === one ? b : a));

/** What a cell says and its question's option says: the option may say it more fully. */
const saysSame = (option: string, value: string): boolean =>
  plain(option) === plain(value) ||
  plain(option) === plain(value.replace(/ \(.*\)/, '')) ||
  plain(option) === `${plain(value)} monument historique`;

const centuries = (cell: string): number[] =>
  listed(cell).map((one) => {
    const roman = one.split('e ')[0] ?? '';
    return 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ').indexOf(roman) + 1;
  });

const meters = (a: Row, b: Row): number => {
  const rad = (degrees: string | undefined) => (Number(degrees) * Math.PI) / 180;
  const [p, q] = [rad(a.latitude), rad(b.latitude)];
  const h =
    Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin((rad(b.longitude) - rad(a.longitude)) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(h));
};

/** What a judge looks at: one composed question, the stage it is asked at, and all the rows of the file. */
export interface Case {
  readonly stage: HuntStage;
  readonly challenge: HuntChallenge;
  readonly rows: readonly Row[];
}

const subjectOf = ({ challenge, rows }: Case): Row =>
  rows.find((row) => row.id === challenge.proof?.subject.site) ?? {};

const optionsIn = ({ challenge }: Case, language: 'fr' | 'en') => {
  const { content } = challenge;
  if (content.type !== 'choice') return { right: '', wrong: [], all: [] };
  const all = content.options.map((option) => said(option, language));
  const right = said(content.answer, language);
  return { right, wrong: all.filter((one) => one !== right), all };
};

const cellFaults = ({ challenge, rows }: Case): string[] => {
  const { proof } = challenge;
  const cells = proof ? [proof.subject, proof.right, ...proof.wrong] : [];
  return cells
    .filter(({ row, site, column, raw, name }) => {
      const read = rows[row - 2];
      return read?.id !== site || read?.[column] !== raw || read?.name !== name;
    })
    .map(({ site, column }) => `no such cell: ${site} ${column}`);
};

const categoryFaults = (one: Case): string[] => {
  const column = one.challenge.proof?.right.column ?? '';
  const own = listed(subjectOf(one)[column] ?? '');
  const { right, wrong } = optionsIn(one, 'fr');
  const name = ` ${plain(subjectOf(one).name ?? '')} `;
  const alsoRight = wrong.filter(
    (option) => own.some((value) => bothRight(plain(option), plain(value))) || name.includes(` ${plain(option)} `),
  );
  return [
    ...(own.some((value) => saysSame(right, value)) ? [] : [`not in the cell: ${right}`]),
    ...alsoRight.map((option) => `right too: ${option} of ${subjectOf(one).name}`),
  ];
};

const centuryFaults = (one: Case): string[] => {
  const own = centuries(subjectOf(one).century ?? '');
  const named = (option: string): number => Number.parseInt(option, 10);
  const { right, wrong } = optionsIn(one, 'en');
  const ask = one.challenge.content.type === 'choice' ? said(one.challenge.content.ask, 'fr') : '';
  const within = (option: string) => named(option) >= Math.min(...own) && named(option) <= Math.max(...own);
  return [
    ...(own.includes(named(right)) ? [] : [`not its century: ${right}`]),
    ...wrong.filter(within).map((option) => `its century too: ${option}`),
    ...(own.length > 1 && /^De quel siècle/.test(ask) ? [`which one of ${own.length} centuries?`] : []),
  ];
};

const yearFaults = (one: Case): string[] => {
  const { content, proof } = one.challenge;
  const cell = subjectOf(one)[proof?.right.column ?? ''];
  return content.type === 'year' && String(content.answer) === cell && content.within > 0
    ? []
    : [`not the year ${cell}`];
};

const nearestFaults = (one: Case): string[] => {
  const here = subjectOf(one);
  const { right, wrong } = optionsIn(one, 'fr');
  const away = (name: string) => meters(here, one.rows.find((row) => row.name === name) ?? {});
  const near = away(right);
  const tooNear = wrong.filter((name) => !(away(name) >= 1.5 * near - 0.2 && away(name) >= near + 59.8));
  return [...(near > 0 ? [] : ['the place itself']), ...tooNear.map((name) => `not clearly farther: ${name}`)];
};

const ruleFaults: Readonly<Record<string, (one: Case) => string[]>> = {
  category: categoryFaults,
  century: centuryFaults,
  year: yearFaults,
  nearest: nearestFaults,
};

/** The right answer, where it stands in what is read before it is given. */
const leaks = ({ stage, challenge }: Case): string[] => {
  const { content } = challenge;
  if (content.type !== 'choice' && content.type !== 'year') return [];
  return (['fr', 'en'] as const).flatMap((language) => {
    const answer = ` ${plain(content.type === 'year' ? String(content.answer) : said(content.answer, language))}`;
    const read = [content.ask, stage.title, stage.clue, stage.found ?? ''].map((text) => said(text, language));
    return read.filter((text) => ` ${plain(text)}`.includes(answer)).map((text) => `“${answer}” is told by “${text}”`);
  });
};

const formFaults = (one: Case): string[] => {
  if (one.challenge.content.type !== 'choice') return [];
  const folded = (language: 'fr' | 'en') => optionsIn(one, language).all.map(plain);
  const alike = (['fr', 'en'] as const).filter((language) => new Set(folded(language)).size < folded(language).length);
  const { right, all } = optionsIn(one, 'fr');
  return [
    ...alike.map((language) => `options alike in ${language}`),
    ...(all.filter((option) => option === right).length === 1 ? [] : ['not one right option']),
    ...(all.length >= 3 ? [] : ['too few options']),
  ];
};

/** All that an independent judge has to say against a composed question; nothing when it is fair. */
export const verdict = (one: Case): readonly string[] => [
  ...cellFaults(one),
  ...(ruleFaults[one.challenge.family ?? '']?.(one) ?? [`no rule for ${one.challenge.family}`]),
  ...leaks(one),
  ...formFaults(one),
];
