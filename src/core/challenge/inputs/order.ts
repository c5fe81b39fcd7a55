import type { InputKind } from '../challenge';
import { areIndexes, isSameList, numbersOf, swapped } from './lists';

/** All items in an order: their indexes as they are shown. */
export const order: InputKind<'order'> = {
  takes: ({ items }, reply) => numbersOf(reply).length === items.length && areIndexes(numbersOf(reply), items.length),
  isSame: (one, other) => isSameList(numbersOf(one), numbersOf(other)),
  texts: ({ items }) => items,
  words: ({ items }, reply) => numbersOf(reply).map((i) => items[i] ?? ''),
  guesses: (_, right) => swapped(numbersOf(right)),
};
