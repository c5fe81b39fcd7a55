import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { makeHunt } from '../../src/core/prepare/make/make';
import { reading } from '../builders/dataset';
import { apart, tableOf } from './reading';
import { faultsIn } from './sweep';

const artists = ['Isamu Noguchi', 'Jean Dubuffet', 'Louise Nevelson', 'Mark di Suvero', 'Keith Haring'];
const works = 'Cube Trees Shadows Joy Figures Gate Bull Girl Garden Wheel Arch Horse'.split(' ');
const csv = [
  'title,latitude,longitude',
  ...works.map((work, i) => {
    const name = i === 3 ? `Old ${work}` : `Red ${work}, by ${artists[(i * 2) % 5]}`;
    return `"${name}",${(40.707 + 0.0011 * (i % 4)).toFixed(5)},${(-74.01 + 0.0017 * i).toFixed(5)}`;
  }),
].join('\n');

it('works of art that are named with their artists are known by name, and judged fair where it is asked whose they are', () => {
  const { dataset } = reading(csv);
  if (dataset === null) throw new Error('the works are read');
  const records = Papa.parse<Record<string, string>>(csv, { header: true }).data.map((cells, i) => ({
    ...{ number: i + 2, cells },
  }));
  const table = tableOf(
    apart(records, 'title'),
    ({ title }) => title ?? '',
    ({ latitude, longitude }) => ({ lat: Number(latitude), lng: Number(longitude), reach: 0 }),
  );
  const sites = [...dataset.rows].slice(0, 8).map((row) => `row-${row}`);
  const { hunt } = makeHunt(dataset, { sites, path: 'art.csv' });
  if (hunt === null) throw new Error('there is a hunt');
  const columns = hunt.stages.flatMap(({ challenges }) => challenges.map(({ proof }) => proof?.right.column));
  expect(columns.filter((column) => column === 'author').length).toBeGreaterThan(1);
  expect(JSON.stringify(hunt.stages)).not.toContain(', by ');
  expect(faultsIn(hunt, table, new Map(), true)).toEqual([]);
});
