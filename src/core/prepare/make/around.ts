import { type Dataset, findSite, nameAt, positionAt, siteAt, sitesInCircle } from '../../dataset';
import { once } from '../../dataset/sites/once';
import type { Language } from '../../lib/language';
import type { Position } from '../../lib/position';
import { remembered } from '../../lib/remembered';
import type { WalkTerms } from '../../scenario/walk';
import { isClosed } from '../facts/closed';
import { isStepFree } from '../facts/stepFree';
import type { Hunt } from '../hunt';
import { isTorn } from '../questions/family';
import { isProper, nameKey } from '../questions/peers';
import { type FarEnd, farEndOf } from './farEnd';
import { interestAmong } from './interest';
import { fewestStages, mostStages, seekThrough } from './legs';
import { type MadeHunt, makeHunt } from './make';
import { type Outing, type Ring, ringOf, settledIn } from './outing';
import { isPoor, promised, whyShort } from './promise';
import { commonestReason } from './reasons';
import type { Shape } from './shape';
import { densestSpots } from './spots';
import { areTwins } from './twins';
import { atLast, type Candidate, type Sought } from './walk';

/** What a person asks for: a hunt of so many minutes. */
export interface Wish extends Outing {
  readonly audience: Hunt['audience'];
  /** In which languages it can be played; else in all. */
  readonly languages?: readonly Language[];
  /** Where the scenario says that its data is. */
  readonly path: string;
  /** The hunt whose story, rules and families it takes over, where there is one. */
  readonly shape?: Shape;
}

/** A walk that fits the time, and the ring that it was looked for in: none of its stages lies beyond. */
export interface Walk {
  readonly ring: Ring;
  /** Where it begins, where that isn't its first stage. */
  readonly start: Position | undefined;
  /** How it is walked, its end known. */
  readonly walk: WalkTerms | undefined;
  /** The sites by index, in a good order to walk; none where there are too few for a hunt. */
  readonly sites: readonly number[];
  /** How many sites were weighed. */
  readonly found: number;
  /** What it is worth, what no walk can be worth more than, and how much of the search is done, 0 to 1. */
  readonly quality: Pick<Sought, 'worth' | 'bound' | 'done'>;
  /** How many more in reach the data itself calls closed, dangerous or gone. */
  readonly closed: number;
}

/** Why no hunt can be made: too few sites in reach, or too few at which a question can be proved. */
export interface Unmakable {
  readonly reason: 'tooFewSites' | 'tooFewQuestions';
  readonly found: number;
  readonly needed: number;
  readonly radiusMeters: number;
  /** Where it is the end of the walk alone that is out of reach. */
  readonly farEnd?: FarEnd | undefined;
  /** Why most questions fell away, where that is the reason. */
  readonly why?: string | undefined;
}

const mostWeighed = 600;
/** So many of the places worth most are candidates, to know what a spot is worth, and to walk there. */
const mostCandidates = { survey: 80, walk: 500 } as const;
/** Where so many sites have a name, none without one is a stage. */
const enoughNamed = 6;

/** The sites in reach that interest most, each name once: unless it says no more than what kind of place it is. */
const candidatesAround = (
  dataset: Dataset,
  { position, radiusMeters }: Ring,
  { stepFree = false, weight }: Pick<Outing, 'stepFree' | 'weight'> = {},
): readonly Candidate[] => {
  const all = sitesInCircle(dataset, position, radiusMeters)
    .filter(({ index }) => !isTorn(dataset, index) && !isClosed(dataset, index))
    .filter(({ index }) => !stepFree || isStepFree(dataset, index))
    .slice(0, mostWeighed);
  const named = all.filter(({ index }) => nameKey(nameAt(dataset, index)) !== '');
  const near = named.length >= enoughNamed ? named : all;
  const worthOf = interestAmong(
    dataset,
    near.map(({ index }) => index),
    weight,
  );
  const names = new Set<string>();
  return near
    .filter(({ index }) => {
      const name = nameKey(siteAt(dataset, index).name);
      return !isProper(name) || (!names.has(name) && names.add(name));
    })
    .map(({ index }) => ({
      index,
      position: positionAt(dataset, index),
      worth: worthOf(index),
    }))
    .sort((a, b) => b.worth - a.worth)
    .filter(({ index }, i, all) => !all.slice(0, i).some((other) => areTwins(dataset, other.index, index)));
};

