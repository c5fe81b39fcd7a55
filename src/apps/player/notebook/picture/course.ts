import { besideLng, boundsOf, middleLng } from '../../../../core/lib/geo';
import type { Position } from '../../../../core/lib/position';
import { scaleBar } from '../../map/scale';
import type { PictureContent, PicturedStage } from './content';
import { type Box, boxPath, discPath, type Mark, shape, words } from './marks';

const metersPerDegree = 111_195;

/** Stages that lie nearer to one another are drawn as if they filled this many meters. */
const leastSpan = 120;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Places on a plane of meters, east and south of the middle of them all; true to scale over a walk. */
const planeOf = (positions: readonly Position[]): readonly Spot[] => {
  const bounds = boundsOf(positions);
  if (!bounds) return [];
  const [lat, lng] = [(bounds.south + bounds.north) / 2, middleLng(bounds)];
  const shrink = Math.cos((lat * Math.PI) / 180);
  return positions.map((position) => ({
    x: (besideLng(position, lng).lng - lng) * metersPerDegree * shrink,
    y: (lat - position.lat) * metersPerDegree,
  }));
};

const spanOf = (values: readonly number[]): number =>
  Math.max(
    leastSpan,
    values.reduce((most, value) => Math.max(most, 2 * Math.abs(value)), 0),
  );

/** Where the stages stand in a box, and how many meters a pixel is. */
const survey = (stages: readonly PicturedStage[], box: Box) => {
  const plane = planeOf(stages.map(({ position }) => position));
  const perPixel = Math.max(spanOf(plane.map(({ x }) => x)) / box.width, spanOf(plane.map(({ y }) => y)) / box.height);
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return { perPixel, spots: plane.map(({ x, y }) => ({ x: middleX + x / perPixel, y: middleY + y / perPixel })) };
};

/** The chart's frame of black and white lengths, as on sea charts. */
const neatline = ({ x, y, width, height }: Box): readonly Mark[] => {
  const [thick, count] = [9, 9];
  const edge = (from: number, length: number, at: (start: number, run: number) => Box) =>
    Array.from({ length: count }, (_, i) => i)
      .filter((i) => i % 2 === 0)
      .map((i) => boxPath(at(from + (length * i) / count, length / count)));
  const bars = [
    ...edge(x, width, (start, run) => ({ x: start, y, width: run, height: thick })),
    ...edge(x, width, (start, run) => ({ x: start, y: y + height - thick, width: run, height: thick })),
    ...edge(y, height, (start, run) => ({ x, y: start, width: thick, height: run })),
    ...edge(y, height, (start, run) => ({ x: x + width - thick, y: start, width: thick, height: run })),
  ];
  const inner = { x: x + thick, y: y + thick, width: width - 2 * thick, height: height - 2 * thick };
  return [
    shape(boxPath({ x, y, width, height }), { fill: 'paper', line: 'ink', width: 3 }),
    shape(bars.join(''), { fill: 'ink' }),
    shape(boxPath(inner), { fill: 'water-3', line: 'ink', width: 2 }),
  ];
};

/** The way as it was gone: solid ink from one place found to the next, in the order in which the team came. */
const trailOf = (stages: readonly PicturedStage[], spots: readonly Spot[], width: number): readonly Mark[] => {
  const come = stages
    .flatMap(({ arrivedAt }, i) => (arrivedAt === null ? [] : [{ arrivedAt, spot: spots[i] as Spot }]))
    .sort((a, b) => a.arrivedAt - b.arrivedAt);
  if (come.length < 2) return [];
  const path = `M${come.map(({ spot }) => `${spot.x} ${spot.y}`).join('L')}`;
  return [shape(path, { line: 'paper', width: width * 2.2 }), shape(path, { line: 'magenta', width })];
};

/** A place found flies its flag. */
const flag = (stage: PicturedStage, { x, y }: Spot, radius: number): readonly Mark[] => {
  if (stage.kind === null) return [];
  const [long, half] = [1.7 * radius, 0.5 * radius];
  const path = `M${x} ${y - radius}v${-1.5 * radius}h${long}l${-half} ${half}l${half} ${half}h${-long}`;
  return [shape(path, { fill: 'green', line: 'ink', width: 2.5 })];
};

/** The number of a place; one that was not found is a dotted disc, as when the hunt began. */
const disc = ({ kind, number }: PicturedStage, { x, y }: Spot, radius: number): readonly Mark[] => {
  const hand = { face: 'title', size: radius * 1.15 } as const;
  const [ground, ink] = kind === null ? ['paper', 'ink-soft'] : ['green', 'on-color'];
  const edge = kind === null ? { line: 'ink-soft', width: 3, dash: [0.1, 6] } : { line: 'ink', width: 2.5 };
  return [
    shape(discPath(x, y, radius), { fill: ground, ...edge }),
    words(number, { x, y: y + radius * 0.4, hand, ink, align: 'center' }),
  ];
};

const [leastRadius, mostRadius] = [11, 22];

/** As large as lets most neighbors stand side by side. */
const radiusFor = (spots: readonly Spot[]): number => {
  const nearest = spots.map((spot) =>
    spots.reduce(
      (least, other) => (other === spot ? least : Math.min(least, Math.hypot(other.x - spot.x, other.y - spot.y))),
      Number.POSITIVE_INFINITY,
    ),
  );
  const usual = nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 4)] ?? Number.POSITIVE_INFINITY;
  return Math.max(leastRadius, Math.min(mostRadius, usual / 2));
};

/** North, which is up, and a length to compare with. */
const furniture = (
  perPixel: number,
  length: PictureContent['length'],
  { x, y, width, height }: Box,
): readonly Mark[] => {
  const bar = scaleBar(perPixel, 220);
  const [left, right, foot] = [x + 30, x + width - 40, y + height - 30];
  const hand = { face: 'text', size: 20, bold: true } as const;
  return [
    shape(`M${left} ${foot - 9}v9h${bar.pixels}v-9`, { line: 'ink', width: 3 }),
    words(length(bar.meters), { x: left + bar.pixels + 12, y: foot + 4, hand, ink: 'ink' }),
    shape(`M${right} ${foot - 26}l9 26l-9 -6l-9 6z`, { fill: 'vermilion', line: 'ink', width: 2 }),
    words('N', { x: right - 20, y: foot + 1, hand, ink: 'ink', align: 'right' }),
  ];
};

/** A small chart: where the stages lie, which were found, and the way between these. */
export const drawCourse = ({ stages, length }: PictureContent, box: Box): readonly Mark[] => {
  const [side, head, foot] = [64, 76, 86];
  const room = { x: box.x + side, y: box.y + head, width: box.width - 2 * side, height: box.height - head - foot };
  const { spots, perPixel } = survey(stages, room);
  const radius = radiusFor(spots);
  const drawn = (draw: typeof disc): readonly Mark[] =>
    stages
      .map((stage, i) => draw(stage, spots[i] as Spot, radius))
      .reverse()
      .flat();
  return [
    ...neatline(box),
    ...trailOf(stages, spots, radius / 4.4),
    ...drawn(flag),
    ...drawn(disc),
    ...(stages.length > 1 ? furniture(perPixel, length, box) : []),
  ];
};
