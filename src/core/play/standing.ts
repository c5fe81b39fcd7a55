import type { Hunt, HuntStage } from '../prepare/hunt';
import { modeTerms } from '../scenario/modes';
import { lateness, leftMs } from './bell';
import { forksAhead, knownStages, openStages, stagePlay } from './course';
import { mayPause, pauseLeftMs } from './pauses';
import type { Play } from './play';

/** What a team sees of its run: the score, the way left, the time left. */
export interface Standing {
  readonly points: number;
  /** The most that this hunt can give. */
  readonly most: number;
  /** The stages where the team has been, whether or not all was done there. */
  readonly found: number;
  readonly total: number;
  /** The stages that may be reached or worked on now, in circuit order. */
  readonly open: readonly HuntStage[];
  /** Milliseconds left, or null without a limit. */
  readonly leftMs: number | null;
  /** Whether the team may pause now, and how long in all it still may; null where that has no bound. */
  readonly pause: { readonly may: boolean; readonly leftMs: number | null };
  /** How long the bell has rung, and what that costs so far: nothing before, and where there is none. */
  readonly late: { readonly ms: number; readonly points: number };
}

export type StandingOf = (hunt: Hunt, play: Play, at: number) => Standing;

const mostOf = (stage: HuntStage, arrival: number): number =>
  stage.challenges.reduce((sum, challenge) => sum + challenge.points, arrival);

const mostForSpeed = ({ rules: { mode, points } }: Hunt): number =>
  modeTerms[mode].hasBell ? 0 : (points.speed?.points ?? 0);

/** Where a team stands at `at`, in milliseconds of play. */
export const standing: StandingOf = (hunt, play, at) => {
  const stages = knownStages(hunt, play);
  return {
    points: play.points,
    most: stages.reduce((sum, stage) => sum + mostOf(stage, hunt.rules.points.arrival), mostForSpeed(hunt)),
    found: stages.filter(({ id }) => stagePlay(play, id).arrivedBy !== null).length,
    total: stages.length + forksAhead(hunt, play),
    open: openStages(hunt, play),
    leftMs: leftMs(hunt, play, at),
    pause: { may: mayPause(hunt, play, at), leftMs: pauseLeftMs(hunt, play, at) },
    late: lateness(hunt, play, at),
  };
};
