import { isCrowded } from './crowd';
import { turnPixels } from './marks';
import { type Box, meet } from './names';
import type { Spot } from './sight';

/** What is to be seen of a hunt: where it stands, in pixels of zoom level 0, and the room of its drawing, from its foot. */
export interface Seen extends Spot {
  readonly body: Box;
  /** The same when what is needed stands so near in the east that the drawing turns away from it. */
  readonly turned: Box;
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
/** What is hidden costs: each drawing that is needed, and all others together. */
const [neededCost, othersCost] = [100, 3];
/** A drawing under something that lies over the map looks worse than one beyond its edge. */
const coveredCost = 1.1;
/** What it costs that the middle lies off the middle of the free room, by as much as half the map's girth. */
const offCost = 1.5;

/** How a purpose weighs a view. */
interface Weights {
  /** How many levels it may be nearer than what shows the whole frame, and how many farther away. */
  readonly nearer: number;
  readonly farther: number;
  /** What a level farther away costs. */
  readonly level: number;
  /** What it costs that any drawing at all is hidden, and that what is needed lies on one another; half of it where they only touch. */
  readonly any: number;
  readonly pile: number;
  /** How much of its cost a drawing has that stands with others in one mark. */
  readonly gathered: number;
  /** What is to lie in the middle of the free room. */
  readonly middle: 'needed' | 'all';
}

/** To set off: boat and target as near as can be, with the others that stand apart around them. The whole hunt: all in sight, be it gathered. */
const weights = {
  near: { nearer: 3, farther: 3, level: 0.5, any: 0, pile: 4, gathered: 1, middle: 'needed' },
  whole: { nearer: 0, farther: 2, level: 0.4, any: 1.6, pile: 0.5, gathered: 0, middle: 'all' },
} as const satisfies { readonly [aspect: string]: Weights };

/** What a view is for: to set off, as near as can be, or to show the whole hunt. */
export type Aspect = keyof typeof weights;
/** The level at which one walks: no nearer does a view come that shows only some of the hunt. */
export const walkingZoom = 16;
const [leastStep, mostSteps] = [6, 36];
/** The mesh that the free room is measured with, in pixels. */
const mesh = 20;

const standing = ({ x, y, body }: Pick<Seen, 'x' | 'y' | 'body'>, scale: number): Box => ({
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

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** How much of the smaller of two drawings lies on the other, 0…1. */
const overlap = (a: Box, b: Box): number => {
  if (!meet(a, b)) return 0;
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return (across * down) / Math.min(areaOf(a), areaOf(b));
};

/** Whether something needed in the east of a drawing would lie under it. */
const isBeside = (one: Seen, needed: readonly Seen[], scale: number): boolean =>
  needed.some((other) => (other.x - one.x) * scale > turnPixels && meet(standing(one, scale), standing(other, scale)));

/** How much each drawing costs when it can't be seen at a level; one that stands with others in one mark costs at once. */
const costsAt = (zoom: number, seen: readonly Seen[], { gathered }: Weights) => {
  const scale = 2 ** zoom;
  const otherCost = othersCost / seen.filter(({ needed }) => !needed).length;
  const order = [...seen.filter(({ needed }) => needed), ...seen.filter(({ needed }) => !needed)];
  const needed = order.filter((one) => one.needed);
  const bodies = order.map((one) => (isBeside(one, needed, scale) ? one.turned : one.body));
  const feet = order.map(({ x, y }, i) => ({ x: x * scale, y: y * scale, body: bodies[i] as Box }));
  const isGathered = (i: number): boolean =>
    !order[i]?.needed && feet.some((foot, j) => j < i && isCrowded(foot, feet[i] ?? foot));
  const boxes = order.map((one, i) => ({
    box: standing({ ...one, body: bodies[i] as Box }, scale),
    cost: one.needed ? neededCost : otherCost * (isGathered(i) ? 1 - gathered : 1),
  }));
  const paid = order.reduce((sum, _, i) => sum + (isGathered(i) ? otherCost * gathered : 0), 0);
  return { boxes, paid };
};

const bestAt = (zoom: number, seen: readonly Seen[], room: Room, middle: Spot, weights: Weights): Try => {
  const { width, height, covers } = room;
  const { boxes, paid } = costsAt(zoom, seen, weights);
  const all = around(boxes.map(({ box }) => box));
  /** How much of a drawing is hidden: none, all of it, or worse. */
  const hiding = (box: Box, left: number, top: number): number => {
    const on = { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
    if (covers.some((cover) => meet(cover, on))) return coveredCost;
    return on.left < 0 || on.top < 0 || on.right > width || on.bottom > height ? 1 : 0;
  };
  const needed = boxes.filter(({ cost }) => cost === neededCost).map(({ box }) => box);
  const piled = Math.max(0, ...needed.flatMap((box, i) => needed.slice(i + 1).map((other) => overlap(box, other))));
  const kept = needed.length > 0 ? around(needed) : all;
  const focus = weights.middle === 'all' ? all : kept;
  /** What a view costs; looked into no further once it costs as much as the best so far, which spares most of it. */
  const costOf = (left: number, top: number, most: number): number => {
    const [across, down] = [(focus.left + focus.right) / 2 - left, (focus.top + focus.bottom) / 2 - top];
    const off = (offCost * Math.hypot(across - middle.x, down - middle.y)) / (width + height);
    let hidden = 0;
    for (const { box, cost } of boxes) {
      if (paid + hidden + off >= most) return most;
      hidden += cost * hiding(box, left, top);
    }
    return paid + hidden + (hidden > 0 ? weights.any : 0) + off;
  };
  let best: Try | null = null;
  for (const within of [all, kept])
    for (const left of cornersAlong(within.left, within.right, width))
      for (const top of cornersAlong(within.top, within.bottom, height)) {
        const cost = costOf(left, top, best?.cost ?? Number.POSITIVE_INFINITY);
        if (best === null || cost < best.cost) best = { view: { zoom, left, top }, cost };
      }
  return { ...(best as Try), cost: (best as Try).cost + (piled > 0 ? (weights.pile * (1 + piled)) / 2 : 0) };
};

/** The nearest view in which as little as can be hides under what lies over the map, and nothing that is needed. */
export const fitView = (seen: readonly Seen[], room: Room, aspect: Aspect): View => {
  const { nearer, farther, level } = weights[aspect];
  const middle = freeMiddle(room);
  const nearest = Math.max(room.mostZoom, Math.min(walkingZoom, room.mostZoom + nearer));
  let best: Try | null = null;
  for (let zoom = nearest; zoom >= Math.max(room.leastZoom, room.mostZoom - farther); zoom -= 1) {
    const far = level * (nearest - zoom);
    if (best !== null && best.cost <= far) break;
    const { view, cost } = bestAt(zoom, seen, room, middle, weights[aspect]);
    if (best === null || cost + far < best.cost) best = { view, cost: cost + far };
  }
  return (best as Try).view;
};
