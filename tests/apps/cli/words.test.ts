import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/apps/cli/readWords';
import { commands } from '../../../src/apps/cli/run';
import { serveWords } from '../../../src/apps/cli/serveWords';
import { cliWords } from '../../../src/apps/cli/words';
import { languages } from '../../../src/core/lib/language';
import { en as composed } from '../../../src/core/prepare/words/en';
import { reportWords } from '../../../src/ui/messages';
import { leavesOf, spelledAmerican } from '../../builders/spelling';
import { hunt, scratch } from './hunt';

const root = join(import.meta.dirname, '../../..');
const aFile = scratch();

describe('the words of the command line', () => {
  it('count in the singular and the plural of each language', () => {
    const [fr, en] = [cliWords('fr'), cliWords('en')];
    expect(fr.good(1, 0)).toBe('rien à redire, 1 jalon, 0 question.');
    expect(en.good(1, 0)).toBe('no faults, 1 stage, 0 questions.');
    expect(reportWords('fr').rowsOf(3, 1, 0, 2)).toBe('3 lignes = 1 lieu + 0 réunie + 2 laissées de côté');
    expect(reportWords('en').rowsOf(1, 1, 0, 0)).toBe('1 row = 1 site + 0 merged + 0 left out');
    expect([0, 1, 2].map((n) => fr.proved(n, n))).toEqual([
      'aucune question composée.',
      '1 question composée et prouvée.',
      '2 questions composées, toutes prouvées.',
    ]);
    expect([fr.proved(2, 1), en.proved(2, 0)]).toEqual([
      '2 questions composées, dont 1 prouvée par les règles d’aujourd’hui.',
      '2 composed questions, of which 0 proved by the rules of today.',
    ]);
  });

  it('leave a path as it is, so that it can be copied', async () => {
    const { told } = await hunt('check', 'Chasse ! « été »/a.json', '--lang', 'fr');
    expect(told).toBe('Chasse ! « été »/a.json\u00a0: ce fichier n’existe pas\u00a0; vérifiez son chemin.\n');
  });

  it('are spelled as the British do in English', () => {
    const schema = readFileSync(join(root, 'public/schema/scenario.schema.json'), 'utf8');
    const described = [...schema.matchAll(/"description": "(.+?)"/g)].map(([, words = '']) => words);
    expect(described.length).toBeGreaterThan(50);
    const { kinds, terms, ask } = composed;
    const { badOptions, ...said } = cliWords('en');
    const { written, place, ...report } = reportWords('en');
    const words = [
      said,
      badOptions('check', ['json']),
      serveWords.en,
      report,
      readWords.en,
      written(';', 'utf-8', '\n', false),
      place(['lat', 'lon'], 'EPSG:4326', 1),
      kinds,
      terms,
      ask,
      described,
    ].flatMap(leavesOf);
    expect(spelledAmerican(words)).toEqual([]);
  });

  it('find no fault only where nothing was told', async () => {
    const hurried = JSON.parse(readFileSync(join(root, 'scenarios/nantes-heritage.json'), 'utf8'));
    const path = aFile('hurried.json', JSON.stringify({ ...hurried, rules: { ...hurried.rules, minutes: 5 } }));
    const { code, out, told } = await hunt('check', path, '--lang', 'en');
    expect([code, told.includes('note: 5 min is too short')]).toEqual([0, true]);
    expect(out).toContain('playable, but see above');
    expect(out).not.toContain('no faults');
  });

  it.each(languages)('explain each command by itself, with all its options, in %s', async (language) => {
    const pages = new Set<string>();
    for (const [name, { options }] of commands) {
      const { out } = await hunt(name, '--help', '--lang', language);
      pages.add(out);
      expect(out).toMatch(new RegExp(`^npm run -s hunt -- ${name} `));
      for (const option of [...options, 'lang', 'help'])
        expect(out, `${name} --${option}`).toMatch(new RegExp(`^ {2}--${option}\\b.* {1,}\\S`, 'm'));
      expect(out).not.toMatch(/^ {2}--\S+(?: [A-Z]+)? *$/m);
    }
    expect(pages.size).toBe(commands.size);
  });

  it('keep to the language asked for, whatever else is asked', async () => {
    expect((await hunt('check', '--loud', '--lang', 'fr')).told).toContain('rien d’autre');
    expect((await hunt('serve', '--loud', '--lang=fr')).told).toContain('«\u00a0serve\u00a0» prend --port N');
  });
});
