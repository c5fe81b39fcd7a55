import { walkingMetersPerSecond } from '../scenario/sense/route';

/** The kinds of teams that rehearse a hunt. */
export const teamKinds = ['ordinary', 'fast', 'slow', 'wrong', 'noGps', 'vagueGps', 'lost', 'late'] as const;

export type TeamKind = (typeof teamKinds)[number];

/** How a receiver errs: by `errorMeters` east and as much north (standard deviations), and never at all for a share of its fixes. */
export interface ReceiverHabits {
  readonly errorMeters: number;
  readonly lostShare: number;
}

/** How a kind of team plays. */
export interface TeamHabits {
  /** On foot, along the streets. */
  readonly metersPerSecond: number;
  readonly wordsPerMinute: number;
  /** For each try at a question, beside reading it. */
  readonly thinkSeconds: number;
  /** The share of tries that are wrong. */
  readonly wrongShare: number;
  /** Whether it looks for each stage in a wrong place first, and there takes a hint. */
  readonly strays: boolean;
  /** From the start of the clock until it sets off. */
  readonly lateSeconds: number;
  /** Null where the position is refused. */
  readonly receiver: ReceiverHabits | null;
  /** Whether a hunt that it can't win is a fault. */
  readonly mustWin: boolean;
}

/**
 * A team as most are. It walks as `check` reckons, and reads aloud as adults do: 183 words a minute in English (Brysbaert, “How many
 * words do we read per minute?”, 2019), 184 on average of 17 languages (Trauzettel-Klosinski and Dietz, “Standardized assessment of reading performance”, 2012).
 */
const ordinary: TeamHabits = {
  metersPerSecond: walkingMetersPerSecond,
  wordsPerMinute: 180,
  thinkSeconds: 45,
  wrongShare: 0.2,
  strays: false,
  lateSeconds: 0,
  receiver: { errorMeters: 4, lostShare: 0.02 },
  mustWin: true,
};

/** Each kind of team; the slow one at the 3 feet a second for which the signals of crossings with slower walkers are timed (MUTCD 2009, 4E.06). */
export const teams: { readonly [kind in TeamKind]: TeamHabits } = {
  ordinary,
  fast: { ...ordinary, metersPerSecond: 1.7, wordsPerMinute: 240, thinkSeconds: 15, wrongShare: 0 },
  slow: { ...ordinary, metersPerSecond: 0.91, wordsPerMinute: 100, thinkSeconds: 90 },
  wrong: { ...ordinary, wrongShare: 0.8 },
  noGps: { ...ordinary, receiver: null },
  vagueGps: { ...ordinary, receiver: { errorMeters: 20, lostShare: 0.3 }, mustWin: false },
  lost: { ...ordinary, strays: true, mustWin: false },
  late: { ...ordinary, lateSeconds: 600, mustWin: false },
};
