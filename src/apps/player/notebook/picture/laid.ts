import { type Hand, type Mark, type Words, words } from './marks';

/** The width of a picture, its margin, and what lies between its margins, in pixels. */
export const [width, margin] = [1080, 64];
export const inner = width - 2 * margin;

/** Something that was laid, and where it ends below. */
export interface Laid {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Lines of words one under another, from the top of a box. */
export const paragraph = (
  lines: readonly string[],
  x: number,
  top: number,
  hand: Hand,
  ink: string,
  align: Words['align'] = 'left',
): Laid => {
  const step = Math.round(hand.size * 1.16);
  return {
    marks: lines.map((line, i) =>
      words(line, { x, y: top + i * step + Math.round(hand.size * 0.86), hand, ink, align }),
    ),
    bottom: top + lines.length * step,
  };
};
