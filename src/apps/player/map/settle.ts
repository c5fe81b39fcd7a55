import type { Position } from '../../../core/lib/position';
import type { Celebration, ChartStage, ChartToken, ChartView } from './view';

const samePlace = (a: Position | undefined, b: Position | undefined): boolean => a?.lat === b?.lat && a?.lng === b?.lng;

const sameStage = (a: ChartStage, b: ChartStage | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.number === b.number &&
  a.state === b.state &&
  a.title === b.title &&
  a.radiusMeters === b.radiusMeters &&
  samePlace(a.position, b.position);

const sameStages = (a: readonly ChartStage[], b: readonly ChartStage[]): boolean =>
  a.length === b.length && a.every((stage, i) => sameStage(stage, b[i]));

const sameToken = (a: ChartToken | null, b: ChartToken | null): boolean =>
  a === null || b === null
    ? a === b
    : samePlace(a.position, b.position) && a.accuracyMeters === b.accuracyMeters && a.simulated === b.simulated;

/** A trail only grows at its end, or begins anew. */
const sameTrail = (a: readonly Position[], b: readonly Position[]): boolean =>
  a === b || (a.length === b.length && samePlace(a[0], b[0]) && samePlace(a.at(-1), b.at(-1)));

const sameCelebration = (a: Celebration | null, b: Celebration | null): boolean => {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  if (a.kind === 'treasure' || b.kind === 'treasure') return true;
  return a.stage === b.stage;
};

/** The next view, made of the last one's objects wherever nothing changed; the last view itself when nothing did. */
export const settle = (last: ChartView, next: ChartView): ChartView => {
  const settled: ChartView = {
    ...next,
    stages: sameStages(last.stages, next.stages) ? last.stages : next.stages,
    token: sameToken(last.token, next.token) ? last.token : next.token,
    trail: sameTrail(last.trail, next.trail) ? last.trail : next.trail,
    celebrate: sameCelebration(last.celebrate, next.celebrate) ? last.celebrate : next.celebrate,
  };
  const keys = Object.keys(settled) as (keyof ChartView)[];
  return keys.every((key) => settled[key] === last[key]) ? last : settled;
};
