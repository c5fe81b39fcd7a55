import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../../src/core/lib/position';
import { type Random, seededRandom } from '../../../src/core/lib/random';
import { metersToGoal, type Zone } from '../../../src/core/lib/zone';
import { type GateFix, type GateStage, openGate, sense } from '../../../src/core/play/gate';
import { samplesAt } from '../../samples';

/** Where the real walks are. */
export const tracesFolder = samplesAt('traces');

/** One fix of a walk in meters east and north of the walk's median. */
export interface Step {
  readonly seconds: number;
  readonly east: number;
  readonly north: number;
  readonly accuracy: number;
}

/** One place and moment of the pseudo-truth. */
type Truth = Omit<Step, 'accuracy'>;

interface Point {
  readonly east: number;
  readonly north: number;
}

/** What counts as there: within 25 m of a place, within a square whose sides are 25 m away, or within 25 m of a line of 60 m. */
export type Shape = 'circle' | 'area' | 'line';

/** One stage laid on a walk, with the visit that should open it, or beside it (a decoy, no visit). */
export interface Trial {
  readonly walk: readonly Step[];
  readonly place: Point;
  readonly shape: Shape;
  readonly visit: { readonly from: number; readonly until: number } | null;
}

/** When a rule says arrived on a trial's walk as it is given, in seconds; null for never. */
export type ArrivalRule = (walk: readonly Step[], trial: Trial) => number | null;

const radius = 25;
const lineEnd: Point = { east: 24, north: 18 };
const origin: Position = { lat: 47.2184, lng: -1.5536 };
const metersPerDegree = 110_574;
const metersPerDegreeEast = 111_320 * Math.cos((origin.lat * Math.PI) / 180);

const positionOf = ({ east, north }: Point): Position => ({
  lat: origin.lat + north / metersPerDegree,
  lng: origin.lng + east / metersPerDegreeEast,
});

const cornersOf: { readonly [shape in Shape]: readonly Point[] } = {
  circle: [],
  area: [
    { east: -radius, north: -radius },
    { east: radius, north: -radius },
    { east: radius, north: radius },
    { east: -radius, north: radius },
  ],
  line: [{ east: -lineEnd.east, north: -lineEnd.north }, lineEnd],
};

/** The stage of a trial as the gate looks at it. */
const stageOf = ({ place, shape }: Pick<Trial, 'place' | 'shape'>): GateStage => {
  const around = cornersOf[shape].map(({ east, north }) =>
    positionOf({ east: place.east + east, north: place.north + north }),
  );
  const zones: { readonly [shape in Shape]?: Zone } = { area: { area: around }, line: { line: around } };
  const zone = zones[shape];
  return {
    id: 'stage',
    position: positionOf(place),
    radiusMeters: shape === 'area' ? 0 : radius,
    ...(zone && { zone }),
  };
};

/** The walks of a folder, or null where it isn't there. */
export const readWalks = (folder = tracesFolder): (readonly Step[])[] | null => {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.sort().map((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/).slice(1);
    return lines.map((line) => {
      const [seconds = 0, east = 0, north = 0, accuracy = 0] = line.split(',').map(Number);
      return { seconds, east, north, accuracy };
    });
  });
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

/** Whether the phone knew where it was: its accuracy is told, and 15 m or better. */
const isGood = ({ accuracy }: Step): boolean => accuracy > 0 && accuracy <= 15;

/** Whether anybody can tell where a walk led. */
export const hasTruth = (walk: readonly Step[]): boolean => walk.some(isGood);

/** At each fix, the median of the fixes within four seconds whose accuracy is 15 m or better. */
const pseudoTruth = (walk: readonly Step[]): readonly Truth[] =>
  walk.flatMap(({ seconds }) => {
    const good = walk.filter((step) => isGood(step) && Math.abs(step.seconds - seconds) <= 4);
    if (good.length === 0) return [];
    return [{ seconds, east: median(good.map(({ east }) => east)), north: median(good.map(({ north }) => north)) }];
  });

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** How far a point is from where its stage lies, in meters of the plane, by no rule of ours: 0 within an area. */
const away = ({ place, shape }: Pick<Trial, 'place' | 'shape'>, point: Point): number => {
  const [east, north] = [point.east - place.east, point.north - place.north];
  if (shape === 'circle') return Math.hypot(east, north);
  if (shape === 'area')
    return Math.hypot(east - between(east, -radius, radius), north - between(north, -radius, radius));
  const share = (east * lineEnd.east + north * lineEnd.north) / (lineEnd.east ** 2 + lineEnd.north ** 2);
  const along = between(share, -1, 1);
  return Math.hypot(east - along * lineEnd.east, north - along * lineEnd.north);
};

