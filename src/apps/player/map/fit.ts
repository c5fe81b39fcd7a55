import { type Box, meet } from './names';
import type { Spot } from './sight';

/** What is to be seen of a hunt: where it stands, in pixels of zoom level 0, and the room of its drawing, from its foot. */
export interface Seen extends Spot {
  readonly body: Box;
  /** Whether the map is of no use as long as this is hidden. */
  readonly needed: boolean;
}

/** What a view has room in: the map's size, what lies over it, and the levels that may be chosen. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly covers: readonly Box[];
  readonly leastZoom: number;
  readonly mostZoom: number;
}

/** A view of the map: its upper left corner, in the pixels of its zoom level. */
export interface View {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

interface Try {
  readonly view: View;
  readonly cost: number;
}

/** Kept free around each drawing, in pixels. */
const clearance = 5;
/** What is hidden costs: each drawing that is needed, all others together, and more if it is any of them. */
const [neededCost, othersCost, anyCost] = [100, 3, 1.6];
/** What a level farther away costs, and that what is needed lies on one another: when all is asked for, less than any that is hidden. */
const costs = { near: { level: 1.5, pile: 1.5 }, whole: { level: 0.1, pile: 0.5 } } as const;
const mostLevels = 3;

/** What a view is for: to set off, as near as can be, or to show the whole hunt. */
export type Aspect = keyof typeof costs;
const [leastStep, mostSteps] = [6, 36];
/** The mesh that the free room is measured with, in pixels. */
const mesh = 20;

const standing = ({ x, y, body }: Seen, scale: number): Box => ({
  left: x * scale + body.left - clearance,
  top: y * scale + body.top - clearance,
  right: x * scale + body.right + clearance,
  bottom: y * scale + body.bottom + clearance,
});

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** The middle of the room that nothing covers. */
const freeMiddle = ({ width, height, covers }: Room): Spot => {
  let [x, y, count] = [0, 0, 0];
  for (let across = mesh / 2; across < width; across += mesh)
    for (let down = mesh / 2; down < height; down += mesh) {
      const spot = { left: across, top: down, right: across, bottom: down };
      if (covers.some((cover) => meet(cover, spot))) continue;
      [x, y, count] = [x + across, y + down, count + 1];
    }
  return count === 0 ? { x: width / 2, y: height / 2 } : { x: x / count, y: y / count };
};

/** Where the upper left corner may be along one side, so that what reaches from one end to the other lies in the room, or fills it. */
const cornersAlong = (from: number, to: number, room: number): readonly number[] => {
  const [a, b] = [from, to - room];
  const range = Math.abs(b - a);
  const steps = Math.min(mostSteps, Math.ceil(range / leastStep));
  return Array.from({ length: steps + 1 }, (_, i) => Math.min(a, b) + (steps === 0 ? 0 : (range * i) / steps));
};

const bestAt = (zoom: number, seen: readonly Seen[], room: Room, middle: Spot, pileCost: number): Try => {
  const { width, height, covers } = room;
  const otherCost = othersCost / seen.filter(({ needed }) => !needed).length;
  const boxes = seen.map((one) => ({ box: standing(one, 2 ** zoom), cost: one.needed ? neededCost : otherCost }));
  const all = around(boxes.map(({ box }) => box));
  const isHidden = (box: Box, left: number, top: number): boolean => {
    const on = { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
    const isOut = on.left < 0 || on.top < 0 || on.right > width || on.bottom > height;
    return isOut || covers.some((cover) => meet(cover, on));
  };
  const needed = boxes.filter(({ cost }) => cost === neededCost).map(({ box }) => box);
  const piled = needed.some((box, i) => needed.slice(i + 1).some((other) => meet(box, other)));
  const kept = needed.length > 0 ? around(needed) : all;
  const costOf = (left: number, top: number): number => {
    const off = Math.hypot((all.left + all.right) / 2 - left - middle.x, (all.top + all.bottom) / 2 - top - middle.y);
    const hidden = boxes.reduce((sum, { box, cost }) => sum + (isHidden(box, left, top) ? cost : 0), 0);
    return hidden + (hidden > 0 ? anyCost : 0) + (0.5 * off) / (width + height);
  };
  let best: Try | null = null;
  for (const within of [all, kept])
    for (const left of cornersAlong(within.left, within.right, width))
      for (const top of cornersAlong(within.top, within.bottom, height)) {
        const cost = costOf(left, top);
        if (best === null || cost < best.cost) best = { view: { zoom, left, top }, cost };
      }
  return { ...(best as Try), cost: (best as Try).cost + (piled ? pileCost : 0) };
};

/** The nearest view in which as little as can be hides under what lies over the map, and nothing that is needed. */
export const fitView = (seen: readonly Seen[], room: Room, aspect: Aspect): View => {
  const middle = freeMiddle(room);
  let best: Try | null = null;
  for (let zoom = room.mostZoom; zoom >= Math.max(room.leastZoom, room.mostZoom - mostLevels); zoom -= 1) {
    const { view, cost } = bestAt(zoom, seen, room, middle, costs[aspect].pile);
    const whole = cost + costs[aspect].level * (room.mostZoom - zoom);
    if (best === null || whole < best.cost) best = { view, cost: whole };
  }
  return (best as Try).view;
};