/** Whether a site is one of these, or called like one by a name of its own: where one platform says nothing, the next says no more. */
const amongThem = (dataset: Dataset, ids: ReadonlySet<string>): ((index: number) => boolean) => {
  const known = [...ids].map((id) => findSite(dataset, id)).filter((index) => index >= 0);
  const names = new Set(known.map((index) => siteAt(dataset, index).name).filter(isProper));
  return (index) => ids.has(siteAt(dataset, index).id) || names.has(siteAt(dataset, index).name);
};

/** Seeks the walk around a place that leaves out these sites. */
function* seekAt(
  dataset: Dataset,
  middle: Position,
  wished: Outing,
  without: ReadonlySet<string>,
): Generator<Walk, Walk> {
  const ring = ringOf(middle, wished.minutes);
  const outing = settledIn(dataset, ring, wished);
  const isOut = amongThem(dataset, without);
  const candidates = candidatesAround(dataset, ring, outing)
    .filter(({ index }) => !isOut(index))
    .slice(0, mostCandidates.walk);
  const closed = sitesInCircle(dataset, middle, ring.radiusMeters).filter(({ index }) => isClosed(dataset, index));
  const known = { ring, start: outing.around, walk: outing.walk, found: candidates.length, closed: closed.length };
  const walkOf = ({ walk, worth, bound, done }: Sought): Walk => ({
    ...known,
    sites: walk.length < fewestStages ? [] : walk.map(({ index }) => index),
    quality: { worth, bound, done },
  });
  const search = seekThrough(candidates, outing, 'walk');
  let next = search.next();
  for (; !next.done; next = search.next()) yield walkOf(next.value);
  return walkOf(next.value);
}

/** So many of the fullest spots are looked at where nobody says where to begin. */
const mostSpots = 8;

/** The spots around which the walk in the time there is comes to most stages, the best first. */
const surveyed = (dataset: Dataset, outing: Outing): readonly Position[] => {
  const looked = densestSpots(dataset)
    .slice(0, mostSpots)
    .map((spot) => {
      const ring = ringOf(spot, outing.minutes);
      const candidates = candidatesAround(dataset, ring, outing).slice(0, mostCandidates.survey);
      const { walk } = atLast(seekThrough(candidates, settledIn(dataset, ring, outing), 'survey'));
      return { spot, stages: walk.length, worth: walk.reduce((sum, { worth }) => sum + worth, 0) };
    });
  return looked.sort((a, b) => b.stages - a.stages || b.worth - a.worth).map(({ spot }) => spot);
};

/** The best spots for so many outings through a dataset are remembered. */
const mostSurveys = 8;
const surveys = once((dataset) => remembered((outing) => surveyed(dataset, JSON.parse(outing)), mostSurveys));

/** The best spots, looked for once: neither for others nor without a stage does the same outing begin elsewhere. */
const bestSpots = (dataset: Dataset, outing: Outing): readonly Position[] => {
  const { minutes, stages, walk, returns, apartMeters, weight, stepFree } = outing;
  const all = { minutes, stages, walk, returns, apartMeters, weight, stepFree };
  return surveys(dataset)(JSON.stringify(all satisfies Record<keyof Omit<Outing, 'around'>, unknown>));
};

/** So many of them are tried until one gives a hunt. */
const mostTries = 3;

const spotsOf = (dataset: Dataset, outing: Outing): readonly Position[] => {
  if (outing.around) return [outing.around];
  const spots = bestSpots(dataset, outing).slice(0, mostTries);
  return spots.length > 0 ? spots : [positionAt(dataset, 0)];
};

/** What the first spot gives that is good enough, else the best of what they all give. */
const firstGood = <T>(
  spots: readonly Position[],
  look: (spot: Position) => T,
  isGood: (found: T) => boolean,
  worth: (found: T) => number,
): T => {
  const [first, ...more] = spots;
  let best = look(first as Position);
  for (const spot of more) {
    if (isGood(best)) break;
    const next = look(spot);
    if (isGood(next) || worth(next) > worth(best)) best = next;
  }
  return best;
};

