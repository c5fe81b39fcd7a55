import { isOpen } from '../challenge';
import { byText, grouped } from '../lib/grouped';
import { canonicalJson } from '../lib/hash';
import type { Text } from '../lib/language';
import type { OpenedPlay } from '../play/kept';
import { eachPlay } from '../play/meet';
import { compareFinishes } from '../play/podium';
import type { Hunt, HuntChallenge, HuntStage } from '../prepare/hunt';
import { type AnswerOutcome, type Outcome, outcomeOf, questionsOf, rightText } from './outcome';

/** What was replied, and by how many teams. */
export interface Said {
  readonly text: Text;
  readonly teams: number;
}

/** How the teams of a class did at one question. */
export interface QuestionRate {
  readonly stage: HuntStage;
  readonly challenge: HuntChallenge;
  /** How many were asked: they replied, or had the answer told. */
  readonly asked: number;
  /** How many had it right in the end, and at the first try; null where nothing is right or wrong. */
  readonly right: number | null;
  readonly atOnce: number | null;
  readonly gaveUp: number;
  /** The mean of their best marks, 0 … 1; null where there is none. */
  readonly meanMark: number | null;
  /** The right answer; null where there is none. */
  readonly answer: Text | null;
  /** What else was replied last, most often first; where nothing is right, all that was. */
  readonly said: readonly Said[];
}

/** The results of all teams that played one hunt: the very same one, by its hash. */
export interface ClassResults {
  readonly hunt: Hunt;
  readonly huntHash: string;
  /** In the order of their places, the first first. */
  readonly outcomes: readonly Outcome[];
  readonly questions: readonly QuestionRate[];
}

const saidBy = (answers: readonly AnswerOutcome[]): readonly Said[] =>
  grouped(
    answers.flatMap(({ said }) => (said === null ? [] : [said])),
    canonicalJson,
  )
    .map((alike) => ({ text: alike[0], teams: alike.length }))
    .sort((one, other) => other.teams - one.teams || byText(canonicalJson(one.text), canonicalJson(other.text)));

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

const rateOf = (stage: HuntStage, challenge: HuntChallenge, answers: readonly AnswerOutcome[]): QuestionRate => {
  const open = isOpen(challenge.content);
  const count = (is: (one: AnswerOutcome) => boolean): number => answers.filter(is).length;
  return {
    stage,
    challenge,
    asked: answers.length,
    right: open ? null : count(({ mark, gaveUp }) => mark === 1 && !gaveUp),
    atOnce: open ? null : count(({ atOnce }) => atOnce === true),
    gaveUp: count(({ gaveUp }) => gaveUp),
    meanMark: open ? null : mean(answers.map(({ mark }) => mark ?? 0)),
    answer: rightText(challenge.content),
    said: saidBy(answers.filter(({ mark }) => mark !== 1)),
  };
};

const resultsOf = (plays: readonly [OpenedPlay, ...OpenedPlay[]]): ClassResults => {
  const { hunt, huntHash } = plays[0].record;
  const outcomes = plays.map(outcomeOf).sort(compareFinishes);
  const answers = outcomes.flatMap(({ stages }) => stages.flatMap((stage) => stage.answers));
  const questions = questionsOf(hunt).map(({ stage, challenge }) =>
    rateOf(
      stage,
      challenge,
      answers.filter((one) => one.stage === stage.id && one.challenge === challenge.id),
    ),
  );
  return { hunt, huntHash, outcomes, questions };
};

/** The results of plays in any order, for each hunt; the hunt that most teams played first. The same plays give the same, however often each is given. */
export const gatherResults = (plays: readonly OpenedPlay[]): readonly ClassResults[] =>
  grouped(eachPlay(plays), ({ record }) => record.huntHash)
    .map(resultsOf)
    .sort((one, other) => other.outcomes.length - one.outcomes.length || byText(one.huntHash, other.huntHash));
