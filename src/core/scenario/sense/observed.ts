import { findSite } from '../../dataset';
import { fault, type Problem } from '../../lib/checked';
import type { Scenario, ScenarioChallenge, ScenarioStage } from '../schema';
import { type Datasets, datasetKeyOf, unknownDataset, unknownField } from './data';

type Observed = Extract<ScenarioChallenge, { readonly type: 'observe' }>;

/** Whether the stage stands on a site of this dataset, which need not be named then. */
const standsOn = (stage: ScenarioStage, name: string): boolean => datasetKeyOf(stage) === name;

/** What is wrong with the cell that an observation is about: a dataset, a site or a column that nobody has, or that isn't named. */
export const observedProblems = (
  { about: { dataset: name, site, column } }: Observed,
  stage: ScenarioStage,
  scenario: Scenario,
  datasets: Datasets,
  path: string,
): readonly Problem[] => {
  const named = name ?? datasetKeyOf(stage);
  if (named === undefined) return [fault(`${path}.about.dataset`, 'shape.missing', { key: 'dataset' })];
  if (!Object.hasOwn(scenario.datasets, named))
    return name === undefined ? [] : [unknownDataset(scenario, name, `${path}.about.dataset`)];
  if (site === undefined && !standsOn(stage, named))
    return [fault(`${path}.about.site`, 'shape.missing', { key: 'site' })];
  const dataset = datasets.get(named);
  if (dataset === undefined) return [];
  const isElsewhere = site !== undefined && findSite(dataset, site) < 0;
  return [
    ...(isElsewhere ? [fault(`${path}.about.site`, 'sense.unknownSite', { site, dataset: named })] : []),
    ...unknownField(dataset, named, column, `${path}.about.column`),
  ];
};
