import { type Dataset, findSite, siteAt } from '../../dataset';
import { fault, type Problem } from '../../lib/checked';
import type { Position } from '../../lib/position';
import type { Scenario, ScenarioStage } from '../schema';

/** The datasets read, by the names the scenario gives them. */
export type Datasets = ReadonlyMap<string, Dataset>;

/** The dataset that a stage comes from, by its name in the scenario. */
export const datasetKeyOf = (stage: ScenarioStage): string | undefined =>
  'site' in stage ? stage.site.dataset : 'draw' in stage ? stage.draw.dataset : undefined;

/** Where a stage is, when the scenario and its data say so; undefined for drawn stages and unknown sites. */
export const positionOf = (stage: ScenarioStage, datasets: Datasets): Position | undefined => {
  if ('at' in stage) return stage.at;
  const dataset = 'site' in stage ? datasets.get(stage.site.dataset) : undefined;
  const index = dataset && 'site' in stage ? findSite(dataset, stage.site.id) : -1;
  return dataset && index >= 0 ? siteAt(dataset, index).position : undefined;
};

const hasField = (dataset: Dataset, key: string): boolean => dataset.fields.some((field) => field.key === key);

/** A column that is named but not there. */
export const unknownField = (dataset: Dataset, name: string, field: string, path: string): Problem[] => {
  if (hasField(dataset, field)) return [];
  const known = dataset.fields.map(({ key }) => key).join(', ');
  return [fault(path, 'sense.unknownField', { field, dataset: name, known })];
};

/** A dataset that is named but not declared. */
export const unknownDataset = ({ datasets }: Scenario, name: string, path: string): Problem =>
  fault(path, 'sense.unknownDataset', { dataset: name, known: Object.keys(datasets).join(', ') });

const unknownSite = (stage: ScenarioStage, dataset: Dataset, path: string): Problem[] => {
  if (!('site' in stage) || findSite(dataset, stage.site.id) >= 0) return [];
  return [fault(`${path}.site.id`, 'sense.unknownSite', { site: stage.site.id, dataset: stage.site.dataset })];
};

const drawProblems = (stage: ScenarioStage, dataset: Dataset, path: string): Problem[] => {
  if (!('draw' in stage)) return [];
  return (stage.draw.where ?? []).flatMap(({ field }, i) =>
    unknownField(dataset, stage.draw.dataset, field, `${path}.draw.where[${i}].field`),
  );
};

/** Datasets, sites and columns that a stage names but nobody has. A dataset that could not be read is told by its reader. */
export const checkData = (scenario: Scenario, datasets: Datasets): Problem[] =>
  scenario.stages.flatMap((stage, i) => {
    const path = `$.stages[${i}]`;
    const name = datasetKeyOf(stage);
    if (name === undefined) return [];
    if (!Object.hasOwn(scenario.datasets, name)) {
      return [unknownDataset(scenario, name, 'site' in stage ? `${path}.site.dataset` : `${path}.draw.dataset`)];
    }
    const dataset = datasets.get(name);
    return dataset ? [...unknownSite(stage, dataset, path), ...drawProblems(stage, dataset, path)] : [];
  });
