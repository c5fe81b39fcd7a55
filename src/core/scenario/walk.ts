import * as v from 'valibot';
import { positionSchema } from '../challenge/fields';
import type { Position } from '../lib/position';
import { remembered } from '../lib/remembered';
import { type Barrier, type Ways, waysAround } from '../lib/ways';

const number = (least: number, most: number, description: string) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most), v.description(description));

const barrierSchema = v.strictObject({
  line: v.pipe(
    v.array(positionSchema),
    v.minLength(2),
    v.maxLength(60),
    v.description('Its places in order. Its ends lead nowhere.'),
  ),
  crossings: v.optional(
    v.pipe(
      v.array(v.pipe(v.array(positionSchema), v.minLength(1), v.maxLength(4))),
      v.maxLength(16),
      v.description('Where it may be crossed: each a bridge from one side to the other, or one place on the line.'),
    ),
    [],
  ),
});

const barriersSchema = v.pipe(
  v.array(barrierSchema),
  v.maxLength(8),
  v.description('What nobody walks across but at its crossings: a river, a railway.'),
);

const mapSchema = v.strictObject({
  dataset: v.pipe(
    v.string(),
    v.description('A key of `datasets`: a drawn map (GeoJSON), whose banks are crossed on its bridges alone.'),
  ),
});

const entries = {
  end: v.optional(
    v.pipe(positionSchema, v.description('Where the walk leads after its last stage; else it ends there.')),
  ),
  metersPerSecond: v.optional(number(0.25, 3, 'How fast one walks; else 1.25.')),
  detour: v.optional(number(1, 3, 'How much longer streets are than the crow flies; else 1.3.')),
  minutesPerStage: v.optional(number(0, 60, 'How long a stage takes; else what its questions take.')),
};

/** How a scenario is walked: its barriers are written out, or those of a map among its datasets. */
export const walkSchema = v.strictObject({
  ...entries,
  barriers: v.optional(
    v.pipe(
      v.union([barriersSchema, mapSchema]),
      v.description('What nobody walks across but at its crossings: lines, or a drawn map.'),
    ),
  ),
});

/** How a prepared hunt is walked: it holds its barriers. */
export const huntWalkSchema = v.strictObject({ ...entries, barriers: v.optional(barriersSchema) });

/** Whether so many barriers are drawn so coarsely that ways around them are found at once: what takes long grows with the cube of their places. */
export const areCoarse = (barriers: readonly Barrier[]): boolean => v.is(barriersSchema, barriers);

/** What is said of how a hunt is walked. */
export interface WalkTerms {
  readonly end?: Position | undefined;
  readonly metersPerSecond?: number | undefined;
  readonly detour?: number | undefined;
  readonly minutesPerStage?: number | undefined;
  readonly barriers?: readonly Barrier[] | undefined;
}

/** How a hunt is walked, with all that its author left open: a city walk at 1.25 m/s on streets 1.3 times as long as the crow flies. */
export interface Walking {
  readonly metersPerSecond: number;
  readonly detour: number;
  /** As the author says; undefined where it follows from what there is to do. */
  readonly minutesPerStage: number | undefined;
  readonly end: Position | undefined;
  readonly ways: Ways;
}

/** How fast one walks in a city. */
export const walkingMetersPerSecond = 1.25;

/** The ways of the last hunts that were walked: to look for them takes longer than to write their barriers down. */
const waysBetween = remembered((barriers) => waysAround(JSON.parse(barriers)), 12);

const complete = ({ end, barriers = [], minutesPerStage, ...said }: WalkTerms): Walking => {
  const { metersPerSecond = walkingMetersPerSecond, detour = 1.3 } = said;
  return { metersPerSecond, detour, minutesPerStage, end, ways: waysBetween(JSON.stringify(barriers)) };
};

const usual = complete({});

/** How a hunt is walked whose author says this, or nothing. */
export const walkingOf = (walk: WalkTerms | undefined): Walking => (walk === undefined ? usual : complete(walk));

const toEnd = (positions: readonly Position[], end: Position | undefined): readonly Position[] =>
  end && positions.length > 0 ? [...positions, end] : positions;

/** Meters from the first of these places through the others to the end of the walk, as the crow flies around barriers, rounded to 0.1. */
export const lengthOf = (positions: readonly Position[], { ways, end }: Walking): number => {
  const places = toEnd(positions, end);
  const legs = places.slice(1).map((to, i) => ways.meters(places[i] ?? to, to));
  return Math.round(legs.reduce((sum, leg) => sum + leg, 0) * 10) / 10;
};

/** The places that the way through others passes to the end of the walk, their own among them. */
export const wayThrough = (positions: readonly Position[], walk: WalkTerms | undefined): readonly Position[] => {
  const { ways, end } = walkingOf(walk);
  const places = toEnd(positions, end);
  return [...places.slice(0, 1), ...places.slice(1).flatMap((to, i) => ways.path(places[i] ?? to, to).slice(1))];
};

/** Whether barriers lead the way through these places around, or over their crossings. */
export const isLedAround = (positions: readonly Position[], walk: WalkTerms | undefined): boolean =>
  wayThrough(positions, walk).length > toEnd(positions, walk?.end).length;

/** What so many meters as the crow flies take on foot, in minutes, not rounded. */
export const minutesOnFoot = (meters: number, { detour, metersPerSecond }: Walking): number =>
  (meters * detour) / metersPerSecond / 60;
