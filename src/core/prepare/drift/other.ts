import { type Dataset, siteAt } from '../../dataset';
import { distanceMeters } from '../../lib/geo';
import { nameKey } from '../questions/peers';
import { type Known, sameSite } from './sites';

/** How many stages there are on sites of a dataset, and how many of them another dataset has. */
export interface FoundAgain {
  readonly stages: number;
  readonly found: number;
}

/** A site under the same id but another name is the same so near: ids that only count are in every file. */
const renamedMeters = 100;

/** Whether a dataset has a site by its id and name, by its id and place, or by its name and place. */
const isFound = (newer: Dataset, known: Known): boolean => {
  const site = sameSite(newer, known);
  if (site === undefined) return false;
  const name = nameKey(known.name);
  return (name !== '' && nameKey(site.name) === name) || distanceMeters(site.position, known.position) <= renamedMeters;
};

/** So many sites of a dataset are looked for. */
const mostLookedFor = 200;

const spread = ({ size }: Dataset): readonly number[] => {
  const count = Math.min(size, mostLookedFor);
  return Array.from({ length: count }, (_, i) => Math.floor((i * size) / count));
};

/** Whether fewer than half of some sites are in newer data, of as many as could be there. */
const areHardlyIn = (newer: Dataset, some: readonly Known[], all = some.length): boolean =>
  some.filter((one) => isFound(newer, one)).length * 2 < some.length * Math.min(1, newer.size / all);

/**
 * How few of these stages newer data has again, where it is no newer version of theirs at all: fewer than half of them and, where the
 * older data is at hand, of its sites; undefined where it is.
 */
export const asOther = (newer: Dataset, stages: readonly Known[], older?: Dataset): FoundAgain | undefined => {
  const isLost = stages.length > (older ? 0 : 1) && areHardlyIn(newer, stages);
  const sample = (dataset: Dataset) => spread(dataset).map((index) => siteAt(dataset, index));
  const isOther = older ? (isLost || stages.length === 0) && areHardlyIn(newer, sample(older), older.size) : isLost;
  return isOther ? { stages: stages.length, found: stages.filter((one) => isFound(newer, one)).length } : undefined;
};
