import { expect } from 'vitest';
import { findSite, siteAt } from '../../src/core/dataset';
import type { Reading } from '../../src/core/dataset/dataset';
import { readNumber, readPair } from '../../src/core/dataset/places/written';
import { timesUsual } from './cpu';
import { reading } from './dataset';

/** What holds of every reading. */
export const expectSound = (result: Reading): void => {
  expect(result.rows).toBe(result.sites + result.merged + result.leftOut);
  const groups = [...result.mergedRows, ...result.leftOutRows];
  const accounted = [...(result.dataset?.rows ?? []), ...groups.flatMap(({ rows }) => rows)];
  expect([accounted.length, new Set(accounted).size], 'each row is told once').toEqual([result.rows, result.rows]);
  expect(result.dataset?.size ?? 0).toBe(result.sites);
  if (result.dataset === null) expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true);
  const { dataset } = result;
  if (dataset === null) return;
  for (let i = 0; i < dataset.size; i += 1) expect(findSite(dataset, siteAt(dataset, i).id)).toBe(i);
  expect(dataset.columns.every((column) => column.length === dataset.size)).toBe(true);
  expect(dataset.lat.every((lat) => Math.abs(lat) <= 90) && dataset.lng.every((lng) => Math.abs(lng) <= 180)).toBe(
    true,
  );
  expect(dataset.rows.every((row, i) => row > (i === 0 ? 1 : (dataset.rows[i - 1] ?? 0)))).toBe(true);
};

/** A row of so many columns, some of them called as objects' own parts are, is one site with a field for each. */
export const expectWide = (columns: number): void => {
  const odd = ['__proto__', 'constructor', 'toString', 'lat', 'lon'];
  const header = Array.from({ length: columns }, (_, i) => odd[i] ?? `c${i}`);
  const row = header.map((_, i) => (i === 3 ? '47.2' : i === 4 ? '-1.5' : `${i}`));
  const result = reading(`${header.join(',')}\n${row.join(',')}\n`);
  expectSound(result);
  expect([result.sites, result.fields[0]?.key, result.fields.length]).toEqual([1, '__proto__', columns]);
};

/** Signs that every table holds. */
export const plainSigns: readonly string[] = ['"', '" ', '"x', '\r', '\n\r', '1 ', '1,', ';"'];

/** Signs by which a place, a list or a date begins. */
export const otherSigns: readonly string[] = [
  ...["'a';", '["a",', '{a,', '(47.2001, ', 'lat:', 'geo:1.234,', '0101', '12/03/2021 '],
];

/** Files that repeat one sign for so many characters take at most thirty times as long as as many characters of stops. */
export const expectQuickFiles = (signs: readonly string[], characters: number): void => {
  for (const sign of signs) {
    const file = `lat;lon\n${sign.repeat(characters / sign.length)}`;
    const times = timesUsual(characters, () => expectSound(reading(file)));
    expect(times, JSON.stringify(sign)).toBeLessThan(30);
  }
};

const units = ['1 ', ' ', '1,', '(', 'POINT(', '1 2,', '[', '{', '47°', "'", '-', 'N ', '{"a":', '[1,', '9', ',9'];
const starts = ['', 'POINT(', 'POLYGON((', 'SRID=1', '{"type":"LineString","coordinates":[', '47.2 '];

/** Cells that repeat one beginning of a place for so many characters are read in less than ten times what as many of stops take. */
export const expectQuickCells = (characters: number): void => {
  for (const unit of units)
    for (const start of starts) {
      const cell = start + unit.repeat(characters / unit.length);
      const times = timesUsual(characters, () => {
        readPair(cell);
        readNumber(cell);
      });
      expect(times, start + unit).toBeLessThan(10);
    }
};
