import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../builders/dataset';
import { mapText, overWater, water } from '../../builders/drawnMap';
import { scenarioJson, tenRows } from '../../builders/scenario';
import { hunt, scratch } from './hunt';

const write = scratch();
const writeElsewhere = scratch();
const csv = (change: Readonly<Record<string, string>>, without = ''): string => {
  const rows = tenRows().filter(({ id }) => id !== without);
  const keys = Object.keys(rows[0] ?? {});
  return csvOf([
    keys,
    ...rows.map((row) => keys.map((key) => (row.id === 'esker' ? change[key] : undefined) ?? String(row[key]))),
  ]);
};
const on = (id: string) => ({
  ...{ id: `at-${id}`, site: { dataset: 'own', id } },
  challenges: [{ family: 'century', field: 'century' }],
});
const scenario = (name: string, datasets: object = { own: { path: 'old.csv' } }): string =>
  write(name, JSON.stringify(scenarioJson({ datasets, stages: [on('alba'), on('esker'), on('grivot')] })));

write('old.csv', csv({}));
const same = write('same.csv', csv({}));
const newer = write('newer.csv', csv({ century: 'XXe siècle' }, 'grivot'));
/** The newer data under the name that the older has, in another folder. */
const other = writeElsewhere('old.csv', csv({ century: 'XXe siècle' }, 'grivot'));

