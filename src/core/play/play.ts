import type { Reply } from '../challenge/challenge';
import type { Leap } from './leaps';
import type { Team } from './team';

/** How a team came in: by the gate (GPS or simulator), by the author's code, or by its own word. */
export type ArrivalBy = 'gps' | 'simulator' | 'code' | 'word';

/** What a team does. `reach` and `offerOtherWay` come from the gate's signals. */
export type Action =
  | {
      readonly type: 'start';
      readonly circuit: number;
      readonly hunt: string;
      readonly simulated: boolean;
      readonly team?: Team;
    }
  | { readonly type: 'reach'; readonly stage: string; readonly by: ArrivalBy; readonly code?: string }
  | { readonly type: 'offerOtherWay'; readonly stage: string; readonly why: OtherWayReason }
  | { readonly type: 'answer'; readonly stage: string; readonly challenge: string; readonly reply: Reply }
  /** `hint` counts from 0: it names the one that is wanted, so that a double tap buys no other. */
  | { readonly type: 'takeHint'; readonly stage: string; readonly hint: number }
  /** Sets a stage aside, to which the team may come back; the last ones that are left, for good. */
  | { readonly type: 'pass'; readonly stage: string }
  /** Has the answer told. */
  | { readonly type: 'giveUp'; readonly stage: string; readonly challenge: string }
  /** Has a stage opened outside its hours, where nothing else is left to do. */
  | { readonly type: 'open'; readonly stage: string }
  /** Ends a hunt that is played against a bell: where it has a final stage, first opens that; said once more, ends it elsewhere. */
  | { readonly type: 'end' }
  /** The clock stands still, and nothing is done but to go on. */
  | { readonly type: 'pause' }
  | { readonly type: 'goOn' }
  | { readonly type: 'simulate' }
  | { readonly type: 'resume'; readonly awayMs: number }
  | { readonly type: 'tick' };

/** Why another way in is offered: no usable fix, near (or in) and yet not arrived, no permission, or no locator at all. */
export type OtherWayReason = 'noFix' | 'nearNotIn' | 'refused' | 'unavailable';

/** Why a stage that waited opens: what it waited for has come, nothing else is left, or the team wants it, to end or outside its hours. */
export type OpenedBecause = 'earned' | 'nothingLeft' | 'wanted';

/** What happened. `at` is milliseconds of play, never less than the event before. Points stand in the event, as what it adds. */
export type PlayEvent = { readonly at: number } & (
  | {
      readonly type: 'started';
      readonly hunt: string;
      readonly circuit: number;
      readonly simulated: boolean;
      /** Missing in the logs of old. */
      readonly team?: Team;
    }
  | { readonly type: 'otherWayOffered'; readonly stage: string; readonly why: OtherWayReason }
  | { readonly type: 'codeRefused'; readonly stage: string; readonly code: string }
  | { readonly type: 'arrived'; readonly stage: string; readonly by: ArrivalBy; readonly points: number }
  | {
      readonly type: 'answered';
      readonly stage: string;
      readonly challenge: string;
      readonly reply: Reply;
      /** 0 wrong … 1 right. */
      readonly mark: number;
      readonly points: number;
      /** True when no further try is given. */
      readonly closed: boolean;
    }
  /** `hint` counts from 0; `points` is its cost, negative or 0. */
  | { readonly type: 'hintTaken'; readonly stage: string; readonly hint: number; readonly points: number }
  | { readonly type: 'passed'; readonly stage: string; readonly forGood: boolean }
  /** Of two who take turns, `seat` says which one gave up, and `closed` whether nobody may go on: without them all gave up. */
  | {
      readonly type: 'gaveUp';
      readonly stage: string;
      readonly challenge: string;
      readonly seat?: 0 | 1 | undefined;
      readonly closed?: boolean | undefined;
    }
  | { readonly type: 'stageDone'; readonly stage: string }
  /** A stage that waited for something opens: it came, or nothing else was left to do. */
  | { readonly type: 'opened'; readonly stage: string; readonly why: OpenedBecause }
  | { readonly type: 'paused' }
  /** A pause is over: the team goes on, or the pause was as long as its author lets it be. */
  | { readonly type: 'continued' }
  | { readonly type: 'simulated' }
  | { readonly type: 'resumed'; readonly awayMs: number }
  | { readonly type: 'timeDoubted'; readonly awayMs: number }
  /** What was kept of an event can't be read: nobody knows what happened. */
  | { readonly type: 'lost' }
  /** `points` is what the end itself adds: what speed earns, or what it costs to be late. */
  | { readonly type: 'finished'; readonly how: 'won' | 'timeUp'; readonly points: number }
);

/** One challenge as a team has left it. */
export interface ChallengePlay {
  readonly tries: number;
  readonly mark: number;
  readonly points: number;
  readonly closed: boolean;
  /** Whether the team had the answer told. */
  readonly gaveUp: boolean;
  /** Which of two gave up while the other might go on, and at which try, counted from 0; null where nobody did. */
  readonly yielded: { readonly seat: number; readonly at: number } | null;
  readonly replies: readonly Reply[];
  /** Which of all challenges it was that the team began, counted from 0; null before. */
  readonly begunAs: number | null;
  /** What each of the replies has earned. */
  readonly earned: readonly number[];
}

/** One stage as a team has left it; a stage not yet touched has no entry. */
export interface StagePlay {
  readonly arrivedBy: ArrivalBy | null;
  readonly arrivedAt: number | null;
  readonly otherWay: OtherWayReason | null;
  /** Whether what it waited for has come; nothing of a stage that waits for nothing. */
  readonly opened: boolean;
  readonly codesRefused: number;
  readonly hints: number;
  /** Whether it was set aside, once at least. */
  readonly passed: boolean;
  /** Whether all there was to do is done, or it was passed for good. */
  readonly done: boolean;
  readonly challenges: ReadonlyMap<string, ChallengePlay>;
}

/** A pause, from a moment of play to another; null while it lasts. */
export interface Pause {
  readonly from: number;
  readonly to: number | null;
}

/** One team's run: what follows from its log, and nothing else. */
export interface Play {
  readonly hunt: string;
  readonly circuit: number;
  readonly team: Team;
  readonly started: boolean;
  /** The `at` of `started`: the time limit counts from there. */
  readonly startedAt: number;
  readonly simulated: boolean;
  readonly points: number;
  /** Milliseconds of play at the last event. */
  readonly at: number;
  readonly timeDoubtful: boolean;
  /** Where the date leapt for longer than anybody plays, oldest first: none of that is time of play. */
  readonly leaps: readonly Leap[];
  /** Its pauses, oldest first: time stood still in them. */
  readonly pauses: readonly Pause[];
  /** How many challenges were begun. */
  readonly begun: number;
  readonly finished: 'won' | 'timeUp' | null;
  /** What the end itself has added to the points: what speed earned, or what it cost to be late. */
  readonly endPoints: number;
  readonly stages: ReadonlyMap<string, StagePlay>;
}
