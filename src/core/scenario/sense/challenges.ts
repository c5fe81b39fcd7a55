import type { Challenge } from '../../challenge';
import { isOption } from '../../challenge/types/choice';
import { fault, type Problem } from '../../lib/checked';
import { languages, say, type Text } from '../../lib/language';
import { fold } from '../../lib/text';
import type { ComposedChallenge, Scenario, ScenarioChallenge, ScenarioStage } from '../schema';
import { type Datasets, datasetKeyOf, unknownField } from './data';

/** Whether Jalon composes this challenge from data. */
export const isComposed = (challenge: ScenarioChallenge): challenge is ComposedChallenge => 'family' in challenge;

const alike = (a: Text, b: Text): boolean =>
  languages.some((language) => fold(say(a, language)) === fold(say(b, language)));

/** Options alike in a language, and an answer that is none of them; nothing for other types than choice. */
export const choiceProblems = (content: Challenge, path: string): Problem[] => {
  if (content.type !== 'choice') return [];
  const { options, answer } = content;
  const doubled = options.flatMap((option, i) => {
    const other = options.slice(0, i).find((before) => alike(before, option));
    if (other === undefined) return [];
    return [
      fault(`${path}.options[${i}]`, 'sense.optionsAlike', { option: say(option, 'fr'), other: say(other, 'fr') }),
    ];
  });
  const among = options.some((option) => isOption(answer, option));
  return among
    ? doubled
    : [...doubled, fault(`${path}.answer`, 'sense.answerNotAnOption', { answer: say(answer, 'fr') })];
};

const composedProblems = (
  challenge: ComposedChallenge,
  stage: ScenarioStage,
  datasets: Datasets,
  path: string,
): Problem[] => {
  const name = datasetKeyOf(stage);
  if (name === undefined) return [fault(`${path}.family`, 'sense.noQuestion', { family: challenge.family })];
  if (challenge.family !== 'nearest' && challenge.field === undefined)
    return [fault(`${path}.field`, 'shape.missing', { key: 'field' })];
  const dataset = datasets.get(name);
  if (dataset === undefined || challenge.field === undefined) return [];
  return unknownField(dataset, name, challenge.field, `${path}.field`);
};

/** Answers that are no option, options alike, columns that nobody has, questions without data. */
export const checkChallenges = (scenario: Scenario, datasets: Datasets): Problem[] =>
  scenario.stages.flatMap((stage, i) =>
    (stage.challenges ?? []).flatMap((challenge, k) => {
      const path = `$.stages[${i}].challenges[${k}]`;
      return isComposed(challenge)
        ? composedProblems(challenge, stage, datasets, path)
        : choiceProblems(challenge, path);
    }),
  );
