import { stagePlay } from './course';
import type { Play } from './play';

/** Whether what a team says of a stage was said there: it came by GPS, or else, in a walk that was never simulated, by the word on the spot or its own. */
export const isOnSpot = (play: Play, stage: string): boolean => {
  const { arrivedBy } = stagePlay(play, stage);
  return arrivedBy === 'gps' || (!play.simulated && (arrivedBy === 'code' || arrivedBy === 'word'));
};
