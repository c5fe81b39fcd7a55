import { cellAt, type Dataset, factOf, positionAt, siteAt, sitesInCircle } from '../../dataset';
import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { minutesNeeded } from '../../scenario/sense/route';
import type { Hunt } from '../hunt';
import { shortWalk } from '../order';
import { nameKey } from '../questions/peers';
import { askables } from './askable';
import { type MadeHunt, makeHunt } from './make';
import { densestSpots } from './suggest';

/** What a person asks for: a hunt of so many minutes that begins at a place, or wherever most is to be asked. */
export interface Wish {
  readonly around?: Position | undefined;
  readonly minutes: number;
  readonly audience: Hunt['audience'];
  /** Where the scenario says that its data is. */
  readonly path: string;
}

/** Why no hunt can be made: too few sites in reach, or too few at which a question can be proved. */
export interface Unmakable {
  readonly reason: 'tooFewSites' | 'tooFewQuestions';
  readonly found: number;
  readonly needed: number;
  readonly radiusMeters: number;
}

/** The fewest stages that make a hunt, and the most that a walk of a few hours has. */
const fewestStages = 3;
const mostStages = 14;
/** Minutes for reading, thinking and answering at a stage, beside those of arriving. */
const minutesToAnswer = 2;
/** Stages nearer to each other than this are no walk, and GPS takes one for the other. */
const apartMeters = 80;
/** As the crow flies a walk there is never longer than so many meters in each of its minutes. */
const metersPerMinute = 30;
const mostWeighed = 600;
const mostCandidates = 80;
/** Where so many sites have a name, none without one is a stage. */
const enoughNamed = 6;

interface Candidate {
  readonly index: number;
  readonly position: Position;
  readonly worth: number;
}

/** How much there is to ask at a site: the columns with questions that are filled; a name that is its own weighs like two. */
const worthOf = (
  dataset: Dataset,
  fields: readonly string[],
  isOnly: (name: string) => boolean,
  index: number,
): number => {
  const name = nameKey(cellAt(dataset.columns[dataset.nameField], index));
  const filled = fields.filter((key) => factOf(dataset, index, key) !== '').length;
  return 1 + filled + (name === '' ? 0 : isOnly(name) ? 3 : 1);
};

