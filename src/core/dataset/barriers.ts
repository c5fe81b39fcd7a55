import type { Bounds, Position } from '../lib/position';
import { type Barrier, crosses } from '../lib/ways';
import type { Outlines } from './outlines';

/** The part of a segment that lies in a box (Liang and Barsky 1984); null where none does. */
const partIn = (
  from: Position,
  to: Position,
  { south, west, north, east }: Bounds,
): readonly [Position, Position] | null => {
  let [enters, leaves] = [0, 1];
  for (const [way, room] of [
    [from.lng - to.lng, from.lng - west],
    [to.lng - from.lng, east - from.lng],
    [from.lat - to.lat, from.lat - south],
    [to.lat - from.lat, north - from.lat],
  ] as const) {
    if (way === 0 && room < 0) return null;
    if (way < 0) enters = Math.max(enters, room / way);
    if (way > 0) leaves = Math.min(leaves, room / way);
  }
  const at = (share: number): Position => ({
    lat: from.lat + (to.lat - from.lat) * share,
    lng: from.lng + (to.lng - from.lng) * share,
  });
  return enters < leaves ? [enters === 0 ? from : at(enters), leaves === 1 ? to : at(leaves)] : null;
};

const isSame = (a: Position | undefined, b: Position | undefined): boolean => a?.lat === b?.lat && a?.lng === b?.lng;

/** The runs of a line inside a box, a ring's in one piece where it begins: what lies beyond was not drawn. */
const runsIn = (line: readonly Position[], bounds: Bounds | null): readonly (readonly Position[])[] => {
  if (bounds === null) return [line];
  const runs: Position[][] = [];
  line.slice(1).forEach((to, i) => {
    const part = partIn(line[i] as Position, to, bounds);
    if (!part) return;
    const run = runs.at(-1);
    if (run?.at(-1) === part[0]) run.push(part[1]);
    else runs.push([...part]);
  });
  const [first, last] = [runs[0], runs.at(-1)];
  const isOne = first && last && first !== last && isSame(last.at(-1), first[0]);
  return isOne ? [[...last, ...first.slice(1)], ...runs.slice(1, -1)] : runs;
};

/** The same for a ring wherever it begins and whichever way it is drawn: an island is the hole of its water too. */
const placesOf = (ring: readonly Position[]): string =>
  [...new Set(ring.map(({ lat, lng }) => `${lat} ${lng}`))].toSorted().join();

/** The banks of what is drawn, with the bridges over them; a bank that no bridge leads over is left out, for what does was not drawn. */
export const barriersIn = ({ outlines, bounds }: Pick<Outlines, 'outlines' | 'bounds'>): readonly Barrier[] => {
  const pathsOf = (...kinds: readonly string[]) =>
    outlines.filter(({ kind }) => kinds.includes(kind)).flatMap(({ paths }) => paths);
  const bridges = pathsOf('bridge');
  const rings = new Map(pathsOf('water', 'island').map((ring) => [placesOf(ring), ring]));
  return [...rings.values()]
    .flatMap((ring) => runsIn(ring, bounds))
    .map((line) => ({ line, crossings: bridges.filter((bridge) => crosses(line, bridge)) }))
    .filter(({ crossings }) => crossings.length > 0);
};
