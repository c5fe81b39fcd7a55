import { distanceMeters } from '../lib/geo';
import type { Position } from '../lib/position';
import { metersToGoal } from '../lib/zone';
import type { HuntStage } from '../prepare/hunt';
import type { Action, ArrivalBy, OtherWayReason } from './play';

/** The numbers of the gate. Those without another reason were the best of those tried on 235 real walks, as they are and with the noise of a street of high walls. */
export const gateRules = {
  /** A phone that owns to more than this can't tell one side of a square from the other. */
  worstAccuracyMeters: 50,
  /** Faster than a runner: such a fix is a jump of the receiver, not of the team. */
  fastestMetersPerSecond: 8,
  /** After so many jumps in a row it is the earlier fix that was wrong. */
  mostJumpsInARow: 3,
  /** The share of the reported accuracy that the stage's radius is widened by; all of it opens the gate at one decoy in four. */
  grantedShare: 0.5,
  /** Accuracy beyond this widens no further. */
  grantedAtMostMeters: 25,
  /** Two fixes inside, so far apart, tell standing there from one stray fix … */
  dwellMs: 3_000,
  /** … and so close together that they belong to one visit, with a fix lost now and then. */
  dwellWithinMs: 15_000,
  /** Out again only when clearly out: noise at the edge doesn't start the dwell anew. */
  leaveMeters: 15,
  /** A place older than this is one that the device remembered: some give it first when they wake. It is shown where there is none better, and opens nothing. */
  oldMs: 10_000,
  /** Longer than a phone takes to find its place again under trees or a bridge. */
  silenceMs: 20_000,
  /** Places in open data are off by tens of meters, as are fixes between high walls: within this of the limit, a team may well be there. */
  nearMeters: 60,
  /** Longer than one look around the square. */
  nearMs: 45_000,
  /** So much nearer than when the wait for `nearNotIn` began, and it begins anew: who is still coming isn't stuck. */
  comingMeters: 15,
} as const;

/** A fix as a device tells it; `at` in milliseconds that never go back, accuracy in meters or null where it tells none. */
export interface GateFix {
  readonly position: Position;
  readonly accuracyMeters: number | null;
  readonly at: number;
}

/** What the gate hears. `passing` trouble (a receiver's error code 2) comes beside good fixes and says nothing. */
export type GateInput =
  | { readonly type: 'fix'; readonly fix: GateFix }
  | { readonly type: 'trouble'; readonly trouble: 'refused' | 'unavailable' | 'passing'; readonly at: number }
  | { readonly type: 'tick'; readonly at: number };

/** What the gate makes of it, once for each stage and kind. */
export type GateSignal =
  | { readonly type: 'arrived'; readonly stage: string }
  | { readonly type: 'offerOtherWay'; readonly stage: string; readonly why: OtherWayReason };

/** What a team does by itself when the gate says so; `by` is what its fixes come from. */
export const actionOf = (signal: GateSignal, by: Extract<ArrivalBy, 'gps' | 'simulator'>): Action =>
  signal.type === 'arrived'
    ? { type: 'reach', stage: signal.stage, by }
    : { type: 'offerOtherWay', stage: signal.stage, why: signal.why };

/** The part of a stage that the gate looks at. */
export type GateStage = Pick<HuntStage, 'id' | 'position' | 'radiusMeters' | 'zone'>;

interface UsableFix {
  readonly position: Position;
  readonly accuracyMeters: number;
  readonly at: number;
}

interface Approach {
  /** Moments of the inside fixes that still count for the dwell. */
  readonly inside: readonly number[];
  /** Since when near, or even in, and how far it was then: fixes too rare to make a dwell are an arrival not seen. */
  readonly near: { readonly since: number; readonly meters: number } | null;
  readonly arrived: boolean;
  readonly offered: boolean;
}

/** What the gate remembers: in memory only, gone with the page. */
export interface Gate {
  readonly last: UsableFix | null;
  readonly jumps: number;
  /** The last usable fix, or the first thing heard at all. */
  readonly quietSince: number | null;
  readonly barred: 'refused' | 'unavailable' | null;
  readonly approaches: ReadonlyMap<string, Approach>;
}

const unseen: Approach = { inside: [], near: null, arrived: false, offered: false };

/** A gate that has heard nothing yet. */
export const openGate = (): Gate => ({ last: null, jumps: 0, quietSince: null, barred: null, approaches: new Map() });

