import { Display, type GameObjects } from 'phaser';
import type { Spot } from '../map/sight';

type Graphics = GameObjects.Graphics;

/** A CSS color as the number that Phaser draws with. */
export const colorOf = (css: string): number => Display.Color.ValueToColor(css).color;

/** A circle of dots around a spot; `turn` in radians. */
export const dottedCircle = (graphics: Graphics, spot: Spot, radius: number, color: number, width: number): void => {
  const count = Math.max(12, Math.min(180, Math.round((2 * Math.PI * radius) / (width * 3.2))));
  graphics.fillStyle(color, 1);
  for (let i = 0; i < count; i += 1) {
    const angle = (i * 2 * Math.PI) / count;
    graphics.fillCircle(spot.x + radius * Math.cos(angle), spot.y + radius * Math.sin(angle), width / 2);
  }
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

/** A line of ink through the spots, with its paper edge under it. */
export const inkLine = (
  graphics: Graphics,
  spots: readonly Spot[],
  color: number,
  paper: number,
  width: number,
): void => {
  const points = thinned(spots);
  if (points.length < 2) return;
  for (const [stroke, ink] of [
    [width + 3, paper],
    [width, color],
  ] as const) {
    graphics.lineStyle(stroke, ink, 1);
    graphics.strokePoints(points as Spot[] as never[], false, false);
    graphics.fillStyle(ink, 1);
    for (const point of points) graphics.fillCircle(point.x, point.y, stroke / 2);
  }
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
