import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset';
import { type Change, mended } from '../../../src/core/prepare/drift/change';
import { driftOfHunt } from '../../../src/core/prepare/drift/hunt';
import { driftOfScenario } from '../../../src/core/prepare/drift/scenario';
import { makeHunt } from '../../../src/core/prepare/make/make';
import { prepare } from '../../../src/core/prepare/prepare';
import type { BuiltRow } from '../../builders/dataset';
import { scenarioJson, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

type Json = Readonly<Record<string, unknown>>;

const sites = sitesOf();
const newerOf = (change: (row: BuiltRow, i: number) => Partial<BuiltRow> | null): Dataset => {
  const rows = tenRows().flatMap((row, i) => {
    const changed = change(row, i);
    return changed === null ? [] : [{ ...row, ...changed } as BuiltRow];
  });
  return sitesOf(rows).get('sites') as Dataset;
};
const on = (id: string, ...challenges: Json[]) => ({ id: `at-${id}`, site: { dataset: 'sites', id }, challenges });
const category = { family: 'category', field: 'kind' };
const century = { family: 'century', field: 'century' };
const byHand = { type: 'number', ask: 'How many windows has it?', answer: 3 };
const json = (...stages: Json[]): Json => scenarioJson({ datasets: { sites: { path: 'sites.csv' } }, stages });
const walk = json(on('alba', category), on('esker', century), on('hulotte', byHand));

const changesOf = (scenario: Json, newer: Dataset): readonly Change[] =>
  driftOfScenario(scenario, sites, 'sites', newer).changes;
const told = (changes: readonly Change[]) => changes.map(({ kind, path }) => `${kind} ${path}`);
const preparedOf = (scenario: Json) => {
  const { hunt } = prepare(scenarioOf(scenario), sites);
  if (hunt === null) throw new Error('the scenario gives no hunt');
  return hunt;
};

describe('what newer data changes', () => {
  it('is nothing where the data is the same, whichever stages and questions there are', () => {
    const ids = tenRows().map(({ id }) => String(id));
    const questions = [category, century, byHand, { family: 'nearest' }, { family: 'order', field: 'century' }];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 1 }),
        fc.shuffledSubarray(questions, { minLength: 1 }),
        (chosen, asked) => {
          const scenario = json(...chosen.map((id) => on(id, ...asked)));
          const again = newerOf(() => ({}));
          expect(driftOfScenario(scenario, sites, 'sites', again)).toEqual({ changes: [], problems: [] });
          expect(driftOfHunt(preparedOf(scenario), 'sites', again)).toEqual({ changes: [], problems: [] });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is a stage whose site is gone, and the mend takes it out with all that is asked there', () => {
    const newer = newerOf(({ id }) => (id === 'esker' ? null : {}));
    const [gone, ...more] = changesOf(walk, newer);
    expect(gone).toMatchObject({ kind: 'gone', was: 'esker', mend: { path: '$.stages[1]' } });
    expect(told(more)).toEqual([]);
  });

  it('is a site under another id, taken for the same by its name and place', () => {
    const newer = newerOf(({ id }) => (id === 'esker' ? { id: 'new-esker' } : {}));
    expect(changesOf(walk, newer)).toMatchObject([
      { kind: 'renumbered', is: 'new-esker', meters: 0, mend: { path: '$.stages[1].site.id', value: 'new-esker' } },
    ]);
    const farAway = newerOf(({ id, lat }) => (id === 'esker' ? { id: 'new-esker', lat: lat + 0.01 } : {}));
    expect(told(changesOf(walk, farAway))).toContain('gone $.stages[1].site');
  });

  it('is a site that has moved by a meter or more, or has another name, unless the author gave the stage its own', () => {
    const newer = newerOf(({ id, lat }) => (id === 'alba' ? { lat: lat + 0.0005, name: 'Alba Nova' } : {}));
    const [moved, renamed] = changesOf(walk, newer);
    expect(moved).toMatchObject({ kind: 'moved', meters: 55.6, mend: null });
    expect(renamed).toMatchObject({ kind: 'renamed', was: 'Alba', is: 'Alba Nova' });
    const titled = json({ ...on('alba', category), title: 'Where it began' });
    expect(told(changesOf(titled, newer))).not.toContain('renamed $.stages[0].site');
    const trembling = newerOf(({ id, lat }) => (id === 'alba' ? { lat: lat + 0.000004 } : {}));
    expect(told(changesOf(walk, trembling))).toEqual([]);
  });

  it('is another right answer', () => {
    const newer = newerOf(({ id }) => (id === 'esker' ? { century: 'XXe siècle' } : {}));
    const [change] = changesOf(walk, newer);
    expect(change).toMatchObject({ kind: 'answer', path: '$.stages[1].challenges[0]', mend: null });
    expect(change?.was).toMatchObject({ en: '17th century' });
    expect(change?.is).toMatchObject({ en: '20th century' });
  });

  it('is a question that no longer holds, with its reason, and the mend takes it out', () => {
    const newer = newerOf(({ id }) => (id === 'esker' ? { century: '' } : {}));
    expect(changesOf(walk, newer)).toMatchObject([
      { kind: 'lost', reason: 'noValue', mend: { path: '$.stages[1].challenges[0]' } },
    ]);
  });

  it('is what the row says, column by column, where a question was written by hand', () => {
    const newer = newerOf(({ id }) => (id === 'hulotte' ? { kind: 'moulin', year: 1999 } : {}));
    const changes = changesOf(walk, newer).filter(({ kind }) => kind === 'byHand');
    expect(changes.map(({ of, was, is }) => [of, was, is])).toEqual([
      ['kind', 'stade', 'moulin'],
      ['year', '1780', '1999'],
    ]);
  });

  it('is what the row says, where a clue was written by hand', () => {
    const clued = json({ ...on('hulotte', category), clue: 'Where the old stadium stands.' });
    const newer = newerOf(({ id }) => (id === 'hulotte' ? { year: 1999 } : {}));
    expect(told(changesOf(clued, newer))).toEqual(['byHand $.stages[0]']);
    expect(told(changesOf(json(on('hulotte', category)), newer))).toEqual([]);
  });

  it('is a composed story that counts other stages, of which each is told where it belongs; one that an author wrote stays', () => {
    const { scenarioText } = makeHunt(sites.get('sites') as Dataset, {
      ...{ sites: ['alba', 'corvo', 'dorne', 'esker', 'grivot'], path: 'sites.csv' },
    });
    const made = JSON.parse(scenarioText);
    const newer = newerOf(({ id }) => (id === 'corvo' ? null : {}));
    const changes = changesOf(made, newer).filter(({ kind }) => kind === 'story');
    // Halfway lies a stage farther on when the second is gone.
    const halfway = ['story $.stages[2].found', 'story $.stages[3].found'];
    expect(told(changes)).toEqual(['story $.summary', 'story $.intro', ...halfway]);
    expect(changes[0]?.is).toMatchObject({ en: expect.stringContaining('4 posts') });
    const first = newerOf(({ id }) => (id === 'alba' ? null : {}));
    expect(told(changesOf(made, first))).toContain('story $.stages[1].found');
    expect(told(changesOf({ ...made, title: 'My own' }, newer))).not.toContain('story $.summary');
  });

  it('is what a draw gives', () => {
    const drawn = json({ draw: { dataset: 'sites', count: 2, apartMeters: 50 } });
    const [first = ''] = preparedOf(drawn).stages.map(({ site }) => site?.id);
    const newer = newerOf(({ id }) => (id === first ? null : {}));
    expect(changesOf(drawn, newer)).toMatchObject([{ kind: 'drawn', path: '$.stages[0].draw', was: first }]);
  });

  it('is whose data it is', () => {
    const newer = { ...(sites.get('sites') as Dataset) };
    const credit = { ...newer.credit, license: 'ODbL', date: '2027-01-01' };
    const changes = changesOf(walk, { ...newer, credit });
    expect(changes).toMatchObject([
      { kind: 'credit', path: '$.datasets.sites', of: 'license', was: 'Licence Ouverte 2.0', is: 'ODbL' },
      { kind: 'credit', of: 'date', is: '2027-01-01' },
    ]);
    expect(told(driftOfHunt(preparedOf(walk), 'sites', { ...newer, credit }).changes)).toEqual([
      'credit $.credits[0]',
      'credit $.credits[0]',
    ]);
  });

  it('is found in a prepared hunt too, from its own cells', () => {
    const newer = newerOf(({ id, lat }) => {
      if (id === 'alba') return { kind: 'pont' };
      return id === 'esker' ? { id: 'new-esker', century: '' } : id === 'hulotte' ? { lat: lat + 0.001 } : {};
    });
    const { changes } = driftOfHunt(preparedOf(walk), 'sites', newer);
    expect(told(changes)).toEqual([
      expect.stringMatching(/^(?:answer|lost) \$\.stages\[0]\.challenges\[0]$/),
      'renumbered $.stages[1].site',
      'lost $.stages[1].challenges[0]',
      'moved $.stages[2].site',
    ]);
    expect(changes.every(({ mend }) => mend === null)).toBe(true);
  });

  it('tells what is wrong still when all is mended', () => {
    const newer = newerOf(({ id }) => (id === 'alba' ? null : {}));
    const { changes, problems } = driftOfScenario(json(on('alba', category)), sites, 'sites', newer);
    expect(told(changes)).toEqual(['gone $.stages[0].site']);
    expect(problems).toMatchObject([{ severity: 'error', path: '$.stages' }]);
  });
});

