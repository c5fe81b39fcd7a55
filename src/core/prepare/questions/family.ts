import type { Challenge } from '../../challenge';
import { cellAt, type Dataset, factOf, nearestSites, siteAt } from '../../dataset';
import type { Language, Text } from '../../lib/language';
import type { Random } from '../../lib/random';
import type { Cell, Hunt, Proof } from '../hunt';

/** What a question is composed from: one site of a dataset, and where a field is asked about, that field's index. */
export interface Subject {
  /** The dataset's name in the scenario. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly site: number;
  /** An index into the dataset's fields; −1 for a family that asks about none. */
  readonly field: number;
  readonly audience: Hunt['audience'];
  readonly random: Random;
  /** Says whether a text would be given away by what the player reads before answering. */
  readonly givenAway: (answer: string) => boolean;
}

/** Why a question could not be composed. */
export type DropReason = 'noValue' | 'unreadable' | 'tooFewWrong' | 'leaks' | 'tooLong';

/** For whom a question is worded. */
export interface Listener {
  readonly languages: readonly Language[];
  readonly audience: Hunt['audience'];
}

/** A question in words, before its options are put in order. */
export type Wording =
  | { readonly type: 'choice'; readonly ask: Text; readonly right: Text; readonly wrong: readonly Text[] }
  | Extract<Challenge, { type: 'year' }>;

/** One family of questions: it chooses cells, words them, and says what makes the right one right. */
export interface Family {
  /** The cells of a question on this subject, or why there is none. */
  readonly choose: (subject: Subject) => Proof | DropReason;
  /** Whether the right cell is right by the rule, and every wrong one wrong; from the proof alone. */
  readonly holds: (proof: Proof) => boolean;
  /** The question as it follows from a proof that holds; undefined where it doesn't follow. */
  readonly word: (proof: Proof, listener: Listener) => Wording | undefined;
  /** Whether even a part of the answer gives it away. */
  readonly partsTell: boolean;
}

/** The cell of a site in one of the dataset's fields. */
export const cellOf = ({ name, dataset }: Subject, site: number, field: number): Cell => {
  const { id, name: siteName, row } = siteAt(dataset, site);
  const column = dataset.fields[field]?.key ?? '';
  return { dataset: name, site: id, name: siteName, row, column, raw: cellAt(dataset.columns[field], site) };
};

/** A site's name cell, with its place. */
export const placeCellOf = (subject: Subject, site: number): Cell => ({
  ...cellOf(subject, site, subject.dataset.nameField),
  position: siteAt(subject.dataset, site).position,
});

/** The raw value that the question is about. */
export const rawOf = ({ dataset, field }: Subject, site: number): string => {
  const key = dataset.fields[field]?.key;
  return key === undefined ? '' : factOf(dataset, site, key);
};

/** How many of the sites around are looked at for wrong answers. */
const neighbors = 400;

/** Other sites of the dataset, the nearest first. */
export const sitesAround = ({ dataset, site }: Subject): { readonly index: number; readonly meters: number }[] =>
  nearestSites(dataset, siteAt(dataset, site).position, neighbors).filter(({ index }) => index !== site);

/** How many wrong options a question has. */
export const wrongCount = ({ audience }: Subject): number => (audience === 'child' ? 2 : 3);

/** The fewest wrong options that make a question. */
export const fewestWrong = 2;

/** Whether the cells of a proof fit together: one dataset, one column, different sites, the subject's own answer. */
export const fitsTogether = ({ subject, right, wrong }: Proof): boolean => {
  const own = right.site === subject.site && right.row === subject.row && right.name === subject.name;
  const alike = [right, ...wrong].every(
    (cell) => cell.dataset === subject.dataset && cell.column === right.column && cell.column !== '',
  );
  return own && alike && new Set([right, ...wrong].map(({ site }) => site)).size === wrong.length + 1;
};
