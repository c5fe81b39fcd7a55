import { type Tint, vignettes } from '../notebook/drawings';
import type { VignetteKind } from '../notebook/kinds';
import { cardSize, type Tag, tagGap } from './crowd';
import type { Ink, Inks } from './inks';
import { board, type Picture } from './marks';
import { cutName } from './names';
import type { ChartStage } from './view';

const longestName = 180;
/** The paper edge around a name, in pixels. */
const edge = 3;

const fontOf = (inks: Inks): string => `700 14px ${inks.textFont}`;

const ruler = document.createElement('canvas').getContext('2d');

const lengthOf = (inks: Inks) => {
  if (ruler) ruler.font = fontOf(inks);
  return (text: string): number => ruler?.measureText(text).width ?? text.length * 8;
};

/** How long a stage's name is written on a tag, its edges included. */
export const nameLength = (title: string, inks: Inks): number => {
  const length = lengthOf(inks);
  return Math.ceil(length(cutName(title, longestName, length))) + 2 * edge;
};

const tintInks: { readonly [tint in Tint]: Ink } = {
  stone: 'stone',
  slate: 'slate',
  yellow: 'yellow',
  vermilion: 'vermilion',
  'water-1': 'shallows',
  park: 'park',
};

const drawName = (context: CanvasRenderingContext2D, title: string, x: number, y: number, inks: Inks): void => {
  const words = cutName(title, longestName, lengthOf(inks));
  context.font = fontOf(inks);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 2 * edge;
  context.strokeStyle = inks.paper;
  context.strokeText(words, x + edge, y);
  context.fillStyle = inks.ink;
  context.fillText(words, x + edge, y);
};

/** The vignette of the notebook on a card of paper, as large as its square. */
const drawCard = (context: CanvasRenderingContext2D, kind: VignetteKind, x: number, y: number, inks: Inks): void => {
  const { tints, line } = vignettes[kind];
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.roundRect(1, 1, cardSize - 2, cardSize - 2, 7);
  context.fillStyle = inks.paper;
  context.fill();
  context.lineWidth = 1.6;
  context.strokeStyle = inks.ink;
  context.stroke();
  context.translate(3, 3);
  context.scale((cardSize - 6) / 64, (cardSize - 6) / 64);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const [tint, path] of tints) {
    context.fillStyle = inks[tintInks[tint]];
    context.fill(new Path2D(path));
  }
  context.lineWidth = 2.6;
  context.stroke(new Path2D(line));
  context.restore();
};

/** Draws what is said beside a mark; its foot is its upper left corner. */
export const drawTag = ({ title, found }: ChartStage, tag: Tag, inks: Inks, ratio: number): Picture => {
  const { parts, side, width, height } = tag;
  const [canvas, context] = board(width, height, ratio);
  const card = parts !== 'name' && found ? found.kind : null;
  const cardLeft = side === 'left' ? width - cardSize : 0;
  const nameLeft = parts === 'both' && side !== 'left' ? cardSize + tagGap : 0;
  if (context && card) drawCard(context, card, cardLeft, 0, inks);
  if (context && parts !== 'card' && title !== null) drawName(context, title, nameLeft, height / 2, inks);
  return { canvas, width, height, footX: 0, footY: 0 };
};

/** Whether two tags are the same drawing. */
export const tagKey = ({ title, found }: ChartStage, { parts, side }: Tag): string =>
  `${parts === 'both' && side === 'left' ? 'mirrored' : parts}:${parts === 'name' ? '' : found?.kind}:${parts === 'card' ? '' : title}`;
