import type { Spot } from '../../map/sight';
import { hullOf, ringStep } from '../../map/winds';
import type { PictureContent } from './content';
import { holds, meet } from './ground';
import { type Box, boxPath, discPath, type Mark, type Measure, shape, words } from './marks';

const windCount = 32;

const hand = { face: 'text', size: 18, bold: true } as const;

const reachOf = ({ x, y, width, height }: Box, middle: Spot): number =>
  Math.max(
    ...[x, x + width].flatMap((left) => [y, y + height].map((top) => Math.hypot(left - middle.x, top - middle.y))),
  );

/** Where the words of a ring may stand: above its middle, below, beside. */
const placesOn = ({ x, y }: Spot, radius: number, width: number): readonly Box[] =>
  [
    { x, y: y - radius },
    { x, y: y + radius },
    { x: x + radius, y },
    { x: x - radius, y },
  ].map((at) => ({ x: at.x - width / 2 - 4, y: at.y - hand.size / 2 - 3, width: width + 8, height: hand.size + 6 }));

/** Where no land is drawn: the ground of the stages, the winds, and rings of round lengths, said where they have room. */
export const drawWinds = (
  spots: readonly Spot[],
  frame: Box,
  metersPerPixel: number,
  length: PictureContent['length'],
  taken: readonly Box[],
  measure: Measure,
): readonly Mark[] => {
  const within = [boxPath(frame)];
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const reach = reachOf(frame, middle);
  const { meters, pixels } = ringStep(metersPerPixel);
  const ground = `M${hullOf(spots)
    .map(({ x, y }) => `${x} ${y}`)
    .join('L')}z`;
  const winds = Array.from({ length: windCount }, (_, i) => (i * 2 * Math.PI) / windCount)
    .map((angle) => `M${middle.x} ${middle.y}l${reach * Math.cos(angle)} ${reach * Math.sin(angle)}`)
    .join('');
  const rings = Array.from({ length: Math.floor(reach / pixels) }, (_, i) => i + 1);
  const said = rings.flatMap((ring) => {
    const text = length(ring * meters);
    const box = placesOn(middle, ring * pixels, measure(text, hand)).find(
      (one) => holds(frame, one) && !taken.some((other) => meet(one, other)),
    );
    if (!box) return [];
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + hand.size * 0.36 };
    return [words(text, { ...at, hand, ink: 'ink-soft', halo: 'land', align: 'center' })];
  });
  return [
    shape(ground, { fill: 'land-dense', line: 'land-dense', width: 90, within }),
    shape(winds, { line: 'paper', width: 1.5, opacity: 0.75, within }),
    shape(rings.map((ring) => discPath(middle.x, middle.y, ring * pixels)).join(''), {
      line: 'ink-faint',
      width: 2,
      dash: [1, 7],
      within,
    }),
    ...said,
  ];
};
