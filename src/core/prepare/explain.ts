import { type Challenge, inputOf, isOpen, solutionOf } from '../challenge';
import { distanceMeters } from '../lib/geo';
import { canonicalJson } from '../lib/hash';
import type { Text } from '../lib/language';
import { wordingOf } from './compose';
import { difficultyOf } from './difficulty';
import type { Cell, Hunt, HuntChallenge, HuntStage } from './hunt';
import { familyNamed } from './questions';

/** One answer of a question, and the cells that it comes from: none where it is reckoned or written by hand. */
export interface ExplainedAnswer {
  readonly text: Text;
  readonly isRight: boolean;
  readonly cells: readonly Cell[];
}

/** A question and where all of it comes from. */
export interface ExplainedQuestion {
  readonly id: string;
  readonly type: string;
  /** The family, whose rule makes the right answer right; null where the author wrote the question. */
  readonly family: string | null;
  readonly ask: Text | null;
  readonly answers: readonly ExplainedAnswer[];
  readonly hint: Cell | null;
  /** From 0 to 1, rounded to 0.01; null where the author wrote the question. */
  readonly difficulty: number | null;
}

/** A stage, why it was chosen, and what is asked there. */
export interface ExplainedStage {
  readonly id: string;
  readonly title: Text;
  /** The row of the data that the stage stands on; null for a place of the author's own. */
  readonly site: HuntStage['site'] | null;
  /** Meters as the crow flies from the stage before, or from the start, rounded to 1. */
  readonly meters: number;
  readonly questions: readonly ExplainedQuestion[];
}

/** What an answer is made of, line by line: of what is put in order, or together, each is one of several. */
const partsOf = (content: Challenge): readonly Text[] => {
  const { lines, text } = solutionOf(content);
  return content.type === 'order' || content.type === 'match' ? lines : [text];
};

const cellsByText = (hunt: Hunt, { proof, content }: HuntChallenge): ReadonlyMap<string, readonly Cell[]> => {
  const family = proof && familyNamed(proof.rule);
  const wording = family && proof ? wordingOf(family, proof, hunt) : undefined;
  if (wording?.type === 'choice')
    return new Map([wording.right, ...wording.wrong].map(({ text, cells }) => [canonicalJson(text), cells]));
  if (proof === undefined || content.type === 'find') return new Map();
  const { right, others = [] } = proof;
  const lines = partsOf(content);
  return new Map(lines.map((line, i) => [canonicalJson(line), [[right, ...others][i] ?? right]]));
};

/** The answers of a question in the order of its options, each with its cells. */
export const answersOf = (hunt: Hunt, challenge: HuntChallenge): readonly ExplainedAnswer[] => {
  const input = inputOf(challenge.content);
  if (input.kind === 'none') return [];
  const { reply } = solutionOf(challenge.content);
  const cells = cellsByText(hunt, challenge);
  const texts = 'options' in input ? input.options : partsOf(challenge.content);
  const right = Array.isArray(reply) ? reply : [reply];
  return texts.map((one, i) => ({
    text: one,
    isRight: !isOpen(challenge.content) && (!('options' in input) || right.includes(i)),
    cells: cells.get(canonicalJson(one)) ?? [],
  }));
};

const explainQuestion = (hunt: Hunt, challenge: HuntChallenge): ExplainedQuestion => {
  const { id, content, family = null, proof } = challenge;
  const ask = 'ask' in content ? content.ask : null;
  const difficulty = difficultyOf(challenge);
  return {
    ...{ id, type: content.type, family, ask, answers: answersOf(hunt, challenge), hint: proof?.hint ?? null },
    difficulty: difficulty === undefined ? null : Math.round(difficulty * 100) / 100,
  };
};

/** Why each stage of a hunt is there, and where each answer comes from: from the hunt alone. */
export const explain = (hunt: Hunt): readonly ExplainedStage[] =>
  hunt.stages.map((stage, i) => ({
    id: stage.id,
    title: stage.title,
    site: stage.site ?? null,
    meters: Math.round(distanceMeters(hunt.stages[i - 1]?.position ?? hunt.start, stage.position)),
    questions: stage.challenges.map((challenge) => explainQuestion(hunt, challenge)),
  }));