describe('a scenario that is mended', () => {
  it('has drifted no more', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          tenRows().map(({ id }) => id),
          { maxLength: 6 },
        ),
        fc.subarray(
          tenRows().map(({ id }) => id),
          { maxLength: 6 },
        ),
        (lost, emptied) => {
          const newer = newerOf(({ id }) =>
            lost.includes(id) ? null : emptied.includes(id) ? { century: '', kind: '' } : {},
          );
          const scenario = json(...['alba', 'corvo', 'esker', 'grivot'].map((id) => on(id, category, century)));
          const { changes, problems } = driftOfScenario(scenario, sites, 'sites', newer);
          fc.pre(problems.length === 0);
          const now = mended(
            scenario,
            changes.flatMap(({ mend }) => mend ?? []),
          );
          const again = driftOfScenario(now, new Map([['sites', newer]]), 'sites', newer);
          expect(again).toEqual({ changes: [], problems: [] });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('keeps all else as it is, whatever its keys are called', () => {
    const before = { a: [1, 2, 3], 'odd key': { path: 'x', kept: [null] }, z: 'end' };
    const mends = [{ path: '$.a[0]' }, { path: '$.a[2]' }, { path: '$["odd key"].path', value: 'y' }];
    expect(mended(before, mends)).toEqual({ a: [2], 'odd key': { path: 'y', kept: [null] }, z: 'end' });
    expect(Object.keys(mended(before, mends) as object)).toEqual(['a', 'odd key', 'z']);
  });
});