const limitOf = (shape: Shape): number => (shape === 'area' ? 0 : radius);

/** The first visit of six seconds or more without a step out; it may be recognized until the truth is out for ten. */
const visitTo = (truth: readonly Truth[], stage: Pick<Trial, 'place' | 'shape'>): Trial['visit'] => {
  const isIn = truth.map((one) => away(stage, one) <= limitOf(stage.shape));
  for (let i = 0; i < truth.length; i += 1) {
    if (!isIn[i] || isIn[i - 1]) continue;
    let end = i;
    while (isIn[end + 1]) end += 1;
    const from = truth[i]?.seconds ?? 0;
    if ((truth[end]?.seconds ?? 0) - from >= 6) return { from, until: outForTen(truth, isIn, end) };
  }
  return null;
};

const outForTen = (truth: readonly Truth[], isIn: readonly boolean[], from: number): number => {
  let lastIn = truth[from]?.seconds ?? 0;
  for (let i = from + 1; i < truth.length; i += 1) {
    const { seconds } = truth[i] as Truth;
    if (seconds - lastIn > 10) break;
    if (isIn[i]) lastIn = seconds;
  }
  return lastIn + 10;
};

/** The stages at 30, 60 and 90 % of each walk that its truth visits for six seconds. */
export const stagesOn = (walks: readonly (readonly Step[])[], shape: Shape = 'circle'): Trial[] =>
  walks.flatMap((walk) => {
    const truth = pseudoTruth(walk);
    return [0.3, 0.6, 0.9].flatMap((share) => {
      const place = truth[Math.min(truth.length - 1, Math.floor(truth.length * share))];
      const visit = place && visitTo(truth, { place, shape });
      return place && visit ? [{ walk, place, shape, visit }] : [];
    });
  });

const directions = [
  { east: 0, north: 1 },
  { east: 1, north: 0 },
  { east: 0, north: -1 },
  { east: -1, north: 0 },
];

/** Places beside each walk, moved out until its whole truth stays 60, 80, 100 and 120 m away; none beside a walk of which nobody can tell where it led. */
export const decoysBeside = (walks: readonly (readonly Step[])[], shape: Shape = 'circle'): Trial[] =>
  walks.flatMap((walk) => {
    const truth = pseudoTruth(walk);
    if (truth.length === 0) return [];
    const middle = { east: median(truth.map((one) => one.east)), north: median(truth.map((one) => one.north)) };
    return directions.flatMap(({ east, north }) =>
      [60, 80, 100, 120].map((meters) => {
        let out = 0;
        const at = () => ({ place: { east: middle.east + east * out, north: middle.north + north * out }, shape });
        while (truth.some((one) => away(at(), one) < meters)) out += 1;
        return { walk, ...at(), visit: null };
      }),
    );
  });

const gaussian = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

const jump = (step: Step, random: Random): Step => {
  if (random.next() >= 0.03) return step;
  const meters = [60, 120, 400, 1500][random.below(4)] as number;
  const accuracy = [5, 20, meters / 2][random.below(3)] as number;
  const angle = random.next() * 2 * Math.PI;
  return {
    ...step,
    east: step.east + meters * Math.sin(angle),
    north: step.north + meters * Math.cos(angle),
    accuracy,
  };
};

/** The walk as between high walls: each axis off by an AR(1) of 15 m that begins at nothing (or, harder, in full), and now and then a jump. */
const inCanyon = (walk: readonly Step[], seed: string, inFull: boolean): Step[] => {
  const random = seededRandom(seed);
  const kept = Math.exp(-1 / 30);
  const fresh = 15 * Math.sqrt(1 - kept * kept);
  let [east, north] = inFull ? [15 * gaussian(random), 15 * gaussian(random)] : [0, 0];
  return walk.map((step) => {
    east = kept * east + fresh * gaussian(random);
    north = kept * north + fresh * gaussian(random);
    const accuracy = Math.max(step.accuracy, 10 + Math.abs(4 * gaussian(random)));
    return jump({ ...step, east: step.east + east, north: step.north + north, accuracy }, random);
  });
};

const fixOf = (step: Step): GateFix => ({
  position: positionOf(step),
  accuracyMeters: step.accuracy,
  at: step.seconds * 1000,
});

/** When Jalon's gate announces an arrival, each time that it does. */
const announced = (walk: readonly Step[], trial: Trial): readonly number[] => {
  const stage = stageOf(trial);
  let gate = openGate();
  return walk.flatMap((step) => {
    const heard = sense(gate, { type: 'fix', fix: fixOf(step) }, [stage]);
    gate = heard.gate;
    return heard.signals.flatMap(({ type }) => (type === 'arrived' ? [step.seconds] : []));
  });
};

