import { expect } from 'vitest';
import { type Dataset, sitesInCircle } from '../../src/core/dataset';
import { type Walk, walkAround } from '../../src/core/prepare/make/around';
import { columnsToAsk, filledAt, promised } from '../../src/core/prepare/make/promise';
import { startsIn } from '../judge/made';

/** The fewest stages and families of a hunt. */
export interface Least {
  readonly stages: number;
  readonly families: number;
}

const known = new WeakMap<Dataset, Walk>();

/** The walk of an hour through a dataset, sought once for all tests of a process. */
export const walkOfAnHour = (dataset: Dataset): Walk => {
  const walk = known.get(dataset) ?? walkAround(dataset, { minutes: 60 });
  known.set(dataset, walk);
  return walk;
};

/** What a walk of an hour through a dataset must give: what is promised where sites enough in reach fill columns enough, else as little as makes a hunt. */
export const leastOf = (dataset: Dataset): Least => {
  const { ring } = walkOfAnHour(dataset);
  const columns = columnsToAsk(dataset);
  const rich = sitesInCircle(dataset, ring.position, ring.radiusMeters).filter(
    ({ index }) => filledAt(dataset, columns, index) >= promised.columns,
  );
  return rich.length >= promised.sites ? promised : { stages: 3, families: 3 };
};

/** A walk from the densest place is worth no less in two hours than in half of one. */
export const expectWorthNoLess = (dataset: Dataset | null): void => {
  const [around] = dataset ? startsIn(dataset, 1) : [];
  if (dataset === null || around === undefined) return;
  const worths = [30, 120].map((minutes) => walkAround(dataset, { minutes, around }).quality.worth);
  expect(worths).toEqual([...worths].sort((a, b) => a - b));
};
