import { describe, expect, it } from 'vitest';
import { say } from '../../../src/core/lib/language';
import { sealOf } from '../../../src/core/prepare/compose';
import { difficultyOf } from '../../../src/core/prepare/difficulty';
import { explain } from '../../../src/core/prepare/explain';
import type { Cell, Hunt, HuntChallenge } from '../../../src/core/prepare/hunt';
import { prepare } from '../../../src/core/prepare/prepare';
import { verify } from '../../../src/core/prepare/verify';
import { type BuiltRow, datasetOf } from '../../builders/dataset';
import { scenarioOf, tenRows } from '../../builders/scenario';

const people = [
  'Jean Perrin',
  'Louis Liberge',
  'Paul Rivoal',
  'Marc Sauvage',
  'Yves Tanguy',
  'Anne Kermel',
  'Rose Madec',
];

const rowsWith = (more: (i: number) => object = () => ({})): readonly BuiltRow[] =>
  tenRows().map((row, i) => ({ ...row, author: people[i % 7] ?? '', year: '', hauteur_m: 10 + 7 * i, ...more(i) }));

/** The same places, of which a year tells the time and no century. */
const dated = rowsWith((i) => ({ century: '', year: 1500 + 40 * i }));

const columns = {
  ...({ id: 'identifier', name: 'name', kind: 'category', century: 'period', year: 'year' } as const),
  ...({ author: 'text', hauteur_m: 'number' } as const),
};

const huntAt = (
  ids: readonly string[],
  challenge: object,
  { rows = rowsWith(), audience = 'adult' }: { rows?: readonly BuiltRow[]; audience?: string } = {},
): Hunt => {
  const stages = ids.map((id) => ({ id, site: { dataset: 'sites', id }, challenges: [challenge] }));
  const scenario = scenarioOf({ audience, datasets: { sites: { path: 'sites.csv' } }, stages });
  const { hunt } = prepare(scenario, new Map([['sites', datasetOf(rows, { kinds: columns })]]));
  if (hunt === null) throw new Error('the hunt can be made');
  return hunt;
};

const onlyOf = ({ stages }: Hunt): HuntChallenge => stages[0]?.challenges[0] as HuntChallenge;

const hintOf = ({ content }: HuntChallenge, language: 'fr' | 'en' = 'en'): string =>
  ('ask' in content ? say(content.ask ?? '', language) : '').split(/ (?=Hint:|Indice\u00a0:)/)[1] ?? '';

const asked = (family: string, field: string, more: Parameters<typeof huntAt>[2] = {}): HuntChallenge =>
  onlyOf(huntAt(['alba'], { family, field }, more));

