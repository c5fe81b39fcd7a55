import { type ComposedChallenge, placeFamilies } from '../../scenario/schema';

type Families = readonly string[];

/** Families by the kind of column that they ask about: where data has no column for one, another of its row may be asked instead. */
const kinds: readonly Families[] = [
  ['year', 'dated', 'century', 'first', 'order'] satisfies ComposedChallenge['family'][],
  ['category', 'trueFalse', 'odd', 'match', 'author', 'line', 'howMany'] satisfies ComposedChallenge['family'][],
  ['estimate', 'most'] satisfies ComposedChallenge['family'][],
  placeFamilies,
];

const areKin = (a: string, b: string): boolean => kinds.some((some) => some.includes(a) && some.includes(b));

/** What became of the families that are wanted: asked as well, replaced by another of their kind, or neither. */
export interface Likeness {
  readonly kept: Families;
  readonly replaced: readonly { readonly was: string; readonly is: string }[];
  readonly lost: Families;
}

/** Takes from `left` the first that fits, if any does. */
const takenFrom = (left: string[], fits: (one: string) => boolean): string | undefined => {
  const at = left.findIndex(fits);
  return at < 0 ? undefined : left.splice(at, 1)[0];
};

/** How much of the families that are wanted is asked, wherever on the walk. */
export const likenessIn = (wanted: Families, asked: Families): Likeness => {
  const left = [...asked];
  const kept = wanted.filter((family) => takenFrom(left, (one) => one === family) !== undefined);
  const missing = [...wanted];
  for (const family of kept) takenFrom(missing, (one) => one === family);
  const found = missing.map((was) => ({ was, is: takenFrom(left, (one) => areKin(was, one)) }));
  return {
    kept,
    replaced: found.flatMap(({ was, is }) => (is === undefined ? [] : { was, is })),
    lost: found.flatMap(({ was, is }) => (is === undefined ? was : [])),
  };
};
