import { tidied } from '../lib/text';
import type { Dataset, Site } from './dataset';
import { behindName } from './sites/called';
import { positionAt } from './sites/nearby';
import { once, onceAt } from './sites/once';
import { cellAt } from './table/column';
import { rowLookup } from './table/lookup';

export type { Dataset, Site } from './dataset';
export { nearestSites, positionAt, sitesAlong, sitesInBounds, sitesInCircle } from './sites/nearby';
export { cellAt } from './table/column';

const fieldIndexes = once((dataset) => new Map(dataset.fields.map((field, i) => [field.key, i])));

const siteIndexes = once((dataset) => {
  const lookup = rowLookup(dataset.size, dataset.columns[dataset.idField], (i) => `row-${dataset.rows[i]}`);
  for (let i = 0; i < dataset.size; i += 1) lookup.add(i);
  return lookup;
});

const cellOf = ({ columns }: Dataset, field: number, i: number): string => cellAt(columns[field], i);

const idAt = (dataset: Dataset, i: number): string => cellOf(dataset, dataset.idField, i) || `row-${dataset.rows[i]}`;

/** The name of site `i` as it is printed, its street behind it where each name is of several sites; empty where it has none. */
export const nameAt = onceAt((dataset, i: number): string => {
  const name = tidied(cellOf(dataset, dataset.nameField, i));
  const behind = name === '' ? '' : behindName(dataset, i);
  return behind === '' ? name : `${name}, ${behind}`;
});

/** Site `i` of a dataset, 0 ≤ i < size; throws a RangeError beyond. A site without a name is called by its id. */
export const siteAt = onceAt((dataset, i: number): Site => {
  if (!Number.isInteger(i) || i < 0 || i >= dataset.size) throw new RangeError(`no site ${i} among ${dataset.size}`);
  const id = idAt(dataset, i);
  return {
    id,
    name: nameAt(dataset, i) || id,
    position: positionAt(dataset, i),
    row: dataset.rows[i] ?? 0,
    get facts() {
      const facts = dataset.fields.map((field, f) => [field.key, cellOf(dataset, f, i)] as const);
      return new Map(facts.filter(([, value]) => value !== ''));
    },
  };
});

/** The index of the site with this id; −1 for none. */
export const findSite = (dataset: Dataset, id: string): number => siteIndexes(dataset).find(id);

/** The raw cell of site `i` in the field of this key; empty where there is none. */
export const factOf = (dataset: Dataset, i: number, fieldKey: string): string =>
  cellOf(dataset, fieldIndexes(dataset).get(fieldKey) ?? -1, i);
