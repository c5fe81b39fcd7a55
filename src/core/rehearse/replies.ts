import { guessesOf, inputOf, markOf, solutionOf } from '../challenge';
import type { Reply } from '../challenge/challenge';
import { isOption } from '../challenge/options';
import type { Text } from '../lib/language';
import { stagePlay } from '../play/course';
import { wasTried } from '../play/decide';
import { untriedChallenge } from '../play/evolve';
import type { Play } from '../play/play';
import type { HuntChallenge, HuntStage } from '../prepare/hunt';

/** The first thing that is left to do at a stage. */
export const nextChallenge = (play: Play, stage: HuntStage): HuntChallenge | undefined => {
  const { challenges } = stagePlay(play, stage.id);
  return stage.challenges.find(({ id }) => challenges.get(id)?.closed !== true);
};

/** A reply that the team hasn't given to this challenge: the right one or a wrong one as asked for, else whatever is left. */
export const replyTo = (play: Play, stage: HuntStage, challenge: HuntChallenge, isWrong: boolean): Reply => {
  const before = stagePlay(play, stage.id).challenges.get(challenge.id) ?? untriedChallenge;
  const right = solutionOf(challenge.content).reply;
  const wrong = guessesOf(challenge.content).filter((reply) => markOf(challenge.content, reply) < 1);
  const wanted = isWrong ? [...wrong, right] : [right, ...wrong];
  return wanted.find((reply) => !wasTried(challenge, before, reply)) ?? right;
};

/** What a team says where the way forks: an option, or a right answer or a wrong one. */
export interface Turn {
  readonly stage: string;
  readonly challenge: string;
  readonly way: Text | boolean;
}

/** The reply of a team that takes this turn; null where it has no wrong one left to give, and gives up. */
export const replyToward = (play: Play, stage: HuntStage, challenge: HuntChallenge, way: Turn['way']): Reply | null => {
  const { content } = challenge;
  if (typeof way === 'boolean') {
    const reply = replyTo(play, stage, challenge, !way);
    return !way && markOf(content, reply) === 1 ? null : reply;
  }
  const input = inputOf(content);
  return input.kind === 'options' ? input.options.findIndex((option) => isOption(way, option)) : null;
};
