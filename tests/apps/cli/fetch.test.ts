import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenOn } from '../../../src/platform/node/listen';
import { opendatasoftServer } from '../../builders/opendatasoft';
import { hunt } from './hunt';

const metas = {
  title: 'Fontaines de la ville',
  publisher: 'Ville d’Exemple',
  license: 'Licence Ouverte v2.0 (Etalab)',
  modified: '2026-04-01T06:00:00+00:00',
};
const rows = [
  { nom: 'Fontaine des Lions ; haute', geo_point_2d: '47.2130, -1.5560' },
  { nom: 'Fontaine de la Place', geo_point_2d: '47.2141, -1.5577' },
];
const server = opendatasoftServer({ fontaines: { metas, rows } });
let origin = '';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-fetch-'));
  origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const fetched = (address: string, name: string) =>
  hunt('fetch', `${origin}${address}`, '--out', join(folder, name), '--json', '--lang', 'en');

describe('fetch', () => {
  it('keeps a dataset of a portal by the address of its page, with whose it is, and tells what it holds', async () => {
    const { code, out } = await fetched('/explore/dataset/fontaines/table/', 'one');
    expect(code).toBe(0);
    const [dataset] = JSON.parse(out).datasets;
    expect(dataset).toMatchObject({
      file: join(folder, 'one', 'data.csv'),
      rows: 2,
      sites: 2,
      credit: {
        title: 'Fontaines de la ville',
        publisher: 'Ville d’Exemple',
        license: 'Licence Ouverte / Open Licence 2.0',
        date: '2026-04-01',
        url: `${origin}/explore/dataset/fontaines/`,
      },
    });
    expect(JSON.parse(readFileSync(join(folder, 'one', 'datapackage.json'), 'utf8'))).toMatchObject({
      name: 'fontaines',
      version: '2026-04-01',
      licenses: [{ name: 'etalab-2.0' }],
      resources: [{ path: 'data.csv' }],
    });
  });

  it('replaces nothing that is there', async () => {
    await fetched('/explore/dataset/fontaines/', 'two');
    const before = readFileSync(join(folder, 'two', 'data.csv'), 'utf8');
    const { code, told } = await fetched('/explore/dataset/fontaines/', 'two');
    expect(code).toBe(2);
    expect(told).toContain('exists already');
    expect(readFileSync(join(folder, 'two', 'data.csv'), 'utf8')).toBe(before);
  });

  it('keeps a file of any other address, and says that nobody knows whose it is', async () => {
    const { out } = await fetched('/api/explore/v2.1/catalog/datasets/fontaines/exports/csv?delimiter=,', 'three');
    expect(JSON.parse(out).datasets[0]).toMatchObject({ sites: 2, credit: { publisher: 'Ville d’Exemple' } });
    const { code, told } = await fetched('/elsewhere/data.csv', 'four');
    expect(code).toBe(2);
    expect(told).toMatch(/there is nothing at|no file/i);
    expect(existsSync(join(folder, 'four'))).toBe(false);
  });

  it('says that a portal knows no such dataset', async () => {
    const { code, told } = await fetched('/explore/dataset/fontaine/', 'five');
    expect([code, told.includes(`${origin}/explore/dataset/fontaine/`)]).toEqual([2, true]);
  });
});
