import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../builders/dataset';
import { tenRows } from '../../builders/scenario';
import { hunt, scratch } from './hunt';

const write = scratch();
const far = tenRows().map((row) => ({ ...row, lat: 45.76 + (row.lng + 1.55) / 3, lng: 4.83 + row.lng + 1.55 }));
const stations = 'public/datasets/nantes-stations/data.csv';

describe('a hunt that is played elsewhere', () => {
  const out = write('out.json', '');

  it('is a scenario without faults, and it is told how much of the model it has', async () => {
    const swapped = await hunt(
      'swap',
      'scenarios/nantes-heritage.json',
      '--data',
      stations,
      '--out',
      out,
      '--lang',
      'en',
    );
    expect(swapped.code).toBe(0);
    expect(swapped.told).toMatch(/\d+ stages \(model: 10\), \d+ of 5 composed questions of the same family\./);
    expect(swapped.told).toMatch(/taken over word for word/);
    expect(swapped.told).toMatch(/\d+ texts written by hand for places are not taken over/);
    expect(await hunt('check', out, '--lang', 'en')).toMatchObject({ code: 0 });
    const [model, made] = ['scenarios/nantes-heritage.json', out].map((file) => JSON.parse(readFileSync(file, 'utf8')));
    expect([made.title, made.treasure, made.audience]).toEqual([model.title, model.treasure, model.audience]);
    expect(made.stages.length).toBeGreaterThanOrEqual(6);
    expect(made.stages.length).toBeLessThanOrEqual(model.stages.length);
  });

  it('leaves the river of its model behind, and its map; that it has fewer stages is told, and no success', async () => {
    const elsewhere = write(
      'elsewhere.csv',
      csvOf([Object.keys(far[0] ?? {}), ...far.map((row) => Object.values(row).map(String))]),
    );
    const there = write('there.json', '');
    const model = 'scenarios/nantes-waterfront.json';
    const swapped = await hunt('swap', model, '--data', elsewhere, '--out', there, '--lang', 'en');
    expect(swapped.code).toBe(2);
    expect(swapped.told).toMatch(/There are only [3-9] stages instead of 10: too few sites will do in this time/);
    expect(swapped.told).toMatch(/\n(?:Families replaced|\d+ texts)/);
    const { datasets, walk } = JSON.parse(readFileSync(there, 'utf8'));
    expect([Object.keys(datasets), walk]).toEqual([['sites'], undefined]);
  });

  it('needs other data and a scenario, and says so', async () => {
    const ask = async (...args: string[]) => hunt('swap', ...args, '--lang', 'en');
    expect(await ask('scenarios/nantes-heritage.json')).toMatchObject({ code: 2, told: /--data OTHER\.csv/ });
    const prepared = write('hunt.json', (await hunt('prepare', 'scenarios/nantes-heritage.json')).out);
    expect(await ask(prepared, '--data', stations)).toMatchObject({
      code: 2,
      told: /give the scenario that it comes from/,
    });
    const far = ['--data', stations, '--around', '10,10'];
    expect(await ask('scenarios/nantes-heritage.json', ...far)).toMatchObject({ code: 2, told: /no site lies within/ });
    expect(await ask('scenarios/nantes-heritage.json', '--data', 'nowhere.csv')).toMatchObject({ code: 2 });
  });
});
