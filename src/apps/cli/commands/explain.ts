import { say } from '../../../core/lib/language';
import { type ExplainedQuestion, type ExplainedStage, explain as explainHunt } from '../../../core/prepare/explain';
import { familyNames } from '../../../core/scenario/schema';
import { describeRule } from '../../../ui/messages/play';
import type { Call } from '../command';
import { explainWords } from '../explainWords';
import { printJson } from '../faults';
import { onHunt } from '../onFiles';
import { citation, printAnswer } from './questions';

const printQuestion = (call: Call, { ask, family, answers, hint, difficulty }: ExplainedQuestion): void => {
  const words = explainWords[call.language];
  const known = familyNames.find((one) => one === family);
  const kind = known ? words.families[known] : (family ?? words.byHand);
  call.print(ask === null ? `  ${words.find}` : `  ${kind} — ${say(ask, call.language)}`);
  if (family !== null) call.print(`    ${describeRule(call.language, family)}`);
  if (hint !== null) call.print(`    ${call.words.labelled(words.hint, citation(call, hint))}`);
  if (difficulty !== null) call.print(`    ${words.difficulty(Math.round(difficulty * 100))}`);
  for (const answer of answers) printAnswer(call, answer);
};

const printStage = (call: Call, { title, site, meters, questions }: ExplainedStage, number: number): void => {
  const words = explainWords[call.language];
  call.print(`${number}. ${say(title, call.language)}`);
  const fromStart = meters < 1 ? '' : words.fromStart(meters);
  const way = number === 1 ? fromStart : words.fromBefore(meters);
  call.print(`  ${site ? words.chosen(site.dataset, site.row, site.facts, questions.length, way) : words.placed(way)}`);
  for (const question of questions) printQuestion(call, question);
};

/** `explain FILE`: for each stage why it is there, and for each question where each answer comes from. */
export const explain = onHunt(['json'], (call, hunt) => {
  const stages = explainHunt(hunt);
  if (call.options.json) printJson(call, { stages });
  else {
    for (const [i, stage] of stages.entries()) printStage(call, stage, i + 1);
    const composed = stages.flatMap(({ questions }) => questions.filter(({ family }) => family !== null));
    const hinted = composed.filter(({ hint }) => hint !== null);
    if (composed.length > 0) call.print(explainWords[call.language].hinted(hinted.length, composed.length));
  }
  return 0;
});