/** Jalon's gate. */
export const byGate: ArrivalRule = (walk, trial) => announced(walk, trial)[0] ?? null;

/** How often Jalon's gate announces one arrival, at the most, though the stage stays open to it. */
export const mostAnnounced = (trials: readonly Trial[], noise: Noise): number =>
  trials.reduce((most, trial, i) => Math.max(most, announced(noise(trial.walk, i), trial).length), 0);

/** A rule that others use: the first fix within the radius widened by this share of its accuracy. */
export const byDistance =
  (share: number): ArrivalRule =>
  (walk, trial) => {
    const stage = stageOf(trial);
    const isIn = (step: Step) => metersToGoal(stage, positionOf(step)) <= stage.radiusMeters + share * step.accuracy;
    return walk.find(isIn)?.seconds ?? null;
  };

/** A rule that others use: the first fix that may lie within 80 m, if it is as wrong as it says. */
export const byReach: ArrivalRule = (walk, trial) => {
  const stage = stageOf(trial);
  return walk.find((step) => metersToGoal(stage, positionOf(step)) <= step.accuracy + 80)?.seconds ?? null;
};

/** What a street does to the fixes of trial `i`. */
export type Noise = (walk: readonly Step[], i: number) => readonly Step[];

/** The fixes as the phone gave them. */
export const asTheyAre: Noise = (walk) => walk;

/** The street of high walls, another one for each seed and trial. */
export const canyon =
  (seed: number, inFull = false): Noise =>
  (walk, i) =>
    inCanyon(walk, `canyon ${seed} ${i}`, inFull);

/** Only one fix in three. */
export const oneInThree: Noise = (walk) => walk.filter((_, i) => i % 3 === 0);

/** Fixes that lie five seconds apart and more. */
export const everyFiveSeconds: Noise = (walk) => {
  let next = Number.NEGATIVE_INFINITY;
  return walk.filter(({ seconds }) => {
    if (seconds < next) return false;
    next = seconds + 5;
    return true;
  });
};

/** Fixes twice as far from the pseudo-truth, where there is one, by a phone that owns to no more than before. */
export const twiceTheNoise: Noise = (walk) => {
  const truth = new Map(pseudoTruth(walk).map((one) => [one.seconds, one]));
  return walk.map((step) => {
    const there = truth.get(step.seconds) ?? step;
    return { ...step, east: 2 * step.east - there.east, north: 2 * step.north - there.north };
  });
};

/** The walks turned about their own middle, each by another angle. */
export const turned = (walks: readonly (readonly Step[])[]): (readonly Step[])[] =>
  walks.map((walk, i) => {
    const [sin, cos] = [Math.sin(i + 1), Math.cos(i + 1)];
    return walk.map(({ east, north, ...step }) => ({
      ...step,
      east: east * cos - north * sin,
      north: east * sin + north * cos,
    }));
  });

/** What a rule made of these trials: shares from 0 to 1, delays in seconds after the truth was inside. */
export interface Verdict {
  readonly stages: number;
  readonly decoys: number;
  readonly recognized: number;
  readonly fooled: number;
  readonly delayP50: number;
  readonly delayP95: number;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** Tries a rule on the stages and the decoys, each walk as `noise` makes it. */
export const judge = (
  rule: ArrivalRule,
  stages: readonly Trial[],
  decoys: readonly Trial[],
  noise: Noise = asTheyAre,
): Verdict => {
  const delays = stages.flatMap((trial, i) => {
    const { walk, visit } = trial;
    const at = rule(noise(walk, i), trial);
    return at === null || visit === null || at > visit.until ? [] : [Math.max(0, at - visit.from)];
  });
  const fooled = decoys.filter((trial, i) => rule(noise(trial.walk, i), trial) !== null).length;
  return {
    stages: stages.length,
    decoys: decoys.length,
    recognized: delays.length / stages.length,
    fooled: fooled / decoys.length,
    delayP50: quantile(delays, 0.5),
    delayP95: quantile(delays, 0.95),
  };
};

/** The mean of several verdicts. */
export const meanOf = (verdicts: readonly Verdict[]): Verdict => {
  const mean = (key: keyof Verdict) => verdicts.reduce((sum, one) => sum + one[key], 0) / verdicts.length;
  return {
    stages: mean('stages'),
    decoys: mean('decoys'),
    recognized: mean('recognized'),
    fooled: mean('fooled'),
    delayP50: mean('delayP50'),
    delayP95: mean('delayP95'),
  };
};
