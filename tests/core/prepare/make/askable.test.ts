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

  it('no number and no yes is asked under a header that is in none of the hunt’s languages', () => {
    expect(fieldsAsked(rows, 'fr', { languages })).toEqual(['manuale', 'kuppel']);
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
  expect(fieldsAsked(rows, 'fr', { languages })).toEqual(['places_total', 'places_pmr']);
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
