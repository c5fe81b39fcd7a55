import type { Spot } from '../../map/sight';
import type { PicturedStage } from './content';
import { meet } from './ground';
import { type Box, discPath, type Mark, type Measure, shape, words } from './marks';

/** A post on a chart: its foot on its place, and the flag or disc that it bears. */
export interface Planted {
  readonly stage: PicturedStage;
  readonly foot: Spot;
  readonly head: Box;
}

const handFor = (unit: number) => ({ face: 'title', size: unit * 1.2 }) as const;

/** Where the head of a post may be: right or left of its mast, over as many other heads as that takes. */
const choicesFor = (stage: PicturedStage, { x, y }: Spot, unit: number, measure: Measure): readonly Box[] => {
  const height = 1.75 * unit;
  const width = stage.kind ? Math.max(2.5 * unit, measure(stage.number, handFor(unit)) + 1.35 * unit) : height;
  const levels = Array.from({ length: 7 }, (_, level) => y - (2.9 + level * 1.95) * unit);
  const sides = stage.kind ? [x, x - width] : [x - width / 2];
  return levels.flatMap((top) => sides.map((left) => ({ x: left, y: top, width, height })));
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

/** Plants a post for each stage so that no flag covers another or a place, as far as there is room. */
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
    const cost = (box: Box, order: number): number =>
      order * unit * 0.4 +
      100 * beyond(frame, box) +
      3 * planted.reduce((sum, { head }) => sum + shared(head, box), 0) +
      spots.reduce((sum, spot) => sum + (spot === foot ? 0 : shared(around(spot, unit * 0.7), box)), 0);
    const ranked = choicesFor(stage, foot, unit, measure).map((box, order) => ({ box, cost: cost(box, order) }));
    const best = ranked.reduce((least, one) => (one.cost < least.cost ? one : least));
    planted.push({ stage, foot, head: best.box });
  }
  return planted;
};

/** All that a post covers: its head and its mast. */
export const bodiesOf = ({ foot, head }: Planted): readonly Box[] => [
  head,
  { x: foot.x - 5, y: head.y, width: 10, height: foot.y - head.y },
];

const drawMast = ({ stage, foot, head }: Planted, unit: number): readonly Mark[] => {
  const path = `M${foot.x} ${foot.y}V${stage.kind ? head.y : head.y + head.height}`;
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
const drawHead = ({ stage, foot, head }: Planted, unit: number): readonly Mark[] => {
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
  const [toward, tail] = [x >= foot.x - 1 ? 1 : -1, unit * 0.5];
  const path = `M${foot.x} ${y}h${toward * width}l${-toward * tail} ${height / 2}l${toward * tail} ${height / 2}h${-toward * width}z`;
  const middle = foot.x + toward * ((width - tail) / 2 + unit * 0.12);
  return [
    shape(path, { fill: 'green', line: 'ink', width: unit * 0.14 }),
    words(stage.number, { x: middle, y: baseline, hand, ink: 'on-color', align: 'center' }),
  ];
};

/** Posts from the north to the south, the nearer before the farther. */
export const drawPosts = (planted: readonly Planted[], unit: number): readonly Mark[] =>
  [...planted].sort((a, b) => a.foot.y - b.foot.y).flatMap((one) => [...drawMast(one, unit), ...drawHead(one, unit)]);
