import type { Ink, Inks } from './inks';

/** One stroke of a drawing: an SVG path with its inks. */
interface Stroke {
  readonly path: string;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
}

/** A drawing in CSS pixels; `foot` is the point that stands on its place. */
interface Mark {
  readonly foot: readonly [number, number];
  readonly size: readonly [number, number];
  readonly strokes: readonly Stroke[];
}

/** A drawing on a canvas of its own: how large it is in CSS pixels, and which point of it stands on its place. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly footX: number;
  readonly footY: number;
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

/** A surveyor's post: red and white bands, a pointed shoe. */
const post = (x: number, top: number, width: number, bands: number): readonly Stroke[] => {
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

/** The house's drawings of the game's things (after marks.svg of the look). */
const marks = {
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
  aimed: {
    foot: [16, 68],
    size: [52, 76],
    strokes: [
      { path: ellipse(16, 68, 13, 4), stroke: 'magenta', width: 2.4 },
      { path: 'M20 9l27 11-27 12z', fill: 'lantern' },
      { path: 'M18 6c8 6 14 3 27 11-13 3-19 4-27 11z', fill: 'vermilion', stroke: 'foldInk', width: 2.2 },
      ...post(12.5, 4, 7, 6),
    ],
  },
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
  boat: {
    foot: [32, 46],
    size: [64, 56],
    strokes: [
      { path: ellipse(32, 50, 24, 4), fill: 'ink', alpha: 0.2 },
      { path: 'M32 5L50 36H14z', fill: 'fold', stroke: 'foldInk', width: 2.2 },
      { path: 'M32 5L50 36H32z', fill: 'foldShade', stroke: 'foldInk', width: 2.2 },
      { path: 'M2 22l18 12h24l18-12-12 26H14z', fill: 'fold', stroke: 'foldInk', width: 2.2 },
      { path: 'M2 22l18 12L14 48zM62 22L44 34l6 14z', fill: 'vermilion', stroke: 'foldInk', width: 2.2 },
    ],
  },
  chest: {
    foot: [44, 66],
    size: [88, 72],
    strokes: [
      { path: ellipse(44, 66, 40, 5), fill: 'ink', alpha: 0.2 },
      { path: 'M8 30h72v34H8z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M18 30h9v34h-9zM61 30h9v34h-9z', fill: 'lantern', stroke: 'foldInk', width: 2 },
      { path: 'M36 28h16v15l-8 6-8-6z', fill: 'lantern', stroke: 'foldInk', width: 2.2 },
      { path: ellipse(44, 37, 2.6, 2.6), fill: 'foldInk' },
    ],
  },
  lid: {
    foot: [8, 30],
    size: [88, 34],
    strokes: [
      { path: 'M8 30C8 10 20 4 44 4s36 6 36 26z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M18 30V12l9-4v22zM61 30V8l9 4v18z', fill: 'lantern', stroke: 'foldInk', width: 2 },
    ],
  },
  lantern: {
    foot: [22, 54],
    size: [44, 58],
    strokes: [
      { path: 'M15 12a7 8 0 0 1 14 0', stroke: 'foldInk', width: 2.4 },
      { path: 'M10 20h24l4 26H6z', fill: 'lantern', stroke: 'foldInk', width: 2.4 },
      { path: 'M12 12h20l3 8H9zM8 46h28v8H8z', fill: 'vermilion', stroke: 'foldInk', width: 2.4 },
      { path: 'M22 26c6 6 5 14 0 16c-5-2-6-10 0-16z', fill: 'fold', stroke: 'foldInk', width: 1.8 },
    ],
  },
  key: {
    foot: [22, 54],
    size: [44, 58],
    strokes: [
      { path: 'M19 24h6v30h-6zM25 40h9v6h-9zM25 48h7v6h-7z', fill: 'lantern', stroke: 'foldInk', width: 2.2 },
      { path: ellipse(22, 15, 12, 11), fill: 'lantern', stroke: 'foldInk', width: 2.4 },
      { path: ellipse(22, 15, 5, 4.5), fill: 'land', stroke: 'foldInk', width: 2.2 },
    ],
  },
} as const satisfies { readonly [name: string]: Mark };

/** The name of a drawing. */
export type MarkName = keyof typeof marks;

/** The drawing for each state of a stage. */
export const markOf = { hidden: 'upcoming', open: 'aimed', here: 'aimed', done: 'found' } as const;

const margin = 3;

const board = (width: number, height: number, ratio: number): [HTMLCanvasElement, CanvasRenderingContext2D | null] => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const context = canvas.getContext('2d');
  context?.scale(ratio, ratio);
  return [canvas, context];
};

const drawStroke = (context: CanvasRenderingContext2D, stroke: Stroke, inks: Inks): void => {
  const path = new Path2D(stroke.path);
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
};

/** Draws a mark at `ratio` device pixels for each CSS pixel; a number stands in the disc of a stage to come. */
export const drawMark = (name: MarkName, inks: Inks, ratio: number, number?: number): Picture => {
  const mark: Mark = marks[name];
  const [width, height] = [mark.size[0] + 2 * margin, mark.size[1] + 2 * margin];
  const [canvas, context] = board(width, height, ratio);
  if (context) {
    context.translate(margin, margin);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    for (const stroke of mark.strokes) drawStroke(context, stroke, inks);
    if (number !== undefined) drawNumber(context, number, inks);
  }
  return { canvas, width, height, footX: mark.foot[0] + margin, footY: mark.foot[1] + margin };
};

const drawNumber = (context: CanvasRenderingContext2D, number: number, inks: Inks): void => {
  context.globalAlpha = 1;
  context.fillStyle = inks.ink;
  context.font = `800 15px ${inks.titleFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), 22, 27);
};

/** Draws a stage's title, ink on a paper edge; its foot is the middle of its upper side. */
export const drawTitle = (title: string, inks: Inks, ratio: number): Picture => {
  const font = `700 14px ${inks.textFont}`;
  const [, measuring] = board(1, 1, 1);
  if (measuring) measuring.font = font;
  const width = Math.ceil(measuring?.measureText(title).width ?? 0) + 10;
  const [canvas, context] = board(width, 24, ratio);
  if (context) {
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 5;
    context.strokeStyle = inks.paper;
    context.strokeText(title, width / 2, 12);
    context.fillStyle = inks.ink;
    context.fillText(title, width / 2, 12);
  }
  return { canvas, width, height: 24, footX: width / 2, footY: 0 };
};
