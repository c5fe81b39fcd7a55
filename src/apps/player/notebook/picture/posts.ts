import type { Spot } from '../../map/sight';
import type { PicturedStage } from './content';
import { meet } from './ground';
import { type Box, discPath, type Mark, type Measure, shape, words } from './marks';

/** A post on a chart: its foot on its place, where its mast ends, and the flag or disc that it bears. */
export interface Planted {
  readonly stage: PicturedStage;
  readonly foot: Spot;
  readonly tip: Spot;
  readonly head: Box;
}

const handFor = (unit: number) => ({ face: 'title', size: unit * 1.2 }) as const;

/** How high a head is, and how far a mast may lean, in units. */
const [high, leans] = [1.75, [0, 1.4, -1.4, 2.4, -2.4]] as const;

/** How far a post leans to the right over each pixel of its height. */
const slope = (foot: Spot, tip: Spot): number => (tip.x - foot.x) / (foot.y - tip.y);

/** The upright box around a flag that flies right or left of a leaning mast. */
const flagAround = (tip: Spot, width: number, height: number, right: boolean, lean: number): Box => {
  const ends = [tip.x, tip.x - lean * height].flatMap((x) => [x, x + (right ? width : -width)]);
  const left = Math.min(...ends);
  return { x: left, y: tip.y, width: Math.max(...ends) - left, height };
};

/** Where the head of a post may be: right or left of its mast, upright or leaning, over as many other heads as that takes. */
const choicesFor = (stage: PicturedStage, foot: Spot, unit: number, measure: Measure): readonly Planted[] => {
  const height = high * unit;
  const width = Math.max(2.5 * unit, measure(stage.number, handFor(unit)) + 1.35 * unit);
  return Array.from({ length: 7 }, (_, level) => foot.y - (2.9 + level * 1.95) * unit).flatMap((top) =>
    leans.flatMap((lean) => {
      const tip = { x: foot.x + lean * unit, y: top };
      if (!stage.kind) return [{ stage, foot, tip, head: { x: tip.x - height / 2, y: top, width: height, height } }];
      return [true, false].map((right) => ({
        stage,
        foot,
        tip,
        head: flagAround(tip, width, height, right, slope(foot, tip)),
      }));
    }),
  );
};

const shared = (a: Box, b: Box): number =>
  meet(a, b)
    ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
    : 0;

const around = ({ x, y }: Spot, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

const beyond = (frame: Box, box: Box): number => box.width * box.height - shared(frame, box);

/** Boxes along a mast, from above its foot to where its head begins. */
const mastOf = ({ foot, tip, head }: Planted, width: number): readonly Box[] => {
  const count = 8;
  const [run, rise] = [tip.x - foot.x, tip.y + head.height - foot.y];
  const part = (tip.y + head.height - foot.y) / (tip.y - foot.y);
  return Array.from({ length: count }, (_, i) => (i + 1) / count).map((at) =>
    around({ x: foot.x + run * part * at, y: foot.y + rise * at }, width / 2),
  );
};

/** Where the lower half of an upright mast would stand. */
const mastRoom = ({ x, y }: Spot, unit: number): Box => ({
  x: x - unit * 0.3,
  y: y - 2 * unit,
  width: 0.6 * unit,
  height: 2 * unit,
});

const among = (boxes: readonly Box[], box: Box): number => boxes.filter((one) => meet(one, box)).length;

/** Plants a post for each stage so that nothing of one covers another or a place, as far as there is room. */
export const plant = (
  stages: readonly PicturedStage[],
  spots: readonly Spot[],
  frame: Box,
  unit: number,
  measure: Measure,
): readonly Planted[] => {
  const planted: Planted[] = [];
  for (const [i, stage] of stages.entries()) {
    const foot = spots[i] as Spot;
    const places = spots.filter((spot) => spot !== foot).map((spot) => around(spot, unit * 0.7));
    const heads = planted.map(({ head }) => head);
    const masts = planted.flatMap((one) => mastOf(one, unit * 0.3));
    const masted = spots.slice(i + 1).map((spot) => mastRoom(spot, unit));
    const cost = (one: Planted, order: number): number =>
      order * unit * 0.4 +
      100 * beyond(frame, one.head) +
      3 * heads.reduce((sum, head) => sum + shared(head, one.head), 0) +
      places.reduce((sum, place) => sum + shared(place, one.head), 0) +
      unit * unit * among([...heads, ...masts, ...masted], one.head) +
      unit * unit * mastOf(one, unit * 0.3).reduce((sum, box) => sum + among([...places, ...heads], box), 0);
    const ranked = choicesFor(stage, foot, unit, measure).map((one, order) => ({ one, cost: cost(one, order) }));
    planted.push(ranked.reduce((least, other) => (other.cost < least.cost ? other : least)).one);
  }
  return planted;
};

/** All that a post covers: its head and its mast. */
export const bodiesOf = (one: Planted): readonly Box[] => [one.head, ...mastOf(one, 10)];

const drawMast = ({ stage, foot, tip, head }: Planted, unit: number): readonly Mark[] => {
  const end = stage.kind ? tip : { x: tip.x - slope(foot, tip) * head.height, y: tip.y + head.height };
  const path = `M${foot.x} ${foot.y}L${end.x} ${end.y}`;
  if (stage.kind === null) return [shape(path, { line: 'ink', width: unit * 0.16, dash: [unit * 0.3, unit * 0.3] })];
  const width = unit * 0.42;
  return [
    shape(discPath(foot.x, foot.y, unit * 0.42), { fill: 'paper', line: 'ink', width: unit * 0.14 }),
    shape(path, { line: 'ink', width }),
    shape(path, { line: 'post-white', width: width * 0.5 }),
    shape(path, { line: 'vermilion', width: width * 0.5, dash: [unit * 0.4, unit * 0.5] }),
  ];
};

/** A swallow-tail flag with its number, flying away from the mast; a place not found is a dotted disc, as when the hunt began. */
const drawHead = ({ stage, foot, tip, head }: Planted, unit: number): readonly Mark[] => {
  const { x, y, width, height } = head;
  const hand = handFor(unit);
  const baseline = y + height / 2 + hand.size * 0.35;
  if (stage.kind === null) {
    const disc = discPath(x + width / 2, y + height / 2, height / 2);
    return [
      shape(disc, { fill: 'paper', line: 'ink-soft', width: unit * 0.14, dash: [0.1, unit * 0.28] }),
      words(stage.number, { x: x + width / 2, y: baseline, hand, ink: 'ink-soft', align: 'center' }),
    ];
  }
  const drift = slope(foot, tip) * height;
  const long = width - Math.abs(drift);
  const [toward, tail] = [x + width / 2 > tip.x - drift / 2 ? 1 : -1, unit * 0.5];
  const path = `M${tip.x} ${y}h${toward * long}l${-toward * tail - drift / 2} ${height / 2}l${toward * tail - drift / 2} ${height / 2}h${-toward * long}z`;
  const middle = tip.x - drift / 2 + toward * ((long - tail) / 2 + unit * 0.12);
  return [
    shape(path, { fill: 'green', line: 'ink', width: unit * 0.14 }),
    words(stage.number, { x: middle, y: baseline, hand, ink: 'on-color', align: 'center' }),
  ];
};

/** Posts from the north to the south, the nearer before the farther. */
export const drawPosts = (planted: readonly Planted[], unit: number): readonly Mark[] =>
  [...planted].sort((a, b) => a.foot.y - b.foot.y).flatMap((one) => [...drawMast(one, unit), ...drawHead(one, unit)]);
