import type { Cell } from '../hunt';
import { composeWith, nameOf } from '../words';
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
