import { shuffled } from '../../lib/random';
import { yearIn } from '../facts/times';
import type { Cell, Proof } from '../hunt';
import { closeInTime, firstApart } from './apart';
import {
  byNumber,
  type DropReason,
  type Family,
  fewestWrong,
  fitsTogether,
  optionOf,
  ownCellOf,
  placeCellOf,
  type Subject,
  sitesAround,
  wrongCount,
} from './family';
import { askYear } from './year';

/** Years between any two options: fewer, and nobody could tell one from the other. */
const apartYears = 20;

const yearOf = ({ raw }: Cell): number => yearIn(raw) ?? Number.NaN;
const isApart = (year: number, years: readonly number[]): boolean =>
  years.every((other) => Math.abs(other - year) >= apartYears);

/** Years of other sites around, so far from the right one and far enough from each other, those nearest in time first; undefined for too few. */
const candidates = (subject: Subject, right: Cell, years: number): readonly Cell[] | undefined => {
  const cells = sitesAround(subject).map(({ index }) => ownCellOf(subject, index));
  const away = (cell: Cell): number => Math.abs(yearOf(cell) - yearOf(right));
  const far = cells.filter((cell) => away(cell) >= years).sort((a, b) => away(a) - away(b));
  const chosen: Cell[] = [];
  for (const cell of far)
    if (chosen.length < 6 && isApart(yearOf(cell), [right, ...chosen].map(yearOf))) chosen.push(cell);
  return chosen.length < fewestWrong ? undefined : chosen;
};

/** The year that a column gives, among years of other sites. */
export const dated: Family = {
  partsTell: false,
  choose: (subject): Proof | DropReason => {
    const right = ownCellOf(subject, subject.site);
    if (right.raw === '') return 'noValue';
    if (yearIn(right.raw) === undefined) return 'unreadable';
    const found = firstApart(subject.audience, ({ years }) => candidates(subject, right, years));
    if (found === undefined) return 'tooFewWrong';
    const wrong = shuffled(found, subject.random).slice(0, wrongCount(subject));
    return { rule: 'dated', subject: placeCellOf(subject, subject.site), right, wrong };
  },
  closeness: ({ right, wrong }) =>
    closeInTime(Math.min(...wrong.map((cell) => Math.abs(yearOf(cell) - yearOf(right))))),
  holds: (proof) => {
    const years = [proof.right, ...proof.wrong].map(yearOf);
    return (
      fitsTogether(proof) &&
      proof.wrong.length >= fewestWrong &&
      years.every((year, i) => year > 0 && isApart(year, years.slice(0, i)))
    );
  },
  word: ({ right, wrong }, listener) => ({
    type: 'choice',
    ask: askYear(right, listener),
    right: optionOf(String(yearOf(right)), right),
    wrong: wrong.map((cell) => optionOf(String(yearOf(cell)), cell)),
    arrange: byNumber,
  }),
};
