import { fault, type Problem, warning } from '../../lib/checked';
import { besideLng, distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import type { Rules } from '../schema';

/** A stage as a route sees it; `path` is where the scenario speaks of it. */
export interface RouteStage {
  readonly path: string;
  readonly id: string;
  readonly position: Position;
  readonly radiusMeters: number;
}

const reachKilometers = 30;
/** A city walk: 1.25 m/s on streets 1.3 times as long as the crow flies. */
export const walkingMetersPerSecond = 1.25;
export const detour = 1.3;
const minutesAtAStage = 2;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** The middle of the stages, which one stray stage does not move far. */
const middleOf = (positions: readonly Position[]): Position => ({
  lat: median(positions.map((p) => p.lat)),
  lng: median(positions.map((p) => besideLng(p, positions[0]?.lng ?? 0).lng)),
});

const tooFar = (stages: readonly RouteStage[]): Problem[] => {
  const middle = middleOf(stages.map((stage) => stage.position));
  return stages.flatMap(({ path, id, position }) => {
    const kilometers = Math.round(distanceMeters(middle, position) / 1000);
    return kilometers > reachKilometers ? [fault(path, 'sense.tooFar', { stage: id, kilometers })] : [];
  });
};

const tooNear = (stages: readonly RouteStage[]): Problem[] =>
  stages.flatMap((stage, i) =>
    stages.slice(0, i).flatMap((other) => {
      const meters = Math.round(distanceMeters(stage.position, other.position));
      const least = stage.radiusMeters + other.radiusMeters;
      if (meters >= least) return [];
      return [warning(stage.path, 'sense.tooNear', { stage: stage.id, other: other.id, meters, least })];
    }),
  );

/** Meters from the start through the stages in order, as the crow flies, rounded to 0.1. */
export const lengthOf = (positions: readonly Position[]): number => {
  const legs = positions.slice(1).map((to, i) => distanceMeters(positions[i] ?? to, to));
  return Math.round(legs.reduce((sum, leg) => sum + leg, 0) * 10) / 10;
};

/** Minutes that a walk of this many meters as the crow flies takes, with two at each stage. */
export const minutesNeeded = (meters: number, stages: number): number =>
  Math.ceil((meters * detour) / walkingMetersPerSecond / 60 + stages * minutesAtAStage);

/** Whether the time is too short for a walk of so many meters and stages. */
export const checkTime = (meters: number, stages: number, { minutes }: Rules): Problem[] => {
  const needed = minutesNeeded(meters, stages);
  if (minutes === undefined || needed <= minutes) return [];
  return [warning('$.rules.minutes', 'sense.timeTooShort', { minutes, needed })];
};

/** What is wrong with a walk through these stages in order: out of reach, too near each other, too long for the time. */
export const checkRoute = (stages: readonly RouteStage[], rules: Rules, start?: Position): Problem[] => [
  ...tooFar(start ? [...stages, { path: '$.start', id: 'start', position: start, radiusMeters: 0 }] : stages),
  ...tooNear(stages),
  ...checkTime(lengthOf([...(start ? [start] : []), ...stages.map(({ position }) => position)]), stages.length, rules),
];
