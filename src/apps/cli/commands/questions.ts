import { inputOf, solutionOf } from '../../../core/challenge';
import { say, type Text } from '../../../core/lib/language';
import type { Cell, Hunt, HuntChallenge, HuntStage } from '../../../core/prepare/hunt';
import type { Call } from '../command';
import { printJson } from '../faults';
import { onHunt } from '../onFiles';

/** A question as programs read it: sentences by language, answers, proof. */
const questionOf = (stage: HuntStage, { id, content, points, family, proof, note }: HuntChallenge) => {
  const input = inputOf(content);
  const { reply, text } = solutionOf(content);
  const wrong = input.kind === 'options' ? input.options.filter((_, i) => i !== reply) : [];
  return {
    stage: stage.id,
    id,
    type: content.type,
    family: family ?? null,
    ask: 'ask' in content ? content.ask : null,
    right: input.kind === 'none' ? null : text,
    wrong,
    note: note ?? null,
    points,
    proof: proof ?? null,
  };
};

const questionsOf = (hunt: Hunt) =>
  hunt.stages.flatMap((stage) => stage.challenges.map((challenge) => questionOf(stage, challenge)));

const printQuestion = (call: Call, question: ReturnType<typeof questionsOf>[number]): void => {
  const words = (text: Text) => say(text, call.language);
  const cell = ({ dataset, row, column, raw }: Cell) => `${dataset}, ${call.words.source} ${row}, ${column}: ${raw}`;
  const { stage, type, family, ask, right, wrong, proof } = question;
  const { labelled } = call.words;
  const what = [stage, type, family].filter((part) => part !== null).join(' · ');
  call.print(ask === null ? what : labelled(what, words(ask)));
  if (right !== null)
    call.print(`  ${labelled(call.words.right, words(right))}${proof ? `   [${cell(proof.right)}]` : ''}`);
  wrong.forEach((text, i) => {
    const from = proof?.wrong[i];
    call.print(`  ${labelled(call.words.wrong, words(text))}${from ? `   [${cell(from)}]` : ''}`);
  });
};

/** `questions FILE`: each question of a hunt, or of a scenario, with its answers and its proof. */
export const questions = onHunt(['json'], (call, hunt) => {
  const all = questionsOf(hunt);
  if (call.options.json) printJson(call, all);
  else for (const question of all) printQuestion(call, question);
  return 0;
});
