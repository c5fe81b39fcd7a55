import { describe, expect, it } from 'vitest';
import { type Fault, faults, type Problem } from '../../src/core/lib/checked';
import { type Language, languages } from '../../src/core/lib/language';
import {
  describeFault,
  describePlace,
  describeProblem,
  keptWords,
  passWords,
  playWords,
  resultWords,
  settingsWords,
  shellWords,
  storyWords,
  updateWords,
} from '../../src/ui/messages';
import { alongWords } from '../../src/ui/messages/along';
import { correctionWords } from '../../src/ui/messages/corrections';
import { photoWords } from '../../src/ui/messages/photo';
import { privacyWords } from '../../src/ui/messages/privacy';
import { leavesOf, spelledAmerican } from '../builders/spelling';

const problem = (fault: Fault, over: Partial<Problem> = {}): Problem => ({
  path: '',
  fault,
  values: {},
  severity: 'error',
  ...over,
});

/** What each fault carries when it is found. */
const found = {
  file: 'a.csv',
  files: 'a.json, b.json',
  megabytes: 300,
  most: 256,
  what: 'cells',
  columns: 'nom, rue',
  value: '91.2',
  cells: 3,
  headers: 4,
  id: 'x-1',
  first: 7,
  number: 2,
  name: 'column 2',
  url: 'https://example.org/a.json',
  line: 3,
  column: 14,
  found: '}',
  wanted: 'jalon-scenario/1',
  key: 'titel',
  nearest: 'title',
  known: 'title, intro',
  expected: 'number',
  received: 'string',
  of: 'string',
  dataset: 'heritage',
  site: 's-9',
  field: 'century',
  answer: 'oui',
  option: 'non',
  other: 'nom',
  language: 'en',
  stage: 'the-tower',
  kilometers: 41,
  meters: 12,
  least: 50,
  minutes: 20,
  needed: 65,
  count: 5,
  family: 'century',
  reason: 'leaks',
  question: 'the-tower-1',
  systems: 'EPSG:27700, EPSG:27563',
  said: 'EPSG:2154',
  system: 'EPSG:3943',
  full: 10,
  none: 5,
  last: 4,
} as const;

const keys = (words: unknown, path = ''): string[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => keys(value, `${path}.${key}`))
    : [`${path}:${typeof words}`];

const catalogues = (language: Language) => [
  shellWords(language),
  updateWords(language),
  storyWords(language),
  keptWords(language),
  alongWords(language),
  passWords(language),
  playWords(language),
  resultWords(language),
  settingsWords(language),
  correctionWords(language),
  photoWords(language),
];

const everySentence = (language: Language): string[] => [
  ...catalogues(language).flatMap(leavesOf),
  ...faults.map((fault) => describeProblem(language, problem(fault, { values: found }))),
  ...faults.map((fault) =>
    describeProblem(language, problem(fault, { values: found, file: 'a.json', path: '$.stages[2]', row: 4 })),
  ),
];

