import type { Spot } from '../../map/sight';
import { hullOf, ringsWithin, spotsOnRing } from '../../map/winds';
import type { Course } from './content';
import { holds, meet } from './ground';
import { type Box, boxPath, discPath, type Hand, type Mark, type Measure, shape, words } from './marks';

const windCount = 32;

const usualHand: Hand = { face: 'text', size: 18, bold: true };

const reachOf = ({ x, y, width, height }: Box, middle: Spot): number =>
  Math.max(
    ...[x, x + width].flatMap((left) => [y, y + height].map((top) => Math.hypot(left - middle.x, top - middle.y))),
  );

/** Where the words of a ring may stand, best first. */
const placesOn = (middle: Spot, radius: number, width: number, high: number): readonly Box[] =>
  spotsOnRing(middle, radius).map(({ x, y }) => ({
    x: x - width / 2 - 4,
    y: y - high / 2 - 3,
    width: width + 8,
    height: high + 6,
  }));

/** A chart that no land is drawn on. */
interface Chart {
  /** Where the stages are, in pixels of the picture. */
  readonly spots: readonly Spot[];
  readonly frame: Box;
  readonly metersPerPixel: number;
}

const middleOf = (spots: readonly Spot[]): Spot => {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
};

/** The rings of round lengths within the frame. */
const ringsOf = ({ frame, metersPerPixel }: Chart, middle: Spot) => ringsWithin(metersPerPixel, reachOf(frame, middle));

const windsFrom = ({ x, y }: Spot, reach: number): string =>
  Array.from({ length: windCount }, (_, i) => (i * 2 * Math.PI) / windCount)
    .map((angle) => `M${x} ${y}l${reach * Math.cos(angle)} ${reach * Math.sin(angle)}`)
    .join('');

/** Where no land is drawn: the ground of the stages, the winds, and rings of round lengths. */
export const drawWinds = (chart: Chart): readonly Mark[] => {
  const { spots, frame } = chart;
  const within = [boxPath(frame)];
  const middle = middleOf(spots);
  const corners = hullOf(spots).map(({ x, y }) => `${x} ${y}`);
  const rings = ringsOf(chart, middle).map(({ radius }) => discPath(middle.x, middle.y, radius));
  return [
    shape(`M${corners.join('L')}z`, { fill: 'land-dense', line: 'land-dense', width: 90, within }),
    shape(windsFrom(middle, reachOf(frame, middle)), { line: 'paper', width: 1.5, opacity: 0.75, within }),
    shape(rings.join(''), { line: 'ink-faint', width: 2, dash: [1, 7], within }),
  ];
};

/** The lengths of the rings, each where it has room, else nowhere. */
export const writeRings = (
  chart: Chart,
  length: Course['length'],
  taken: readonly Box[],
  measure: Measure,
  hand = usualHand,
): readonly Mark[] => {
  const middle = middleOf(chart.spots);
  return ringsOf(chart, middle).flatMap(({ radius, meters }) => {
    const text = length(meters);
    const box = placesOn(middle, radius, measure(text, hand), hand.size).find(
      (one) => holds(chart.frame, one) && !taken.some((other) => meet(one, other)),
    );
    if (!box) return [];
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + hand.size * 0.36 };
    return [words(text, { ...at, hand, ink: 'ink-soft', halo: 'land', align: 'center' })];
  });
};
