import type { Hunt, HuntStage } from '../prepare/hunt';
import type { Play } from './play';

/** What a team sees of its run: the score, the way left, the time left. */
export interface Standing {
  readonly points: number;
  /** The most that this hunt can give. */
  readonly most: number;
  readonly done: number;
  readonly total: number;
  /** The stages that may be reached or worked on now, in circuit order. */
  readonly open: readonly HuntStage[];
  /** Milliseconds left, or null without a limit. */
  readonly leftMs: number | null;
}

export type StandingOf = (hunt: Hunt, play: Play, at: number) => Standing;
