import type { Proven, Selection } from './choose';
import { type Challenges, type Draft, type Tried, tryOut } from './draft';
import { fallenIn } from './fallen';

/** What is chosen of each stage, and the hunt that comes of it. */
export interface Standing {
  readonly left: Selection;
  readonly made: Tried;
}

/** The challenges of what is chosen. */
export const challengesOf = (chosen: Selection): Challenges =>
  chosen.map((here) => here.map(({ challenge }) => challenge));

const hasFallen = (made: Tried): boolean => fallenIn(made).length > 0;

/** The same questions without those that fell away. */
const without = (asked: Selection, made: Tried): Selection => {
  const gone = fallenIn(made);
  return asked.map((some, i) => some.filter((_, k) => !gone.some((one) => one.stage === i && one.challenge === k)));
};

/** The same questions without those that came to follow one of their own family. */
const withoutTwins = (asked: Selection): Selection => {
  let before = '';
  return asked.map((some) =>
    some.filter(({ challenge: { family } }) => {
      const isTwin = family === before;
      before = family;
      return !isTwin;
    }),
  );
};

/** The hunt without the questions that fell away, nor those that came to follow their own family. */
export const withoutFallen = (
  draft: Draft,
  { chosen, made }: { readonly chosen: Selection; readonly made: Tried },
): Standing => {
  let standing: Standing = { left: chosen, made };
  while (hasFallen(standing.made)) {
    const left = withoutTwins(without(standing.left, standing.made));
    standing = { left, made: tryOut(draft, challengesOf(left)) };
  }
  return standing;
};

/** So many questions are tried at a stage where none is left. */
const mostTried = 12;

/** The hunt with a question at each stage where none was left, as far as one stands beside all others: the one that costs least. */
export const filled = (
  draft: Draft,
  { askable, price }: { readonly askable: Selection; readonly price: (chosen: Selection) => number },
  { left, made }: Standing,
): Standing => {
  let standing: Standing = { left, made };
  left.forEach((here, stage) => {
    if (here.length > 0) return;
    const asked = (one: Proven): Selection => standing.left.map((some, i) => (i === stage ? [one] : some));
    const likeliest = (askable[stage] ?? [])
      .map((one) => ({ chosen: asked(one), cost: price(asked(one)) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, mostTried);
    for (const { chosen } of likeliest) {
      if (withoutTwins(chosen).flat().length < chosen.flat().length) continue;
      const next = { left: chosen, made: tryOut(draft, challengesOf(chosen)) };
      if (hasFallen(next.made)) continue;
      standing = next;
      break;
    }
  });
  return standing;
};
