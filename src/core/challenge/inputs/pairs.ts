import { joined } from '../../lib/language';
import type { InputKind } from '../challenge';
import { areIndexes, isSameList, numbersOf, swapped } from './lists';

/** Two lists whose entries belong together: for each of the first the index of its fellow. */
export const pairs: InputKind<'pairs'> = {
  takes: ({ ones, others }, reply) =>
    numbersOf(reply).length === ones.length && areIndexes(numbersOf(reply), others.length),
  isSame: (one, other) => isSameList(numbersOf(one), numbersOf(other)),
  texts: ({ ones, others }) => [...ones, ...others],
  words: ({ ones, others }, reply) => numbersOf(reply).map((i, k) => joined([ones[k] ?? '', others[i] ?? ''], ' → ')),
  guesses: (_, right) => swapped(numbersOf(right)),
};