/** Seeks a walk that fits the time through the sites at which most can be asked, but those of the ids in `without`, and tells the best so far: from the place that is wished, else where the sites are dense enough. */
export function* seekAround(dataset: Dataset, outing: Outing, without: readonly string[] = []): Generator<Walk, Walk> {
  const ids = new Set(without);
  const [first, ...more] = spotsOf(dataset, outing);
  let best = yield* seekAt(dataset, first as Position, outing, ids);
  for (const spot of more) {
    if (best.sites.length > 0) break;
    const next = yield* seekAt(dataset, spot, outing, ids);
    if (next.sites.length > 0 || next.found > best.found) best = next;
  }
  return best;
}

/** The walk that such a search comes to at last. */
export const walkAround = (dataset: Dataset, outing: Outing, without: readonly string[] = []): Walk =>
  atLast(seekAround(dataset, outing, without));

/** Why a walk that has no stages has none. */
export const whyNoWalk = ({ ring, found }: Pick<Walk, 'ring' | 'found'>): Unmakable => ({
  reason: 'tooFewSites',
  found,
  needed: fewestStages,
  radiusMeters: ring.radiusMeters,
});

/** Why there is no walk around one place: for its end alone, or for want of sites. */
const whyNoneAt = (dataset: Dataset, middle: Position, wish: Wish, walk: Walk): Unmakable => {
  const fits = (end: Position | undefined): boolean =>
    atLast(seekAt(dataset, middle, { ...wish, walk: { ...wish.walk, end } }, new Set())).sites.length > 0;
  return { ...whyNoWalk(walk), farEnd: farEndOf(wish.around ?? middle, wish.walk?.end, fits) };
};

/** How often stages at which nothing can be proved are left out and others sought. */
const mostSearches = 3;

/** The hunt with what is to be known of its walk: sites that were left out, and a warning where it has fewer stages than is promised, unless no more are wished. */
const withWarning = (
  made: MadeHunt,
  { stages = mostStages }: Outing,
  { found, closed }: Pick<Walk, 'found' | 'closed'>,
): MadeHunt => {
  const short = made.hunt && stages >= promised.stages ? whyShort(made.hunt, found) : [];
  return { ...made, problems: [...made.problems, ...short], closed };
};

/** A hunt of a walk around one place. */
const huntAt = (dataset: Dataset, middle: Position, wish: Wish): MadeHunt | Unmakable => {
  const { audience, languages, path, shape } = wish;
  const mute = new Set<string>();
  let made: MadeHunt | undefined;
  let walk = atLast(seekAt(dataset, middle, wish, mute));
  const reach = walk;
  for (let search = 0; search < mostSearches && walk.sites.length > 0; search += 1) {
    const sites = walk.sites.map((index) => siteAt(dataset, index).id);
    made = makeHunt(dataset, {
      sites,
      path,
      audience,
      shape,
      ...(languages && { languages }),
      ...(walk.start && { start: walk.start }),
      walk: walk.walk,
    });
    if (made.findOnly.length === 0) return withWarning(made, wish, reach);
    for (const id of made.mute) mute.add(id);
    walk = atLast(seekAt(dataset, middle, wish, mute));
  }
  if (!made) return whyNoneAt(dataset, middle, wish, walk);
  const proved = made.hunt ? made.hunt.stages.length - made.findOnly.length : 0;
  if (proved >= fewestStages) return withWarning(made, wish, reach);
  return { ...whyNoWalk(walk), reason: 'tooFewQuestions', found: proved, why: commonestReason(made.tally) };
};

/** Any hunt is worth more than none; of two that ask less than is promised, the one of more kinds of questions. */
const worthMaking = (found: MadeHunt | Unmakable): number =>
  'reason' in found
    ? found.found / mostWeighed
    : 1 + found.tally.filter(({ kept }) => kept > 0).length + (found.hunt?.stages.length ?? 0) / mostStages;

/** A hunt that fits the time, with the questions that the data proves: around the place that is wished, else where the sites are dense enough and it asks what is promised; or why there is none. */
export const huntAround = (dataset: Dataset, wish: Wish): MadeHunt | Unmakable =>
  firstGood(
    spotsOf(dataset, wish),
    (spot) => huntAt(dataset, spot, wish),
    (found) => !('reason' in found) && !isPoor(found),
    worthMaking,
  );
