import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/core/lib/language';
import { askables } from '../../../../src/core/prepare/make/askable';
import { makeHunt } from '../../../../src/core/prepare/make/make';
import { type BuiltRow, datasetOf } from '../../../builders/dataset';
import { huntOf } from '../../../builders/hunt';
import { onSite, tenRows } from '../../../builders/scenario';

const fieldsAsked = (rows: readonly BuiltRow[], language: string, asking: Parameters<typeof askables>[1]) => [
  ...new Set(askables(datasetOf(rows, { language }), asking).flatMap(({ challenge: { field } }) => field ?? [])),
];

describe('of columns that say the same in several languages', () => {
  const types = ['four', 'octroi', 'pressoir', 'puits'];
  const rows = tenRows().map(
    ({ id = '', name = '', lat, lng }, i) =>
      ({
        ...{
          id,
          name,
          lat,
          lng,
          type_en: `${types[i % 4]} (en)`,
          type_fr: types[i % 4],
          type_de: `${types[i % 4]} (de)`,
        },
      }) as BuiltRow,
  );

  it.each([
    ['the dataset’s own', 'fr', languages, 'type_fr'],
    ['the dataset’s own', 'de', languages, 'type_de'],
    ['the hunt’s only one', 'fr', ['en'], 'type_en'],
    ['the first that people play in', 'it', languages, 'type_fr'],
  ] as const)('one is asked, in %s (%s)', (_, language, spoken, field) => {
    expect(fieldsAsked(rows, language, { languages: spoken })).toEqual([field]);
  });
});

describe('of a column that Jalon has no words for', () => {
  const rows = tenRows().map(({ id = '', name = '', lat, lng }, i) => {
    const facts = {
      manuale: [24, 31, 52, 18, 24, 61, 33][i % 7] ?? 0,
      kuppel: i % 2 ? 'ja' : 'nein',
      gattung: ['a', 'b', 'c'][i % 3] ?? '',
    };
    return { ...{ id, name, lat, lng }, ...facts } as BuiltRow;
  });

  it('no number and no yes is asked under a header that is not in all of the hunt’s languages', () => {
    expect(fieldsAsked(rows, 'fr', { languages: ['fr'] })).toEqual(['manuale', 'kuppel']);
    expect(fieldsAsked(rows, 'fr', { languages })).toEqual([]);
    expect(fieldsAsked(rows, 'de', { languages })).toEqual([]);
    expect(fieldsAsked(rows, 'fr', { languages: ['en'] })).toEqual([]);
  });
});

it('of columns that measure one thing the fullest is asked, and none beside it', () => {
  const rows = tenRows().map(
    ({ id = '', name = '', lat, lng }, i) =>
      ({
        id,
        name,
        lat,
        lng,
        ...(i > 1 && { places: 5 + i }),
        places_total: 200 + 17 * i,
        places_pmr: 2 + (i % 4),
      }) as BuiltRow,
  );
  expect(fieldsAsked(rows, 'fr', { languages: ['fr'] })).toEqual(['places_total', 'places_pmr']);
  expect(fieldsAsked(rows, 'fr', { languages })).toEqual(['places_total']);
});

describe('of what is at a place or not', () => {
  const rowsWith = (header: string, cells: readonly (string | number)[]) =>
    Array.from({ length: 14 }, (_, i) => ({
      ...{ id: `s${i}`, nom: `Alba ${'abcdefghijklmn'[i]}`, lat: 47.2 + i / 1000, lng: -1.5 },
      [header]: cells[i % cells.length] ?? '',
    })) as BuiltRow[];

  it.each([
    ['slide', [1, 0, 1]],
    ['Rutsche', ['ja', 'nein', 'ja']],
    ['has_toilets', ['yes', 'no', '']],
    ['tobogan', ['Sí', 'No', 'No']],
    ['nb_balancoires', [2, 0, 1]],
  ])('“%s” is asked in words of its own', (header, cells) => {
    expect(fieldsAsked(rowsWith(header, cells), 'de', { languages })).toEqual([header]);
  });

  it.each([
    ['slide', [1, '', 1]],
    ['toilets', ['x', '', '']],
    ['Kuppel', [1, 0, 1]],
    ['playground', ['Big ship', 'yes', 'no', 'Castle']],
  ])('“%s” is not, where it never says no, or says something else', (header, cells) => {
    expect(fieldsAsked(rowsWith(header, cells), 'de', { languages })).toEqual([]);
  });
});

