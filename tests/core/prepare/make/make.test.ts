import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset';
import { piecesOf, say } from '../../../../src/core/lib/language';
import { makeHunt } from '../../../../src/core/prepare/make/make';
import { verify } from '../../../../src/core/prepare/verify';
import { readScenario } from '../../../../src/core/scenario/check';
import { datasetOf } from '../../../builders/dataset';
import { sitesOf, tenRows } from '../../../builders/scenario';

const sites = sitesOf().get('sites') as Dataset;
const all = tenRows().map(({ id }) => String(id));
const quick = (ids: readonly string[], dataset = sites) => makeHunt(dataset, { sites: ids, path: 'sites.csv' });

describe('a quick hunt', () => {
  it('is a scenario of good shape, whose hunt is proved, whichever sites are chosen', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (ids) => {
        const made = quick(ids);
        const { hunt, problems, scenarioText } = made;
        expect(readScenario(scenarioText, 'quick.json').problems).toEqual([]);
        expect(
          problems.filter(({ severity, fault }) => severity === 'error' || fault === 'sense.questionDropped'),
        ).toEqual([]);
        expect(hunt && verify(hunt)).toEqual([]);
        expect(hunt?.stages).toHaveLength(ids.length);
        expect(quick(ids)).toEqual(made);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the sites in the order of the walk, each once, and leaves out those that nobody knows', () => {
    const { hunt } = quick(['corvo', 'alba', 'nowhere', 'corvo', 'dorne']);
    expect(hunt?.stages.map(({ title }) => title)).toEqual(['Corvo', 'Alba', 'Dorne']);
  });

  it('asks one question or two at each stage, of several families along the walk', () => {
    const { hunt, findOnly } = quick(all.slice(0, 6));
    const families = hunt?.stages.map(({ challenges }) => challenges.map(({ family }) => family)) ?? [];
    expect(findOnly).toEqual([]);
    expect(families.every((asked) => asked.length === 1 || asked.length === 2)).toBe(true);
    expect(families.flat().length).toBeGreaterThanOrEqual(9);
    expect(new Set(families.flat()).size).toBeGreaterThanOrEqual(5);
  });

  it('lets nobody type a year where it can be asked as a choice', () => {
    const dated = datasetOf(
      tenRows().map(({ century: _century, kind: _kind, ...row }) => row),
      { kinds: { id: 'identifier', name: 'name', year: 'year' } },
    );
    const familiesFor = (audience: 'pupil' | 'adult') =>
      makeHunt(dated, { sites: all.slice(0, 6), path: 'sites.csv', audience }).hunt?.stages.flatMap(({ challenges }) =>
        challenges.map(({ family }) => family),
      );
    expect(familiesFor('pupil')).not.toContain('year');
    expect(familiesFor('pupil')).toContain('dated');
    expect(familiesFor('adult')).not.toContain('year');
    expect(familiesFor('adult')).toContain('dated');
  });

  it('tells of each stage at which nothing could be proved, and lets it be found all the same', () => {
    const lonely = datasetOf([
      { id: 'a', name: 'One', kind: 'church', lat: 47.2, lng: -1.55 },
      { id: 'b', name: 'Two', kind: 'church', lat: 47.2008, lng: -1.55 },
    ]);
    const { hunt, findOnly, problems } = quick(['a', 'b'], lonely);
    expect(problems).toEqual([]);
    expect(findOnly).toEqual(['One', 'Two']);
    expect(hunt?.stages.map(({ challenges }) => challenges.map(({ content }) => content.type))).toEqual([
      ['find'],
      ['find'],
    ]);
  });

  it('tells its story in both languages, names its data, and credits it', () => {
    const { hunt } = quick(all.slice(0, 3));
    expect(say(hunt?.title ?? '', 'fr')).toBe('Les fiches envolées');
    expect(say(hunt?.intro ?? '', 'fr')).toContain('«\u00a0Sites of a test\u00a0», publié par Town of Example');
    expect(say(hunt?.intro ?? '', 'en')).toContain('3 posts to reach');
    expect(hunt?.credits[0]?.license).toBe('Licence Ouverte 2.0');
  });

  it('quotes the title of its data in the language of the data', () => {
    const french = sitesOf(tenRows(), 'fr').get('sites') as Dataset;
    const { hunt } = quick(all.slice(0, 3), french);
    const quoted = piecesOf(hunt?.intro ?? '', 'en').filter((piece) => typeof piece !== 'string');
    expect(quoted).toEqual([{ lang: 'fr', text: 'Sites of a test' }]);
    expect(piecesOf(hunt?.intro ?? '', 'fr')).toHaveLength(1);
  });

  it('is named after the town that most of its sites are in, and does not ask for it', () => {
    const rows = tenRows().map((row, i) => ({ ...row, town: ['Nantes', 'Nantes', 'Rezé', 'Bouguenais'][i % 4] ?? '' }));
    const dataset = datasetOf(rows, { kinds: { id: 'identifier', name: 'name', town: 'category' } });
    const { hunt } = quick(['alba', 'bruma', 'esker'], dataset);
    expect(say(hunt?.title ?? '', 'en')).toBe('The Cards That Flew Away: Nantes');
    const columns = hunt?.stages.flatMap(({ challenges }) => challenges.map(({ proof }) => proof?.right.column));
    expect(columns).not.toContain('town');
  });

  it('has no hunt where no site is chosen', () => {
    expect(quick([])).toMatchObject({ hunt: null, problems: [{ fault: 'sense.noStages' }] });
  });

  it('has no hunt of sites that no walk joins, and says so', () => {
    const rows = [...tenRows(), { id: 'far', name: 'Far', lat: 48.8, lng: 2.3 }];
    const { hunt, problems } = quick(['alba', 'far', 'bruma'], datasetOf(rows));
    expect(hunt).toBeNull();
    expect(problems.map(({ fault }) => fault)).toContain('sense.tooFar');
  });
});
