import { centuriesOf } from '../facts/centuries';
import { propertyOf } from '../facts/property';
import { timeOf } from '../facts/times';
import type { Cell } from '../hunt';
import { compose } from '../words';
import { closeInTime } from './apart';
import { type Family, optionOf, ownCellOf, type Subject, wrongCount } from './family';
import { chooseValue, valueHolds } from './values';

const firstOf = ({ raw }: Cell): number => centuriesOf(raw)?.[0] ?? 0;

const centuriesAway = (cell: Cell, own: readonly number[]): number =>
  Math.min(...own.map((one) => Math.abs(one - firstOf(cell))));

/** Centuries of other sites, the likeliest first: those nearest in time, then in place; for children those beside the right one only in need. */
const likeliest = (cells: readonly Cell[], own: readonly number[], audience: Subject['audience']): readonly Cell[] => {
  const away = (cell: Cell) => centuriesAway(cell, own);
  const sorted = [...cells].sort((a, b) => away(a) - away(b) || firstOf(a) - firstOf(b));
  const far = sorted.filter((cell) => away(cell) > 1);
  return audience === 'child' && far.length >= wrongCount({ audience }) ? far : sorted;
};

/** The century of the place; where it has several, its first, and no other of them is an option. */
export const century: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = ownCellOf(subject, subject.site);
    if (own.raw !== '' && !isCentury(own)) return 'unreadable';
    return chooseValue(subject, {
      rule: 'century',
      most: 5,
      best: (cells, values) => likeliest(cells, values.map(Number), subject.audience),
    });
  },
  closeness: ({ right, wrong }) => {
    const own = centuriesOf(right.raw) ?? [];
    return closeInTime(100 * Math.min(...wrong.map((cell) => centuriesAway(cell, own))));
  },
  holds: (proof) => isCentury(proof.right) && valueHolds(proof, propertyOf(proof.right.column, proof.right.raw)),
  word: ({ right, wrong }, { languages }) => {
    const time = timeOf(right.column);
    if (time === undefined) return undefined;
    const isOne = centuriesOf(right.raw)?.length === 1;
    const option = (cell: Cell) =>
      optionOf(
        compose(languages, (words) => words.century(firstOf(cell))),
        cell,
      );
    return {
      type: 'choice',
      ask: compose(languages, ({ ask }) => (isOne ? ask.century[time] : ask.oneOfItsCenturies), right.as),
      right: option(right),
      wrong: wrong.map(option),
    };
  },
};

const isCentury = ({ column, raw }: Cell): boolean =>
  propertyOf(column, raw).name === 'century' && timeOf(column) !== undefined;
