import { challengeProblems } from '../../challenge';
import { fault, type Problem } from '../../lib/checked';
import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { formsOf } from '../forms';
import {
  type ComposedChallenge,
  placeFamilies,
  type Scenario,
  type ScenarioChallenge,
  type ScenarioStage,
} from '../schema';
import { type Datasets, datasetKeyOf, positionOf, unknownField } from './data';
import { observedProblems } from './observed';

/** Whether Jalon composes this challenge from data. */
export const isComposed = (challenge: ScenarioChallenge): challenge is ComposedChallenge => 'family' in challenge;

/** A question that is asked as a type that doesn't suit its family. */
const formProblems = ({ family, as }: ComposedChallenge, path: string): Problem[] => {
  const known = formsOf[family] ?? [];
  if (as === undefined || known.includes(as)) return [];
  return [fault(`${path}.as`, 'sense.notAskedAs', { family, as, known: known.join(', ') })];
};

const composedProblems = (
  challenge: ComposedChallenge,
  stage: ScenarioStage,
  datasets: Datasets,
  path: string,
): Problem[] => {
  const unsuited = formProblems(challenge, path);
  const name = datasetKeyOf(stage);
  if (unsuited.length > 0) return unsuited;
  if (name === undefined) return [fault(`${path}.family`, 'sense.noQuestion', { family: challenge.family })];
  if (!placeFamilies.includes(challenge.family) && challenge.field === undefined)
    return [fault(`${path}.field`, 'shape.missing', { key: 'field' })];
  const dataset = datasets.get(name);
  if (dataset === undefined || challenge.field === undefined) return [];
  return unknownField(dataset, name, challenge.field, `${path}.field`);
};

/** Farther away nothing is found by warmth alone. */
const searchMeters = 300;

const searchProblems = (at: Position, here: Position | undefined, path: string): Problem[] => {
  const meters = here ? Math.round(distanceMeters(here, at)) : 0;
  return meters > searchMeters ? [fault(path, 'sense.searchFar', { meters, most: searchMeters })] : [];
};

/** Answers that are no option, options alike, columns that nobody has, questions without data. */
export const checkChallenges = (scenario: Scenario, datasets: Datasets): Problem[] =>
  scenario.stages.flatMap((stage, i) =>
    (stage.challenges ?? []).flatMap((challenge, k) => {
      const path = `$.stages[${i}].challenges[${k}]`;
      if (isComposed(challenge)) return composedProblems(challenge, stage, datasets, path);
      const isObserved = challenge.type === 'observe';
      const isSearched = challenge.type === 'search';
      return [
        ...challengeProblems(challenge, path),
        ...(isSearched ? searchProblems(challenge.at, positionOf(stage, datasets), `${path}.at`) : []),
        ...(isObserved ? observedProblems(challenge, stage, scenario, datasets, path) : []),
      ];
    }),
  );
