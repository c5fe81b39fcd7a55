import { inputOf, solutionOf } from '../../../core/challenge';
import { say, type Text } from '../../../core/lib/language';
import type { Cell, Hunt, HuntChallenge, HuntStage } from '../../../core/prepare/hunt';
import { type Call, type Command, cannot } from '../command';
import { tellFaults } from '../faults';
import { openFile } from '../open';

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
  const words = (text: Text | null) => (text === null ? '' : say(text, call.language));
  const cell = ({ dataset, row, column, raw }: Cell) => `${dataset}, ${call.words.source} ${row}, ${column}: ${raw}`;
  const { stage, type, family, ask, right, wrong, proof } = question;
  const { labelled } = call.words;
  call.print(labelled([stage, type, family].filter((part) => part !== null).join(' · '), words(ask)));
  if (right !== null)
    call.print(`  ${labelled(call.words.right, words(right))}${proof ? `   [${cell(proof.right)}]` : ''}`);
  wrong.forEach((text, i) => {
    const from = proof?.wrong[i];
    call.print(`  ${labelled(call.words.wrong, words(text))}${from ? `   [${cell(from)}]` : ''}`);
  });
};

/** `questions FILE`: each question of a hunt, or of a scenario, with its answers and its proof. */
export const questions: Command = async (call) => {
  const [file] = call.files;
  if (file === undefined) return cannot(call, call.words.noFile(call.name));
  const opened = await openFile(file);
  if (!opened) return cannot(call, call.words.cannotRead(file));
  tellFaults(call, file, opened);
  if (!opened.hunt) return 1;
  const all = questionsOf(opened.hunt);
  if (call.json) call.print(JSON.stringify(all, null, 2));
  else for (const question of all) printQuestion(call, question);
  return 0;
};
