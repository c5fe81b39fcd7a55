import type { PictureContent } from './content';
import { drawCourse, wantedHeight } from './course';
import { drawFigures, drawHead, drawPrize } from './head';
import { inner, margin, paragraph, width } from './laid';
import { boxPath, type Hand, type Mark, type Measure, shape } from './marks';
import { drawStamps } from './stamps';
import { wrap } from './wrap';

/** A picture laid out: its size in pixels, and what is drawn on it from back to front. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** How high a picture is at the least. */
const leastHeight = 1350;

/** How high the chart is: what is left of a picture of the least height, or what its stages want where that is too little. */
const [leastChart, usualChart, mostChart] = [400, 520, 700];

const creditHand: Hand = { face: 'text', size: 16 };

const creditStep = 19;

const creditLines = ({ credits }: PictureContent, measure: Measure): readonly string[] =>
  credits.flatMap((credit) => wrap(credit, inner, Number.POSITIVE_INFINITY, creditHand, measure));

/** The notebook of a play as one upright picture, as high as its stages and its sources need. */
export const layOut = (content: PictureContent, measure: Measure): Layout => {
  const head = drawHead(content, measure);
  const prize = drawPrize(content, head.bottom, measure);
  const figures = drawFigures(content, prize.bottom, measure);
  const chartTop = figures.bottom + 34;
  const credits = creditLines(content, measure);
  const below = drawStamps(content, 36, measure).bottom + 40 + credits.length * creditStep + 44;
  const left = leastHeight - chartTop - below;
  const wanted = Math.max(usualChart, Math.min(mostChart, wantedHeight(content, inner)));
  const chartHeight = left < leastChart ? wanted : Math.min(mostChart, left);
  const chart = { x: margin, y: chartTop, width: inner, height: chartHeight };
  const chartBottom = chart.y + chart.height;
  const height = Math.max(leastHeight, chartBottom + below);
  const paper = shape(boxPath({ x: 0, y: 0, width, height }), { fill: 'paper' });
  const sources = paragraph(credits, margin, height - 44 - credits.length * creditStep, creditHand, 'ink-soft');
  const stages = drawStamps(content, chartBottom + 36, measure);
  const parts = [head, prize, figures, stages, sources].flatMap(({ marks }) => marks);
  return { width, height, marks: [paper, ...parts, ...drawCourse(content, chart, measure)] };
};
