import { fault, type Problem, warning } from '../../lib/checked';
import { besideLng, distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { type Goal, metersBetweenGoals } from '../../lib/zone';
import { modeTerms } from '../modes';
import type { Rules, Scenario } from '../schema';
import { lengthOf, minutesOnFoot, type Walking, type WalkTerms, walkingOf } from '../walk';

/** A stage as a route sees it; `path` is where the scenario speaks of it. */
export interface RouteStage extends Goal {
  readonly path: string;
  readonly id: string;
  readonly radiusMeters: number;
}

const reachKilometers = 30;
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
      const meters = Math.round(metersBetweenGoals(stage, other));
      const least = stage.radiusMeters + other.radiusMeters;
      if (meters === 0 && (stage.zone || other.zone))
        return [warning(stage.path, 'sense.zonesOverlap', { stage: stage.id, other: other.id })];
      if (meters >= least) return [];
      return [warning(stage.path, 'sense.tooNear', { stage: stage.id, other: other.id, meters, least })];
    }),
  );

/** Minutes that a walk of this many meters as the crow flies takes, with two at each stage unless its author says another number. */
export const minutesNeeded = (meters: number, stages: number, walking: Walking): number =>
  Math.ceil(minutesOnFoot(meters, walking) + stages * (walking.minutesPerStage ?? minutesAtAStage));

/** Whether the time is too short for a walk of so many meters and stages; against a bell nobody need reach them all. */
export const checkTime = (meters: number, stages: number, { minutes, mode }: Rules, walking: Walking): Problem[] => {
  if (modeTerms[mode].hasBell) return [];
  const needed = minutesNeeded(meters, stages, walking);
  if (minutes === undefined || needed <= minutes) return [];
  return [warning('$.rules.minutes', 'sense.timeTooShort', { minutes, needed })];
};

/** The stages to which no way leads from where one comes from: barriers lie between, and nothing declared leads over them. */
const cutOff = (stages: readonly RouteStage[], { ways }: Walking): Problem[] =>
  stages.slice(1).flatMap(({ path, id, position }, i) => {
    const from = stages[i] as RouteStage;
    return ways.meters(from.position, position) === Number.POSITIVE_INFINITY
      ? [fault(path, 'sense.cutOff', { stage: id, from: from.id })]
      : [];
  });

/** What is wrong with a walk through these stages in order: out of reach, cut off, too near each other, too long for the time. */
export const checkRoute = (
  stages: readonly RouteStage[],
  { rules, start }: Pick<Scenario, 'rules' | 'start'>,
  walk: WalkTerms | undefined,
): Problem[] => {
  const walking = walkingOf(walk);
  const end = (id: string, position: Position | undefined, path: string): readonly RouteStage[] =>
    position ? [{ path, id, position, radiusMeters: 0 }] : [];
  const [from, to] = [end('start', start, '$.start'), end('end', walk?.end, '$.walk.end')];
  const cut = cutOff([...from, ...stages, ...to], walking);
  if (cut.length > 0) return cut;
  const meters = lengthOf(
    [...from, ...stages].map(({ position }) => position),
    walking,
  );
  return [
    ...tooFar([...stages, ...from, ...to]),
    ...tooNear(stages),
    ...checkTime(meters, stages.length, rules, walking),
  ];
};
