import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hunt, scratch } from './hunt';

const aFile = scratch();

const table = [
  'id;nom;siècle;latitude;longitude',
  'a;Alba;XVe siècle;47,21;-1,55',
  'b;Bruma;XVIe siècle;;',
  'c;Corvo;XVe siècle;47,25;-1,51',
  'a;Alba;XVe siècle;47,21;-1,55',
  'd;Dorada;XVIIe siècle;;',
  'e;Estrela;XVe siècle;0;0',
].join('\r\n');

const whole = {
  kind: 'unknown',
  rows: 6,
  sites: 2,
  merged: 1,
  leftOut: [
    { reason: 'csv.rowWithoutPlace', count: 2, rows: [3, 6] },
    { reason: 'csv.rowPlaceholder', count: 1, rows: [7] },
  ],
  dialect: { delimiter: ';', header: true, encoding: 'utf-8', newline: '\r\n' },
  place: { columns: ['latitude', 'longitude'], system: 'EPSG:4326' },
  bbox: [-1.55, 47.21, -1.51, 47.25],
  fields: [
    { key: 'id', kind: 'identifier', sure: 1, filled: 2, distinct: 2, examples: ['a', 'c'] },
    { key: 'nom', kind: 'name', sure: 0.9, filled: 2, distinct: 2, examples: ['Alba', 'Corvo'] },
    { key: 'siècle', kind: 'period', sure: 1, filled: 2, distinct: 1, examples: ['XVe siècle'] },
    { key: 'latitude', kind: 'place', sure: 1, filled: 2, distinct: 2, examples: ['47,21', '47,25'] },
    { key: 'longitude', kind: 'place', sure: 1, filled: 2, distinct: 2, examples: ['-1,55', '-1,51'] },
  ],
  credit: { title: 'sites.csv', publisher: '', license: '', url: '', date: '', notice: '' },
};

describe('what is read of data files, for programs', () => {
  it('is told whole: rows, places, columns, credit', async () => {
    const file = aFile('sites.csv', table);
    const { code, out, told } = await hunt('read', file, '--json');
    expect([code, told]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ datasets: [{ file, ...whole }] });
  });

  it('has each site where they are asked for', async () => {
    const { out } = await hunt('read', aFile('sites.csv', table), '--json', '--sites');
    const [{ siteList, ...rest }] = JSON.parse(out).datasets;
    expect(rest).toMatchObject(whole);
    expect(siteList).toHaveLength(2);
    expect(siteList[1]).toEqual({
      id: 'c',
      name: 'Corvo',
      lat: 47.25,
      lng: -1.51,
      row: 4,
      facts: { id: 'c', nom: 'Corvo', siècle: 'XVe siècle', latitude: '47,25', longitude: '-1,51' },
    });
  });

  it('goes on past broken files, each with its own sentence', async () => {
    const files = [
      aFile('picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      '/nowhere/none.csv',
      aFile('unplaced.csv', 'nom;note\nAlba;haute\nBruma;basse\n'),
      aFile('sites.csv', table),
    ];
    const { code, out, told } = await hunt('read', ...files, '--json', '--lang', 'en');
    const datasets = JSON.parse(out).datasets;
    expect(code).toBe(2);
    expect(told).toContain('none.csv: there is no such file');
    expect(datasets.map(({ file }: { file: string }) => file)).toEqual(files);
    expect(datasets.map(({ rows, sites }: { rows: number; sites: number }) => [rows, sites])).toEqual([
      [0, 0],
      [0, 0],
      [2, 0],
      [6, 2],
    ]);
    const messages = datasets.map(({ problems }: { problems?: { message: string }[] }) => problems?.[0]?.message);
    expect(messages.map((message: string | undefined) => message?.split(/[;,]/)[0])).toEqual([
      'this file is not text',
      'there is no such file',
      'no column gives coordinates (read: nom',
      undefined,
    ]);
    expect(datasets[2]).toMatchObject({
      leftOut: [{ reason: 'csv.noPlaces', count: 2, rows: [2, 3] }],
      place: null,
      bbox: null,
      fields: [{ key: 'nom', kind: 'name', filled: 2 }, { key: 'note' }],
    });
  });
});

