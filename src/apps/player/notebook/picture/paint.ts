import { ordinalsOf } from '../../../../ui/messages/ordinal';
import type { Layout } from './layout';
import type { Hand, Mark, Measure, Shape, Words } from './marks';

/** The inks and faces of the day, whatever theme the page is in. */
interface Ground {
  readonly ink: (token: string) => string;
  readonly font: (hand: Hand) => string;
}

/** Reads the look where it is by day. */
const withDay = async <T>(use: (ground: Ground) => Promise<T>): Promise<T> => {
  const day = document.createElement('div');
  day.dataset.theme = 'day';
  day.hidden = true;
  document.body.append(day);
  const style = getComputedStyle(day);
  const ink = (token: string): string => style.getPropertyValue(`--${token}`).trim();
  const font = ({ face, size, bold }: Hand): string =>
    face === 'water'
      ? `italic 600 ${size}px ${ink('water-hand')}`
      : `${face === 'title' ? 800 : bold ? 700 : 400} ${size}px ${ink(face)}`;
  return use({ ink, font }).finally(() => day.remove());
};

const hands: readonly Hand[] = [
  { face: 'title', size: 40 },
  { face: 'text', size: 40 },
  { face: 'text', size: 40, bold: true },
  { face: 'water', size: 40 },
];

const penOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to paint on.');
  return pen;
};

const paintShape = (pen: CanvasRenderingContext2D, mark: Shape, { ink }: Ground): void => {
  for (const path of mark.within ?? []) pen.clip(new Path2D(path), 'evenodd');
  pen.globalAlpha = mark.opacity ?? 1;
  pen.translate(mark.x, mark.y);
  pen.rotate(mark.turn ?? 0);
  pen.scale(mark.scale, mark.scale);
  const path = new Path2D(mark.path);
  if (mark.fill) {
    pen.fillStyle = ink(mark.fill);
    pen.fill(path, mark.holes ? 'evenodd' : 'nonzero');
  }
  if (!mark.line) return;
  pen.strokeStyle = ink(mark.line);
  pen.lineWidth = mark.width ?? 1;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.setLineDash([...(mark.dash ?? [])]);
  pen.stroke(path);
};

/** The pieces of a line, the endings of ordinals raised: how each is written, and where it begins along the line. */
const runsOf = (pen: CanvasRenderingContext2D, { words, hand, align }: Words, { font }: Ground) => {
  let x = 0;
  const runs = ordinalsOf(words).map(({ text, raised }) => {
    pen.font = font(raised ? { ...hand, size: hand.size * 0.65 } : hand);
    const run = { text, font: pen.font, x, y: raised ? -0.28 * hand.size : 0 };
    x += pen.measureText(text).width;
    return run;
  });
  const start = { left: 0, center: -x / 2, right: -x }[align];
  return runs.map((run) => ({ ...run, x: run.x + start }));
};

const paintWords = (pen: CanvasRenderingContext2D, mark: Words, ground: Ground): void => {
  pen.fillStyle = ground.ink(mark.ink);
  pen.translate(mark.x, mark.y);
  pen.rotate(mark.turn ?? 0);
  if (mark.halo) {
    pen.strokeStyle = ground.ink(mark.halo);
    pen.lineWidth = mark.hand.size / 4;
    pen.lineJoin = 'round';
  }
  for (const { text, font, x, y } of runsOf(pen, mark, ground)) {
    pen.font = font;
    if (mark.halo) pen.strokeText(text, x, y);
    pen.fillText(text, x, y);
  }
};

const paintMark = (pen: CanvasRenderingContext2D, mark: Mark, ground: Ground): void => {
  pen.save();
  if (mark.kind === 'shape') paintShape(pen, mark, ground);
  else paintWords(pen, mark, ground);
  pen.restore();
};

const printOf = async (canvas: HTMLCanvasElement): Promise<Blob> => {
  const print = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!print) throw new Error('The canvas gave no picture.');
  return print;
};

/** Paints a layout with the page's own faces and the inks of the day; a PNG. `letters` is all that it writes. */
export const paint = (layOut: (measure: Measure) => Layout, letters: string): Promise<Blob> =>
  withDay(async (ground) => {
    await Promise.all(hands.map((hand) => document.fonts.load(ground.font(hand), letters)));
    const canvas = document.createElement('canvas');
    const pen = penOf(canvas);
    const { width, height, marks } = layOut((words, hand) => {
      pen.font = ground.font(hand);
      return pen.measureText(words).width;
    });
    canvas.width = width;
    canvas.height = height;
    for (const mark of marks) paintMark(pen, mark, ground);
    return printOf(canvas);
  });