describe('a hint', () => {
  it('is another fact of the place, where there is one that helps', () => {
    expect(hintOf(asked('author', 'author'))).toBe('Hint: this place dates from the 18th century.');
    expect(hintOf(asked('century', 'century'), 'fr')).toBe('Indice\u00a0: ce lieu a pour auteur Jean Perrin.');
    expect(asked('author', 'author').proof?.hint).toMatchObject({ column: 'century', site: 'alba', row: 2 });
  });

  it('denies no option: where nothing else helps there is none', () => {
    const bare = rowsWith(() => ({ century: '', year: '', kind: '' }));
    const { proof, content } = asked('author', 'author', { rows: bare });
    expect([content.type, hintOf({ content } as HuntChallenge), proof?.hint]).toEqual(['choice', '', undefined]);
  });

  it('names no place that is farther than an hour of walking', () => {
    const spread = (times: number) =>
      rowsWith((i) => ({ century: '', year: 1500 + 40 * i, lat: 47.2164, lng: -1.5494 + times * i * 0.01 }));
    expect(hintOf(asked('first', 'year', { rows: spread(1) }))).toMatch(/^Hint: “/);
    expect(asked('first', 'year', { rows: spread(10) }).content.type).toBe('choice');
    expect(hintOf(asked('first', 'year', { rows: spread(10) }))).toBe('');
  });

  it('of the century leaves two of three years at least, else it is another', () => {
    const yearsOf = (years: readonly number[]) =>
      rowsWith((i) => ({ kind: '', author: '', century: 'XVIIIe siècle', year: years[i % years.length] ?? '' }));
    const near = [1710, 1725, 1740, 1755, 1770, 1785];
    const { content, proof } = asked('dated', 'year', { rows: yearsOf(near) });
    expect([content.type, proof?.hint?.column]).toEqual(['choice', 'century']);
    const far = [1710, 1640, 1760, 1870, 1930, 1560];
    expect(asked('dated', 'year', { rows: yearsOf(far) }).proof?.hint).toBeUndefined();
  });

  it('of places that are compared tells of one that is not the answer, never of the answer', () => {
    for (const [family, field] of [
      ['first', 'year'],
      ['most', 'hauteur_m'],
      ['odd', 'kind'],
    ] as const) {
      const rows = rowsWith((i) => ({ century: '', year: 1500 + 40 * i, kind: i % 3 === 0 ? 'pont' : 'lavoir' }));
      const { proof } = asked(family, field, { rows });
      expect([...(proof?.wrong ?? []), ...(proof?.others ?? [])]).toContainEqual(proof?.hint);
      expect(proof?.hint?.site).not.toBe(proof?.right.site);
    }
  });

  it('of an order is the place in the middle, and of pairings no pair, which would leave two of four', () => {
    const { proof } = asked('order', 'year', { rows: dated });
    expect(proof?.hint).toEqual(proof?.others?.[0]);
    const match = asked('match', 'kind');
    expect(match.proof?.others?.map(({ site }) => site)).not.toContain(match.proof?.hint?.site);
    expect(match.proof?.hint).toMatchObject({ site: 'alba', column: 'century' });
  });

  it('of a number is that of another place, which passes for no answer', () => {
    for (const [family, field] of [
      ['estimate', 'hauteur_m'],
      ['year', 'year'],
    ] as const) {
      const { content, proof } = asked(family, field, {
        rows: rowsWith((i) => ({ hauteur_m: 20 + 9 * i, century: '', year: 1500 + 40 * i, kind: '', author: '' })),
      });
      if (content.type !== 'number' && content.type !== 'year') throw new Error('a number is asked');
      expect(proof?.hint?.site).not.toBe('alba');
      expect(Math.abs(Number(proof?.hint?.raw) - content.answer)).toBeGreaterThan(content.within ?? 0);
    }
  });

  it('is none of a time for an author, nor the other way round, where the row tells two times or two authors', () => {
    const ownOf = (more: object) =>
      ['author', 'century'].map((field) => {
        const { proof } = asked(field, field, { rows: rowsWith((i) => (i === 0 ? { kind: '', ...more } : {})) });
        return proof?.hint?.site === 'alba';
      });
    expect(ownOf({})).toEqual([true, true]);
    expect(ownOf({ chpscld: 'XIXe siècle ; XXe siècle' })).toEqual([false, false]);
    expect(ownOf({ chpscld: 'XXe siècle' })).toEqual([false, false]);
    expect(ownOf({ author: 'Jean Perrin ; Louis Liberge' })).toEqual([false, false]);
  });

  it('is none where the answer is seen on the spot', () => {
    expect(asked('category', 'kind').proof?.hint).toBeUndefined();
    expect(asked('trueFalse', 'kind').proof?.hint).toBeUndefined();
  });

  it('is said once in a hunt, told by nothing else, and shown by explain', () => {
    const rows = rowsWith((i) => ({ century: i % 4 < 2 ? 'XVIIIe siècle' : 'XIXe siècle' }));
    const hunt = huntAt(['alba', 'corvo', 'esker', 'grivot'], { family: 'author', field: 'author' }, { rows });
    const all = hunt.stages.flatMap(({ challenges }) => challenges);
    const said = all.map((one) => hintOf(one)).filter((hint) => hint !== '');
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said).size).toBe(said.length);
    expect(verify(hunt)).toEqual([]);
    expect(explain(hunt).flatMap(({ questions }) => questions.flatMap(({ hint }) => hint ?? []))).toHaveLength(
      said.length,
    );
  });

  it('makes a question easier by the options that it leaves out', () => {
    const one = asked('first', 'year', { rows: dated });
    const { hint: _, ...proof } = one.proof ?? ({} as never);
    expect(difficultyOf(one)).toBeLessThan(difficultyOf({ ...one, proof }) ?? 0);
  });
});

describe('a hint that is changed', () => {
  const withHint = (
    family: string,
    field: string,
    change: (hint: Cell, one: HuntChallenge) => Cell,
  ): readonly unknown[] => {
    const rows = field === 'year' ? dated : rowsWith();
    const hunt = huntAt(['alba'], { family, field }, { rows });
    const one = onlyOf(hunt);
    if (!one.proof?.hint) throw new Error('there is a hint');
    const proof = { ...one.proof, hint: change(one.proof.hint, one) };
    const challenge = { ...one, proof, id: sealOf(one.content, proof) };
    return verify({ ...hunt, stages: hunt.stages.map((stage) => ({ ...stage, challenges: [challenge] })) }).map(
      ({ values }) => values.reason,
    );
  };

  it.each([
    ['says another thing', 'author', 'author', (hint: Cell) => ({ ...hint, raw: 'XIXe siècle' })],
    ['is of another place', 'author', 'author', (hint: Cell) => ({ ...hint, site: 'bruma', row: 3 })],
    ['is the answer', 'first', 'year', (_: Cell, one: HuntChallenge) => one.proof?.right as Cell],
    ['is of another column', 'most', 'hauteur_m', (hint: Cell) => ({ ...hint, column: 'year' })],
    ['is one of the pairs', 'match', 'kind', (_: Cell, one: HuntChallenge) => one.proof?.others?.at(-1) as Cell],
    ['is about an option', 'author', 'author', (_: Cell, one: HuntChallenge) => one.proof?.wrong[0] as Cell],
  ] as const)('is refused where it %s', (_, family, field, change) => {
    expect(withHint(family, field, (hint) => hint)).toEqual([]);
    expect(withHint(family, field, change)).toEqual(['words']);
  });
});
