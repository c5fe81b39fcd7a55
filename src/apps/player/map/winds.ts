import type { Inks } from './inks';
import type { Spot } from './sight';

/** Where nothing is drawn: the middle of the hunt, from which the winds run, and the ground that its stages span. */
export interface Winds {
  readonly middle: Spot;
  /** The corners of the least convex ground around the stages, in the pixels of one zoom level. */
  readonly ground: readonly Spot[];
}

/** The directions of a compass card. */
const windCount = 32;
const windLength = 6000;
const leastRing = 96;
const mostRings = 24;

/** The corners of the least convex shape around spots, in turn (Andrew's monotone chain). */
export const hullOf = (spots: readonly Spot[]): readonly Spot[] => {
  const sorted = [...spots].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (points: readonly Spot[]): Spot[] => {
    const kept: Spot[] = [];
    for (const point of points) {
      while (kept.length > 1 && turnsRight(kept.at(-2) as Spot, kept.at(-1) as Spot, point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
};

const turnsRight = (a: Spot, b: Spot, c: Spot): boolean => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;

/** The rings of a zoom level: the round length between two of them, and how many pixels that is. */
export const ringStep = (metersPerPixel: number): { readonly meters: number; readonly pixels: number } => {
  const least = metersPerPixel * leastRing;
  const power = 10 ** Math.floor(Math.log10(least));
  const meters = ([1, 2, 5, 10].find((n) => n * power >= least) ?? 10) * power;
  return { meters, pixels: meters / metersPerPixel };
};

const drawGround = (context: CanvasRenderingContext2D, ground: readonly Spot[], inks: Inks): void => {
  const path = new Path2D();
  for (const { x, y } of ground) path.lineTo(x, y);
  path.closePath();
  context.strokeStyle = inks.landTint;
  context.lineWidth = 90;
  context.stroke(path);
  context.fillStyle = inks.landTint;
  context.fill(path);
};

/** Rings of a zoom level: what they run around, in pixels, and how far apart they are. */
export interface Rings {
  readonly middle: Spot;
  readonly metersPerPixel: number;
}

/** Draws rings of round lengths around a spot. */
export const drawRings = (
  context: CanvasRenderingContext2D,
  { middle: { x, y }, metersPerPixel }: Rings,
  inks: Inks,
): void => {
  const { pixels } = ringStep(metersPerPixel);
  context.beginPath();
  for (let ring = 1; ring <= mostRings; ring += 1) {
    context.moveTo(x + ring * pixels, y);
    context.arc(x, y, ring * pixels, 0, 2 * Math.PI);
  }
  context.strokeStyle = inks.inkFaint;
  context.setLineDash([1, 5]);
  context.lineWidth = 1.6;
  context.stroke();
  context.setLineDash([]);
};

/** Where on a ring its length may be written, best first: above its middle, below, beside, then between. */
const ringTurns: readonly number[] = [-4, 4, 0, 8, -2, -6, 2, 6, -3, -5, 3, 5, -1, -7, 1, 7];

/** The spots on a ring where its length may be written, best first. */
export const spotsOnRing = ({ x, y }: Spot, radius: number): readonly Spot[] =>
  ringTurns.map((turn) => ({
    x: x + radius * Math.cos((turn * Math.PI) / 8),
    y: y + radius * Math.sin((turn * Math.PI) / 8),
  }));

/** The rings that come nearer than `reach` pixels: their radius, and the length that it stands for. */
export const ringsWithin = (
  metersPerPixel: number,
  reach: number,
): readonly { readonly radius: number; readonly meters: number }[] => {
  const { meters, pixels } = ringStep(metersPerPixel);
  const count = Math.min(mostRings, Math.floor(reach / pixels));
  return Array.from({ length: count }, (_, i) => ({ radius: (i + 1) * pixels, meters: (i + 1) * meters }));
};

/** Draws the winds from the middle of the hunt, and the ground of its stages. */
export const drawWinds = (context: CanvasRenderingContext2D, { middle, ground }: Winds, inks: Inks): void => {
  const { x, y } = middle;
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  drawGround(context, ground, inks);
  context.strokeStyle = inks.paper;
  context.lineWidth = 1;
  context.globalAlpha = 0.75;
  context.beginPath();
  for (let wind = 0; wind < windCount; wind += 1) {
    const angle = (wind * 2 * Math.PI) / windCount;
    context.moveTo(x, y);
    context.lineTo(x + windLength * Math.cos(angle), y + windLength * Math.sin(angle));
  }
  context.stroke();
  context.globalAlpha = 1;
  context.restore();
};