describe('what is read of data files, for people', () => {
  it('says in French what each column holds, what was left out and why, and whose data it is', async () => {
    const { code, out, told } = await hunt('read', aFile('sites.csv', table), '--lang', 'fr');
    expect([code, told]).toEqual([0, '']);
    const lines = out.replaceAll('\u00a0', ' ').split('\n');
    for (const line of [
      'Positions : « latitude » et « longitude » (WGS 84, EPSG:4326), sûr à 95 %.',
      'Étendue : de 47,21° N à 47,25° N, de 1,55° O à 1,51° O.',
      '  siècle : période (sûr à 100 %), 2 remplies sur 2, 1 valeur : « XVe siècle »',
      '  2 : sans coordonnées (lignes 3, 6)',
      '  1 : coordonnées qui n’en sont pas, écrites faute de mieux (ligne 7)',
      '  1 : même identifiant qu’une ligne précédente (ligne 5)',
    ])
      expect(lines).toContain(line);
    expect(out).toContain('6 lignes = 2 lieux + 1 réunie + 3 laissées de côté');
    for (const lack of ['l’éditeur est inconnu', 'la licence est inconnue', 'la date de ces données est inconnue'])
      expect(out).toContain(lack);
  });

  it('names the publisher, the licence and the date where a descriptor says them, and doubts a licence that it does not know', async () => {
    const sites = aFile('described.csv', table);
    const described = (license: object) =>
      aFile(
        'datapackage.json',
        JSON.stringify({ title: 'Sites', version: '2026-03-31', sources: [{ title: 'Town' }], licenses: [license] }),
      );
    described({ title: 'Licence Ouverte 2.0' });
    const known = (await hunt('read', sites, '--lang', 'en')).out;
    const page = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';
    for (const line of [
      '  publisher: Town',
      `  licence: Licence Ouverte 2.0, ${page}`,
      '  updated: 31 March 2026',
      '  notice: Town – Original data, updated on 31 March 2026',
    ])
      expect(known.split('\n')).toContain(line);
    expect(known).not.toContain('note:');
    described({ name: 'CC-BY-NC-4.0' });
    expect((await hunt('read', sites, '--lang', 'en')).out).toContain('doesn’t know the licence “CC-BY-NC-4.0”');
    aFile('datapackage.json', '{}');
  });

  it('says which file of an archive was read, and how many were not', async () => {
    const file = aFile('sites.zip', zipSync({ 'a.csv': strToU8(table), 'b.csv': strToU8('x;y\n1;2\n') }));
    const { code, out } = await hunt('read', file, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('File read in the archive: a.csv');
    const sentence = 'only “a.csv” was read of this archive, and not 1 other data file';
    expect(out).toContain(sentence);
    expect((await hunt('read', file, '--json', '--lang', 'en')).told).toContain(sentence);
  });

  it('shows runs of rows, not thousands of numbers, and tells once what holds of many', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, i) => `s${i};Site ${i};${i % 10 === 5 ? ';' : `47.${1000 + i};-1.5`};x`,
    );
    const { out } = await hunt('read', aFile('long.csv', ['id;nom;lat;lon', ...rows].join('\n')), '--lang', 'en');
    expect(out).toContain('10: no coordinates (rows 7, 17, 27, 37, 47, 57, 67, 77, 87, 97)');
    expect(out).toContain('Likewise: rows 3–101.');
    expect(out.match(/has 5 cells for 4 headers/g)).toHaveLength(1);
  });

  it('lists each site where they are asked for', async () => {
    const { out } = await hunt('read', aFile('sites.csv', table), '--sites', '--lang', 'en');
    expect(out.split('\n')).toContain('  row 4: Corvo (47.25, -1.51)');
  });
});
