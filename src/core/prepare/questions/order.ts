import { isBefore, spanOf, timeOf } from '../facts/times';
import type { Cell } from '../hunt';
import { compose } from '../words';
import { closeInTime, firstApart, yearsBetween } from './apart';
import { isWholeTime } from './besides';
import { type Family, isOwn, ownCellOf, placeCellOf, type Subject, standTogether } from './family';
import { areAsMany, areEnough, askedAs, joining } from './form';
import { orders, toPutInOrder } from './orders';
import { areNamed, isNamedAlone, isShort, peersToCompare } from './peers';
import { varietyAround } from './variety';

const comesBefore = (a: Cell, b: Cell): boolean => {
  const [one, other] = [spanOf(a.raw), spanOf(b.raw)];
  return one !== undefined && other !== undefined && isBefore(one, other);
};

const yearsApart = (a: Cell, b: Cell): number => {
  const [one, other] = [spanOf(a.raw), spanOf(b.raw)];
  return one && other ? yearsBetween(one, other) : 0;
};

const isClear = (cells: readonly Cell[], cell: Cell, years: number): boolean =>
  cells.every((other) => (comesBefore(other, cell) || comesBefore(cell, other)) && yearsApart(other, cell) >= years);

/** The place itself and others around, in the order of time, so many years between any two; undefined where no such are. */
const someInOrder = (subject: Subject, years: number): readonly Cell[] | undefined => {
  const chosen = [ownCellOf(subject, subject.site)];
  const mayJoin = joining(subject, varietyAround(subject, order).filled);
  for (const { index, name } of peersToCompare(subject)) {
    const cell = ownCellOf(subject, index);
    const fits = isShort(name) && isWholeTime(subject, index, cell.raw) && isClear(chosen, cell, years);
    if (mayJoin(chosen.length, index) && fits) chosen.push(cell);
  }
  return areEnough(chosen.length) ? chosen.sort((a, b) => (comesBefore(a, b) ? -1 : 1)) : undefined;
};

/** Places in the order of time, each over before the next begins; the place itself is one of them. */
export const order: Family = {
  partsTell: false,
  choose: (subject) => {
    const own = ownCellOf(subject, subject.site);
    if (own.raw === '' || !isNamedAlone(subject)) return 'noValue';
    const isClearTime = spanOf(own.raw) !== undefined && isWholeTime(subject, subject.site, own.raw);
    if (!isClearTime || !isShort(own.name)) return 'unreadable';
    const [right, ...others] = firstApart(subject.audience, ({ years }) => someInOrder(subject, years)) ?? [];
    if (right === undefined) return 'tooFewWrong';
    const place = placeCellOf(subject, subject.site);
    return { rule: 'order', ...askedAs(subject.as), subject: place, right, wrong: [], others };
  },
  closeness: ({ right, others = [] }) =>
    closeInTime(Math.min(...others.map((cell, i) => yearsApart(others[i - 1] ?? right, cell)))),
  holds: (proof) => {
    const { right, wrong, others = [] } = proof;
    const cells = [right, ...others];
    return (
      wrong.length === 0 &&
      proof.subject.raw === proof.subject.name &&
      areAsMany(proof, cells.length) &&
      timeOf(right.column) !== undefined &&
      standTogether(proof, cells) &&
      areNamed(cells) &&
      cells.every(({ name }) => isShort(name)) &&
      cells.some((cell) => isOwn(proof, cell)) &&
      cells.slice(1).every((cell, i) => comesBefore(cells[i] as Cell, cell))
    );
  },
  word: ({ right, others = [] }, listener) => {
    const time = timeOf(right.column);
    if (time === undefined) return undefined;
    return {
      type: 'choice',
      ask: compose(listener.languages, ({ ask }) => ask.order[time]),
      ...orders([right, ...others], listener),
    };
  },
  forms: {
    order: ({ right, others = [] }, listener) => {
      const time = timeOf(right.column);
      if (time === undefined) return undefined;
      const ask = compose(listener.languages, (words) => words.ask.order[time]);
      return toPutInOrder([right, ...others], ask, time, listener);
    },
  },
};
