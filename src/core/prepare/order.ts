import type { Position } from '../lib/position';
import type { Ways } from '../lib/ways';

interface Placed {
  readonly position: Position;
}

/** Tenths of a meter from one place to another. */
type Far = (from: Placed, to: Placed) => number;

const nearestFirst = <T extends Placed>(from: Placed | undefined, items: readonly T[], far: Far): T[] => {
  const left = [...items];
  const way: T[] = [];
  let here: Placed | undefined = from;
  while (left.length > 0) {
    const at = here;
    const away = left.map((item) => (at ? far(at, item) : 0));
    const [next] = left.splice(away.indexOf(Math.min(...away)), 1);
    if (next === undefined) break;
    way.push(next);
    here = next;
  }
  return way;
};

/** Tenths of a meter that turning `way[i..k]` round would save; the way is open at its end. */
const saved = (
  from: Placed | undefined,
  way: readonly Placed[],
  [i, k]: readonly [number, number],
  far: Far,
): number => {
  const [before, first, last, after] = [way[i - 1] ?? from, way[i], way[k], way[k + 1]];
  if (!first || !last) return 0;
  const leg = (a: Placed | undefined, b: Placed | undefined) => (a && b ? far(a, b) : 0);
  return leg(before, first) + leg(last, after) - leg(before, last) - leg(first, after);
};

const improve = <T extends Placed>(from: Placed | undefined, way: readonly T[], far: Far): T[] | null => {
  for (let i = 0; i < way.length - 1; i += 1)
    for (let k = i + 1; k < way.length; k += 1)
      if (saved(from, way, [i, k], far) > 0)
        return [...way.slice(0, i), ...way.slice(i, k + 1).reverse(), ...way.slice(k + 1)];
  return null;
};

/** A short walk through all of these from `from`, around barriers: nearest neighbor, then 2-opt, at most 1,000 turns. */
export const shortWalk = <T extends Placed>(
  from: Position | undefined,
  items: readonly T[],
  { meters }: Pick<Ways, 'meters'>,
): T[] => {
  const far: Far = (a, b) => Math.round(meters(a.position, b.position) * 10);
  const start = from ? { position: from } : undefined;
  let way = nearestFirst(start, items, far);
  for (let turns = 0; turns < 1000; turns += 1) {
    const better = improve(start, way, far);
    if (better === null) break;
    way = better;
  }
  return way;
};
