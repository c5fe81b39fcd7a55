import { shuffled } from '../../lib/random';
import { isBefore, type Span, spanOf, timeOf } from '../facts/times';
import type { Cell } from '../hunt';
import { compose, nameOf } from '../words';
import { isWholeTime } from './besides';
import { type Family, fewestWrong, optionOf, ownCellOf, placeCellOf, type Subject, wrongCount } from './family';
import { areOthers, peersToCompare } from './peers';

const spanIn = ({ raw }: Cell): Span | undefined => spanOf(raw);

/** Whether one cell's time is over before each of the others begins. */
const comesFirst = (cell: Cell, others: readonly Cell[]): boolean => {
  const span = spanIn(cell);
  return others.every((other) => {
    const later = spanIn(other);
    return span !== undefined && later !== undefined && isBefore(span, later);
  });
};

/** A first of these and enough that come after it; undefined where no such are. */
const firstAndLater = (subject: Subject, cells: readonly Cell[]): readonly Cell[] | undefined => {
  for (const first of shuffled(cells.slice(0, 12), subject.random)) {
    if (subject.givenAway(first.name)) continue;
    const later = cells.filter((cell) => cell !== first && comesFirst(first, [cell]));
    if (later.length >= wrongCount(subject)) return [first, ...later.slice(0, wrongCount(subject))];
  }
  return undefined;
};

/** Which of some places around came first: all of it is over before any of the others begins. */
export const first: Family = {
  partsTell: false,
  tellsOfWrong: true,
  choose: (subject) => {
    const cells = peersToCompare(subject)
      .map(({ index }) => ({ index, cell: ownCellOf(subject, index) }))
      .filter(({ index, cell }) => spanIn(cell) !== undefined && isWholeTime(subject, index, cell.raw))
      .map(({ cell }) => cell);
    const [right, ...wrong] = firstAndLater(subject, cells) ?? [];
    return right ? { rule: 'first', subject: placeCellOf(subject, subject.site), right, wrong } : 'tooFewWrong';
  },
  holds: (proof) => {
    const { right, wrong, others } = proof;
    return (
      others === undefined &&
      wrong.length >= fewestWrong &&
      timeOf(right.column) !== undefined &&
      areOthers(proof, [right, ...wrong]) &&
      comesFirst(right, wrong)
    );
  },
  word: ({ right, wrong }, listener) => {
    const time = timeOf(right.column);
    if (time === undefined) return undefined;
    return {
      type: 'choice',
      ask: compose(listener.languages, ({ ask }) => ask.first[time]),
      right: optionOf(nameOf(right, listener), right),
      wrong: wrong.map((cell) => optionOf(nameOf(cell, listener), cell)),
    };
  },
};
