import type { Bounds, Position } from '../lib/position';
import { type Barrier, crosses } from '../lib/ways';
import type { Outlines } from './outlines';

const isIn = ({ south, west, north, east }: Bounds, { lat, lng }: Position): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east;

/** The runs of a line inside a box, each from the place before it comes in to that after it went out. */
const runsIn = (line: readonly Position[], bounds: Bounds | null): readonly (readonly Position[])[] => {
  if (bounds === null) return [line];
  const runs: Position[][] = [];
  line.forEach((place, i) => {
    const before = line[i - 1];
    if (!before || (!isIn(bounds, place) && !isIn(bounds, before))) return;
    const run = runs.at(-1);
    if (run?.at(-1) === before) run.push(place);
    else runs.push([before, place]);
  });
  return runs;
};

/** The banks of what is drawn, with the bridges over them; a bank that no bridge leads over is left out, for what does was not drawn. */
export const barriersIn = ({ outlines, bounds }: Pick<Outlines, 'outlines' | 'bounds'>): readonly Barrier[] => {
  const pathsOf = (...kinds: readonly string[]) =>
    outlines.filter(({ kind }) => kinds.includes(kind)).flatMap(({ paths }) => paths);
  const bridges = pathsOf('bridge');
  return pathsOf('water', 'island')
    .flatMap((ring) => runsIn(ring, bounds))
    .map((line) => ({ line, crossings: bridges.filter((bridge) => crosses(line, bridge)) }))
    .filter(({ crossings }) => crossings.length > 0);
};
