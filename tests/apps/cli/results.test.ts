import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePlay } from '../../../src/core/play/writePlay';
import { classPlay } from '../../builders/classPlay';
import { aHunt, aStage, reached, replied } from '../../builders/play';
import { hunt, scratch } from './hunt';

const aFile = scratch();
const ofClass = aHunt([aStage('a')]);
const given = (index: number, reply: number): string =>
  aFile(`${index}.play.json`, writePlay(classPlay(index, [reached('a'), replied('a', reply)], ofClass)));

describe('results', () => {
  it('tells the ranking of a class, and how each question was answered', async () => {
    const { code, out } = await hunt('results', given(0, 0), given(1, 1), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('2 games read, 1 hunt.');
    expect(out).toMatch(/ {2}1\. .*: 120 points, 2\u00a0s, 1\/1\n {2}2\. .*: 20 points, .*, not finished\n/);
    expect(out).toContain(
      'a: Which?\n    1 of 2 teams got it right, 1 at the first try.\n    Answer: yes\n    Other answers: no (1)',
    );
    const french = await hunt('results', given(0, 0), given(1, 1), '--lang', 'fr');
    expect(french.out).toContain('1 sur 2 équipes a trouvé, 1 du premier coup.');
  });

  it('writes tables, JSON and xAPI into a folder, over nothing, and says what xAPI lacks', async () => {
    const play = given(2, 1);
    const folder = join(dirname(play), 'class');
    const bare = await hunt('results', play, '--out', folder, '--lang', 'en');
    expect([bare.code, bare.told]).toEqual([0, expect.stringContaining('no xAPI file')]);
    expect(readFileSync(join(folder, 'a-hunt-teams.csv'), 'utf8')).toContain('120,120,1,1,0');
    expect(JSON.parse(readFileSync(join(folder, 'a-hunt.results.json'), 'utf8')).format).toBe('jalon-results/1');
    expect((await hunt('results', play, '--out', folder, '--lang', 'en')).told).toContain('choose another folder');
    const home = ['--home', 'https://example.org/'];
    expect((await hunt('results', play, '--out', join(folder, 'more'), ...home)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'more', 'a-hunt.xapi.json'), 'utf8')).length).toBe(4);
    const bad = await hunt('results', play, '--home', 'example.org', '--lang', 'en');
    expect([bad.code, bad.told]).toEqual([2, expect.stringContaining('wants an https address')]);
  });

  it('says which file is no whole play, and gathers the others', async () => {
    const { code, out, told } = await hunt('results', aFile('bad.play.json', '{'), given(0, 1), '--json');
    expect([code, told]).toEqual([1, expect.stringContaining('bad.play.json')]);
    expect(JSON.parse(out)).toMatchObject([
      { format: 'jalon-results/1', hunt: { id: 'a-hunt' }, plays: [{ place: 1, points: 120 }] },
    ]);
  });
});
