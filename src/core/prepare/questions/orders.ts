import type { Order } from '../../challenge/types/order';
import type { Text } from '../../lib/language';
import type { Cell } from '../hunt';
import { compose, composeWith, nameOf } from '../words';
import type { Asks } from '../words/asks';
import { type Listener, type Option, wrongCount } from './family';

/** Other orders of three: turned round, and each neighbor pair changed. */
const wrongOrders = [
  [2, 1, 0],
  [1, 0, 2],
  [0, 2, 1],
] as const;

/** Three cells in their right order, and wrong orders of the same. */
export const orders = (
  cells: readonly Cell[],
  listener: Listener,
): { readonly right: Option; readonly wrong: readonly Option[] } => {
  const inOrder = (order: readonly number[]): Option => {
    const ordered = order.flatMap((i) => cells[i] ?? []);
    const names = ordered.map((cell) => nameOf(cell, listener));
    const text = composeWith(listener.languages, names, ({ ask }, one, two, three) => ask.inOrder(one, two, three));
    return { text, cells: ordered };
  };
  return { right: inOrder([0, 1, 2]), wrong: wrongOrders.slice(0, wrongCount(listener)).map(inOrder) };
};

/** The same cells as places to put in order. */
export const toPutInOrder = (cells: readonly Cell[], ask: Text, by: keyof Asks['ends'], listener: Listener): Order => {
  const end = (at: 0 | 1): Text => compose(listener.languages, (words) => words.ask.ends[by][at]);
  return { type: 'order', ask, items: cells.map((cell) => nameOf(cell, listener)), first: end(0), last: end(1) };
};
