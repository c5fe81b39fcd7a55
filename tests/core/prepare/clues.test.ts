import { describe, expect, it } from 'vitest';
import { say } from '../../../src/core/lib/language';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { verify } from '../../../src/core/prepare/verify';
import { type BuiltRow, datasetOf } from '../../builders/dataset';
import { huntOf } from '../../builders/hunt';
import { onSite, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

type Json = Readonly<Record<string, unknown>>;

const more = (change: (i: number) => Record<string, string | number>) =>
  sitesOf(tenRows().map(({ century: _century, year: _year, ...row }, i) => ({ ...row, ...change(i) })));

const through = (
  ids: readonly string[],
  dataset = sitesOf(),
  challenges: readonly Json[] = [{ type: 'find' }],
  languages: readonly string[] = ['fr', 'en'],
): Hunt =>
  huntOf(
    scenarioOf({
      languages,
      datasets: { sites: { path: 'sites.csv' } },
      stages: ids.map((id) => ({ id, site: { dataset: 'sites', id }, challenges })),
    }),
    dataset,
  );
const told = ({ stages }: Hunt) => stages.map(({ tells }) => tells?.column);

describe('a composed clue', () => {
  it('hints at a house by its street and number, and at none by a street that stages share', () => {
    const hintsOf = (numbers: readonly string[]) => {
      const inStreet = more((i) => ({ straat: 'Markt', huisnummer: numbers[i] ?? '' }));
      return JSON.stringify(through(['alba', 'corvo'], inStreet).stages.map(({ hints }) => hints));
    };
    expect(hintsOf(['80', '87', '3', '12'])).toContain('Markt 80');
    expect(hintsOf([])).not.toContain('Markt');
  });

  it('says a style by its name, and nothing under a header that is cut short', () => {
    const { stages } = through(
      ['alba', 'corvo'],
      more((i) => ({ ARCHT_STYLE: ['Gothic', 'Baroque', 'Gothic', 'Baroque'][i] ?? '', hauteur: '', lines: '' })),
    );
    expect(stages[0]?.clue).toEqual({
      fr: 'Tout commence au point de départ. Cherchez une église. Style\u00a0: gothique.',
      en: 'It all begins at the starting point. Look for a church. Style: Gothic.',
    });
    const short = more((i) => ({ AREA_ACCU: ['Rough', 'Fine', 'Rough', 'Fine'][i] ?? '', hauteur: '', lines: '' }));
    expect(told(through(['alba', 'corvo'], short))).not.toContain('AREA_ACCU');
  });

  it('tells one thing of the place beside the way, in each language', () => {
    const { stages } = through(
      ['alba', 'corvo'],
      more((i) => ({ lines: ['1;3', '2', '4', '5'][i] ?? '', hauteur: '' })),
    );
    expect(stages.map(({ clue }) => clue)).toEqual([
      {
        fr: 'Tout commence au point de départ. Cherchez une église. Les lignes «\u00a01\u00a0» et «\u00a03\u00a0» s’y arrêtent.',
        en: 'It all begins at the starting point. Look for a church. Lines “1” and “3” stop there.',
      },
      {
        fr: '300\u00a0m à vol d’oiseau, vers l’est. Cherchez un théâtre. La ligne «\u00a04\u00a0» s’y arrête.',
        en: '300\u00a0m east as the crow flies. Look for a theatre. Line “4” stops there.',
      },
    ]);
  });

  it.each([
    [{ century: 'XVe siècle' }, 'Le lieu date du XVe siècle.', 'The place dates from the 15th century.'],
    [{ annee: 1843 }, 'Le lieu date de 1843.', 'The place dates from 1843.'],
    [{ auteur: 'Jeanne Mer' }, 'On doit le lieu à Jeanne Mer.', 'We owe the place to Jeanne Mer.'],
    [{ architecte: 'Jeanne Mer' }, 'Architecte\u00a0: Jeanne Mer.', 'Architect: Jeanne Mer.'],
    [{ sculpteur: 'Jeanne Mer' }, 'On doit l’œuvre à Jeanne Mer.', 'The work is by Jeanne Mer.'],
    [{ 'hauteur (m)': '12.5' }, 'Hauteur\u00a0: 12,5\u00a0m.', 'Height: 12.5\u00a0m.'],
    [{ 'circonference (cm)': '310' }, 'Tour du tronc\u00a0: 310\u00a0cm.', 'Girth of the trunk: 310\u00a0cm.'],
    [{ jauge: '300' }, 'Nombre de places\u00a0: 300.', 'Seats: 300.'],
    [{ places: '300' }, 'Capacité\u00a0: 300.', 'Capacity: 300.'],
    [{ materiau: 'pierre' }, 'Matériau\u00a0: pierre.', 'Material: stone.'],
  ])('knows how to tell %j', (facts, fr, en) => {
    const others = (i: number) => Object.fromEntries(Object.keys(facts).map((key) => [key, `${1700 + i}`]));
    const [stage] = through(
      ['alba'],
      more((i) => (i === 0 ? { ...facts } : others(i))),
    ).stages;
    expect(stage?.clue).toEqual({ fr: expect.stringContaining(` ${fr}`), en: expect.stringContaining(` ${en}`) });
  });

  it('tells a kind and a material that it knows by no header, and nothing under one in another language', () => {
    const clueOf = (change: (i: number) => Record<string, string>, language: string, languages = ['fr', 'en']) => {
      const rows = tenRows().map(
        ({ id = '', name = '', lat, lng }, i) => ({ ...{ id, name, lat, lng }, ...change(i) }) as BuiltRow,
      );
      const dataset = datasetOf(rows, { language, kinds: { id: 'identifier', name: 'name' } });
      const { stages } = through(['alba'], new Map([['sites', dataset]]), undefined, languages);
      return say(stages[0]?.clue ?? '', 'fr');
    };
    const kinds = (i: number) => ({ tipoObra: ['palazzo', 'fontana', 'torre'][i % 3] ?? '' });
    expect(clueOf(kinds, 'it')).toContain('Cherchez un palais.');
    const walls = (i: number) => ({ matiereVisible: ['bois', 'pierre', 'brique'][i % 3] ?? '' });
    expect(clueOf(walls, 'fr')).toContain('Matériau\u00a0: bois.');
    const days = (i: number) => ({ Markttag: ['Montag', 'Dienstag', 'Freitag'][i % 3] ?? '' });
    expect(clueOf(days, 'de')).not.toContain('Markttag');
    expect(clueOf(days, 'fr')).not.toContain('Markttag');
    expect(clueOf(days, 'fr', ['fr'])).toContain('Markttag');
  });

  it('never sends anyone to look for a sight', () => {
    const sights = more((i) => ({ kind: i === 0 ? 'attraction' : (['pont', 'lavoir'][i % 2] ?? '') }));
    expect(say(through(['alba'], sights).stages[0]?.clue ?? '', 'fr')).not.toContain('Cherchez');
  });

  it('tells a few values of a place, and an area once in a hunt', () => {
    const clues = (change: (i: number) => Record<string, string>) =>
      through(['alba', 'bruma', 'corvo'], more(change)).stages.map(({ clue }) => say(clue, 'en'));
    const themes = clues((i) => ({ themes: i === 0 ? 'beaux-arts;histoire' : `ethnologie${i}` }));
    expect(themes[0]).toContain('Theme: fine arts, history.');
    const parts = clues((i) => ({ kind: '', code_postal: `7500${[1, 1, 2, 3, 4][i % 5]}` }));
    expect(parts.map((clue) => /in the (\d\w\w) arrondissement/.exec(clue)?.[1])).toEqual(['1st', undefined, '2nd']);
  });

  it('calls nobody the maker of a place where most cells list whose works it shows', () => {
    const shown = (i: number) =>
      i === 0 ? 'René Lalique' : `Bonnard, Carpeaux, Manet, Millet, Monet, ${'abcdefghij'[i]}rmand`;
    const makers = (i: number) => (i === 0 ? 'René Lalique' : ['Luc Bonnard', 'Jean Manet', 'Paul Monet'][i % 3]);
    const clueOf = (artist: (i: number) => string | undefined) =>
      say(
        through(
          ['alba'],
          more((i) => ({ artiste: artist(i) ?? '' })),
        ).stages[0]?.clue ?? '',
        'en',
      );
    expect(clueOf(makers)).toContain('The work is by René Lalique.');
    expect(clueOf(shown)).not.toContain('Lalique');
  });

  it.each([
    ['a number', { vannes: '7' }, (i: number) => `${10 + i}`],
    ['a yes or a no', { gardien: 'oui' }, (i: number) => (i % 3 === 0 ? 'oui' : 'non')],
    ['who owns it', { PROPRIETE: 'Privée' }, (i: number) => (i % 2 === 0 ? 'Commune' : 'Privée')],
    ['whose time it is', { 'siecle de naissance': 'XVe siècle' }, (i: number) => `X${'VIX'[i % 3]}e siècle`],
  ])('tells nobody %s by a header that says nothing to who stands there', (_, facts, other) => {
    const [[key, own] = ['', '']] = Object.entries(facts);
    const dataset = more((i) => ({ [key]: i === 0 ? own : other(i) }));
    expect(told(through(['alba'], dataset))).toEqual([undefined]);
  });

  it('tells what a column without a role names in words', () => {
    const dataset = more((i) => ({ cour: ['privée', 'publique'][i % 2] ?? '' }));
    expect(told(through(['alba'], dataset, undefined, ['fr']))).toEqual(['cour']);
    expect(told(through(['alba'], dataset))).toEqual([undefined]);
  });

  it('tells no word that names the place, nor one that is not understood in each language', () => {
    const others = ['marbre', 'sable', 'acier', 'fonte'];
    const made = (materiau: string) => more((i) => ({ materiau: i === 0 ? materiau : (others[i % 4] ?? '') }));
    const told = (materiau: string, languages: readonly string[]) =>
      huntOf(
        scenarioOf({
          languages,
          datasets: { sites: { path: 'sites.csv' } },
          stages: [{ id: 'alba', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] }],
        }),
        made(materiau),
      ).stages[0]?.tells?.column;
    expect([told('pierre', ['fr', 'en']), told('pierre alba', ['fr', 'en'])]).toEqual(['materiau', undefined]);
  });

  it('says how the name begins where all begins and nothing else can be told', () => {
    const bare = more(() => ({ kind: '', hauteur: '', lines: '' }));
    const [first] = through(['alba'], bare).stages;
    expect(first?.clue).toEqual({
      fr: 'Tout commence au point de départ. Le nom du lieu cherché tient en un mot et commence par «\u00a0A\u00a0».',
      en: 'It all begins at the starting point. The name of the place you are looking for is a single word that begins with “A”.',
    });
    expect(first?.hints).toEqual([
      { fr: 'Le nom du lieu cherché\u00a0: Alba.', en: 'The name of the place you are looking for: Alba.' },
    ]);
  });

  it('tells nothing of what has several values, isn’t understood, or is a list to learn', () => {
    const vague = more((i) => ({
      century: i === 0 ? 'XVe siècle ; XVIIIe siècle' : `${1700 + i}`,
      auteur: i === 0 ? 'Anne Bar ; Carl Dol' : `Anne Bar${i}`,
      'hauteur (m)': i === 0 ? 'haut' : `${i}`,
    }));
    expect(told(through(['alba'], vague))).toEqual([undefined]);
    expect(told(through(['corvo'], vague))).not.toEqual([undefined]);
    expect(
      told(
        through(
          ['alba'],
          more((i) => ({ lines: i === 0 ? '1;2;3;4;5' : `${i}` })),
        ),
      ),
    ).toEqual([undefined]);
  });

  it('tells nothing that the data says of every place around: a year of edition is none of theirs', () => {
    expect(
      told(
        through(
          ['alba'],
          more(() => ({ annee: 2023 })),
        ),
      ),
    ).toEqual([undefined]);
    expect(
      told(
        through(
          ['alba'],
          more((i) => ({ annee: 1900 + i })),
        ),
      ),
    ).toEqual(['annee']);
  });

  it('tells no time where a question asks one, whatever the columns are called', () => {
    const styled = more((i) => ({
      campagne: `${['XVe', 'XVIIe', 'XVIIIe', 'XIXe', 'XXe'][i % 5]} siècle`,
      annee: 1400 + 100 * (i % 5),
    }));
    const hunt = through(['alba'], styled, [{ family: 'century', field: 'campagne' }]);
    expect(hunt.stages[0]?.challenges[0]?.family).toBe('century');
    expect(told(hunt)).toEqual([undefined]);
  });

  it('tells now this, now that', () => {
    const rich = more((i) => ({ architecte: `Jeanne Mer${i}`, annee: 1800 + i, 'hauteur (m)': 10 + i }));
    expect(told(through(['alba', 'corvo', 'esker'], rich))).toEqual(['architecte', 'annee', 'hauteur (m)']);
  });

  it('tells nothing that a question of the hunt is about, wherever it is asked', () => {
    const dated = {
      id: 'corvo',
      site: { dataset: 'sites', id: 'corvo' },
      challenges: [{ family: 'dated', field: 'year' }],
    };
    const first = { id: 'alba', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] };
    const both = huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages: [first, dated] }), sitesOf());
    expect(told(both)).toEqual(['century', undefined]);
  });

  it('tells nothing where an author wrote a question: it may be about anything', () => {
    const asked = [{ type: 'text', ask: 'Who built it?', answers: ['Mer'] }];
    expect(told(through(['alba', 'corvo'], sitesOf(), asked))).toEqual([undefined, undefined]);
  });

  it('stays as its author wrote it', () => {
    const stages = [{ id: 'a', site: { dataset: 'sites', id: 'alba' }, clue: 'Go.', challenges: [{ type: 'find' }] }];
    const { stages: made } = huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sitesOf());
    expect(made[0]).toMatchObject({ clue: 'Go.' });
    expect(made[0]).not.toHaveProperty('tells');
  });
});

