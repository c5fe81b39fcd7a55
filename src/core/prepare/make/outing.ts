import { type Dataset, positionAt, sitesInCircle } from '../../dataset';
import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import type { Barrier } from '../../lib/ways';
import type { WalkTerms } from '../../scenario/walk';

/** A circle on the ground that sites are looked for in. */
export interface Ring {
  readonly position: Position;
  readonly radiusMeters: number;
}

/** How long a walk is to take, and where it begins: at a place, or wherever most is to be asked. */
export interface Outing {
  readonly around?: Position | undefined;
  readonly minutes: number;
  /** The most stages that are wished; else as many as a walk of a few hours has. */
  readonly stages?: number;
  /** How it is walked, and around which barriers, as far as that is said. */
  readonly walk?: WalkTerms | undefined;
  /** Whether it ends where it begins. */
  readonly returns?: boolean | undefined;
  /** How far apart stages are at least; else `usuallyApart`. */
  readonly apartMeters?: number | undefined;
  /** The column whose numbers say how much each place matters; else one that is known by its header, if there is any. */
  readonly weight?: string | undefined;
  /** Only sites that the data calls accessible without a step. */
  readonly stepFree?: boolean | undefined;
}

/** As the crow flies a walk there is never longer than so many meters in each of its minutes. */
const metersPerMinute = 30;

/** The ring around a spot in which a walk of so many minutes looks for its sites. */
export const ringOf = (position: Position, minutes: number): Ring => ({
  position,
  radiusMeters: minutes * metersPerMinute,
});

/** Where an outing begins that starts from a spot: where that is wished; one that returns else at the site nearest to the spot. */
const startOf = (dataset: Dataset, { position, radiusMeters }: Ring, outing: Outing): Position | undefined => {
  if (outing.around || !outing.returns) return outing.around;
  const [nearest] = sitesInCircle(dataset, position, radiusMeters);
  return nearest && positionAt(dataset, nearest.index);
};

/** An outing with those of its barriers that come within reach. */
const withBarriersNear = (outing: Outing, { position, radiusMeters }: Ring): Outing => {
  const isNear = ({ line }: Barrier): boolean => line.some((place) => distanceMeters(place, position) <= radiusMeters);
  const { barriers = [], ...walk } = outing.walk ?? {};
  return { ...outing, walk: { ...walk, barriers: barriers.filter(isNear) } };
};

/** An outing that looks for its sites in a ring, its ends known, with the barriers that come within it. */
export const settledIn = (dataset: Dataset, ring: Ring, wished: Outing): Outing => {
  const outing = withBarriersNear(wished, ring);
  const start = startOf(dataset, ring, outing);
  const walk = outing.returns && start ? { ...outing.walk, end: start } : outing.walk;
  return { ...outing, around: start, walk };
};
