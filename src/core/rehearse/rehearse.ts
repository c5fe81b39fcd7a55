import type { Hunt } from '../prepare/hunt';
import { type BranchRehearsal, branchesOf } from './branches';
import { type Finding, findingsOf } from './findings';
import { type Meeting, meetingOf, startIntervals } from './meetings';
import { type StageRehearsal, stagesRehearsed } from './stages';
import { rehearseTeam, type TeamRehearsal } from './team';
import { type TeamKind, teamKinds, teams } from './teams';

/** A hunt as simulated teams went through it, before any other did. */
export interface Rehearsal {
  /** Whether each kind of team won that should. */
  readonly winnable: boolean;
  /** Milliseconds, or null without a limit. */
  readonly limitMs: number | null;
  readonly teams: readonly TeamRehearsal[];
  /** In the hunt's order. */
  readonly stages: readonly StageRehearsal[];
  readonly meetings: readonly Meeting[];
  /** Each way through a hunt that forks; none of one that doesn't. */
  readonly branches: readonly BranchRehearsal[];
  readonly findings: readonly Finding[];
}

/** As most teams of a rally are. */
const common: readonly TeamKind[] = ['ordinary', 'slow', 'fast'];

/** The teams that meet: where there are several circuits one on each, ordinary, slow and fast by turns; else one of each kind. */
export const atOnce = (walked: readonly TeamRehearsal[]): readonly TeamRehearsal[] => {
  const circuits = walked.reduce((most, { circuit }) => Math.max(most, circuit + 1), 1);
  return walked.filter(({ kind, circuit }) => circuits === 1 || kind === common[circuit % common.length]);
};

/** Walks a hunt with one team of each kind on each circuit, by the real gate and the real rules: pure, and the same for the same hunt. */
export const rehearse = (hunt: Hunt): Rehearsal => {
  const circuits = Math.max(1, hunt.circuits.length);
  const walked = teamKinds.flatMap((kind) =>
    Array.from({ length: circuits }, (_, circuit) => rehearseTeam(hunt, kind, circuit)),
  );
  const together = atOnce(walked).map(({ visits }) => visits);
  const stages = stagesRehearsed(hunt, walked);
  const branches = branchesOf(hunt);
  const { minutes } = hunt.rules;
  return {
    winnable:
      walked.every(({ kind, outcome }) => outcome === 'won' || !teams[kind].mustWin) &&
      branches.every(({ outcome }) => outcome === 'won'),
    limitMs: minutes === undefined ? null : minutes * 60_000,
    teams: walked,
    stages,
    meetings: startIntervals.map((every) => meetingOf(together, every)),
    branches,
    findings: findingsOf(hunt, walked, stages, branches),
  };
};
