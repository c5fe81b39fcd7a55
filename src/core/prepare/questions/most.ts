import { shuffled } from '../../lib/random';
import { figureIn } from '../facts/measures';
import { thingOf } from '../facts/things';
import type { Cell } from '../hunt';
import { composeWith, headerOf, nameOf } from '../words';
import { closeInSize, firstApart, leastApart } from './apart';
import { type Family, fewestWrong, optionOf, ownCellOf, placeCellOf, type Subject, wrongCount } from './family';
import { areOthers, peersToCompare } from './peers';

/** Whether a cell measures at least so many times what each of the others does. */
const isMore = (cell: Cell, others: readonly Cell[], times: number): boolean => {
  const most = figureIn(cell.column, cell.raw);
  return others.every((other) => {
    const less = figureIn(other.column, other.raw);
    return most !== undefined && less !== undefined && most.unit === less.unit && most.value >= times * less.value;
  });
};

const mostAndLess = (subject: Subject, cells: readonly Cell[]): readonly Cell[] => {
  const mosts = shuffled(cells.slice(0, 12), subject.random).filter(({ name }) => !subject.givenAway(name));
  const found = firstApart(subject.audience, ({ measure }) => {
    for (const most of mosts) {
      const less = cells.filter((cell) => cell !== most && isMore(most, [cell], measure));
      if (less.length >= wrongCount(subject)) return [most, ...less.slice(0, wrongCount(subject))];
    }
    return undefined;
  });
  return found ?? [];
};

/** Which of some places around has the most of what a column measures. */
export const most: Family = {
  partsTell: false,
  tellsOfWrong: true,
  choose: (subject) => {
    const cells = peersToCompare(subject).map(({ index }) => ownCellOf(subject, index));
    const [right, ...wrong] = mostAndLess(subject, cells);
    return right ? { rule: 'most', subject: placeCellOf(subject, subject.site), right, wrong } : 'tooFewWrong';
  },
  closeness: ({ right, wrong }) => {
    const [most = 1, ...less] = [right, ...wrong].map(({ column, raw }) => figureIn(column, raw)?.value ?? 0);
    return closeInSize(most, Math.max(...less), leastApart.measure);
  },
  holds: (proof) => {
    const { right, wrong, others } = proof;
    const fits = others === undefined && wrong.length >= fewestWrong && areOthers(proof, [right, ...wrong]);
    return fits && isMore(right, wrong, leastApart.measure);
  },
  word: ({ right, wrong }, listener) => {
    const { column, raw } = right;
    const figure = figureIn(column, raw);
    if (figure === undefined) return undefined;
    return {
      type: 'choice',
      ask: composeWith(
        listener.languages,
        [headerOf(right, listener)],
        ({ ask }, header) => (figure.measure ? ask.most[figure.measure] : ask.mostColumn(header)),
        thingOf([right, ...wrong]),
      ),
      right: optionOf(nameOf(right, listener), right),
      wrong: wrong.map((cell) => optionOf(nameOf(cell, listener), cell)),
    };
  },
};
