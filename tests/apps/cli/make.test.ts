import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { smallSites } from '../../builders/scenario';
import { hunt } from './hunt';

const heritage = 'public/datasets/nantes-heritage/data.csv';
const graslin = '47.2138,-1.5563';
const folder = mkdtempSync(join(tmpdir(), 'jalon-make-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a hunt made on the command line', () => {
  const out = join(folder, 'made.json');

  it('is a scenario without faults, its data beside it, whose every question is proved and explained', async () => {
    const made = await hunt('make', heritage, '--around', graslin, '--minutes', '60', '--out', out, '--lang', 'en');
    expect([made.code, made.out]).toEqual([0, '']);
    expect(made.told).toMatch(/\d+ stages, \d+ questions/);
    expect(made.told).toMatch(
      /category +\d+ asked of \d+ proved · \d+ dropped \(the name of the place gives the answer away\)/,
    );
    expect(existsSync(join(folder, 'data.csv')) && existsSync(join(folder, 'datapackage.json'))).toBe(true);
    expect(await hunt('check', out, '--lang', 'en')).toMatchObject({ code: 0, told: '' });
    expect(await hunt('verify', out)).toMatchObject({ code: 0 });
    const { stages } = JSON.parse((await hunt('explain', out, '--json')).out);
    expect(stages.length).toBeGreaterThanOrEqual(6);
    for (const { site, questions } of stages) {
      expect(site).toMatchObject({ dataset: 'sites', row: expect.any(Number), facts: expect.any(Number) });
      for (const { family, answers } of questions) {
        const [right] = answers.filter((answer: { isRight: boolean }) => answer.isRight);
        expect([family, right.cells.length > 0]).toEqual([family, true]);
      }
    }
  });

  it('is explained for people, stage by stage, in their language', async () => {
    const { out: told } = await hunt('explain', out, '--lang', 'fr');
    expect(told).toMatch(
      /^1\. .+\n {2}Choisi dans «\ssites\s», ligne \d+.+(?:tient|tiennent)(?:, à [\d,]+\sk?m du départ)?\.\n/,
    );
    expect(told).toMatch(/\n2\. .+\n.+, à [\d,]+\sk?m du précédent\.\n/);
    expect(told).toMatch(/\n {2}(?:vrai ou faux|catégorie|intrus|siècle|à chacun le sien) — /);
    expect(told).not.toMatch(/\n {2}(?:trueFalse|category|odd|match|nearest|first|author) — | 0\sm du/);
    expect(told).toMatch(/juste\s: .+\[sites, ligne \d+, \w+: .+\]/);
    expect(told).toMatch(/\d+\squestions? (?:a|ont) un indice, sur \d+ tirées des données\.\n$/);
  });

  it('is walked as is wished: back to its start, at a pace, over the bridges of the bundled map', async () => {
    const stations = 'public/datasets/nantes-stations/data.csv';
    const walked = ['--around', '47.2058,-1.5640', '--end', 'start', '--pace', '5', '--step-free'];
    const { code, out: printed } = await hunt('make', stations, ...walked, '--minutes', '90', '--json');
    const { scenario, hunt: made } = JSON.parse(printed);
    const { end, metersPerSecond, barriers } = scenario.walk;
    expect([code, end, metersPerSecond]).toEqual([0, scenario.start, 1.39]);
    expect(barriers.length).toBeGreaterThan(0);
    expect(made.walk).toEqual(scenario.walk);
  });

  it.each([
    [['--end', 'somewhere'], /“somewhere” is not a point: .+--end 47\.2138,-1\.5563/],
    [['--pace', '40'], /“40” is no good for --pace: give a number from 1 to 10/],
    [['--apart', 'far'], /“far” is no good for --apart/],
    [['--weight', 'poids'], /“poids” is not a column of numbers in this file: choose .+ or /],
    [['--barriers', 'nowhere.geojson'], /nowhere\.geojson: there is no such file/],
    [['--barriers', 'package.json'], /package\.json: no bank with a bridge over it/],
  ])('is none where nobody can walk so: %j', async (options, said) => {
    const { code, out: printed, told } = await hunt('make', heritage, ...options, '--lang', 'en');
    expect([code, printed]).toEqual([2, '']);
    expect(told).toMatch(said);
  });

  it('is none where its end is out of reach, which is told with how far it is and what fits', async () => {
    const asked = ['--around', '47.2164,-1.5494', '--end', '47.30,-1.5494', '--minutes', '45', '--lang', 'en'];
    const { code, told } = await hunt('make', heritage, ...asked);
    expect(code).toBe(2);
    expect(told).toMatch(
      /: the end \(--end 47\.3,-1\.5494\) is 9\.3\skm from the start, and 45 minutes are too few .+; put it no more than [\d.]+\sk?m away/,
    );
    const [, far = '', unit] = /no more than ([\d.]+)\s(k?m) away/.exec(told) ?? [];
    const meters = Number(far) * (unit === 'km' ? 1000 : 1);
    const near = ['--end', `${47.2164 + (meters - 60) / 111_195},-1.5494`];
    expect((await hunt('make', heritage, ...asked.slice(0, 2), ...near, ...asked.slice(4))).told).not.toMatch(
      /the end \(/,
    );
  });

  it('is none where banks are drawn so finely that ways around them would be sought for long', async () => {
    const bank = Array.from({ length: 400 }, (_, i) => [-1.56 + i / 1e4, 47.2 + (i % 7) / 1e5]);
    const bridge = [
      [-1.55, 47.19],
      [-1.55, 47.21],
    ];
    const outline = (kind: string, type: string, coordinates: unknown) => ({
      ...{ type: 'Feature', properties: { kind, name: kind } },
      geometry: { type, coordinates },
    });
    const file = join(folder, 'fine.geojson');
    writeFileSync(
      file,
      JSON.stringify({
        type: 'FeatureCollection',
        features: [outline('water', 'Polygon', [bank]), outline('bridge', 'LineString', bridge)],
      }),
    );
    const { code, told } = await hunt('make', heritage, '--barriers', file, '--lang', 'en');
    expect(code).toBe(2);
    expect(told).toMatch(/fine\.geojson: banks drawn too finely/);
  });

  it('is printed where no file is named, with what became of each family for programs', async () => {
    const { code, out: printed } = await hunt('make', heritage, '--around', graslin, '--json');
    const { scenario, tally } = JSON.parse(printed);
    expect([code, scenario.format]).toEqual([0, 'jalon-scenario/1']);
    expect(tally).toContainEqual({
      family: 'nearest',
      proved: expect.any(Number),
      kept: expect.any(Number),
      dropped: expect.any(Object),
    });
  });

  it('says how many sites are closed or gone by their own data, leads to none of them, and says what is unknown of whose it is', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => {
      const access = i < 2 ? 'Non accessible' : 'Libre';
      return `Lieu ${'ABCDEFGH'[i]}ras,${['pont', 'lavoir', 'moulin'][i % 3]},${1700 + 30 * i},${access},${47.2 + i / 500},-1.5`;
    });
    const file = join(mkdtempSync(join(folder, 'closed-')), 'closed.csv');
    writeFileSync(file, ['nom,type,annee,acces,lat,lng', ...rows].join('\n'));
    const { told, out: scenario } = await hunt('make', file, '--lang', 'en');
    expect(told).toContain(
      '2 sites are left out: the data says that they are closed to the public, dangerous or gone.',
    );
    expect(scenario).not.toMatch(/Lieu [AB]ras/);
    const { told: french } = await hunt('make', file, '--lang', 'fr');
    expect(told).toContain(
      'note: of this data nobody knows the publisher, the licence or the date; before you publish',
    );
    expect(french).toContain('à savoir\u00a0: on ne connaît pas l’éditeur, la licence ni la date de ces données');
    expect(french).toContain(
      '2 lieux sont laissés de côté\u00a0: d’après les données, ils sont fermés au public, dangereux ou disparus.',
    );
  });

  it('replaces no other file beside it', async () => {
    const other = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(other, 'data.csv'), 'mine');
    const made = await hunt('make', heritage, '--around', graslin, '--out', join(other, 'made.json'), '--lang', 'en');
    expect(made).toMatchObject({ code: 2, told: expect.stringContaining('another file has this name') });
    expect(readFileSync(join(other, 'data.csv'), 'utf8')).toBe('mine');
    expect(existsSync(join(other, 'made.json'))).toBe(false);
  });

  it.each([
    [['--around', 'here'], '“here” is not a point'],
    [['--around', '97,0'], '“97,0” is not a point'],
    [['--around', '-97,0'], '“-97,0” is not a point'],
    [['--minutes', '-10'], '“-10” is not a possible time'],
    [['--minutes', '5'], '“5” is not a possible time: give 15 to 360'],
    [['--audience', 'cats'], '“cats” is not a known audience'],
    [['--around', '10,10'], /: no site lies within 1\.8\skm; give more time/],
  ])('is none for %j, and one sentence says why', async (wish, sentence) => {
    const { code, out: printed, told } = await hunt('make', heritage, ...wish, '--lang', 'en');
    expect([code, printed]).toEqual([2, '']);
    expect(told).toMatch(sentence);
    expect(told.trim().split('\n')).toHaveLength(1);
  });

  it('is given and refused at once where it asks less than is promised of so many sites', async () => {
    const file = join(folder, 'numbered.csv');
    const rows = Array.from({ length: 20 }, (_, i) => {
      const place = `${47.3 + (i % 5) * 0.003},${-0.6 + Math.floor(i / 5) * 0.004}`;
      return `${100 + i},${['moulin', 'lavoir', 'fontaine'][i % 3]},${20 + 7 * i},${place}`;
    });
    writeFileSync(file, ['nom,type,capacité,lat,lng', ...rows, ''].join('\n'));
    const poor = join(folder, 'numbered.json');
    const { code, told } = await hunt('make', file, '--out', poor, '--lang', 'en');
    expect([code, existsSync(poor)]).toEqual([2, true]);
    expect(told.match(/this is less varied than it should be, for .+/g)).toHaveLength(1);
  });

  it('is none of a file with too few sites', async () => {
    const file = join(folder, 'small.csv');
    writeFileSync(file, smallSites);
    const { code, told } = await hunt('make', file, '--lang', 'fr');
    expect(code).toBe(2);
    expect(told).toMatch(/seulement 2 lieux dans un rayon de [\d,]+\sk?m, il en faut \d+\s; donnez/);
  });
});
