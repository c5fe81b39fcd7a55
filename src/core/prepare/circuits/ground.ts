import type { Position } from '../../lib/position';
import { minutesOnFoot, type Walking } from '../../scenario/walk';
import { type Pace, paces } from './pace';

/** What there is to do at a stage: so many words to read, and so many questions. */
export interface Work {
  readonly words: number;
  readonly questions: number;
}

/** What the ways and the stages take a team of one pace, in minutes. */
interface Takes {
  /** Row by row, as `meters`. */
  readonly walking: Float64Array;
  readonly staying: Float64Array;
}

/** What all circuits of a hunt share: its stages, by their index, and the ways between them. */
export interface Ground {
  readonly stages: number;
  /** Meters as the crow flies, around barriers, row by row; the last row and column are the start's. */
  readonly meters: Float64Array;
  /** Meters from each stage to where the walk ends; null where it ends at its last stage. */
  readonly toEnd: Float64Array | null;
  readonly walking: Walking;
  readonly takes: ReadonlyMap<Pace, Takes>;
}

/** Minutes for coming in and for reading the next clue. */
const minutesBetween = 0.35;

const takesAt = (meters: Float64Array, work: readonly Work[], pace: Pace, walking: Walking): Takes => {
  const { metersPerSecond, wordsPerMinute, thinkSeconds, wrongShare } = pace;
  return {
    walking: meters.map((far) => minutesOnFoot(far, { ...walking, metersPerSecond })),
    // A question that is tried again takes as long again.
    staying: Float64Array.from(
      work,
      ({ words, questions }) =>
        minutesBetween + words / wordsPerMinute + (questions * thinkSeconds) / (1 - wrongShare) / 60,
    ),
  };
};

/** The ground of stages in these places, for teams that set off together at `start`. */
export const groundOf = (
  start: Position,
  places: readonly { position: Position; work: Work }[],
  walking: Walking,
): Ground => {
  const { ways, end } = walking;
  const points = [...places.map(({ position }) => position), start];
  const meters = Float64Array.from(points.flatMap((a) => points.map((b) => ways.meters(a, b))));
  const toEnd = end ? Float64Array.from(places, ({ position }) => ways.meters(position, end)) : null;
  const work = places.map((place) => place.work);
  const takes = new Map(Object.values(paces).map((pace) => [pace, takesAt(meters, work, pace, walking)]));
  return { stages: places.length, meters, toEnd, walking, takes };
};

/** Meters from the start through the stages in this order to the end of the walk. */
export const metersOf = ({ stages, meters, toEnd }: Ground, order: ArrayLike<number>): number => {
  let [sum, here] = [0, stages];
  for (let i = 0; i < order.length; i += 1) {
    sum += meters[here * (stages + 1) + (order[i] as number)] as number;
    here = order[i] as number;
  }
  return sum + (toEnd?.[here] ?? 0);
};

/** A team may be there so many minutes sooner and later than reckoned, and by that share of the time since the start. */
const sooner = { minutes: 0.5, share: 0.02 };
const later = { minutes: 1.5, share: 0.02 };

/** From when a team may be at a stage that it is reckoned to come to then, in minutes since all set off. */
export const soonest = (from: number): number => Math.max(0, from - sooner.minutes - from * sooner.share);
/** Until when it may be there. */
export const latest = (until: number): number => until + later.minutes + until * later.share;

/** Tells where a team of a pace is when, on its circuit: stage by stage, in minutes since all set off. */
export const eachStay = (
  { stages, takes }: Ground,
  order: ArrayLike<number>,
  pace: Pace,
  tell: (stage: number, from: number, until: number) => void,
): void => {
  const { walking, staying } = takes.get(pace) as Takes;
  let [at, here] = [0, stages];
  for (let i = 0; i < order.length; i += 1) {
    const stage = order[i] as number;
    const from = at + (walking[here * (stages + 1) + stage] as number);
    at = from + (staying[stage] as number);
    here = stage;
    tell(stage, from, at);
  }
};

/** When a team is at a stage, in minutes since all set off. */
export interface Stay {
  readonly stage: number;
  readonly from: number;
  readonly until: number;
}

/** Where a team is when, on its circuit. */
export const staysOn = (ground: Ground, order: ArrayLike<number>, pace: Pace): readonly Stay[] => {
  const stays: Stay[] = [];
  eachStay(ground, order, pace, (stage, from, until) => stays.push({ stage, from, until }));
  return stays;
};

/** The share of its time that an ordinary team is at stages, on a circuit of so many meters. */
export const shareAtStages = (ground: Ground, meters: number): number => {
  const staying = (ground.takes.get(paces.ordinary) as Takes).staying.reduce((sum, one) => sum + one, 0);
  const onFoot = minutesOnFoot(meters, { ...ground.walking, metersPerSecond: paces.ordinary.metersPerSecond });
  return staying / (staying + onFoot);
};

/** Minutes in which even a slow team is through a circuit of so many meters. */
export const slowestMinutes = ({ takes, walking }: Ground, meters: number): number => {
  const staying = (takes.get(paces.slow) as Takes).staying.reduce((sum, one) => sum + one, 0);
  const onFoot = minutesOnFoot(meters, { ...walking, metersPerSecond: paces.slow.metersPerSecond });
  return latest(onFoot + staying);
};
