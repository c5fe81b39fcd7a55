import { type Pace, paces } from '../prepare/circuits/pace';

/** The kinds of teams that rehearse a hunt. */
export const teamKinds = ['ordinary', 'fast', 'slow', 'wrong', 'noGps', 'vagueGps', 'lost', 'late'] as const;

export type TeamKind = (typeof teamKinds)[number];

/** How a receiver errs: by `errorMeters` east and as much north (standard deviations), and never at all for a share of its fixes. */
export interface ReceiverHabits {
  readonly errorMeters: number;
  readonly lostShare: number;
}

/** How a kind of team plays. */
export interface TeamHabits extends Pace {
  /** Whether it looks for each stage in a wrong place first, and there takes a hint. */
  readonly strays: boolean;
  /** From the start of the clock until it sets off. */
  readonly lateSeconds: number;
  /** Null where the position is refused. */
  readonly receiver: ReceiverHabits | null;
  /** Whether it comes while the stages that have hours are open; else outside of all of them. */
  readonly inHours: boolean;
  /** Whether a hunt that it can't win is a fault. */
  readonly mustWin: boolean;
}

const ordinary: TeamHabits = {
  ...paces.ordinary,
  strays: false,
  lateSeconds: 0,
  inHours: true,
  receiver: { errorMeters: 4, lostShare: 0.02 },
  mustWin: true,
};

/** Each kind of team. */
export const teams: { readonly [kind in TeamKind]: TeamHabits } = {
  ordinary,
  fast: { ...ordinary, ...paces.fast },
  slow: { ...ordinary, ...paces.slow },
  wrong: { ...ordinary, wrongShare: 0.8 },
  noGps: { ...ordinary, receiver: null },
  vagueGps: { ...ordinary, receiver: { errorMeters: 20, lostShare: 0.3 }, mustWin: false },
  lost: { ...ordinary, strays: true, mustWin: false },
  late: { ...ordinary, lateSeconds: 600, inHours: false, mustWin: false },
};
