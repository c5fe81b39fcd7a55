import { type Challenge, inputOf, isOpen, solutionOf, toldReply } from '../challenge';
import type { Text } from '../lib/language';
import { stagePlay, stagesOf } from '../play/course';
import { replay } from '../play/evolve';
import type { OpenedPlay } from '../play/kept';
import type { ArrivalBy, ChallengePlay, Play } from '../play/play';
import { type Finish, finishOf } from '../play/podium';
import { standing } from '../play/standing';
import type { Hunt, HuntChallenge, HuntStage } from '../prepare/hunt';

/** What a team made of one question that it was asked. */
export interface AnswerOutcome {
  readonly stage: string;
  readonly challenge: string;
  readonly tries: number;
  /** Of the best reply, 0 wrong … 1 right; null where nothing is right or wrong. */
  readonly mark: number | null;
  /** Whether the first reply was right; null where nothing is. */
  readonly atOnce: boolean | null;
  readonly points: number;
  readonly gaveUp: boolean;
  /** The last reply, in words; null where the team gave none. */
  readonly said: Text | null;
}

/** A stage that a team has come to. */
export interface StageOutcome {
  readonly stage: string;
  readonly by: ArrivalBy;
  readonly hints: number;
  readonly answers: readonly AnswerOutcome[];
}

/** What a team made of a hunt, as it is compared with others. */
export interface Outcome extends Finish {
  /** The most that this hunt could give it. */
  readonly most: number;
  readonly found: number;
  readonly total: number;
  readonly hints: number;
  readonly finished: Play['finished'];
  /** In the order of its circuit: the stages that it came to. */
  readonly stages: readonly StageOutcome[];
}

/** What is right, in words; null where nothing is. */
export const rightText = (content: Challenge): Text | null => {
  if (isOpen(content)) return null;
  const { reply, text } = solutionOf(content);
  return content.type === 'direction' ? toldReply(content, reply) : text;
};

/** Whether a challenge is a question that a reply is given to: having come there is none. */
export const isAsked = ({ content }: HuntChallenge): boolean => inputOf(content).kind !== 'none';

const answerOf = (stage: HuntStage, { id, content }: HuntChallenge, left: ChallengePlay): AnswerOutcome => {
  const last = left.replies.at(-1);
  const open = isOpen(content);
  return {
    stage: stage.id,
    challenge: id,
    tries: left.tries,
    mark: open || last === undefined ? null : left.mark,
    atOnce: open ? null : left.tries === 1 && left.mark === 1 && !left.gaveUp,
    points: left.points,
    gaveUp: left.gaveUp,
    said: last === undefined ? null : toldReply(content, last),
  };
};

const stageOf = (stage: HuntStage, play: Play): StageOutcome[] => {
  const { arrivedBy, hints, challenges } = stagePlay(play, stage.id);
  if (arrivedBy === null) return [];
  const answers = stage.challenges.filter(isAsked).flatMap((one) => {
    const left = challenges.get(one.id);
    return left && (left.tries > 0 || left.gaveUp) ? [answerOf(stage, one, left)] : [];
  });
  return [{ stage: stage.id, by: arrivedBy, hints, answers }];
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** What follows from the log of a play, over or not. */
export const outcomeOf = ({ record, log }: OpenedPlay): Outcome => {
  const { id, hunt, createdWall } = record;
  const play = replay(log.map(({ event }) => event));
  const { most, found, total } = standing(hunt, play, play.at);
  const stages = stagesOf(hunt, play).flatMap((stage) => stageOf(stage, play));
  const hints = sum([...play.stages.values()].map((one) => one.hints));
  return { ...finishOf(id, createdWall, hunt, play), most, found, total, hints, finished: play.finished, stages };
};

/** The questions of a hunt, in its order. */
export const questionsOf = (hunt: Hunt): readonly { readonly stage: HuntStage; readonly challenge: HuntChallenge }[] =>
  hunt.stages.flatMap((stage) => stage.challenges.filter(isAsked).map((challenge) => ({ stage, challenge })));
