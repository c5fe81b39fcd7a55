import { expect, it } from 'vitest';
import { reading } from '../../../builders/dataset';

/** Ten rows a hundred and fifty meters apart, of which so many share the id of the first. */
const rowsSharing = (shared: number, nameOf: (i: number) => string): string =>
  [
    'id;nom;latitude;longitude',
    ...Array.from({ length: 10 }, (_, i) => `${i < shared ? 'page' : `p${i}`};${nameOf(i)};${47.2 + i * 0.0015};-1.55`),
  ].join('\n');

it('rows that share an id and have other names at other places stay, each a site', () => {
  const { sites, merged, dataset } = reading(rowsSharing(4, (i) => `Tour ${i}`));
  expect([sites, merged, dataset?.idField]).toEqual([10, 0, -1]);
});

it('rows that share an id and a name are one site', () => {
  const { sites, merged, dataset } = reading(rowsSharing(4, (i) => (i < 4 ? 'Tour' : `Pont ${i}`)));
  expect([sites, merged, dataset?.idField]).toEqual([7, 3, 0]);
});
