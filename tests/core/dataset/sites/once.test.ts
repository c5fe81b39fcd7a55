import { expect, it, vi } from 'vitest';
import { onceAt } from '../../../../src/core/dataset/sites/once';
import { datasetOf } from '../../../builders/dataset';

const dataset = () => datasetOf([{ nom: 'Lavoir', lat: 47.2, lng: -1.5 }]);

it('what is worked out of a site is so once for each dataset, even where that is nothing', () => {
  const look = vi.fn((_: unknown, site: number) => (site === 1 ? undefined : `site ${site}`));
  const lookAt = onceAt(look);
  const [one, other] = [dataset(), dataset()];
  expect([0, 1, 0, 1].map((site) => lookAt(one, site))).toEqual(['site 0', undefined, 'site 0', undefined]);
  expect(look).toHaveBeenCalledTimes(2);
  expect(lookAt(other, 0)).toBe('site 0');
  expect(look).toHaveBeenCalledTimes(3);
});

it('of a dataset of a million sites no more than some are remembered', () => {
  const look = vi.fn((_: unknown, site: number) => site);
  const lookAt = onceAt(look);
  const one = dataset();
  for (let site = 0; site <= 20_000; site += 1) lookAt(one, site);
  expect([20_000, 0].map((site) => lookAt(one, site))).toEqual([20_000, 0]);
  expect(look).toHaveBeenCalledTimes(20_002);
});
