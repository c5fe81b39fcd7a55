import type { Language } from '../../lib/language';
import type { Cell, Hunt } from '../hunt';
import { compose } from '../words';
import { type Option, wrongCount } from './family';

/** Other orders of three: turned round, and each neighbor pair changed. */
const wrongOrders = [
  [2, 1, 0],
  [1, 0, 2],
  [0, 2, 1],
] as const;

/** Three cells in their right order, and wrong orders of the same. */
export const orders = (
  cells: readonly Cell[],
  languages: readonly Language[],
  audience: Hunt['audience'],
): { readonly right: Option; readonly wrong: readonly Option[] } => {
  const inOrder = (order: readonly number[]): Option => {
    const ordered = order.flatMap((i) => cells[i] ?? []);
    const [one = '', two = '', three = ''] = ordered.map(({ name }) => name);
    return { text: compose(languages, ({ ask }) => ask.inOrder(one, two, three)), cells: ordered };
  };
  return { right: inOrder([0, 1, 2]), wrong: wrongOrders.slice(0, wrongCount({ audience })).map(inOrder) };
};
