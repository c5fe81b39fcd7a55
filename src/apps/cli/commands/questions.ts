import { joined, say, type Text } from '../../../core/lib/language';
import { answersOf, type ExplainedAnswer } from '../../../core/prepare/explain';
import type { Cell, Hunt, HuntChallenge, HuntStage } from '../../../core/prepare/hunt';
import type { Call } from '../command';
import { printJson } from '../faults';
import { onHunt } from '../onFiles';

interface Listed {
  readonly stage: HuntStage;
  readonly challenge: HuntChallenge;
  readonly answers: readonly ExplainedAnswer[];
}

const listedIn = (hunt: Hunt): readonly Listed[] =>
  hunt.stages.flatMap((stage) =>
    stage.challenges.map((challenge) => ({ stage, challenge, answers: answersOf(hunt, challenge) })),
  );

const askOf = ({ content }: HuntChallenge): Text | null => ('ask' in content ? content.ask : null);

/** A question as programs read it: sentences by language, answers, proof. */
const toPrograms = ({ stage, challenge, answers }: Listed) => {
  const { id, content, family = null, note = null, points, proof = null } = challenge;
  const all = answers.filter(({ isRight }) => isRight).map(({ text }) => text);
  const right = all.length > 0 ? joined(all, ' · ') : null;
  const wrong = answers.filter(({ isRight }) => !isRight).map(({ text }) => text);
  return { stage: stage.id, id, type: content.type, family, ask: askOf(challenge), right, wrong, note, points, proof };
};

/** A cell as a person finds it again: the dataset, the row, the column, and what stands there. */
export const citation = ({ words }: Call, { dataset, row, column, raw }: Cell): string =>
  `${dataset}, ${words.source} ${row}, ${column}: ${raw}`;

/** An answer with its cells, the right one told from the wrong. */
export const printAnswer = (call: Call, { text, isRight, cells }: ExplainedAnswer): void => {
  const { labelled, right, wrong } = call.words;
  const from = cells.map((cell) => citation(call, cell)).join(' | ');
  call.print(`  ${labelled(isRight ? right : wrong, say(text, call.language))}${from && `   [${from}]`}`);
};

const printQuestion = (call: Call, { stage, challenge, answers }: Listed): void => {
  const ask = askOf(challenge);
  const what = [stage.id, challenge.content.type, challenge.family].filter((part) => part !== undefined).join(' · ');
  call.print(ask === null ? what : call.words.labelled(what, say(ask, call.language)));
  for (const answer of answers.toSorted((a, b) => Number(b.isRight) - Number(a.isRight))) printAnswer(call, answer);
};

/** `questions FILE`: each question of a hunt, or of a scenario, with its answers and its proof. */
export const questions = onHunt(['json'], (call, hunt) => {
  const all = listedIn(hunt);
  if (call.options.json) printJson(call, all.map(toPrograms));
  else for (const question of all) printQuestion(call, question);
  return 0;
});
