import type { TeamColor } from '../../../core/play/team';
import { boatPaths } from '../../../ui/components/boatPaths';
import { emblemOnSail, emblemShapes } from '../../../ui/components/emblemPaths';
import type { Ink, Inks } from './inks';
import type { Box } from './names';
import type { ChartStage, StageState, TokenLook } from './view';

/** One stroke of a drawing: an SVG path with its inks. */
export interface Stroke {
  readonly path: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
  /** Where a path drawn on a grid of its own is put, and how large. */
  readonly on?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A drawing in CSS pixels; `foot` is the point that stands on its place. */
export interface Mark {
  readonly foot: readonly [number, number];
  readonly size: readonly [number, number];
  readonly strokes: readonly Stroke[];
  /** Whether it is drawn as in a mirror; `foot` is that of the mirrored drawing. */
  readonly mirrored?: boolean;
}

/** A drawing on a canvas of its own: how large it is in CSS pixels, and which point of it stands on its place. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly footX: number;
  readonly footY: number;
}

/** An ellipse as an SVG path. */
export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

/** A surveyor's post from `top` down to 62: red and white bands, a pointed shoe. */
export const post = (x: number, top: number, width: number, bands: number): readonly Stroke[] => {
  const band = (62 - top) / bands;
  const strokes = Array.from(
    { length: bands },
    (_, i): Stroke => ({
      path: `M${x} ${top + i * band}h${width}v${band}h${-width}z`,
      fill: i % 2 === 0 ? 'vermilion' : 'postWhite',
    }),
  );
  const half = width / 2;
  return [
    ...strokes,
    { path: `M${x} 62h${width}l${-half} 6z`, fill: 'foldInk' },
    { path: `M${x} ${top}h${width}v${62 - top}l${-half} 6l${-half} -6z`, stroke: 'foldInk', width: 2 },
  ];
};

const aimed = {
  foot: [16, 68],
  size: [52, 76],
  strokes: [
    { path: ellipse(16, 68, 13, 4), stroke: 'magenta', width: 2.4 },
    { path: 'M20 9l27 11-27 12z', fill: 'lantern' },
    { path: 'M18 6c8 6 14 3 27 11-13 3-19 4-27 11z', fill: 'vermilion', stroke: 'foldInk', width: 2.2 },
    ...post(12.5, 4, 7, 6),
  ],
} as const satisfies Mark;

/** The house's drawings of stages (after marks.svg of the look). */
export const marks = {
  upcoming: {
    foot: [22, 66],
    size: [44, 72],
    strokes: [
      { path: ellipse(22, 67, 9, 3), fill: 'ink', alpha: 0.18 },
      { path: 'M22 40v26', stroke: 'ink', width: 3, dash: [4, 4] },
      { path: ellipse(23.5, 27.5, 14, 14), fill: 'water' },
      { path: ellipse(22, 26, 14, 14), fill: 'paper', stroke: 'ink', width: 2.4, dash: [5, 3.6] },
    ],
  },
  free: {
    foot: [22, 66],
    size: [44, 72],
    strokes: [
      { path: ellipse(22, 67, 9, 3), stroke: 'magenta', width: 2.4 },
      { path: 'M22 40v26', stroke: 'foldInk', width: 5 },
      { path: 'M22 40v26', stroke: 'vermilion', width: 2, dash: [5, 5] },
      { path: ellipse(23.5, 27.5, 14, 14), fill: 'vermilion' },
      { path: ellipse(22, 26, 14, 14), fill: 'paper', stroke: 'ink', width: 2.6 },
    ],
  },
  aimed,
  /** Its pennant flies west, away from a boat that lies to the east. */
  aimedWest: { ...aimed, foot: [aimed.size[0] - aimed.foot[0], aimed.foot[1]], mirrored: true },
  found: {
    foot: [10, 68],
    size: [48, 74],
    strokes: [
      { path: ellipse(10, 67, 10, 3), fill: 'ink', alpha: 0.2 },
      { path: 'M12 10h31l-7 11 7 11H12z', fill: 'green', stroke: 'foldInk', width: 2.2 },
      { path: 'M18 21l5 5 8-10', stroke: 'onColor', width: 3.4 },
      ...post(7, 6, 6, 5),
    ],
  },
} as const satisfies { readonly [name: string]: Mark };

const markOfState: { readonly [state in StageState]: Mark } = {
  hidden: marks.upcoming,
  free: marks.free,
  open: marks.aimed,
  here: marks.aimed,
  done: marks.found,
};

/** The drawing for a stage in a state; turned away from the boat it flies its pennant west. */
export const markOf = (state: StageState, turned = false): Mark => {
  const mark = markOfState[state];
  return turned && mark === marks.aimed ? marks.aimedWest : mark;
};

const disc: Box = { left: -17, top: -56, right: 17, bottom: 4 };
const flag: Box = { left: -7, top: -64, right: 35, bottom: 4 };
const flagWest: Box = { left: -35, top: -64, right: 7, bottom: 4 };

const bodyOfState: { readonly [state in StageState]: Box } = {
  hidden: disc,
  free: disc,
  open: flag,
  here: flag,
  done: flag,
};

/** The room that the mark of a state takes, from its foot. */
export const bodyOf = (state: StageState, turned = false): Box =>
  turned && markOfState[state] === marks.aimed ? flagWest : bodyOfState[state];

/** So many pixels east of a post a boat must lie before the pennant turns away from it. */
export const turnPixels = 4;

/** The room that the boat takes, from its foot. */
export const boatBody: Box = { left: -29, top: -43, right: 29, bottom: 8 };

const teamInks: { readonly [color in TeamColor]: Ink } = {
  vermilion: 'vermilion',
  blue: 'teamBlue',
  green: 'teamGreen',
  violet: 'teamViolet',
  amber: 'teamAmber',
  slate: 'teamSlate',
};

/** The folded boat of a team. */
export const boatOf = ({ color, emblem }: TokenLook): Mark => {
  const { path, solid } = emblemShapes[emblem];
  const sign: Stroke = { path, stroke: 'foldInk', on: emblemOnSail, width: solid ? 1.5 : 3 };
  return {
    foot: [32, 46],
    size: [64, 56],
    strokes: [
      { path: ellipse(32, 50, 24, 4), fill: 'ink', alpha: 0.2 },
      { path: boatPaths.sail, fill: 'fold', stroke: 'foldInk', width: 2.2 },
      { path: boatPaths.sailShade, fill: 'foldShade', stroke: 'foldInk', width: 2.2 },
      solid ? { ...sign, fill: 'foldInk' } : sign,
      { path: boatPaths.hull, fill: 'fold', stroke: 'foldInk', width: 2.2 },
      { path: boatPaths.bows, fill: teamInks[color], stroke: 'foldInk', width: 2.2 },
    ],
  };
};

const margin = 3;

/** A canvas of so many CSS pixels, scaled to draw in them. */
export const board = (
  width: number,
  height: number,
  ratio: number,
): [HTMLCanvasElement, CanvasRenderingContext2D | null] => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const context = canvas.getContext('2d');
  context?.scale(ratio, ratio);
  return [canvas, context];
};

