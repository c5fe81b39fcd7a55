import { shuffled } from '../../lib/random';
import { thingOf } from '../facts/things';
import { isBefore, type Span, spanOf, timeOf } from '../facts/times';
import type { Cell } from '../hunt';
import { compose, nameOf } from '../words';
import { closeInTime, firstApart, yearsBetween } from './apart';
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

/** Years from the end of the first to the beginning of what comes next. */
const lead = (first: Cell, others: readonly Cell[]): number => {
  const span = spanIn(first);
  const gaps = others.map((other) => {
    const later = spanIn(other);
    return span && later ? yearsBetween(span, later) : 0;
  });
  return Math.min(...gaps);
};

/** A first of these and enough that come after it, as long after as the audience can tell; undefined where no such are. */
const firstAndLater = (subject: Subject, cells: readonly Cell[]): readonly Cell[] | undefined => {
  const firsts = shuffled(cells.slice(0, 12), subject.random).filter(({ name }) => !subject.givenAway(name));
  return firstApart(subject.audience, ({ years }) => {
    for (const first of firsts) {
      const isLater = (cell: Cell): boolean =>
        cell !== first && comesFirst(first, [cell]) && lead(first, [cell]) >= years;
      const later = cells.filter(isLater);
      if (later.length >= wrongCount(subject)) return [first, ...later.slice(0, wrongCount(subject))];
    }
    return undefined;
  });
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
  closeness: ({ right, wrong }) => closeInTime(lead(right, wrong)),
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
      ask: compose(listener.languages, ({ ask }) => ask.first[time], thingOf([right, ...wrong])),
      right: optionOf(nameOf(right, listener), right),
      wrong: wrong.map((cell) => optionOf(nameOf(cell, listener), cell)),
    };
  },
};
