import { distanceMeters } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';
import type { Celebration, ChartAim, ChartStage, ChartToken, ChartView, Spectacle } from './view';

/** Whether two places are the same to the last digit; of two that are missing too. */
export const isSamePlace = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.lat === b?.lat && a?.lng === b?.lng;

const sameStage = (a: ChartStage, b: ChartStage | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.number === b.number &&
  a.state === b.state &&
  a.title === b.title &&
  a.found?.kind === b.found?.kind &&
  a.found?.at === b.found?.at &&
  a.radiusMeters === b.radiusMeters &&
  isSamePlace(a.position, b.position);

const sameStages = (a: readonly ChartStage[], b: readonly ChartStage[]): boolean =>
  a.length === b.length && a.every((stage, i) => sameStage(stage, b[i]));

/** A phone's fixes tremble though nobody walks: so little, in meters, and a circle of so nearly the same radius, is no move. */
const trembleMeters = 2;
const trembleRatio = 1.25;

const trembles = (a: ChartToken, b: ChartToken): boolean =>
  !a.simulated &&
  !b.simulated &&
  Math.max(a.accuracyMeters, b.accuracyMeters) <= trembleRatio * Math.min(a.accuracyMeters, b.accuracyMeters) &&
  distanceMeters(a.position, b.position) < trembleMeters;

const sameToken = (a: ChartToken | null, b: ChartToken | null): boolean => {
  if (a === null || b === null) return a === b;
  const same = isSamePlace(a.position, b.position) && a.accuracyMeters === b.accuracyMeters;
  return (same && a.simulated === b.simulated) || trembles(a, b);
};

const sameAim = (a: ChartAim | null, b: ChartAim | null): boolean =>
  a === null || b === null
    ? a === b
    : a.warmth === b.warmth && isSamePlace(a.position, b.position) && isSamePlace(a.toward, b.toward);

const samePlaces = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.length === b.length && a.every((place, i) => isSamePlace(place, b[i]));

const samePointed = (a: ChartView['pointed'], b: ChartView['pointed']): boolean =>
  a?.isAnswer === b?.isAnswer && isSamePlace(a?.position, b?.position);

/** A trail only grows at its end, or begins anew. */
const sameTrail = (a: readonly Position[], b: readonly Position[]): boolean =>
  a === b || (a.length === b.length && isSamePlace(a[0], b[0]) && isSamePlace(a.at(-1), b.at(-1)));

const sameCelebration = (a: Celebration | null, b: Celebration | null): boolean =>
  a === null || b === null ? a === b : a.stage === b.stage && a.points === b.points;

/** Whether it is the same that plays, be the map covered otherwise: then it doesn't begin anew. */
export const isSameSpectacle = (a: Spectacle | null, b: Spectacle | null): boolean =>
  a?.kind === b?.kind && a?.of === b?.of;

const isLaidOutAlike = (a: Spectacle | null, b: Spectacle | null): boolean =>
  isSameSpectacle(a, b) && a?.covered === b?.covered && a?.above === b?.above;

/** The next view, made of the last one's objects wherever nothing changed; the last view itself when nothing did. */
export const settle = (last: ChartView, next: ChartView): ChartView => {
  const settled: ChartView = {
    ...next,
    stages: sameStages(last.stages, next.stages) ? last.stages : next.stages,
    around: samePlaces(last.around, next.around) ? last.around : next.around,
    pointed: samePointed(last.pointed, next.pointed) ? last.pointed : next.pointed,
    token: sameToken(last.token, next.token) ? last.token : next.token,
    aim: sameAim(last.aim, next.aim) ? last.aim : next.aim,
    trail: sameTrail(last.trail, next.trail) ? last.trail : next.trail,
    spectacle: isLaidOutAlike(last.spectacle, next.spectacle) ? last.spectacle : next.spectacle,
    celebrate: sameCelebration(last.celebrate, next.celebrate) ? last.celebrate : next.celebrate,
  };
  const keys = Object.keys(settled) as (keyof ChartView)[];
  return keys.every((key) => settled[key] === last[key]) ? last : settled;
};
