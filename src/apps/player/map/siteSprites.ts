import type { Language } from '../../../core/lib/language';
import { formatNumber } from '../../../ui/messages/formats';
import type { Inks } from './inks';
import { board, drawMark, ellipse, type Mark, marks, type Picture, post } from './marks';

/** How many pixels of the device a pixel of the page is drawn with. */
export const ratioOfScreen = (): number => Math.min(2, window.devicePixelRatio || 1);

/** A site that stands alone: a short post. */
const sitePost: Mark = {
  foot: [9, 68],
  size: [18, 72],
  strokes: [{ path: ellipse(9, 67, 7, 2.6), fill: 'ink', alpha: 0.2 }, ...post(5.5, 36, 7, 4)],
};

/** How many sites there are, as short as it is read at a glance: `84`, `1,2 k`, `12 k`. */
const shortCount = (language: Language, count: number): string => {
  if (count < 1000) return formatNumber(language, count);
  return `${formatNumber(language, count / 1000, count < 9950 ? 1 : 0)}\u00a0k`;
};

/** Half the width of a sounding's disc. */
const radiusOf = (count: number): number => (count < 10 ? 14 : count < 100 ? 16 : count < 1000 ? 19 : 22);

const disc = (context: CanvasRenderingContext2D, x: number, y: number, radius: number): void => {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
};

/** Sites that would hide each other, as a sounding tells a depth: their number in the color of deep water, which no post has. */
const drawSounding = (count: number, language: Language, inks: Inks, ratio: number): Picture => {
  const radius = radiusOf(count);
  const size = 2 * radius + 8;
  const middle = size / 2;
  const [canvas, context] = board(size, size, ratio);
  if (context) {
    disc(context, middle + 1.5, middle + 1.5, radius);
    context.fillStyle = inks.shallows;
    context.fill();
    disc(context, middle, middle, radius);
    context.fillStyle = inks.waterText;
    context.fill();
    context.lineWidth = 2.2;
    context.strokeStyle = inks.paper;
    context.stroke();
    context.fillStyle = inks.paper;
    context.font = `800 ${count < 1000 ? 15 : 13}px ${inks.titleFont}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(shortCount(language, count), middle, middle + 0.5);
  }
  return { canvas, width: size, height: size, footX: middle, footY: middle };
};

/** The drawings of a map of sites, each made once for its inks. */
export interface Sprites {
  /** Of so many sites; of one alone a post. */
  of(count: number): Picture;
  /** A post with the number of a stage. */
  stage(number: number): Picture;
}

/** An empty store of drawings. */
export const makeSprites = (language: Language, inks: Inks): Sprites => {
  const ratio = ratioOfScreen();
  const known = new Map<string, Picture>();
  const once = (key: string, draw: () => Picture): Picture => {
    const picture = known.get(key) ?? draw();
    known.set(key, picture);
    return picture;
  };
  return {
    of: (count) =>
      once(count === 1 ? 'site' : `${radiusOf(count)} ${shortCount(language, count)}`, () =>
        count === 1 ? drawMark(sitePost, inks, ratio) : drawSounding(count, language, inks, ratio),
      ),
    stage: (number) => drawMark(marks.free, inks, ratio, { number }),
  };
};
