import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/core/dataset/read';
import { beyondOf } from '../../../src/core/dataset/table/table';
import { fault } from '../../../src/core/lib/checked';
import { parseJson } from '../../../src/core/lib/json';
import { limits } from '../../../src/core/lib/limits';
import { readScenario } from '../../../src/core/scenario/check';
import { datasetPaths } from '../../../src/core/scenario/datasetPaths';
import { describeProblem } from '../../../src/ui/messages';
import { descriptorOf, reading } from '../../builders/dataset';
import { scenarioJson } from '../../builders/scenario';

const head = 'nom,lat,lon\n';
const row = 'A,47.2,-1.5\n';
const keys = (count: number): string =>
  JSON.stringify([Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]))]);
/** Records that share no key: as many columns as rows. */
const strangersOf = (count: number): string =>
  JSON.stringify(Array.from({ length: count }, (_, i) => ({ [`k${i}`]: 1 })));

describe('a table beyond the limits', () => {
  it.each([
    ['columns', `${'c,'.repeat(limits.columns)}d\n1\n`],
    ['columns', keys(limits.columns + 1)],
    ['cells', strangersOf(20_000)],
    ['missing', strangersOf(5000)],
    ['cell', `${head}${'x'.repeat(limits.cellCharacters + 1)},47.2,-1.5\n`],
    ['cell', JSON.stringify([{ nom: 'x'.repeat(limits.cellCharacters + 1), lat: 47.2, lon: -1.5 }])],
    ['record', `${head}${row.repeat(20)}${'x'.repeat(limits.recordCharacters + 1)}`],
  ])('is refused by its %s, and nothing of it is read', (what, text) => {
    const result = reading(text);
    expect(result).toMatchObject({ dataset: null, rows: 0, sites: 0 });
    expect(result.problems.map(({ fault, values }) => [fault, values.what])).toEqual([['table.tooLarge', what]]);
  });

  it('is as large as a country’s registers are, and no larger', () => {
    expect([beyondOf(1_000_000, 100), beyondOf(9_000_000, 10), beyondOf(1, limits.columns)]).toEqual([
      null,
      null,
      null,
    ]);
    expect([beyondOf(limits.rows + 1, 1), beyondOf(2_000_000, 51)]).toEqual(['rows', 'cells']);
    expect(beyondOf(1_000_000, 30, limits.missingCells + 1)).toBe('missing');
  });

  it('is told in one sentence, in either language', () => {
    const problem = { ...fault('', 'table.tooLarge', { what: 'columns', most: limits.columns }), file: 'sites.csv' };
    expect((['fr', 'en'] as const).map((language) => describeProblem(language, problem))).toEqual([
      'sites.csv\u00a0: ce tableau a plus de 100\u00a0000 colonnes\u00a0; gardez seulement celles qui servent.',
      'sites.csv: this table has more than 100,000 columns; keep only those you need.',
    ]);
  });

  it('has elements of XML no deeper inside each other than any has', () => {
    const place = '<Placemark><name>A</name><Point><coordinates>-1.5,47.2</coordinates></Point></Placemark>';
    const nested = (folders: number) =>
      `<kml><Document>${'<Folder>'.repeat(folders)}${place}${'</Folder>'.repeat(folders)}</Document></kml>`;
    const faultsOf = (text: string) => {
      const { sites, problems } = readDataset(strToU8(text), { id: 'x', fileName: 'x.kml' });
      return [sites, ...problems.filter(({ severity }) => severity === 'error').map(({ fault }) => fault)];
    };
    expect(faultsOf(nested(2))).toEqual([1]);
    expect(faultsOf(nested(limits.xmlDepth))).toEqual([0, 'xml.broken']);
  });

  it('comes in an archive of more files than any has', () => {
    const files = Object.fromEntries(
      Array.from({ length: limits.archiveFiles + 1 }, (_, i) => [`${i}.txt`, strToU8('')]),
    );
    const { problems } = readDataset(zipSync({ ...files, 'a.csv': strToU8(head + row) }, { level: 0 }), {
      id: 'x',
      fileName: 'x.zip',
    });
    expect(problems.map(({ fault, values }) => [fault, values.most])).toEqual([
      ['file.archiveCrowded', limits.archiveFiles],
    ]);
  });
});

describe('JSON beyond the limits', () => {
  it.each([
    ['json.tooLarge', `"${'x'.repeat(limits.huntBytes)}"`],
    ['json.tooMany', `[${'1,'.repeat(limits.jsonValues)}1]`],
    ['json.tooDeep', '['.repeat(100_000)],
  ])('is refused: %s', (fault, text) => {
    expect(parseJson(text).problems.map((problem) => problem.fault)).toEqual([fault]);
  });

  it('names too many datasets, of which none is then asked for', () => {
    const datasets = Object.fromEntries(
      Array.from({ length: limits.datasets + 1 }, (_, i) => [`d${i}`, { path: 'a.csv' }]),
    );
    const text = JSON.stringify(scenarioJson({ datasets }));
    expect(datasetPaths(text)).toEqual([]);
    expect(readScenario(text, 'walk.json').problems.map(({ fault, path }) => [fault, path])).toEqual([
      ['shape.value', '$.datasets'],
    ]);
  });
});

describe('a name that means something to objects', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

  it.each(names)('is refused as a key wherever it stands, and told: %s', (name) => {
    const text = JSON.stringify(scenarioJson({ datasets: { x: { path: 'a.csv' } } })).replace('"x"', `"${name}"`);
    expect(readScenario(text, 'walk.json').problems.map(({ fault, values }) => [fault, values.key])).toEqual([
      ['json.reservedKey', name],
    ]);
  });

  it.each(names)('is refused in a descriptor, which is left aside and told: %s', (name) => {
    const descriptor = JSON.parse(JSON.stringify(descriptorOf({}, { x: { y: 1 } })).replace('"y"', `"${name}"`));
    const { credit, problems } = reading(head + row, { descriptor });
    expect(problems.map(({ fault, values }) => [fault, values.key])).toEqual([['descriptor.reservedKey', name]]);
    expect(credit.publisher).toBe('');
  });

  it.each(names)('is a column like any other: %s', (name) => {
    const facts = (text: string) => {
      const { dataset, fields } = reading(text);
      return [dataset?.size, fields.map(({ key, filled }) => [key, filled])];
    };
    const told = [
      2,
      [
        ['nom', 2],
        ['lat', 2],
        ['lon', 2],
        [name, 2],
      ],
    ];
    expect(facts(`nom,lat,lon,${name}\nA,47.2,-1.5,1\nB,47.3,-1.6,2\n`)).toEqual(told);
    const feature = (nom: string, lat: number) => `{"nom": "${nom}", "lat": ${lat}, "lon": -1.5, "${name}": "1"}`;
    expect(facts(`[${feature('A', 47.2)}, ${feature('B', 47.3)}]`)).toEqual(told);
    const wrapped = (nom: string, lat: number) =>
      `{"type": "Feature", "${name}": "1", "properties": {"nom": "${nom}", "lat": ${lat}, "lon": -1.5}}`;
    const [size, fields] = facts(`{"features": [${wrapped('A', 47.2)}, ${wrapped('B', 47.3)}]}`);
    expect([size, fields]).toEqual([2, expect.arrayContaining([[name, 2]])]);
  });
});
