import { Display, type GameObjects } from 'phaser';
import type { Spot } from '../map/sight';

type Graphics = GameObjects.Graphics;

/** The colors that were read: each frame asks for the same few. */
const known = new Map<string, number>();

/** A CSS color as the number that Phaser draws with. */
export const colorOf = (css: string): number => {
  const color = known.get(css) ?? Display.Color.ValueToColor(css).color;
  known.set(css, color);
  return color;
};

const leastStep = 2;

/** Leaves out the spots that lie within two pixels of the one before; the last one always stays. */
const thinned = (spots: readonly Spot[]): readonly Spot[] => {
  const kept: Spot[] = [];
  for (const [i, spot] of spots.entries()) {
    const before = kept.at(-1);
    if (!before || i === spots.length - 1 || Math.hypot(spot.x - before.x, spot.y - before.y) >= leastStep)
      kept.push(spot);
  }
  return kept;
};

/** How a line of ink is drawn: lengths in the scene's units, dashes as in CSS, none for a line without gaps. */
export interface InkLine {
  readonly color: number;
  /** The color of its paper edge. */
  readonly paper: number;
  readonly width: number;
  readonly dash: readonly number[];
}

/** Cuts a run of spots into dashes; `gap` follows each. */
export const dashed = (
  spots: readonly Spot[],
  [length = 0, gap = 0]: readonly number[],
): readonly (readonly Spot[])[] => {
  const dashes: Spot[][] = [];
  let dash: Spot[] = spots[0] ? [spots[0]] : [];
  let [inked, left] = [true, length];
  for (let i = 1; i < spots.length; i += 1) {
    let from = spots[i - 1] as Spot;
    const to = spots[i] as Spot;
    let rest = Math.hypot(to.x - from.x, to.y - from.y);
    while (rest > left) {
      const at = { x: from.x + ((to.x - from.x) * left) / rest, y: from.y + ((to.y - from.y) * left) / rest };
      if (inked) dashes.push([...dash, at]);
      inked = !inked;
      dash = inked ? [at] : [];
      rest -= left;
      left = inked ? length : gap;
      from = at;
    }
    left -= rest;
    if (inked) dash.push(to);
  }
  return inked && dash.length > 1 ? [...dashes, dash] : dashes;
};

const strokeInk = (graphics: Graphics, points: readonly Spot[], width: number, ink: number): void => {
  graphics.lineStyle(width, ink, 1);
  graphics.strokePoints(points as Spot[] as never[], false, false);
  graphics.fillStyle(ink, 1);
  for (const point of points) graphics.fillCircle(point.x, point.y, width / 2);
};

/** A line of ink through the spots, with its paper edge under it. */
export const inkLine = (graphics: Graphics, spots: readonly Spot[], { color, paper, width, dash }: InkLine): void => {
  const points = thinned(spots);
  if (points.length < 2) return;
  const pieces = dash.length === 0 ? [points] : dashed(points, dash);
  for (const piece of pieces) strokeInk(graphics, piece, width + 3, paper);
  for (const piece of pieces) strokeInk(graphics, piece, width, color);
};

/** Rays around a spot, from one radius to another. */
export const rays = (
  graphics: Graphics,
  spot: Spot,
  from: number,
  to: number,
  count: number,
  turn: number,
  width: number,
): void => {
  for (let i = 0; i < count; i += 1) {
    const angle = turn + (i * 2 * Math.PI) / count;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    graphics.fillTriangle(
      spot.x + from * cos - (width / 4) * sin,
      spot.y + from * sin + (width / 4) * cos,
      spot.x + to * cos - width * sin,
      spot.y + to * sin + width * cos,
      spot.x + to * cos + width * sin,
      spot.y + to * sin - width * cos,
    );
  }
};
