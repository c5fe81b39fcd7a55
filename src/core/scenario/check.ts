import type { Checked, Problem } from '../lib/checked';
import { parseJson } from '../lib/json';
import { type Scenario, scenarioSchema } from './schema';
import { checkShape } from './shape';
import { scenarioSteps, upgrade } from './upgrade';

const inFile = (problems: readonly Problem[], file: string): Problem[] =>
  problems.map((problem) => ({ ...problem, file }));

/** A scenario from its JSON text, with its defaults filled in: syntax, version and shape are checked, sense is not. */
export const readScenario = (text: string, fileName: string): Checked<Scenario> => {
  const json = parseJson(text);
  if (json.problems.length > 0) return { value: null, problems: inFile(json.problems, fileName) };
  const upgraded = upgrade(json.value, 'jalon-scenario', scenarioSteps);
  if (upgraded.problems.length > 0) return { value: null, problems: inFile(upgraded.problems, fileName) };
  const { value, problems } = checkShape(scenarioSchema, upgraded.value);
  return { value, problems: inFile(problems, fileName) };
};