describe('composed hints', () => {
  const addressed = more(() => ({ adresse: '12 rue de la Paix', quartier: 'Paix' }));
  const kinds = (hunt: Hunt) => hunt.stages[0]?.hints.length;

  it('begin with the address, where the data has one', () => {
    const { stages } = through(['alba'], addressed);
    expect(stages[0]?.hints[0]).toEqual({
      fr: 'L’adresse du lieu cherché\u00a0: 12 rue de la Paix.',
      en: ['The address of the place you are looking for: ', { lang: 'fr', text: '12 rue de la Paix' }, '.'],
    });
  });

  it('keep the address back where a question asks where the place is', () => {
    const districts = more((i) => ({ adresse: `${i} rue de la Paix`, quartier: `Quartier ${'abcdefghij'[i]}ras` }));
    const asked = [{ family: 'category', field: 'quartier' }];
    expect(through(['alba'], districts, asked).stages[0]?.challenges[0]?.family).toBe('category');
    expect(kinds(through(['alba'], districts, asked))).toBe(2);
    expect(kinds(through(['alba'], districts))).toBe(3);
  });
});

describe('the proof of a clue', () => {
  const hunt = huntOf(onSite('alba', [{ family: 'category', field: 'kind' }]), sitesOf());
  const [stage] = hunt.stages;
  const withStage = (change: object): Hunt => ({
    ...hunt,
    stages: [{ ...stage, ...change } as Hunt['stages'][number]],
  });
  const faults = (given: Hunt) => verify(given).map(({ fault, path }) => [fault, path]);

  it('holds as it was prepared', () => {
    expect(stage?.tells?.column).toBe('century');
    expect(verify(hunt)).toEqual([]);
  });

  it('is told its author where the clue tells another thing than its cell, and refused where that is of another place', () => {
    const aged = [['sense.clueAged', '$.stages[0].clue']];
    expect(
      faults(withStage({ clue: { fr: 'Le lieu date du XVIe siècle.', en: 'The place dates from 1500.' } })),
    ).toEqual(aged);
    expect(faults(withStage({ tells: { ...stage?.tells, raw: 'XXe siècle' } }))).toEqual(aged);
    expect(faults(withStage({ tells: { ...stage?.tells, site: 'corvo' } }))).toEqual([
      ['sense.clueFails', '$.stages[0].clue'],
    ]);
  });

  it('is refused where a question asks what the clue tells', () => {
    const tells = { ...stage?.challenges[0]?.proof?.right, raw: 'XVe siècle' };
    expect(verify(withStage({ tells })).map(({ values }) => values.reason)).toContain('told');
  });
});
