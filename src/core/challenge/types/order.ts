import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import type { ChallengeType } from '../challenge';
import { ask, described, textSchema, typeNamed } from '../fields';
import { numbersOf } from '../inputs/lists';
import { alikeProblems } from '../options';
import { drawShown, shownField, shownProblems } from '../shown';

/** Items to put in order. */
export interface Order {
  readonly type: 'order';
  readonly ask: Text;
  /** In the right order. */
  readonly items: readonly Text[];
  readonly first?: Text | undefined;
  readonly last?: Text | undefined;
  readonly shown?: readonly number[] | undefined;
}

const shownOf = ({ items, shown }: Order): readonly number[] => shown ?? items.map((_, i) => i);

/**
 * Items to put in order: each that follows the one it should earns its share.
 * Two buttons beside each item move it up and down, and where it stands then is read aloud; it can be dragged too. It takes neither map,
 * sight nor camera.
 */
export const order: ChallengeType<Order> = {
  schema: v.strictObject({
    type: typeNamed('order', 'Items to put in order: a timeline, from north to south, from small to large.'),
    ask,
    items: v.pipe(
      v.array(textSchema),
      v.minLength(3),
      v.maxLength(limits.options),
      v.description('Three to eight items in the right order; Jalon shuffles them.'),
    ),
    first: v.optional(described('What stands above the first place: “the oldest”.')),
    last: v.optional(described('What stands below the last place: “the youngest”.')),
    shown: shownField('items'),
  }),
  input: ({ items, first, last, ...rest }) => ({
    kind: 'order',
    items: shownOf({ items, ...rest }).map((i) => items[i] ?? ''),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  }),
  mark: (content, reply) => {
    const shown = shownOf(content);
    const placed = numbersOf(reply).map((i) => shown[i] ?? -1);
    const follow = placed.slice(1).filter((one, i) => one === (placed[i] ?? -1) + 1);
    return placed.length === shown.length ? follow.length / (shown.length - 1) : 0;
  },
  solution: (content) => ({ reply: content.items.map((_, i) => shownOf(content).indexOf(i)) }),
  shuffle: (content, random) => ({ ...content, shown: drawShown(content.items.length, random) }),
  problems: ({ items, shown }, path) => [
    ...alikeProblems(items, (i) => `${path}.items[${i}]`),
    ...shownProblems(shown, items.length, `${path}.shown`),
  ],
};
