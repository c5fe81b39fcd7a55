import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/core/dataset/dataset';
import { readDataset } from '../../src/core/dataset/read';
import type { Hunt } from '../../src/core/prepare/hunt';
import { prepare } from '../../src/core/prepare/prepare';
import { readScenario } from '../../src/core/scenario/check';
import type { Scenario } from '../../src/core/scenario/schema';

const root = join(import.meta.dirname, '../..');

/** A scenario that ships, with the datasets it names, read from the disk. */
export interface Shipped {
  readonly fileName: string;
  readonly scenario: Scenario;
  readonly datasets: ReadonlyMap<string, Dataset>;
}

const readShippedDataset = (id: string, path: string): Dataset => {
  const file = join(root, 'public', path);
  const descriptor: unknown = JSON.parse(readFileSync(join(file, '../datapackage.json'), 'utf8'));
  const { dataset, problems } = readDataset(readFileSync(file), { id, fileName: path, descriptor });
  if (dataset === null) throw new Error(`${path}: ${JSON.stringify(problems)}`);
  return dataset;
};

const readShipped = (fileName: string): Shipped => {
  const { value, problems } = readScenario(readFileSync(join(root, 'scenarios', fileName), 'utf8'), fileName);
  if (value === null) throw new Error(`${fileName}: ${JSON.stringify(problems)}`);
  const datasets = Object.entries(value.datasets).map(([id, { path }]) => [id, readShippedDataset(id, path)] as const);
  return { fileName, scenario: value, datasets: new Map(datasets) };
};

const readBefore = new Map<string, readonly Shipped[]>();

const shippedIn = (folder: string): readonly Shipped[] => {
  const read =
    readBefore.get(folder) ??
    readdirSync(join(root, 'scenarios', folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => readShipped(`${folder}${name}`));
  readBefore.set(folder, read);
  return read;
};

/** Every hunt in `scenarios/` that is there to be played, read once for all tests of a process. */
export const shipped = (): readonly Shipped[] => shippedIn('');

/** Every one that shows how things are played and written. */
export const reference = (): readonly Shipped[] => shippedIn('reference/');

/** The hunt that a scenario gives; throws when there is none. */
export const huntOf = (scenario: Scenario, datasets: ReadonlyMap<string, Dataset> = new Map()): Hunt => {
  const { hunt, problems } = prepare(scenario, datasets);
  if (hunt === null) throw new Error(`no hunt: ${JSON.stringify(problems)}`);
  return hunt;
};
