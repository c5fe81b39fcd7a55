import { type Box, meet } from './names';
import type { Spot } from './sight';

/** What a tag says of a stage that was found: its drawing, its name, or both. */
export type TagParts = 'both' | 'name' | 'card';

/** Where a tag lies from its mark. */
export type Side = 'right' | 'left' | 'above' | 'below';

/** A mark that stands on its foot, in pixels of one zoom level. */
interface Standing extends Spot {
  /** Its room, measured from its foot. */
  readonly body: Box;
}

/** A stage that would stand on the chart; the least rank comes first. */
export interface Wish extends Standing {
  readonly rank: number;
  /** Whether it is to be seen as long as a spot of its own is left to it: the stage that is looked for, and what was found. */
  readonly kept: boolean;
  /** How long its name is written; null as long as it has none to tell. */
  readonly name: number | null;
  /** Whether its drawing may be shown. */
  readonly card: boolean;
}

/** A tag that found room; its upper left corner is measured from the foot of its mark. */
export interface Tag {
  readonly parts: TagParts;
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A mark that stands: of which wish, how many others it stands for, and what is said beside it. */
export interface Place {
  readonly wish: number;
  readonly more: number;
  readonly tag: Tag | null;
}

/** The drawing's square, the height of a name, and the gap between both, in pixels. */
export const cardSize = 38;
export const nameSize = 22;
export const tagGap = 4;

/** Marks hide one another when their feet are nearer than this: a part of their width across, pixels down. */
const crowdWidth = 0.85;
const crowdDown = 40;
/** Marks that are to be seen hide one another only on the same spot. */
const keptPixels = 12;
/** How far below the head of a mark the middle of a tag beside it lies. */
const headDown = 19;

const sides: readonly Side[] = ['right', 'left', 'above', 'below'];
const parts: readonly TagParts[] = ['both', 'name', 'card'];

const widthOf = ({ body: { left, right } }: Standing): number => right - left;

/** Whether two marks whose feet stand there would hide one another. */
export const isCrowded = (a: Standing, b: Standing): boolean =>
  Math.abs(a.x - b.x) < (crowdWidth * (widthOf(a) + widthOf(b))) / 2 && Math.abs(a.y - b.y) < crowdDown;

const crowded = (a: Wish, b: Wish): boolean =>
  a.kept && b.kept ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < keptPixels : isCrowded(a, b);

const standing = ({ x, y, body }: Wish): Box => ({
  left: x + body.left,
  top: y + body.top,
  right: x + body.right,
  bottom: y + body.bottom,
});

const sizeOf = (which: TagParts, { name, card }: Wish): { width: number; height: number } | null => {
  if (which !== 'card' && name === null) return null;
  if (which !== 'name' && !card) return null;
  if (which === 'card') return { width: cardSize, height: cardSize };
  if (which === 'name') return { width: name ?? 0, height: nameSize };
  return { width: cardSize + tagGap + (name ?? 0), height: cardSize };
};

const tagAt = (which: TagParts, side: Side, wish: Wish): Tag | null => {
  const size = sizeOf(which, wish);
  if (!size) return null;
  const { body } = wish;
  const { width, height } = size;
  const middle = (body.left + body.right - width) / 2;
  const beside = body.top + headDown - height / 2;
  const corner = {
    right: { left: body.right + 1, top: beside },
    left: { left: body.left - 1 - width, top: beside },
    above: { left: middle, top: body.top - 1 - height },
    below: { left: middle, top: body.bottom + 1 },
  }[side];
  return { parts: which, side, ...corner, width, height };
};

const roomOf = ({ x, y }: Wish, { left, top, width, height }: Tag): Box => ({
  left: x + left,
  top: y + top,
  right: x + left + width,
  bottom: y + top + height,
});

const tagFor = (wish: Wish, taken: readonly Box[]): Tag | null => {
  for (const which of parts)
    for (const side of sides) {
      const tag = tagAt(which, side, wish);
      if (tag && !taken.some((box) => meet(box, roomOf(wish, tag)))) return tag;
    }
  return null;
};

/** The marks that stand for others where they would hide one another; the first in rank stand. */
const gather = (wishes: readonly Wish[]): readonly { readonly wish: number; more: number }[] => {
  const order = wishes.map((_, i) => i).sort((a, b) => (wishes[a]?.rank ?? 0) - (wishes[b]?.rank ?? 0) || a - b);
  const heads: { readonly wish: number; more: number }[] = [];
  for (const i of order) {
    const wish = wishes[i] as Wish;
    const head = heads.find((one) => crowded(wishes[one.wish] as Wish, wish));
    if (head) head.more += 1;
    else heads.push({ wish: i, more: 0 });
  }
  return heads;
};

/** Stands the stages of one zoom level side by side, first in rank first: no tag meets another, nor a mark, nor a wall. */
export const arrange = (wishes: readonly Wish[], walls: readonly Box[]): readonly Place[] => {
  const heads = gather(wishes);
  const taken = [...walls, ...heads.map(({ wish }) => standing(wishes[wish] as Wish))];
  return heads.map(({ wish, more }) => {
    const tag = tagFor(wishes[wish] as Wish, taken);
    if (tag) taken.push(roomOf(wishes[wish] as Wish, tag));
    return { wish, more, tag };
  });
};