/** The sites in reach at which most can be asked, each name once. */
const candidatesAround = (dataset: Dataset, around: Position, radiusMeters: number): readonly Candidate[] => {
  const fields = [
    ...new Set(askables(dataset).flatMap(({ challenge: { field } }) => (field === undefined ? [] : [field]))),
  ];
  const all = sitesInCircle(dataset, around, radiusMeters).slice(0, mostWeighed);
  const named = all.filter(({ index }) => nameKey(cellAt(dataset.columns[dataset.nameField], index)) !== '');
  const near = named.length >= enoughNamed ? named : all;
  const counts = new Map<string, number>();
  for (const { index } of near) {
    const name = nameKey(cellAt(dataset.columns[dataset.nameField], index));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = new Set<string>();
  return near
    .filter(({ index }) => {
      const name = nameKey(siteAt(dataset, index).name);
      return !names.has(name) && names.add(name);
    })
    .map(({ index }) => ({
      index,
      position: positionAt(dataset, index),
      worth: worthOf(dataset, fields, (name) => counts.get(name) === 1, index),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostCandidates);
};

const minutesOf = (start: Position | undefined, walk: readonly Candidate[]): number => {
  const positions = [...(start ? [start] : []), ...walk.map(({ position }) => position)];
  const meters = positions.slice(1).reduce((sum, to, i) => sum + distanceMeters(positions[i] ?? to, to), 0);
  return minutesNeeded(meters, walk.length) + walk.length * minutesToAnswer;
};

/** The walk with one more stage, put where it costs least time. */
const withStage = (start: Position | undefined, walk: readonly Candidate[], one: Candidate): readonly Candidate[] => {
  const ways = Array.from({ length: walk.length + 1 }, (_, at) => [...walk.slice(0, at), one, ...walk.slice(at)]);
  const times = ways.map((way) => minutesOf(start, way));
  return ways[times.indexOf(Math.min(...times))] ?? walk;
};

const isApart = (walk: readonly Candidate[], { position }: Candidate): boolean =>
  walk.every((other) => distanceMeters(other.position, position) >= apartMeters);

/** A walk in the time there is: stage after stage the one that is worth most for its minutes, then in a short order. */
const walkThrough = (
  start: Position | undefined,
  candidates: readonly Candidate[],
  minutes: number,
): readonly Candidate[] => {
  let walk: readonly Candidate[] = [];
  while (walk.length < mostStages) {
    const before = minutesOf(start, walk);
    const ways = candidates
      .filter((one) => !walk.includes(one) && isApart(walk, one))
      .map((one) => ({ one, way: withStage(start, walk, one) }))
      .map(({ one, way }) => ({ way, takes: minutesOf(start, way), worth: one.worth }))
      .filter(({ takes }) => takes <= minutes)
      .map(({ way, takes, worth }) => ({ way, gain: worth / (takes - before) }));
    const most = Math.max(...ways.map(({ gain }) => gain));
    const best = ways.find(({ gain }) => gain === most);
    if (best === undefined) break;
    walk = shortWalk(start, best.way);
  }
  return walk;
};

/** How often stages at which nothing can be proved are left out and others sought. */
const mostSearches = 3;

/** A hunt of a walk around one place. */
const huntAt = (dataset: Dataset, middle: Position, wish: Wish): MadeHunt | Unmakable => {
  const { around, minutes, audience, path } = wish;
  const radiusMeters = minutes * metersPerMinute;
  let candidates = candidatesAround(dataset, middle, radiusMeters);
  let made: MadeHunt | undefined;
  for (let search = 0; search < mostSearches; search += 1) {
    const walk = walkThrough(around, candidates, minutes);
    if (walk.length < fewestStages) break;
    const sites = walk.map(({ index }) => siteAt(dataset, index).id);
    made = makeHunt(dataset, { sites, path, minutes, audience, ...(around && { start: around }) });
    const { findOnly } = made;
    if (findOnly.length === 0) return made;
    const mute = new Set(findOnly);
    candidates = candidates.filter(({ index }) => !mute.has(siteAt(dataset, index).name));
  }
  const proved = made?.hunt ? made.hunt.stages.length - made.findOnly.length : 0;
  if (made && proved >= fewestStages) return made;
  const reason = made ? 'tooFewQuestions' : 'tooFewSites';
  return { reason, found: made ? proved : candidates.length, needed: fewestStages, radiusMeters };
};

/** So many of the fullest spots are looked at where nobody says where to begin. */
const mostSpots = 8;

/** The spots around which the walk in the time there is comes to most stages, the best first. */
const bestSpots = (dataset: Dataset, { minutes }: Wish): readonly Position[] => {
  const looked = densestSpots(dataset)
    .slice(0, mostSpots)
    .map((spot) => {
      const walk = walkThrough(undefined, candidatesAround(dataset, spot, minutes * metersPerMinute), minutes);
      return { spot, stages: walk.length, worth: walk.reduce((sum, { worth }) => sum + worth, 0) };
    });
  return looked.sort((a, b) => b.stages - a.stages || b.worth - a.worth).map(({ spot }) => spot);
};

/** So many of them are tried until one gives a hunt. */
const mostTries = 3;

/** A hunt that fits the time, with the questions that the data proves: around the place that is wished, else where the sites are dense enough; or why there is none. */
export const huntAround = (dataset: Dataset, wish: Wish): MadeHunt | Unmakable => {
  if (wish.around) return huntAt(dataset, wish.around, wish);
  const [first = positionAt(dataset, 0), ...more] = bestSpots(dataset, wish).slice(0, mostTries);
  let best = huntAt(dataset, first, wish);
  for (const spot of more) {
    if (!('reason' in best)) break;
    const next = huntAt(dataset, spot, wish);
    if (!('reason' in next) || next.found > best.found) best = next;
  }
  return best;
};
