import { describe, expect, it } from 'vitest';
import { markOf, solutionOf } from '../../../src/core/challenge';
import { say } from '../../../src/core/lib/language';
import { type BuiltRow, datasetOf } from '../../builders/dataset';
import { huntOf } from '../../builders/hunt';
import { onSite, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

describe('a prepared stage', () => {
  const walk = (change: object = {}) =>
    huntOf(
      scenarioOf({
        datasets: { sites: { path: 'sites.csv' } },
        stages: [
          { id: 'one', site: { dataset: 'sites', id: 'alba' } },
          { id: 'two', site: { dataset: 'sites', id: 'corvo' }, challenges: [{ type: 'find' }] },
          { id: 'three', at: { lat: 47.2164, lng: -1.54 }, clue: 'Look up.', hints: ['Higher.'] },
        ],
        ...change,
      }),
      sitesOf(),
    );

  it('has a way to find it in each language: distance, direction, kind and what else the data tells', () => {
    expect(walk().stages.map(({ clue }) => clue)).toEqual([
      {
        fr: 'Tout commence au point de départ. Cherchez une église. Le lieu date du XVIIIe siècle.',
        en: 'It all begins at the starting point. Look for a church. The place dates from the 18th century.',
      },
      {
        fr: '300\u00a0m à vol d’oiseau, vers l’est. Cherchez un théâtre. Le lieu date du XIXe siècle.',
        en: '300\u00a0m east as the crow flies. Look for a theatre. The place dates from the 19th century.',
      },
      'Look up.',
    ]);
  });

  it('is reckoned from the start, and says so, where stages come in any order', () => {
    expect(walk({ rules: { mode: 'free' } }).stages[1]?.clue).toEqual({
      fr: 'Depuis le départ\u00a0: 300\u00a0m à vol d’oiseau, vers l’est. Cherchez un théâtre. Le lieu date du XIXe siècle.',
      en: '300\u00a0m east of the start, as the crow flies. Look for a theatre. The place dates from the 19th century.',
    });
  });

  it('is reckoned from the start when it is the first of a trail, and only then', () => {
    const { stages } = walk({ start: { lat: 47.2164, lng: -1.5574 } });
    expect(stages[0]?.clue).toMatchObject({ en: expect.stringMatching(/^600\u00a0m east of the start/) });
    expect(stages[1]?.clue).toMatchObject({ en: expect.stringMatching(/^300\u00a0m east as/) });
  });

  it('that stands where the stage before does is right here, and no starting point', () => {
    const at = (lng: number) => ({ lat: 47.2164, lng });
    const clues = (mode: string) =>
      walk({
        rules: { mode },
        start: at(-1.54),
        stages: [
          { id: 'one', at: at(-1.5494), clue: 'Go.' },
          { id: 'two', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] },
          { id: 'three', at: at(-1.54945) },
          { id: 'four', at: at(-1.54) },
        ],
      }).stages.map(({ clue }) => clue);
    expect(clues('trail').slice(1)).toEqual([
      {
        fr: 'C’est ici même, à deux pas. Cherchez une église. Le lieu date du XVIIIe siècle.',
        en: 'It’s right here, a few steps away. Look for a church. The place dates from the 18th century.',
      },
      { fr: 'C’est ici même, à deux pas.', en: 'It’s right here, a few steps away.' },
      { fr: '710\u00a0m à vol d’oiseau, vers l’est.', en: '710\u00a0m east as the crow flies.' },
    ]);
    expect(clues('free').at(-1)).toMatchObject({ en: 'It all begins at the starting point.' });
  });

  it('is found from the start where any order goes', () => {
    const start = { lat: 47.2164, lng: -1.5574 };
    const clue = walk({ rules: { mode: 'free' }, start }).stages[1]?.clue;
    expect(clue).toMatchObject({ en: expect.stringMatching(/^900\u00a0m east/) });
  });

  it('is called as its author says, else as its site, else by its number', () => {
    expect(walk().stages.map(({ title }) => title)).toEqual(['Alba', 'Corvo', { fr: 'Jalon 3', en: 'Post 3' }]);
  });

  it('has hints: how its name begins, then its name', () => {
    expect(walk().stages.map(({ hints }) => hints)).toEqual([
      [
        {
          fr: 'Le nom du lieu cherché tient en un mot et commence par «\u00a0A\u00a0».',
          en: 'The name of the place you are looking for is a single word that begins with “A”.',
        },
        { fr: 'Le nom du lieu cherché\u00a0: Alba.', en: 'The name of the place you are looking for: Alba.' },
      ],
      expect.any(Array),
      ['Higher.'],
    ]);
  });

  it.each([
    ['Mirador de la Churra', 'Mirador de la C…'],
    ['Mirador de los Carvajales', 'Mirador de los C…'],
    ['Carmen de los Mártires', 'C'],
  ])('says as much of a name as tells it from those around: %s', (name, beginning) => {
    const rows = tenRows().map((row, i) => ({ ...row, name: i < 8 ? `Mirador de la ${row.name}` : `${row.name}` }));
    const sites = sitesOf(rows.map((row, i) => (i === 0 ? { ...row, name } : row)));
    const stages = [{ id: 'one', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] }];
    const [stage] = huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sites).stages;
    expect([stage?.clue, ...(stage?.hints ?? [])].map((text) => say(text ?? '', 'en')).join(' ')).toContain(
      `begins with “${beginning}”`,
    );
  });

  it.each([
    ['Wyndham’s Theatre', 'The name of the place you are looking for has 2 words and begins with “W”.'],
    ["Wyndham's Theatre", 'The name of the place you are looking for has 2 words and begins with “W”.'],
    ["St. Mark's-in-the-Bowery", 'The name of the place you are looking for begins with “S”.'],
    ['J. F. Kennedy Memorial', 'The name of the place you are looking for begins with “J”.'],
    ['Place de l’Édit', 'The name of the place you are looking for begins with “P”.'],
  ])('counts the words of a name only where all count them alike: %s', (title, hint) => {
    const stages = [{ id: 'one', at: { lat: 47.2164, lng: -1.54 }, title }];
    expect(say(walk({ stages }).stages[0]?.hints[0] ?? '', 'en')).toBe(hint);
  });

  it('of a site without a name goes by its number, and no hint spells the number of a row', () => {
    const [alba, ...others] = tenRows();
    const sites = sitesOf([{ ...alba, name: '' } as BuiltRow, ...others]);
    const stages = [{ id: 'one', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] }];
    const [stage] = huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sites).stages;
    expect(stage).toMatchObject({ title: { fr: 'Jalon 1', en: 'Post 1' }, hints: [] });
  });

  it('that goes by its address has that alone for a hint: the number of a house is no beginning of a name', () => {
    const rows = tenRows().map(({ name: _, ...row }, i) => ({ ...row, adresse: `${i + 1} rue Monge` }));
    const sites = new Map([['sites', datasetOf(rows as BuiltRow[], { kinds: { id: 'identifier', adresse: 'name' } })]]);
    const stages = [{ id: 'one', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] }];
    const [stage] = huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sites).stages;
    expect(stage?.hints.map((hint) => [say(hint, 'fr'), say(hint, 'en')])).toEqual([
      ['L’adresse du lieu cherché\u00a0: 1 rue Monge.', 'The address of the place you are looking for: 1 rue Monge.'],
    ]);
  });

  it('whose name has no word in it has its name alone for a hint', () => {
    const stages = [{ id: 'one', at: { lat: 47.2164, lng: -1.54 }, title: '« ? »' }];
    expect(walk({ stages }).stages[0]?.hints).toEqual([
      { fr: 'Le nom du lieu cherché\u00a0: « ? ».', en: 'The name of the place you are looking for: « ? ».' },
    ]);
  });

  it('without a challenge is simply to be found', () => {
    expect(walk().stages.map(({ challenges }) => challenges.map(({ content }) => content.type))).toEqual([
      ['find'],
      ['find'],
      ['find'],
    ]);
  });

  it('speaks only the languages of its scenario', () => {
    expect(walk({ languages: ['en'] }).stages[0]?.clue).toEqual({ en: expect.any(String) });
  });

  it('does not tell the kind that its question asks', () => {
    const hunt = huntOf(onSite('corvo', [{ family: 'category', field: 'kind' }]), sitesOf());
    expect(hunt.stages[0]?.clue).toEqual({
      fr: 'Tout commence au point de départ. Le lieu date du XIXe siècle.',
      en: 'It all begins at the starting point. The place dates from the 19th century.',
    });
    expect(hunt.stages[0]?.challenges[0]?.family).toBe('category');
  });

  it('names its data and its sources once each', () => {
    const book = { fr: 'Un livre', en: 'A book' };
    const sources = [{ title: book, url: 'https://example.org/book' }];
    const stage = { site: { dataset: 'sites', id: 'alba' }, sources, challenges: [{ type: 'find', sources }] };
    const hunt = huntOf(
      scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages: [{ id: 'one', ...stage }] }),
      sitesOf(),
    );
    expect(hunt.credits.map(({ title, url }) => [title, url])).toEqual([
      ['Sites of a test', 'https://data.example.org/sites'],
      [book, 'https://example.org/book'],
    ]);
    expect([hunt.stages[0]?.credits, hunt.stages[0]?.challenges[0]?.credits]).toEqual([[0, 1], [1]]);
  });

  it('shuffles the options that an author wrote, unless told to keep their order', () => {
    const options = ['1', '2', '3', '4', '5', '6', '7', '8'];
    const asked = { type: 'choice', ask: 'Which?', options, answer: '3' };
    const hunt = huntOf(onSite('alba', [asked, { ...asked, keepOrder: true }]), sitesOf());
    const [mixed, kept] = hunt.stages[0]?.challenges.map(({ content }) => content) ?? [];
    expect(kept).toMatchObject({ options });
    expect(mixed).not.toMatchObject({ options });
    expect(mixed && markOf(mixed, solutionOf(mixed).reply)).toBe(1);
  });
});
