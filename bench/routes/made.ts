import { type Random, seededRandom } from '../../src/core/lib/random';
import type { RouteProblem } from '../../src/core/prepare/route/problem';
import { euclidean, legsOf } from './instance';

type Point = readonly [number, number];

/** Three ways for points to lie: anywhere, around some middles, or at the crossings of a grid. */
const layouts: { readonly [layout: string]: (count: number, random: Random) => readonly Point[] } = {
  anywhere: (count, random) => Array.from({ length: count }, () => [random.below(4000), random.below(2000)]),
  clustered: (count, random) => {
    const middles = Array.from({ length: 12 }, (): Point => [random.below(3000), random.below(3000)]);
    const off = () => Math.round((random.next() + random.next() + random.next() - 1.5) * 400);
    return Array.from({ length: count }, () => {
      const [x, y] = middles[random.below(12)] as Point;
      return [x + off(), y + off()];
    });
  },
  grid: (count, random) => {
    const side = Math.ceil(Math.sqrt(1.2 * count));
    const crossings = Array.from(
      { length: side * side },
      (_, i): Point => [(i % side) * 100, Math.floor(i / side) * 100],
    );
    for (let i = 0; i < count; i += 1) {
      const k = i + random.below(crossings.length - i);
      [crossings[i], crossings[k]] = [crossings[k] as Point, crossings[i] as Point];
    }
    return crossings.slice(0, count);
  },
};

/** The scores of OPLib's three generations: all the same, as if by chance, or more the farther from the depot. */
const scorings: readonly ((i: number, far: number) => number)[] = [
  () => 1,
  (i) => 1 + ((7141 * i + 73) % 100),
  (_, far) => 1 + Math.floor(99 * far),
];

/** About half of a tour through all points: what the nearest neighbor makes of it, less a fifth. */
const halfTour = (legs: Float64Array, count: number): number => {
  const left = new Set(Array.from({ length: count - 1 }, (_, i) => i + 1));
  let [here, cost] = [0, 0];
  while (left.size > 0) {
    const next = [...left].reduce((a, b) =>
      (legs[here * count + b] as number) < (legs[here * count + a] as number) ? b : a,
    );
    cost += legs[here * count + next] as number;
    left.delete(next);
    here = next;
  }
  return Math.ceil(0.4 * (cost + (legs[here * count] as number)));
};

/** A problem in OPLib's manner: whole legs, one depot, and half a tour to walk. */
export const madeProblem = (layout: string, count: number, scoring: number): RouteProblem => {
  const points = layouts[layout]?.(count, seededRandom(`${layout} ${count}`)) ?? [];
  const legs = legsOf(points, (a, b) => Math.round(euclidean(a, b)));
  const farthest = Math.max(...legs.subarray(0, count));
  const scores = Float64Array.from(points, (_, i) =>
    i === 0 ? 0 : (scorings[scoring]?.(i, (legs[i] as number) / farthest) ?? 0),
  );
  return { scores, legs, start: 0, end: 0, budget: halfTour(legs, count) };
};

/** The made problems that are measured where no folder is given. */
export const madeProblems = (): readonly { readonly name: string; readonly problem: RouteProblem }[] =>
  [150, 262, 400, 575].flatMap((count, i) =>
    Object.keys(layouts).map((layout, k) => ({
      name: `${layout} ${count}, scores ${((i + k) % 3) + 1}`,
      problem: madeProblem(layout, count, (i + k) % 3),
    })),
  );
