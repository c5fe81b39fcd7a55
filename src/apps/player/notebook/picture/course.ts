import { besideLng, boundsOf } from '../../../../core/lib/geo';
import type { Position } from '../../../../core/lib/position';
import { scaleBar } from '../../map/scale';
import type { Spot } from '../../map/sight';
import type { Course } from './content';
import { drawGraticule, graticuleOf, writeDegrees } from './graticule';
import { drawGround, drawNames } from './ground';
import { type Box, boxPath, type Mark, type Measure, shape, words } from './marks';
import { bodiesOf, drawPosts, plant } from './posts';
import { type Projection, projectionOf } from './projection';
import { drawWinds, writeRings } from './winds';

const thick = 10;

const innerOf = ({ x, y, width, height }: Box): Box => ({
  x: x + thick,
  y: y + thick,
  width: width - 2 * thick,
  height: height - 2 * thick,
});

/** The chart's frame of black and white lengths, as on sea charts. */
const neatline = ({ x, y, width, height }: Box): readonly Mark[] => {
  const count = 11;
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
  return [
    shape(boxPath({ x, y, width, height }), { fill: 'paper', line: 'ink', width: 3 }),
    shape(bars.join(''), { fill: 'ink' }),
  ];
};

/** The way as it was gone, in solid ink. */
const trailOf = (way: readonly Spot[], width: number): readonly Mark[] => {
  if (way.length < 2) return [];
  const path = `M${way.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  return [shape(path, { line: 'paper', width: width * 2.2 }), shape(path, { line: 'magenta', width })];
};

const [leastUnit, mostUnit] = [11, 20];

/** How large posts are: as lets most neighbors stand side by side. */
const unitFor = (spots: readonly Spot[]): number => {
  const nearest = spots.map((spot) =>
    spots.reduce(
      (least, other) => (other === spot ? least : Math.min(least, Math.hypot(other.x - spot.x, other.y - spot.y))),
      Number.POSITIVE_INFINITY,
    ),
  );
  const usual = nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 4)] ?? Number.POSITIVE_INFINITY;
  return Math.max(leastUnit, Math.min(mostUnit, usual / 2.4));
};

/** North, which is up, and a length to compare with, on a plate of paper. */
const furniture = (
  metersPerPixel: number,
  length: Course['length'],
  { x, y, width, height }: Box,
  measure: Measure,
): readonly Mark[] => {
  const bar = scaleBar(metersPerPixel, width * 0.24);
  const hand = { face: 'text', size: 20, bold: true } as const;
  const said = length(bar.meters);
  const plate = { x, y: y + height - 50, width: bar.pixels + measure(said, hand) + 108, height: 50 };
  const [left, foot] = [plate.x + 62, plate.y + 31];
  return [
    shape(boxPath(plate), { fill: 'paper', line: 'ink', width: 2 }),
    shape(`M${plate.x + 40} ${foot - 20}l9 26l-9 -6l-9 6z`, { fill: 'vermilion', line: 'ink', width: 2 }),
    words('N', { x: plate.x + 10, y: foot + 4, hand, ink: 'ink' }),
    shape(`M${left} ${foot - 9}v9h${bar.pixels}v-9`, { line: 'ink', width: 3 }),
    words(said, { x: left + bar.pixels + 12, y: foot + 4, hand, ink: 'ink' }),
  ];
};

/** The room that posts keep from the frame: their flags fly upward. */
const [side, head, foot] = [84, 96, 78];

/** All places that a chart shows: the stages, and what the way between them passes. */
const placesOf = ({ stages, way }: Pick<Course, 'stages' | 'way'>): readonly Position[] => [
  ...stages.map(({ position }) => position),
  ...way,
];

/** How high a chart of this width would be for its walk to fill it. */
export const wantedHeight = (course: Pick<Course, 'stages' | 'way'>, width: number): number => {
  const bounds = boundsOf(placesOf(course));
  if (!bounds) return 0;
  const across =
    (besideLng({ lat: 0, lng: bounds.east }, bounds.west).lng - bounds.west) * Math.cos((bounds.south * Math.PI) / 180);
  return ((bounds.north - bounds.south) / Math.max(across, 1e-6)) * (width - 2 * side) + head + foot;
};

/** Where no land is drawn: winds and rings from the middle of the stages, and the degrees of the place. */
const drawSea = (
  { stages, compass, length }: Course,
  projection: Projection,
  frame: Box,
  taken: readonly Box[],
  measure: Measure,
): readonly Mark[] => {
  const spots = stages.map(({ position }) => projection.spot(position));
  const sailed = { spots, frame, metersPerPixel: projection.metersPerPixel };
  const graticule = graticuleOf(frame, projection, compass, 140);
  const degrees = writeDegrees(graticule, frame, taken, degreeHand, measure);
  return [
    ...drawWinds(sailed),
    drawGraticule(graticule, frame),
    ...degrees.marks,
    ...writeRings(sailed, length, [...taken, ...degrees.boxes], measure),
  ];
};

const degreeHand = { face: 'text', size: 16, bold: true } as const;

/** A small chart: the land, where the stages lie on it, which were found, and the way between these. */
export const drawCourse = (content: Course, box: Box, measure: Measure): readonly Mark[] => {
  const { stages, way, length, land } = content;
  const [inner, positions] = [innerOf(box), stages.map(({ position }) => position)];
  const room = { x: box.x + side, y: box.y + head, width: box.width - 2 * side, height: box.height - head - foot };
  const projection = projectionOf(placesOf(content), room);
  if (!projection) return neatline(box);
  const spots = positions.map(projection.spot);
  const unit = unitFor(spots);
  const planted = plant(stages, spots, inner, unit, measure);
  const plate = { x: inner.x, y: inner.y + inner.height - 50, width: inner.width * 0.24 + 190, height: 50 };
  const taken = [plate, ...planted.flatMap(bodiesOf)];
  return [
    ...neatline(box),
    ...drawGround(land, inner, projection),
    ...(land.drawn ? [] : drawSea(content, projection, inner, taken, measure)),
    ...drawNames(land, inner, projection, taken, measure),
    ...trailOf(way.map(projection.spot), unit / 3.6),
    ...drawPosts(planted, unit),
    ...(stages.length > 1 ? furniture(projection.metersPerPixel, length, inner, measure) : []),
    shape(boxPath(inner), { line: 'ink', width: 2 }),
  ];
};
