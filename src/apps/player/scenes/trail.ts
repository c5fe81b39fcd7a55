import type { GameObjects } from 'phaser';
import type { Position } from '../../../core/lib/position';
import { stretchesOf } from '../map/leap';
import type { Spot } from '../map/sight';
import type { Frame } from './part';
import { colorOf, inkLine } from './strokes';

/** Ink dries: solid at first, dashed after three minutes, dotted after ten. */
const dryness = [
  { fromMs: 600_000, dash: [0.1, 9] },
  { fromMs: 180_000, dash: [13, 8] },
  { fromMs: 0, dash: [] },
] as const;

/** A run of the trail whose ink is equally dry. */
interface Run {
  readonly dash: readonly number[];
  readonly spots: readonly Spot[];
}

const dashAt = (age: number): readonly number[] => dryness.find(({ fromMs }) => age >= fromMs)?.dash ?? [];

/** A stretch of the trail cut where its ink changes; each run begins where the last one ends. */
const runsOf = (positions: readonly Position[], inked: WeakMap<Position, number>, frame: Frame): readonly Run[] => {
  const runs: { dash: readonly number[]; spots: Spot[] }[] = [];
  let last: Spot | undefined;
  for (const position of positions) {
    const spot = frame.sight.place(position);
    const dash = dashAt(frame.now - (inked.get(position) ?? frame.now));
    const run = runs.at(-1);
    if (run?.dash === dash) run.spots.push(spot);
    else runs.push({ dash, spots: last ? [last, spot] : [spot] });
    last = spot;
  }
  return runs;
};

/** When each place of the trail was first inked, in milliseconds of the page. */
export type Inked = WeakMap<Position, number>;

/** Notes when the newest places of a trail were inked. */
export const ink = (trail: readonly Position[], inked: Inked, now: number): void => {
  for (let i = trail.length - 1; i >= 0; i -= 1) {
    const position = trail[i] as Position;
    if (inked.has(position)) break;
    inked.set(position, now);
  }
};

/** Draws the way that the team walked, up to where its boat is now: what was inked since `setOff` still lies ahead of it. */
export const drawTrail = (
  graphics: GameObjects.Graphics,
  inked: Inked,
  boat: { readonly position: Position; readonly setOff: number },
  frame: Frame,
): void => {
  const { inks, size, view } = frame;
  const behind = view.trail.filter((position) => (inked.get(position) ?? 0) < boat.setOff);
  const [color, paper, width] = [colorOf(inks.magenta), colorOf(inks.paper), 4 * size];
  const runs = stretchesOf([...behind, boat.position]).flatMap((stretch) => runsOf(stretch, inked, frame));
  for (const { dash, spots } of runs)
    inkLine(graphics, spots, { color, paper, width, dash: dash.map((length) => length * size) });
};
