import type { Spot } from './sight';

/** What a path is drawn with: a `Path2D`, a canvas, or whatever writes it down. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;

/** Runs of points as one path of the pen: rounded through the middles of its sides where `rounded`, straight otherwise. */
export const penPath = (runs: readonly (readonly Spot[])[], closed: boolean, rounded: boolean): Path2D => {
  const path = new Path2D();
  trace(path, runs, closed, rounded);
  return path;
};

/** Draws runs of points with a pen, as `penPath` does. */
export const trace = (path: Pen, runs: readonly (readonly Spot[])[], closed: boolean, rounded: boolean): void => {
  for (const run of runs) {
    const points = closed && isClosed(run) ? run.slice(0, -1) : run;
    if (points.length < 2) continue;
    if (!rounded || points.length < 3) straight(path, points, closed);
    else if (closed) roundedRing(path, points);
    else roundedLine(path, points);
  }
};

const isClosed = (run: readonly Spot[]): boolean => {
  const [first, last] = [run[0], run.at(-1)];
  return first !== undefined && last !== undefined && first.x === last.x && first.y === last.y;
};

const straight = (path: Pen, points: readonly Spot[], closed: boolean): void => {
  for (const [i, { x, y }] of points.entries()) {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (closed) path.closePath();
};

const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const roundedRing = (path: Pen, points: readonly Spot[]): void => {
  const at = (i: number): Spot => points[i % points.length] as Spot;
  const start = middle(at(points.length - 1), at(0));
  path.moveTo(start.x, start.y);
  for (let i = 0; i < points.length; i += 1) {
    const to = middle(at(i), at(i + 1));
    path.quadraticCurveTo(at(i).x, at(i).y, to.x, to.y);
  }
  path.closePath();
};

const roundedLine = (path: Pen, points: readonly Spot[]): void => {
  const [first, last] = [points[0] as Spot, points.at(-1) as Spot];
  path.moveTo(first.x, first.y);
  for (let i = 1; i < points.length - 1; i += 1) {
    const corner = points[i] as Spot;
    const to = i === points.length - 2 ? last : middle(corner, points[i + 1] as Spot);
    path.quadraticCurveTo(corner.x, corner.y, to.x, to.y);
  }
};

/** The middle of the longest straight piece of a line and its turn (radians), so that a name on it reads upright. */
export const longestPiece = (
  run: readonly Spot[],
): { readonly spot: Spot; readonly turn: number; readonly length: number } => {
  let best = { spot: run[0] ?? { x: 0, y: 0 }, turn: 0, length: 0 };
  for (let i = 1; i < run.length; i += 1) {
    const [from, to] = [run[i - 1] as Spot, run[i] as Spot];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length > best.length)
      best = { spot: middle(from, to), turn: upright(Math.atan2(to.y - from.y, to.x - from.x)), length };
  }
  return best;
};

/** A turn or the one opposite, whichever doesn't stand on its head. */
const upright = (turn: number): number =>
  turn > Math.PI / 2 ? turn - Math.PI : turn <= -Math.PI / 2 ? turn + Math.PI : turn;