const drawStroke = (context: CanvasRenderingContext2D, stroke: Stroke, inks: Inks): void => {
  const path = new Path2D(stroke.path);
  const { x, y, scale } = stroke.on ?? { x: 0, y: 0, scale: 1 };
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.globalAlpha = stroke.alpha ?? 1;
  if (stroke.fill) {
    context.fillStyle = inks[stroke.fill];
    context.fill(path);
  }
  if (stroke.stroke) {
    context.strokeStyle = inks[stroke.stroke];
    context.lineWidth = stroke.width ?? 2;
    context.setLineDash([...(stroke.dash ?? [])]);
    context.stroke(path);
  }
  context.restore();
};

/** The number that is written on the mark of a stage: as long as it is to come, or may be reached too. */
export const numberOn = ({ state, number }: Pick<ChartStage, 'state' | 'number'>): number | undefined =>
  state === 'hidden' || state === 'free' ? number : undefined;

/** What is written on the mark of a stage: its number while it is to come, and how many more stand where it stands. */
export interface Written {
  readonly number?: number | undefined;
  readonly more?: number | undefined;
}

/** Draws a mark at `ratio` device pixels for each CSS pixel, with what is written on it. */
export const drawMark = (mark: Mark, inks: Inks, ratio: number, { number, more = 0 }: Written = {}): Picture => {
  const [width, height] = [mark.size[0] + 2 * margin, mark.size[1] + 2 * margin];
  const [canvas, context] = board(width, height, ratio);
  if (context) {
    context.translate(margin, margin);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.save();
    if (mark.mirrored) context.transform(-1, 0, 0, 1, mark.size[0], 0);
    for (const stroke of mark.strokes) drawStroke(context, stroke, inks);
    context.restore();
    if (number !== undefined) drawNumber(context, number, inks);
    if (more > 0) drawMore(context, more, mark, inks);
  }
  return { canvas, width, height, footX: mark.foot[0] + margin, footY: mark.foot[1] + margin };
};

const drawNumber = (context: CanvasRenderingContext2D, number: number, inks: Inks): void => {
  context.fillStyle = inks.ink;
  context.font = `800 ${number < 100 ? 15 : number < 1000 ? 12 : 9}px ${inks.titleFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), 22, 27);
};

/** A plate under the head of a mark: how many more there are. */
const drawMore = (
  context: CanvasRenderingContext2D,
  more: number,
  { foot, size, mirrored }: Mark,
  inks: Inks,
): void => {
  const text = more < 100 ? `+${more}` : '99+';
  const width = 10 + text.length * 7;
  const left = mirrored
    ? Math.max(foot[0] - 5 - width, 1 - margin)
    : Math.min(foot[0] + 5, size[0] + margin - 1 - width);
  const top = foot[1] - 25;
  context.beginPath();
  context.roundRect(left, top, width, 18, 9);
  context.fillStyle = inks.paper;
  context.fill();
  context.lineWidth = 1.8;
  context.strokeStyle = inks.ink;
  context.stroke();
  context.fillStyle = inks.ink;
  context.font = `800 12px ${inks.titleFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, left + width / 2, top + 9.5);
};

/** Draws what an answer earned on a coin-colored plate; its foot is its middle. */
export const drawGain = (text: string, inks: Inks, ratio: number): Picture => {
  const font = `800 20px ${inks.titleFont}`;
  const [, measuring] = board(1, 1, 1);
  if (measuring) measuring.font = font;
  const width = Math.ceil(measuring?.measureText(text).width ?? 0) + 24;
  const [canvas, context] = board(width + 4, 38, ratio);
  if (context) {
    context.beginPath();
    context.roundRect(2, 2, width, 34, 17);
    context.fillStyle = inks.lantern;
    context.fill();
    context.lineWidth = 2.4;
    context.strokeStyle = inks.foldInk;
    context.stroke();
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = inks.foldInk;
    context.fillText(text, width / 2 + 2, 20);
  }
  return { canvas, width: width + 4, height: 38, footX: width / 2 + 2, footY: 19 };
};
