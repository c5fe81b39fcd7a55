import type { Hunt, HuntStage } from '../../prepare/hunt';
import type { Play } from '../play';

/** What a team is about: on its way, at a question, or about to light a hint. */
export type Doing = 'walk' | 'question' | 'hint';

/** What whoever has the phone does with it. */
export type Role = 'navigator' | 'scribe' | 'keeper' | 'duelist';

/** Who has the phone: a seat, counted from 0, and what that one does. */
export interface Holder {
  readonly seat: number;
  readonly role: Role;
}

/** A way to play a hunt: which stages may be reached or worked on now, and in whose hands the phone is. */
export interface Mode {
  /** `stages` is the team's circuit, in order; what comes back keeps that order and holds no stage that is done. */
  readonly open: (stages: readonly HuntStage[], play: Play) => readonly HuntStage[];
  /** Whose turn it is; null while it is everybody's. A mode without it never asks. */
  readonly holder?: (hunt: Hunt, play: Play, doing: Doing) => Holder | null;
  /** Which of the two is to try a question of a stage next. Without it, who gives a question up does so for all. */
  readonly seat?: (hunt: Hunt, play: Play, stage: string, challenge: string) => 0 | 1;
}

/** Whether all there was to do at this stage is done. */
export const isDone = (play: Play, stageId: string): boolean => play.stages.get(stageId)?.done === true;

/** Whether this stage was set aside: it waits. */
export const isPassed = (play: Play, stageId: string): boolean => play.stages.get(stageId)?.passed === true;

/** Whether the team has come to this stage. */
export const isHere = (play: Play, stageId: string): boolean => (play.stages.get(stageId)?.arrivedBy ?? null) !== null;
