import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePlay } from '../../../src/core/play/writePlay';
import { brokenHunt, seenPlay, shelterHunt } from '../../builders/seenPlay';
import { hunt, scratch } from './hunt';

const aFile = scratch();
const given = (id: string, reply: number): string =>
  aFile(`${id}.play.json`, writePlay(seenPlay({ id, reply, hunt: shelterHunt() })));

describe('corrections', () => {
  it('tells what teams saw, of whose data, and how it is sent', async () => {
    const { code, out } = await hunt('corrections', given('one', 1), given('two', 0), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('2 games read, 1 cell observed, 0 reports.');
    for (const told of ['Stops of Nantes', 'Naolib', 'ODbL 1.0', 'https://data.example.org/stops'])
      expect(out).toContain(told);
    expect(out).toContain('Bouffay, column “abri” (bofa, row 13): the teams disagree');
    expect(out).toContain('the data says “oui”, one sees “non” (1 of 2 teams, 30 November 2026)');
  });

  it('writes a table, a map and requests into a folder, and over nothing', async () => {
    const play = given('three', 1);
    const folder = join(dirname(play), 'out');
    const first = await hunt('corrections', play, '--out', folder, '--lang', 'en');
    expect(first.code).toBe(0);
    expect(readFileSync(join(folder, 'corrections-stops.csv'), 'utf8')).toContain('bofa,13,abri,oui,non,2026-11-30');
    expect(JSON.parse(readFileSync(join(folder, 'corrections-stops.geojson'), 'utf8')).type).toBe('FeatureCollection');
    expect(JSON.parse(readFileSync(join(folder, 'corrections-stops.open311.json'), 'utf8')).length).toBe(1);
    const again = await hunt('corrections', play, '--out', folder, '--lang', 'en');
    expect([again.code, again.told]).toEqual([2, expect.stringContaining('choose another folder')]);
  });

  it('says which file is no whole play, and gathers the others', async () => {
    const bad = aFile(
      'bad.play.json',
      writePlay(seenPlay({ id: 'bad', reply: 1 })).replace('"reply": 1', '"reply": 0'),
    );
    const { code, out, told } = await hunt('corrections', bad, given('four', 1), '--json');
    expect(code).toBe(1);
    expect(told).toContain('bad.play.json');
    expect(JSON.parse(out)).toMatchObject({ plays: 1, datasets: [{ cells: [{ answers: 1 }] }] });
    mkdirSync(join(dirname(bad), 'folder'), { recursive: true });
    expect((await hunt('corrections', join(dirname(bad), 'folder'))).code).toBe(2);
  });

  it('tells and writes what is to be reported', async () => {
    const play = aFile(
      'broken.play.json',
      writePlay(seenPlay({ id: 'broken', reply: ['1', 'It is dark'], hunt: brokenHunt() })),
    );
    const folder = join(dirname(play), 'reports');
    const { code, out } = await hunt('corrections', play, '--out', folder, '--lang', 'en');
    expect([code, out]).toEqual([0, expect.stringMatching(/The square: A lamp\n {4}It is dark\n/)]);
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toContain('A lamp,017,It is dark,2026-11-30');
  });

  it('says so where nothing was seen on the spot', async () => {
    const home = aFile('home.play.json', writePlay(seenPlay({ id: 'home', reply: 1, by: 'simulator', atHome: true })));
    const { code, out } = await hunt('corrections', home, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('nothing to correct');
    expect(out).toContain('1 answer given at home');
  });
});
