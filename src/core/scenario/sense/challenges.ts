import type { Challenge } from '../../challenge';
import { isOption } from '../../challenge/types/choice';
import { fault, type Problem } from '../../lib/checked';
import { type Language, languages, say, type Text } from '../../lib/language';
import { fold } from '../../lib/text';
import {
  type ComposedChallenge,
  placeFamilies,
  type Scenario,
  type ScenarioChallenge,
  type ScenarioStage,
} from '../schema';
import { type Datasets, datasetKeyOf, unknownField } from './data';

/** Whether Jalon composes this challenge from data. */
export const isComposed = (challenge: ScenarioChallenge): challenge is ComposedChallenge => 'family' in challenge;

const alikeIn = (a: Text, b: Text): readonly Language[] =>
  languages.filter((language) => fold(say(a, language)) === fold(say(b, language)));

/** The languages in which an answer is unlike the option that it is nearest to. */
const unlikeIn = (answer: Text, options: readonly Text[]): readonly Language[] => {
  const unlike = options.map((option) => languages.filter((one) => say(answer, one) !== say(option, one)));
  return unlike.sort((a, b) => a.length - b.length)[0] ?? languages;
};

/** The language that a fault is in, empty where it is in all of them, and a text as it reads there. */
const spoken = (found: readonly Language[]) => {
  const [first = languages[0]] = found;
  const language = found.length === languages.length ? '' : (found[0] ?? '');
  return { language, inIt: (text: Text) => say(text, first) };
};

/** Options alike in a language, and an answer that is none of them; nothing for other types than choice. */
export const choiceProblems = (content: Challenge, path: string): Problem[] => {
  if (content.type !== 'choice') return [];
  const { options, answer } = content;
  const doubled = options.flatMap((option, i) => {
    const other = options.slice(0, i).find((before) => alikeIn(before, option).length > 0);
    if (other === undefined) return [];
    const { language, inIt } = spoken(alikeIn(other, option));
    const values = { option: inIt(option), other: inIt(other), language };
    return [fault(`${path}.options[${i}]`, 'sense.optionsAlike', values)];
  });
  if (options.some((option) => isOption(answer, option))) return doubled;
  const { language, inIt } = spoken(typeof answer === 'string' ? languages : unlikeIn(answer, options));
  return [...doubled, fault(`${path}.answer`, 'sense.answerNotAnOption', { answer: inIt(answer), language })];
};

const composedProblems = (
  challenge: ComposedChallenge,
  stage: ScenarioStage,
  datasets: Datasets,
  path: string,
): Problem[] => {
  const name = datasetKeyOf(stage);
  if (name === undefined) return [fault(`${path}.family`, 'sense.noQuestion', { family: challenge.family })];
  if (!placeFamilies.includes(challenge.family) && challenge.field === undefined)
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
