import type { InputKind } from '../challenge';
import { isSameList, numbersOf } from './lists';

/** More turns than anybody takes. */
const mostTurns = 10_000;

/** Cards to turn over, two by two, until all pairs are found: in how many turns. */
export const cards: InputKind<'cards'> = {
  takes: ({ cards }, reply) => {
    const [turns = 0, ...more] = numbersOf(reply);
    return more.length === 0 && Number.isInteger(turns) && turns >= cards.length / 2 && turns <= mostTurns;
  },
  isSame: (one, other) => isSameList(numbersOf(one), numbersOf(other)),
  texts: ({ cards }) => cards.map(({ text }) => text),
  words: (_, reply) => numbersOf(reply).map((turns) => ({ fr: `${turns} coups`, en: `${turns} turns` })),
  guesses: ({ cards }) => [2, 3, 5].map((times) => [Math.ceil((times * cards.length) / 2)]),
};
