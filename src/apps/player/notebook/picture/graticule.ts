import { linesBetween, roundStep, sayAngle } from '../../map/graticule';
import type { ChartLabels } from '../../map/view';
import { holds, meet } from './ground';
import { type Box, boxPath, type Hand, type Mark, type Measure, shape, words } from './marks';
import type { Projection } from './projection';

/** A line of the graticule: from which spot it runs across or down the chart, and its angle in words. */
interface Line {
  readonly at: number;
  readonly text: string;
}

interface Graticule {
  readonly meridians: readonly Line[];
  readonly parallels: readonly Line[];
}

/** The lines of round angles that cross a frame, no nearer to one another than `least` pixels. */
export const graticuleOf = (
  { x, y, width, height }: Box,
  { spot, place }: Projection,
  compass: ChartLabels['compass'],
  least: number,
): Graticule => {
  const [northWest, southEast] = [place({ x, y }), place({ x: x + width, y: y + height })];
  const step = roundStep((3600 * (southEast.lng - northWest.lng)) / width, least);
  return {
    meridians: linesBetween(northWest.lng, southEast.lng, step).map((seconds) => ({
      at: spot({ lat: northWest.lat, lng: seconds / 3600 }).x,
      text: sayAngle(seconds, 'longitude', step, compass),
    })),
    parallels: linesBetween(southEast.lat, northWest.lat, step).map((seconds) => ({
      at: spot({ lat: seconds / 3600, lng: northWest.lng }).y,
      text: sayAngle(seconds, 'latitude', step, compass),
    })),
  };
};

/** The lines themselves, kept within their frame. */
export const drawGraticule = ({ meridians, parallels }: Graticule, frame: Box): Mark => {
  const { x, y, width, height } = frame;
  const down = meridians.map(({ at }) => `M${at.toFixed(1)} ${y}v${height}`);
  const across = parallels.map(({ at }) => `M${x} ${at.toFixed(1)}h${width}`);
  return shape([...down, ...across].join(''), {
    line: 'ink-faint',
    width: 1.5,
    opacity: 0.5,
    within: [boxPath(frame)],
  });
};

const gap = 5;

/** Where the words of each line may stand: along the upper edge or the lower, the left or the right. */
const wishesOf = ({ meridians, parallels }: Graticule, { x, y, width, height }: Box, hand: Hand, measure: Measure) => {
  const high = hand.size + 4;
  const boxAt = (text: string, left: number, top: number): Box => ({
    x: left,
    y: top,
    width: measure(text, hand) + gap,
    height: high,
  });
  return [
    ...meridians.map(({ at, text }) => ({
      text,
      boxes: [y + gap, y + height - high - 1].map((top) => boxAt(text, at + gap, top)),
    })),
    ...parallels.map(({ at, text }) => ({
      text,
      boxes: [x + gap, x + width - measure(text, hand) - 2 * gap].map((left) => boxAt(text, left, at + gap)),
    })),
  ];
};

/** The angles along the edges of the frame, where they have room; `boxes` are what they take. */
export const writeDegrees = (
  graticule: Graticule,
  frame: Box,
  taken: readonly Box[],
  hand: Hand,
  measure: Measure,
): { readonly marks: readonly Mark[]; readonly boxes: readonly Box[] } => {
  const boxes: Box[] = [];
  const marks: Mark[] = [];
  for (const wish of wishesOf(graticule, frame, hand, measure)) {
    const free = (box: Box) => holds(frame, box) && ![...taken, ...boxes].some((one) => meet(one, box));
    const box = wish.boxes.find(free);
    if (!box) continue;
    boxes.push(box);
    marks.push(words(wish.text, { x: box.x, y: box.y + hand.size * 0.86, hand, ink: 'ink-soft', halo: 'land' }));
  }
  return { marks, boxes };
};