describe('newer data compared with a scenario', () => {
  it('changes nothing where it is the same', async () => {
    const told = await hunt('drift', scenario('a.json'), '--data', same, '--lang', 'en');
    expect(told).toMatchObject({ code: 0, out: '', told: expect.stringContaining('nothing has changed') });
  });

  it('is told change by change, each with its place and its mend, in the person’s language', async () => {
    const { code, out, told } = await hunt('drift', scenario('b.json'), '--data', newer, '--lang', 'fr');
    expect(code).toBe(1);
    expect(out).toContain('$.stages[2].site: «\u00a0Grivot\u00a0» n’est plus dans les données');
    expect(out).toContain('la réponse était «\u00a0XVIIe siècle\u00a0», c’est maintenant «\u00a0XXe siècle\u00a0»');
    expect(told).toMatch(/2 changements, 1 correction proposée/);
  });

  it('mends it when asked, keeps the old one beside it, and then nothing has changed', async () => {
    const file = scenario('c.json');
    const before = readFileSync(file, 'utf8');
    expect(await hunt('drift', file, '--data', newer, '--write', '--lang', 'en')).toMatchObject({ code: 0 });
    expect(readFileSync(file.replace('.json', '.before.json'), 'utf8')).toBe(before);
    const { datasets, stages } = JSON.parse(readFileSync(file, 'utf8'));
    expect([datasets.own.path, stages.length]).toEqual(['newer.csv', 2]);
    expect(await hunt('check', file, '--lang', 'en')).toMatchObject({ code: 0 });
    expect(await hunt('drift', file, '--data', newer, '--lang', 'en')).toMatchObject({
      code: 0,
      told: /nothing has changed/,
    });
  });

  it('writes nothing over what was kept before, and nothing of a prepared hunt', async () => {
    const file = scenario('d.json');
    const kept = write('d.before.json', 'mine');
    const refused = await hunt('drift', file, '--data', newer, '--write', '--lang', 'en');
    expect(refused).toMatchObject({ code: 2, told: /d\.before\.json: an earlier scenario is kept under this name/ });
    expect(readFileSync(kept, 'utf8')).toBe('mine');
    expect(JSON.parse(readFileSync(file, 'utf8')).stages).toHaveLength(3);
    const elsewhere = await hunt('drift', scenario('h.json'), '--data', other, '--write', '--lang', 'en');
    expect(elsewhere).toMatchObject({ code: 2, told: /old\.csv: another file has this name beside the scenario/ });
    const prepared = write('e.json', (await hunt('prepare', scenario('f.json'))).out);
    const { code, out, told } = await hunt('drift', prepared, '--data', newer, '--lang', 'en');
    expect([code, told]).toEqual([1, expect.stringMatching(/3 changes\.\n.*mend its scenario/)]);
    expect(out).toMatch(/at “Esker”, “Which century does this place date from\?”(?: no longer holds|: the answer was)/);
    expect(await hunt('drift', prepared, '--data', newer, '--write')).toMatchObject({ code: 2 });
    expect(existsSync(prepared.replace('.json', '.before.json'))).toBe(false);
  });

  it('proposes nothing to write where the hunt would not hold even then', async () => {
    const file = scenario('g.json');
    const far = write('far.csv', 'id,nom,lat,lon\nalba,Alba,10,10\n');
    const told = await hunt('drift', file, '--data', far, '--lang', 'en');
    expect(told.told).toMatch(/even mended the hunt no longer holds/);
    expect(told.told).not.toContain('--write makes them');
    const written = await hunt('drift', file, '--data', far, '--write', '--lang', 'en');
    expect([written.code, written.told]).toEqual([2, told.told]);
    expect(existsSync(file.replace('.json', '.before.json'))).toBe(false);
  });

  it('is not proposed of other data, which is told in one sentence', async () => {
    const alien = write(
      'alien.csv',
      ['id,nom,lat,lon', ...tenRows().map(({ id }, i) => `${id},Place ${i},${43 + i / 100},1.4`)].join('\n'),
    );
    const file = scenario('k.json');
    const prepared = write('l.json', (await hunt('prepare', file)).out);
    for (const [one, ...more] of [[file], [file, '--write'], [prepared]] as const) {
      const { code, out, told } = await hunt('drift', one, '--data', alien, ...more, '--lang', 'en');
      expect([code, out]).toEqual([2, '']);
      expect(told).toMatch(
        /^\S+alien\.csv: this is other data, and no newer version: none of the 3 stages is found in it; .+\n$/,
      );
    }
    expect(existsSync(file.replace('.json', '.before.json'))).toBe(false);
    const { out } = await hunt('drift', file, '--data', alien, '--json');
    expect(JSON.parse(out)).toEqual({ changes: [], problems: [], other: { stages: 3, found: 0 } });
  });

  it('is of the data that stages come from: nobody is asked whether it is of the map of the barriers', async () => {
    write('map.geojson', mapText(water, overWater));
    const both = { own: { path: 'old.csv' }, land: { path: 'map.geojson' } };
    const walk = { barriers: { dataset: 'land' } };
    const file = write(
      'm.json',
      JSON.stringify(scenarioJson({ datasets: both, walk, stages: [on('alba'), on('esker'), on('grivot')] })),
    );
    const ask = (...more: string[]) => hunt('drift', file, '--data', newer, ...more, '--lang', 'en');
    expect(await ask()).toMatchObject({ code: 1, told: /2 changes/ });
    expect(await ask('--dataset', 'land')).toMatchObject({ told: /no dataset “land”: choose among own/ });
    expect(await ask('--write')).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ walk, datasets: { land: both.land } });
  });

  it('asks for what it lacks, in one sentence', async () => {
    const two = scenario('g.json', { own: { path: 'old.csv' }, more: { path: 'same.csv' } });
    const ask = async (...more: string[]) => (await hunt('drift', two, ...more, '--lang', 'en')).told;
    expect(await ask()).toMatch(/--data NEWER\.csv/);
    expect(await ask('--data', newer)).toMatch(/several datasets \(own, more\); say which with --dataset own/);
    expect(await ask('--data', newer, '--dataset', 'none')).toMatch(/no dataset “none”: choose among own, more/);
    expect(await ask('--data', 'nowhere.csv')).toMatch(/nowhere\.csv: there is no such file/);
    expect(await ask('--data', newer, '--dataset', 'own')).toMatch(/2 changes/);
  });
});
