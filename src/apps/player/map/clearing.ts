import { type Box, meet } from './names';
import type { Spot } from './sight';

/** The steps in which a way out is looked for, in pixels. */
const step = 8;

const moved = ({ left, top, right, bottom }: Box, { x, y }: Spot): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

const shared = (a: Box, b: Box): number =>
  meet(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0;

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** How much of a box lies under a cover or out of the room, in square pixels. */
const hiddenOf = (box: Box, room: Box, covers: readonly Box[]): number =>
  areaOf(box) - shared(box, room) + covers.reduce((sum, cover) => sum + shared(cover, box), 0);

const shiftsAlong = (length: number): readonly number[] => {
  const steps = Math.ceil(length / step);
  return Array.from({ length: 2 * steps + 1 }, (_, i) => (i - steps) * step);
};

/** How far what stands in these boxes must move so that as little of it as can be lies under a cover or out of the room: the shortest way. */
export const wayOut = (boxes: readonly Box[], room: Box, covers: readonly Box[]): Spot => {
  const hidden = (way: Spot): number => boxes.reduce((sum, box) => sum + hiddenOf(moved(box, way), room, covers), 0);
  const still = { x: 0, y: 0 };
  let best = { way: still, hidden: hidden(still), length: 0 };
  if (best.hidden === 0) return still;
  for (const x of shiftsAlong(room.right - room.left))
    for (const y of shiftsAlong(room.bottom - room.top)) {
      const one = { way: { x, y }, hidden: hidden({ x, y }), length: Math.hypot(x, y) };
      if (one.hidden < best.hidden || (one.hidden === best.hidden && one.length < best.length)) best = one;
    }
  return best.way;
};
