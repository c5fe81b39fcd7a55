import { describe, expect, it } from 'vitest';
import { say } from '../../../src/core/lib/language';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { prepare } from '../../../src/core/prepare/prepare';
import { nameTellsOf } from '../../../src/core/prepare/questions/nameTells';
import { verify } from '../../../src/core/prepare/verify';
import type { BuiltRow } from '../../builders/dataset';
import { onSite, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

const renamed = (names: Readonly<Record<string, string>>): readonly BuiltRow[] =>
  tenRows().map((row) => ({ ...row, name: names[String(row.id)] ?? String(row.name) }));

const why = (family: string, rows: readonly BuiltRow[], field = 'kind') =>
  prepare(onSite('alba', [{ family, field } as never]), sitesOf(rows)).problems.map(({ values }) => values.reason);

describe('a place whose name the data shouts', () => {
  it('is called as people call it, but for a short name, which may be a sign', () => {
    const shouted = sitesOf(renamed({ alba: 'COMANDANTE LUIS J. FONTANA', corvo: 'MAMAC' }));
    const stages = ['alba', 'corvo'].map((id) => ({ id, site: { dataset: 'sites', id } }));
    const scenario = scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages });
    const { hunt } = prepare(scenario, shouted);
    expect(hunt?.stages.map(({ title }) => say(title, 'fr'))).toEqual(['Comandante Luis J. Fontana', 'MAMAC']);
    expect(hunt && verify(hunt)).toEqual([]);
  });
});

describe('a place whose name tells its kind', () => {
  it('is not asked for it, though the name may be wrong, nor claimed to be another', () => {
    for (const family of ['category', 'trueFalse', 'match']) {
      expect(why(family, tenRows())).toEqual([]);
      expect(why(family, renamed({ alba: 'Moulin Alba' }))).toEqual(['leaks']);
    }
  });

  it('is one whose name holds a word by which any value of the column begins, known or not', () => {
    const rows = (name: string) =>
      renamed({ alba: name }).map((row) => (row.id === 'corvo' ? { ...row, kind: 'cascade de versant' } : row));
    expect(why('trueFalse', rows('Cascade de Tazenat'))).toEqual(['leaks']);
    expect(why('trueFalse', rows('Versant de Tazenat'))).toEqual([]);
  });

  it('is one whose name is made with a kind, and of a style or an author it tells nothing', () => {
    const cell = (name: string, column: string, raw: string) => ({
      ...{ dataset: 'sites', site: 'a', row: 2 },
      ...{ name, column, raw },
    });
    expect(nameTellsOf(cell('Zionskirche', 'type', 'Wohnhaus'))).toBe(true);
    expect(nameTellsOf(cell('Villa Alba', 'style', 'Art déco'))).toBe(false);
    expect(nameTellsOf(cell('Villa Alba', 'architect', 'Jean Perrin'))).toBe(false);
  });

  it('is none of four among which one is odd', () => {
    const rows: readonly BuiltRow[] = tenRows().map((row, i) => ({ ...row, kind: i % 4 === 0 ? 'pont' : 'lavoir' }));
    const moulin = rows.map((row) => ({ ...row, name: row.id === 'alba' ? 'Alba' : `Moulin ${String(row.name)}` }));
    expect(why('odd', rows)).toEqual([]);
    expect(why('odd', moulin)).toEqual(['tooFewWrong']);
  });
});

/** Every site of the ten, each asked the same. */
const askedEverywhere = (rows: readonly BuiltRow[], challenge: object): Hunt => {
  const stages = rows.map(({ id }) => ({ id, site: { dataset: 'sites', id }, challenges: [challenge] }));
  const { hunt } = prepare(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sitesOf(rows));
  if (hunt === null) throw new Error('the hunt can be made');
  return hunt;
};

const asksOf = ({ stages }: Hunt, language: 'fr' | 'en') =>
  stages.flatMap(({ challenges }) =>
    challenges.flatMap(({ content, proof }) => (proof && 'ask' in content ? [say(content.ask ?? '', language)] : [])),
  );

describe('what a question claims', () => {
  const rows = tenRows().map((row, i) => ({ ...row, kind: i % 3 === 0 ? 'pont' : i % 3 === 1 ? 'lavoir' : 'phare' }));

  it.each([
    ['trueFalse', 'kind'],
    ['odd', 'kind'],
  ])('is said once in a hunt, by %s', (family, field) => {
    const hunt = askedEverywhere(rows, { family, field });
    for (const language of ['fr', 'en'] as const) {
      const asks = asksOf(hunt, language);
      expect(asks.length).toBeGreaterThan(0);
      expect(new Set(asks).size).toBe(asks.length);
    }
  });

  it('is refused where it is said again of another place', () => {
    const one = askedEverywhere(rows, { family: 'trueFalse', field: 'kind' });
    const [first] = one.stages;
    const other = askedEverywhere(
      rows.map((row) => ({ ...row, kind: row.kind === 'pont' ? 'lavoir' : row.kind === 'lavoir' ? 'pont' : row.kind })),
      { family: 'trueFalse', field: 'kind' },
    );
    const said = asksOf({ ...one, stages: one.stages.slice(0, 1) }, 'fr')[0];
    const echo = other.stages.slice(1).find((stage) => asksOf({ ...other, stages: [stage] }, 'fr')[0] === said);
    if (first === undefined || echo === undefined) throw new Error('the claim is made at another place too');
    expect(verify({ ...one, stages: [first, echo] }).map(({ values }) => values.reason)).toEqual(['told']);
    expect(verify({ ...one, stages: [first] })).toEqual([]);
  });
});