describe('the catalogue', () => {
  it('holds the same keys in every language', () => {
    expect(keys(catalogues('en'))).toEqual(keys(catalogues('fr')));
  });

  it.each(languages)('holds no empty and no broken sentence in %s', (language) => {
    const sentences = everySentence(language);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((one) => one.trim() === '')).toEqual([]);
    expect(sentences.filter((one) => /undefined|\[object|NaN|\$\{/.test(one))).toEqual([]);
  });

  it('sets French punctuation with no-break spaces, and none where there is no space to keep', () => {
    const loose = everySentence('fr').filter((one) => / [;:!?»]|« /.test(one));
    expect(loose).toEqual([]);
    const tight = everySentence('fr').filter((one) => /[^\s\u00a0][;!?»](\s|$)/.test(one));
    expect(tight).toEqual([]);
  });

  it.each(languages)('opens and closes quotes, and curls apostrophes, in %s', (language) => {
    expect(everySentence(language).filter((one) => /["']/.test(one))).toEqual([]);
  });

  it('keeps English free of French punctuation', () => {
    expect(everySentence('en').filter((one) => /[\u00a0 ][;:!?]|[«»]/.test(one))).toEqual([]);
  });

  it('spells English as the British do', () => {
    expect(spelledAmerican(everySentence('en'))).toEqual([]);
  });

  it('keeps to letters that the typeface has', () => {
    const missing = /[\u202f\u2011\u2192\u0178]/;
    expect(languages.flatMap(everySentence).filter((one) => missing.test(one))).toEqual([]);
  });

  it('says every fault differently in French and in English', () => {
    const same = faults.filter((fault) => {
      const [fr, en] = languages.map((language) => describeFault(language, problem(fault, { values: found })));
      return fr === en;
    });
    expect(same).toEqual([]);
  });
});

describe('the words of a play', () => {
  it('give no point, one point and points their number', () => {
    const [fr, en] = [playWords('fr'), playWords('en')];
    expect([-20, -1, 0, 1, 20].map(fr.gain)).toEqual(['−20 points', '−1 point', '0 point', '+1 point', '+20 points']);
    expect([fr.hintCost(0), fr.hintCost(1), fr.hintCost(20)]).toEqual(['gratuit', '−1 point', '−20 points']);
    expect([fr.score(0, 360), en.score(1, 1000)]).toEqual(['0 point sur 360', '1 point out of 1,000']);
  });

  it('give a place among others its ending', () => {
    const [fr, en] = [resultWords('fr'), resultWords('en')];
    expect([1, 2, 21].map((place) => fr.placeOf(place, 30))).toEqual([
      'La meilleure des 30 parties jouées sur cet appareil\u00a0!',
      'Cette partie arrive 2e sur les 30 jouées sur cet appareil.',
      'Cette partie arrive 21e sur les 30 jouées sur cet appareil.',
    ]);
    const places = [2, 3, 4, 11, 12, 13, 21, 22, 23, 101];
    const told = places.map((place) => /\d+[a-z]+/.exec(en.placeOf(place, 200))?.[0]);
    expect(told.join(' ')).toBe('2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st');
  });

  it('date data by a day, a month or a year', () => {
    const dated = ['23 novembre 2026', '1er mai 2026', 'février 2015', 'avril 2015', '2015'];
    expect(dated.map(storyWords('fr').asOf)).toEqual([
      'données du 23 novembre 2026',
      'données du 1er mai 2026',
      'données de février 2015',
      'données d’avril 2015',
      'données de 2015',
    ]);
  });
});

describe('a problem in words', () => {
  it('says where it stands, then what it is and how to mend it', () => {
    const ragged = problem('csv.rowRagged', { file: 'gares.csv', row: 12, values: { cells: 3, headers: 4 } });
    expect(describeProblem('fr', ragged)).toBe(
      'gares.csv, ligne 12\u00a0: cette ligne a 3 cellules pour 4 titres\u00a0; vérifiez ses séparateurs et ses guillemets.',
    );
    expect(describeProblem('en', ragged)).toBe(
      'gares.csv, row 12: this row has 3 cells for 4 headers; check its delimiters and quotation marks.',
    );
  });

  it('names the JSON path, the column, and the line of a syntax error', () => {
    expect(describePlace('en', problem('shape.missing', { file: 'a.json', path: '$.stages[2].at.lat' }))).toBe(
      'a.json, $.stages[2].at.lat',
    );
    expect(describePlace('fr', problem('json.syntax', { file: 'a.json', values: { line: 3, column: 14 } }))).toBe(
      'a.json, ligne 3, caractère 14',
    );
    expect(describePlace('en', problem('csv.rowOutOfRange', { row: 1200, column: 'lat' }))).toBe(
      'row 1,200, column “lat”',
    );
  });

  it('begins with a capital where there is no place to name', () => {
    expect(describeProblem('fr', problem('file.empty'))).toMatch(/^Le fichier est vide/);
    expect(describeProblem('en', problem('shape.missing', { path: '$', values: { key: 'title' } }))).toMatch(
      /^“title” is missing/,
    );
  });

  it('offers the nearest key, else the keys there are', () => {
    const values = { key: 'titel', nearest: 'title', known: 'title, intro' };
    expect(describeFault('en', problem('shape.unknownKey', { values }))).toContain('did you mean “title”?');
    expect(describeFault('en', problem('shape.unknownKey', { values: { ...values, nearest: '' } }))).toContain(
      'title, intro',
    );
  });

  it.each([
    ['[]', 'array', '≥ 1', 'this list is empty; it needs at least 1 item.'],
    ['["a"]', 'array', '≥ 2', 'this list is too short; it needs at least 2 items.'],
    ['["a","b"]', 'array', '≤ 1', 'this list is too long; keep 1 item at most.'],
    ['', 'string', '“…”', 'this text is empty; fill it in.'],
    ['', 'string', '/^[a-z0-9][a-z0-9-]{0,63}$/', 'this text is empty; fill it in.'],
    ['a very long code', 'string', '≤ 5', 'this text is too long; keep to 5 characters at most.'],
    ['[1234567]', 'string', '≤ 5', 'this text is too long; keep to 5 characters at most.'],
    ['1234567', 'string', '≤ 5', 'this text is too long; keep to 5 characters at most.'],
    ['0.5', 'number', '≥ 5', '“0.5” is too small; give at least 5.'],
    ['-1', 'number', '≥ 0', '“-1” is too small; give at least 0.'],
    ['2000', 'number', '≤ 720', '“2000” is too large; give 720 at most.'],
    ['2.5', 'number', '…, −1, 0, 1, 2, …', '“2.5” is not a whole number; round it.'],
    ['maze', 'string', '(trail | free)', '“maze” won’t do here; use one of these: trail, free.'],
    ['!!!', 'string', '/[\\p{L}\\p{N}]/u', '“!!!” won’t do here; what is expected: at least one letter or digit.'],
    ['x', 'string', 'jalon-hunt/1', '“x” won’t do here; what is expected: jalon-hunt/1.'],
  ])('says what %j (%s) lacks where %s was asked', (received, of, expected, sentence) => {
    const value = problem('shape.value', { values: { received, expected, of } });
    expect(describeFault('en', value)).toBe(sentence);
    expect(describeFault('fr', value)).not.toMatch(/[≥≤|]/);
  });

  it('names the one language in which options are alike or an answer is none of them', () => {
    const [alike, stray] = [problem('sense.optionsAlike'), problem('sense.answerNotAnOption')];
    const told = (one: Problem, language: string) =>
      languages.map((spoken) => describeFault(spoken, { ...one, values: { ...found, language } }));
    expect(told(alike, 'en')).toEqual([
      expect.stringMatching(/^en anglais, les/),
      expect.stringMatching(/^in English, the/),
    ]);
    expect(told(stray, 'fr')).toEqual([
      expect.stringMatching(/^en français, la/),
      expect.stringMatching(/^in French, the/),
    ]);
    expect(told(stray, '')).toEqual([expect.stringMatching(/^la réponse/), expect.stringMatching(/^the answer/)]);
  });

  it('says in words why a proof fails and why a question is left out', () => {
    const proofs = ['noProof', 'rule', 'words', 'place', 'leaks', 'seal'];
    const drops = ['noValue', 'unreadable', 'tooFewWrong', 'leaks', 'tooLong'];
    const told = (fault: Fault, reason: string) =>
      languages.map((language) => describeFault(language, problem(fault, { values: { reason } })));
    const raw = [
      ...proofs.filter((reason) => told('sense.proofFails', reason).some((one) => one.includes(`(${reason})`))),
      ...drops.filter((reason) => told('sense.questionDropped', reason).some((one) => one.includes(`(${reason})`))),
    ];
    expect(raw).toEqual([]);
  });

  it('counts in the singular and the plural of each language', () => {
    const ragged = (language: Language, cells: number) =>
      describeFault(language, problem('csv.rowRagged', { values: { cells, headers: 4 } }));
    expect([0, 1, 2].map((cells) => ragged('fr', cells).split(' pour')[0])).toEqual([
      'cette ligne a 0 cellule',
      'cette ligne a 1 cellule',
      'cette ligne a 2 cellules',
    ]);
    expect([0, 1, 2].map((cells) => ragged('en', cells).split(' for')[0])).toEqual([
      'this row has 0 cells',
      'this row has 1 cell',
      'this row has 2 cells',
    ]);
    const drawn = problem('sense.drawTooFew', { values: { found: 0, count: 1 } });
    expect(describeFault('fr', drawn)).toMatch(/^aucun lieu ne convient au tirage, et il en faut 1/);
    expect(describeFault('en', drawn)).toMatch(/^no site fits the draw, and 1 is needed/);
  });

  it('says what unread coordinates look like, and how to mend each', () => {
    const notations = ['geometry', 'sexagesimal', 'meters', 'beyond', 'other'];
    const shape = {
      fr: /« x, y ».*« 1 ».*degrés décimaux/,
      en: /“x, y”.*“1”.*decimal degrees/,
    };
    for (const language of languages) {
      const said = notations.map((notation) =>
        describeFault(language, problem('csv.placesUnreadable', { values: { columns: 'x, y', value: '1', notation } })),
      );
      expect(new Set(said).size).toBe(notations.length);
      expect(spelledAmerican(said)).toEqual([]);
      expect(said.filter((one) => !shape[language].test(one.replaceAll('\u00a0', ' ')))).toEqual([]);
    }
  });

  it('says a pattern in words', () => {
    const values = { received: 'A B', expected: '/^[a-z0-9][a-z0-9-]{0,63}$/' };
    const said = languages.map((language) => describeFault(language, problem('shape.value', { values })));
    expect(said.filter((one) => one.includes('[a-z'))).toEqual([]);
  });

  it('takes no inherited value for a value of the problem', () => {
    expect(describeFault('en', problem('json.tooDeep', { values: { constructor: 'x' } }))).not.toContain('function');
  });
});

describe('The notices', () => {
  const says = (language: Language) => [0, 1, 2].map((plays) => privacyWords(language).eraseWhy(plays));

  it('say whose photos are erased, of none, one and several', () => {
    expect(says('fr').map((said) => /(?:ses|leurs) photos/.exec(said)?.[0])).toEqual([
      undefined,
      'ses photos',
      'leurs photos',
    ]);
    expect(says('en').map((said) => /(?:its|their) photos/.exec(said)?.[0])).toEqual([
      undefined,
      'its photos',
      'their photos',
    ]);
  });
});
