import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteAt } from '../../../src/core/dataset';
import type { Dataset, Reading } from '../../../src/core/dataset/dataset';
import { boundsOfDegrees } from '../../../src/core/lib/geo';
import { dataFilesIn, readingAt } from '../../builders/samples';
import { lacks, samplesAt } from '../../samples';

const data = samplesAt('data');
const golden = join(import.meta.dirname, 'golden');

/** Every file of data, and every folder that is a feed. */
const given = lacks('data', 'golden files of open data')
  ? []
  : readdirSync(data, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [
        ...(dataFilesIn(join(data, name)).includes('stops.txt') ? [name] : []),
        ...dataFilesIn(join(data, name)).map((file) => `${name}/${file}`),
      ])
      .sort();

/** Of every site, whatever is known of it: none of it can be read back. */
const hashOf = (dataset: Dataset): string => {
  const hash = createHash('sha256');
  for (let i = 0; i < dataset.size; i += 1) {
    const { id, name, position, row, facts } = siteAt(dataset, i);
    hash.update(JSON.stringify([id, name, position.lat.toFixed(7), position.lng.toFixed(7), row, ...facts]));
  }
  return hash.digest('hex');
};

const boxOf = ({ lat, lng }: Dataset): string => {
  const { west, south, east, north } = boundsOfDegrees(lat, lng);
  return [west, south, east, north].map((degrees) => degrees.toFixed(5)).join(' ');
};

/** What a reading found, in lines that a person reads beside the file: counts, places, kinds; never a row. */
const told = (reading: Reading): string => {
  const { kind, rows, sites, merged, leftOut, mergedRows, leftOutRows, dialect, place, dataset, fields } = reading;
  const counts = [
    ...mergedRows.map((group) => ['merged', group] as const),
    ...leftOutRows.map((group) => ['left out', group] as const),
  ];
  const faults = [...new Set(reading.problems.filter(({ row }) => row === undefined).map(({ fault }) => fault))];
  return [
    `kind: ${kind}`,
    `rows: ${rows} = ${sites} sites + ${merged} merged + ${leftOut} left out`,
    ...counts.map(([what, group]) => `${what}: ${group.rows.length} ${group.reason}`),
    ...faults.map((fault) => `told: ${fault}`),
    `dialect: ${JSON.stringify(dialect.delimiter)} ${JSON.stringify(dialect.newline)} ${dialect.encoding}${dialect.header ? '' : ', no header'}`,
    ...(place ? [`place: ${place.columns.join(', ')} in ${place.system}`] : []),
    ...(dataset
      ? [
          `box: ${boxOf(dataset)}`,
          `id: ${dataset.fields[dataset.idField]?.key ?? ''}`,
          `name: ${dataset.fields[dataset.nameField]?.key ?? ''}`,
          `hash: ${hashOf(dataset)}`,
        ]
      : []),
    '',
    ...fields.map(({ key, kind, filled, distinct }) => `${key}: ${kind}, ${filled} filled, ${distinct} different`),
    '',
  ].join('\n');
};

describe.skipIf(given.length === 0)('every file of open data', { timeout: 60_000 }, () => {
  it.each(given)('is read as somebody saw who read it too: %s', async (path) => {
    const reading = readingAt(data, path);
    expect(reading.rows).toBe(reading.sites + reading.merged + reading.leftOut);
    const numbers = [
      ...(reading.dataset?.rows ?? []),
      ...[...reading.mergedRows, ...reading.leftOutRows].flatMap(({ rows }) => rows),
    ];
    expect([numbers.length, new Set(numbers).size]).toEqual([reading.rows, reading.rows]);
    await expect(told(reading)).toMatchFileSnapshot(join(golden, `${path.replace('/', '--')}.golden.txt`));
  });
});
