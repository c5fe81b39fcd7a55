import type { HuntStage } from '../../prepare/hunt';
import type { Play } from '../play';

/** A way to play a hunt: which stages may be reached or worked on now. */
export interface Mode {
  /** `stages` is the team's circuit, in order; what comes back keeps that order and holds no stage that is done. */
  readonly open: (stages: readonly HuntStage[], play: Play) => readonly HuntStage[];
}

/** Whether all there was to do at this stage is done. */
export const isDone = (play: Play, stageId: string): boolean => play.stages.get(stageId)?.done === true;

/** Whether this stage was set aside: it waits. */
export const isPassed = (play: Play, stageId: string): boolean => play.stages.get(stageId)?.passed === true;
