import { isGraded, isOpen } from '../challenge';
import type { Hunt, HuntChallenge } from '../prepare/hunt';
import type { ChallengePlay } from './play';

/** How often a challenge may be tried, by all who share the phone together. */
export const triesOf = ({ content }: HuntChallenge, { tries }: Hunt['rules']): number =>
  isGraded(content) || isOpen(content) ? 1 : tries;

/** Which try of a challenge a reply is, both counted from 0: once one of two has given up, each second try is gone. */
export const tryOf = ({ yielded }: Pick<ChallengePlay, 'yielded'>, reply: number): number =>
  yielded === null || reply < yielded.at ? reply : 2 * reply - yielded.at + 1;

/** How many of `most` tries are left to those who have not given up. */
export const triesLeft = (left: Pick<ChallengePlay, 'tries' | 'yielded'>, most: number): number => {
  const rest = Math.max(0, most - tryOf(left, left.tries));
  return left.yielded === null ? rest : Math.ceil(rest / 2);
};

/** Whether one of two may give up and leave the other a try. */
export const mayYield = (left: Pick<ChallengePlay, 'tries' | 'yielded'>, most: number): boolean =>
  left.yielded === null && triesLeft(left, most) > 1;