it('no area of a playground is asked of the park by whose name it goes', () => {
  const rowsCalled = (name: (i: number) => string) =>
    Array.from({ length: 14 }, (_, i) => ({
      ...{ id_aire: `s${i}`, nom_aire: name(i), lat: 47.2 + i / 1000, lng: -1.5 },
      surface_m2: 100 + 17 * i,
    })) as BuiltRow[];
  expect(
    fieldsAsked(
      rowsCalled((i) => `Parc ${'abcdefghijklmn'[i]}ilo`),
      'fr',
      { languages },
    ),
  ).toEqual([]);
  expect(
    fieldsAsked(
      rowsCalled((i) => `Les ${'abcdefghijklmn'[i]}ilous`),
      'fr',
      { languages },
    ),
  ).toEqual(['surface_m2']);
});

describe('of which part of a town places are in', () => {
  const parts = ['Palermo', 'Retiro', 'Flores', 'Boedo'];
  /** Ten sites at five places, two at each. */
  const rows = (partAt: (i: number) => string | undefined) =>
    tenRows().map(
      ({ id = '', name = '', lat, lng }, i) =>
        ({
          id,
          name,
          lat: i % 2 === 0 ? lat : lat + 0.0001,
          lng: tenRows()[i - (i % 2)]?.lng ?? lng,
          barrio: partAt(i) ?? '',
        }) as BuiltRow,
    );
  const asked = (partAt: (i: number) => string | undefined) => fieldsAsked(rows(partAt), 'fr', { languages });

  it('is asked where sites at one place agree', () => {
    expect(asked((i) => parts[Math.floor(i / 2) % 4])).toEqual(['barrio']);
  });

  it('is asked where one pair stands on either side of a boundary', () => {
    expect(asked((i) => (i === 1 ? 'Barracas' : parts[Math.floor(i / 2) % 4]))).toEqual(['barrio']);
  });

  it('is not asked where the data names several parts for one and the same place', () => {
    expect(asked((i) => parts[i % 4])).toEqual([]);
  });
});

describe('of a tree', () => {
  const called = [
    ['Quercus robur', 'Chêne'],
    ['Fagus sylvatica', 'Hêtre'],
    ['Tilia cordata', 'Tilleul'],
    ['Acer campestre', 'Érable'],
  ];
  const rows = (isCommon: boolean) =>
    tenRows().map(({ id = '', name = '', lat, lng }, i) => {
      const [espece = '', nom_commun = ''] = called[i % 4] ?? [];
      return { id, name, lat, lng, espece, ...(isCommon && { nom_commun }) } as BuiltRow;
    });

  it.each([
    ['a child', 'child', true, ['nom_commun']],
    ['a child', 'child', false, []],
    ['a pupil', 'pupil', true, ['nom_commun']],
    ['a pupil', 'pupil', false, ['espece']],
    ['an adult', 'adult', true, ['espece', 'nom_commun']],
  ] as const)(
    '%s (%s) is asked the name that people have for it, where there is one: %s',
    (_, audience, isCommon, asked) => {
      expect(fieldsAsked(rows(isCommon), 'fr', { languages, audience })).toEqual(asked);
    },
  );

  it('nothing that a child reads is in Latin', () => {
    const data = datasetOf(
      rows(false).map((row, i) => ({ ...row, hauteur_m: 6 + 5 * i, circonference_cm: 90 + 40 * i })),
    );
    const of = (audience: 'child' | 'adult'): string => {
      const { hunt } = makeHunt(data, {
        sites: rows(false)
          .slice(0, 6)
          .map(({ id }) => String(id)),
        path: 'trees.csv',
        audience,
      });
      return JSON.stringify(
        hunt?.stages.map(({ clue, challenges }) => [clue, challenges.map(({ content }) => content)]),
      );
    };
    expect([of('child'), of('adult')].map((read) => /Quercus|Fagus|Tilia|Acer /.test(read))).toEqual([false, true]);
  });

  it('the name is asked in the words of both languages', () => {
    const data = new Map([['sites', datasetOf(rows(true), { language: 'fr' })]]);
    const [stage] = huntOf(onSite('alba', [{ family: 'category', field: 'nom_commun' }]), data).stages;
    expect(stage?.challenges[0]?.content).toMatchObject({ answer: { fr: 'Chêne', en: 'Oak' } });
    expect(JSON.stringify(stage?.challenges[0]?.content)).toContain('What kind of tree is this?');
  });
});
