import type { InputKind } from '../challenge';
import { areIndexes, isSameList, numbersOf } from './lists';

const ascending = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** Any of several options, one at least: their indexes. */
export const several: InputKind<'several'> = {
  takes: ({ options }, reply) => numbersOf(reply).length > 0 && areIndexes(numbersOf(reply), options.length),
  isSame: (one, other) => isSameList(ascending(numbersOf(one)), ascending(numbersOf(other))),
  texts: ({ options }) => options,
  words: ({ options }, reply) => ascending(numbersOf(reply)).map((i) => options[i] ?? ''),
  guesses: ({ options }, right) => {
    const chosen = numbersOf(right);
    const lessOne = chosen.length > 1 ? chosen.map((one) => chosen.filter((other) => other !== one)) : [];
    const oneMore = options.flatMap((_, i) => (chosen.includes(i) ? [] : [[...chosen, i]]));
    return [...oneMore, ...lessOne, ...options.map((_, i) => [i])];
  },
};