const isSharp = (fix: GateFix): fix is UsableFix => {
  const { position, accuracyMeters, at } = fix;
  if (![position.lat, position.lng, at].every(Number.isFinite) || accuracyMeters === null) return false;
  return accuracyMeters > 0 && accuracyMeters <= gateRules.worstAccuracyMeters;
};

const isJump = (last: UsableFix, fix: UsableFix): boolean => {
  if (fix.at < last.at) return true;
  const least = distanceMeters(last.position, fix.position) - last.accuracyMeters - fix.accuracyMeters;
  return least > gateRules.fastestMetersPerSecond * ((fix.at - last.at) / 1000);
};

/** The distance within which a fix of this accuracy is inside a stage. */
export const limitMeters = (radiusMeters: number, accuracyMeters: number): number =>
  radiusMeters + gateRules.grantedShare * Math.min(accuracyMeters, gateRules.grantedAtMostMeters);

const dwelled = (before: readonly number[], at: number): boolean => before.some((one) => at - one >= gateRules.dwellMs);

const nearer = (near: Approach['near'], beyond: number, meters: number, at: number): Approach['near'] => {
  const edge = gateRules.nearMeters + (near === null ? 0 : gateRules.leaveMeters);
  if (beyond > edge) return null;
  return near === null || near.meters - meters >= gateRules.comingMeters ? { since: at, meters } : near;
};

const approach = (known: Approach, stage: GateStage, fix: UsableFix): Approach => {
  const meters = metersToGoal(stage, fix.position);
  const beyond = meters - limitMeters(stage.radiusMeters, fix.accuracyMeters);
  const near = nearer(known.near, beyond, meters, fix.at);
  if (beyond > gateRules.leaveMeters) return { ...known, near, inside: [] };
  const recent = known.inside.filter((at) => at <= fix.at && fix.at - at <= gateRules.dwellWithinMs);
  if (beyond > 0) return { ...known, near, inside: recent };
  return { ...known, near, inside: [...recent, fix.at], arrived: known.arrived || dwelled(recent, fix.at) };
};

const hear = (gate: Gate, input: GateInput): { gate: Gate; fix: UsableFix | null } => {
  const at = input.type === 'fix' ? input.fix.at : input.at;
  const heard = { ...gate, quietSince: gate.quietSince ?? at };
  if (input.type === 'tick') return { gate: heard, fix: null };
  if (input.type === 'trouble')
    return { gate: input.trouble === 'passing' ? heard : { ...heard, barred: input.trouble }, fix: null };
  const { fix } = input;
  if (!isSharp(fix)) return { gate: heard, fix: null };
  if (gate.last !== null && gate.jumps < gateRules.mostJumpsInARow && isJump(gate.last, fix))
    return { gate: { ...heard, jumps: gate.jumps + 1 }, fix: null };
  return { gate: { ...heard, last: fix, jumps: 0, quietSince: fix.at, barred: null }, fix };
};

const hindrance = (gate: Gate, known: Approach, at: number): OtherWayReason | null => {
  if (known.arrived || known.offered) return null;
  if (gate.barred !== null) return gate.barred;
  if (at - (gate.quietSince ?? at) >= gateRules.silenceMs) return 'noFix';
  return known.near !== null && at - known.near.since >= gateRules.nearMs ? 'nearNotIn' : null;
};

/**
 * Hears one input and says which of the open stages are reached, and where another way in is due.
 * `openStages` are those not yet reached: a stage that opens later is looked at from then on.
 */
export const sense = (
  gate: Gate,
  input: GateInput,
  openStages: readonly GateStage[],
): { readonly gate: Gate; readonly signals: readonly GateSignal[] } => {
  const at = input.type === 'fix' ? input.fix.at : input.at;
  const { gate: heard, fix } = hear(gate, input);
  const approaches = new Map(heard.approaches);
  const signals = openStages.flatMap((stage): GateSignal[] => {
    const known = approaches.get(stage.id) ?? unseen;
    const now = fix === null ? known : approach(known, stage, fix);
    const why = hindrance(heard, now, at);
    approaches.set(stage.id, why === null ? now : { ...now, offered: true });
    if (now.arrived && !known.arrived) return [{ type: 'arrived', stage: stage.id }];
    return why === null ? [] : [{ type: 'offerOtherWay', stage: stage.id, why }];
  });
  return { gate: { ...heard, approaches }, signals };
};
