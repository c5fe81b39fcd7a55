import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliWords } from '../../../src/apps/cli/words';

const root = join(import.meta.dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-words-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hunt = (...args: readonly string[]) => {
  const call = ['--import', 'tsx', 'src/apps/cli/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, told: stderr };
};

describe('the words of the command line', () => {
  it('count in the singular and the plural of each language', () => {
    const [fr, en] = [cliWords('fr'), cliWords('en')];
    expect(fr.good('a.json', 1, 0)).toBe('a.json\u00a0: rien à redire, 1 jalon, 0 question.');
    expect(en.good('a.json', 1, 0)).toBe('a.json: no faults, 1 stage, 0 questions.');
    expect(fr.rowsOf(3, 1, 0, 2)).toBe('3 lignes = 1 lieu + 0 réunie + 2 laissées de côté');
    expect(en.rowsOf(1, 1, 0, 0)).toBe('1 row = 1 site + 0 merged + 0 left out');
    expect([0, 1, 2].map((n) => fr.proved('a', n))).toEqual([
      'a\u00a0: aucune question composée.',
      'a\u00a0: 1 question composée et prouvée.',
      'a\u00a0: 2 questions composées, toutes prouvées.',
    ]);
  });

  it('find no fault only where nothing was told', () => {
    const hurried = JSON.parse(readFileSync(join(root, 'scenarios/nantes-heritage.json'), 'utf8'));
    const path = join(folder, 'hurried.json');
    writeFileSync(path, JSON.stringify({ ...hurried, rules: { ...hurried.rules, minutes: 5 } }));
    const { code, out, told } = hunt('check', path, '--lang', 'en');
    expect([code, told.includes('note: 5 min is too short')]).toEqual([0, true]);
    expect(out).toContain('playable, but see above');
    expect(out).not.toContain('no faults');
  });

  it('keep to the language asked for, whatever else is asked', () => {
    expect(hunt('check', '--loud', '--lang', 'fr').told).toContain('ne connaît pas ces options');
    expect(hunt('serve', '--loud', '--lang=fr').told).toContain('serve ne connaît que');
  });

  it('tell how to serve', () => {
    const { code, out, told } = hunt('serve', '--help', '--lang', 'en');
    expect([code, told]).toEqual([0, '']);
    expect(out).toContain('--phone');
  });
});
