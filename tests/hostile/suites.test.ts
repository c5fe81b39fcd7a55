import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/core/dataset/formats/csv';
import { readDataset } from '../../src/core/dataset/read';
import { openHunt } from '../../src/core/prepare/open';
import { readScenario } from '../../src/core/scenario/check';
import { cellsOf } from '../builders/dataset';
import { expectSound } from '../builders/hostileData';
import { lacks, samplesAt } from '../samples';

const jsons = 'suites/json-parsing/test_parsing';
const spectrum = 'suites/csv-spectrum';

describe('A public suite', () => {
  it.skipIf(lacks(jsons, 'the public suite of JSON texts, as data'))(
    'of JSON texts is read as data, as a scenario and as a hunt: nothing throws, none is taken for one',
    () => {
      const folder = samplesAt(jsons);
      const told: Record<string, number> = {};
      for (const name of readdirSync(folder)) {
        const bytes = readFileSync(join(folder, name));
        const result = readDataset(bytes, { id: 'x', fileName: name });
        expectSound(result);
        expect(result.dataset, name).toBeNull();
        const text = new TextDecoder().decode(bytes);
        expect([readScenario(text, name).value, openHunt(text, name).value], name).toEqual([null, null]);
        const [fault = ''] = result.problems.filter(({ severity }) => severity === 'error').map(({ fault }) => fault);
        told[fault] = (told[fault] ?? 0) + 1;
      }
      expect(told).toEqual({
        'csv.noPlaces': 6,
        'csv.noRows': 239,
        'file.empty': 3,
        'file.notText': 10,
        'json.broken': 45,
        'json.noRecords': 15,
      });
    },
  );

  it.skipIf(lacks(spectrum, 'the public suite of CSV files'))('of CSV files gives the records that it says', () => {
    const names = readdirSync(samplesAt(`${spectrum}/json`)).map((name) => name.replace('.json', ''));
    expect(names.length).toBeGreaterThan(9);
    // Its JSON says another number than its CSV.
    for (const name of names.filter((one) => one !== 'location_coordinates')) {
      const text = readFileSync(samplesAt(`${spectrum}/csvs/${name}.csv`), 'utf8');
      const meant: readonly Readonly<Record<string, string>>[] = JSON.parse(
        readFileSync(samplesAt(`${spectrum}/json/${name}.json`), 'utf8'),
      );
      const { keys, columns, rows } = parseCsv(text);
      const cells = columns.map(cellsOf);
      const read = Array.from({ length: rows }, (_, i) =>
        Object.fromEntries(keys.map((key, k) => [key, cells[k]?.[i]])),
      );
      const trimmed = [meant]
        .flat()
        .map((record) => Object.fromEntries(Object.entries(record).map(([key, cell]) => [key, cell.trim()])));
      expect(read, name).toEqual(trimmed);
    }
  });
});
