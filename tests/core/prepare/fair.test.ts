import { describe, expect, it } from 'vitest';
import { kindNamed, kindsAlike } from '../../../src/core/prepare/facts/kinds';
import { propertyOf } from '../../../src/core/prepare/facts/property';
import { roleOf } from '../../../src/core/prepare/facts/roles';
import { timeOf } from '../../../src/core/prepare/facts/times';
import { mayBothBe } from '../../../src/core/prepare/facts/values';
import type { HuntChallenge } from '../../../src/core/prepare/hunt';
import { givesAway, partGivesAway } from '../../../src/core/prepare/leaks';
import { prepare } from '../../../src/core/prepare/prepare';
import { type Glance, glanceAt, isTooRegular } from '../../../src/core/prepare/regular';
import { claimsIn, factsTold } from '../../../src/core/prepare/told';
import type { BuiltRow } from '../../builders/dataset';
import { onSite, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

const asked = (challenge: object, rows: readonly BuiltRow[]): HuntChallenge | undefined =>
  prepare(onSite('alba', [challenge as never]), sitesOf(rows)).hunt?.stages[0]?.challenges[0];

const wordsOf = (challenge: HuntChallenge | undefined): string => JSON.stringify(challenge?.content ?? {});

describe('what may be right too', () => {
  it('is told by a plural, or by another word for the kind', () => {
    expect(givesAway(['Hôtel central des postes'], 'poste')).toBe(true);
    expect(partGivesAway(['Lycée Guynemer'], { fr: 'École', en: 'School' })).toBe(true);
  });

  it('is a ruin of a castle, a concert as a show, a hostel as a hotel, and no mill by a botanist', () => {
    expect(kindNamed('ruins') && kindsAlike('ruins', 'castle')).toBe(true);
    expect(mayBothBe('Concert', 'Spectacle')).toBe(true);
    expect(mayBothBe('hostel', 'hotel')).toBe(true);
    expect(kindNamed('Mill.')).toBeUndefined();
    expect(propertyOf('type', 'Culturelle').valuesOf('Culturelle')).toEqual([]);
  });

  it('is no century of later works', () => {
    expect(roleOf('chpscld')).toBe('later');
    expect(timeOf('chpscld')).toBeUndefined();
  });

  it('is what another column says of the same', () => {
    const more = { alba: 'XIXe siècle', bruma: '' } as Readonly<Record<string, string>>;
    const rows = tenRows().map((row) => ({ ...row, chpscld: more[row.id as string] ?? '' }));
    expect(wordsOf(asked({ family: 'century', field: 'century' }, tenRows()))).toContain('XIXe');
    expect(wordsOf(asked({ family: 'century', field: 'century' }, rows))).not.toContain('XIXe');
    expect(asked({ family: 'order', field: 'century' }, rows)?.content.type).toBe('find');
  });

  it('is what commas part in another column of the same', () => {
    const claims = (more: string) => {
      const domains = ['Histoire', 'Ethnologie', 'Art moderne et contemporain'];
      const rows = tenRows().map((row, i) => ({
        ...row,
        ...{ domaine_thematique: domains[i % 3] ?? '', themes: i === 0 ? more : '' },
      }));
      return wordsOf(asked({ family: 'category', field: 'domaine_thematique' }, rows));
    };
    expect(claims('Archéologie')).toContain('Modern and contemporary art');
    expect(claims('Archéologie : Protohistoire, Gallo-romain, Médiéval, Moderne')).not.toContain(
      'Modern and contemporary art',
    );
  });

  it('is a place of the same name, however it is written', () => {
    const twin = tenRows().map((row) => (row.id === 'corvo' ? { ...row, name: 'Al-ba' } : row));
    const again = tenRows().map((row) => (row.id === 'corvo' ? { ...row, name: 'ALBA' } : row));
    expect(asked({ family: 'match', field: 'kind' }, tenRows())?.content.type).toBe('choice');
    expect(asked({ family: 'match', field: 'kind' }, twin)?.content.type).toBe('choice');
    expect(asked({ family: 'match', field: 'kind' }, again)?.content.type).toBe('find');
  });
});

describe('a column that tells too little of the places around', () => {
  const why = (rows: readonly BuiltRow[], challenge: object = { family: 'category', field: 'kind' }) =>
    prepare(onSite('alba', [challenge as never]), sitesOf(rows)).problems.map(({ values }) => values.reason);
  const saying = (kind: string, but: number) => tenRows().map((row, i) => (i < but ? row : { ...row, kind }));

  it('is not asked about: where more than four in five that are filled say the same, or fewer than three are', () => {
    expect(why(tenRows())).toEqual([]);
    expect(why(saying('pont', 3))).toEqual(['uniform']);
    expect(why(saying('pont', 4))).toEqual([]);
    expect(why(saying('', 3))).toEqual(['sparse']);
    expect(why(saying('', 4))).toEqual([]);
  });

  it('is one that lists as many lines everywhere, when it is asked how many', () => {
    const lined = (lines: (i: number) => string) => tenRows().map((row, i) => ({ ...row, lines: lines(i) }));
    const howMany = { family: 'howMany', field: 'lines' };
    expect(
      why(
        lined((i) => `${i}`),
        howMany,
      ),
    ).toEqual(['uniform']);
    expect(
      why(
        lined((i) => (i % 2 ? `${i}` : `${i} ; ${i + 20}`)),
        howMany,
      ),
    ).toEqual([]);
  });
});

describe('the right option', () => {
  const hunt = (audience: string, seed: string) =>
    prepare(
      scenarioOf({
        ...{ audience, seed, datasets: { sites: { path: 'sites.csv' } } },
        stages: tenRows().map(({ id }) => ({
          id,
          site: { dataset: 'sites', id },
          challenges: [{ family: 'category', field: 'kind' }, { family: 'nearest' }],
        })),
      }),
      sitesOf(),
    ).hunt;

  it.each(['child', 'adult'])('comes at each place as often, and is not mostly the longest, for %s', (audience) => {
    for (const seed of 'abcdefghijklmnopqrst') {
      const all = (hunt(audience, seed)?.stages ?? []).flatMap(({ challenges }) => challenges);
      const glances = all.flatMap(({ content }) => glanceAt(content, ['fr', 'en']) ?? []);
      const count = (place: number) => glances.filter((one) => one.place === place).length;
      const places = audience === 'child' ? [0, 1, 2] : [0, 1, 2, 3];
      const counts = places.map(count);
      expect(glances.length).toBeGreaterThan(12);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
      expect(isTooRegular(glances, ['fr', 'en'])).toBe(false);
    }
  });

  it('of claims is true as often as false, for each seed', () => {
    const asked = (seed: string) =>
      prepare(
        scenarioOf({
          ...{ seed, datasets: { sites: { path: 'sites.csv' } } },
          stages: tenRows().map(({ id }) => ({
            id,
            site: { dataset: 'sites', id },
            challenges: [{ family: 'trueFalse', field: 'kind' }, { family: 'nearer' }],
          })),
        }),
        sitesOf(),
      ).hunt?.stages.flatMap(({ challenges }) => challenges.flatMap(({ proof }) => (proof ? claimsIn(proof) : []))) ??
      [];
    const all = [...'abcdefghijklmnopqrst'].map(asked);
    const surplus = all.map((claims) => Math.abs(2 * claims.filter((isTrue) => isTrue).length - claims.length));
    expect(Math.min(...all.map((claims) => claims.length))).toBeGreaterThan(6);
    expect(Math.max(...surplus)).toBeLessThanOrEqual(1);
    expect(new Set(all.map(([first]) => first)).size).toBe(2);
  });

  it('is too often the longest, or at one place, when guessing would do so well once in a hundred hunts', () => {
    const glances = (hits: number, of: number) =>
      Array.from({ length: of }, (_, i): Glance => ({ options: 4, place: i % 4, longest: i < hits ? ['fr'] : [] }));
    expect([glances(3, 3), glances(6, 10), glances(10, 20)].map((some) => isTooRegular(some, ['fr']))).toEqual([
      false,
      false,
      false,
    ]);
    expect([glances(4, 4), glances(7, 10), glances(11, 20)].map((some) => isTooRegular(some, ['fr']))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isTooRegular(glances(4, 4), ['en'])).toBe(false);
    const first = Array.from({ length: 4 }, (): Glance => ({ options: 4, place: 0, longest: [] }));
    expect(isTooRegular(first, ['fr'])).toBe(true);
  });
});

describe('a place that the file puts at two places under one id', () => {
  const rows = [...tenRows(), { ...tenRows()[2], lat: 47.24, lng: -1.5 }] as readonly BuiltRow[];

  it('is in no question of ways and distances, and none is asked there', () => {
    const ways = ['nearest', 'nearToFar', 'nearer', 'direction', 'distance'];
    for (const family of ways) expect(wordsOf(asked({ family }, rows))).not.toContain('Corvo');
    const there = onSite(
      'corvo',
      ways.map((family) => ({ family })),
    );
    expect(prepare(there, sitesOf(rows)).problems.map(({ values }) => values.reason)).toEqual(ways.map(() => 'torn'));
    expect(prepare(there, sitesOf()).problems.map(({ values }) => values.reason)).not.toContain('torn');
  });
});

describe('a place that is called like a stage', () => {
  it('is asked for by no way and no distance, for the clue may tell it', () => {
    const twin = { ...tenRows()[3], id: 'twin', name: 'Bruma' } as BuiltRow;
    const rows = [...tenRows().filter(({ name }) => name === 'Alba' || name === 'Bruma'), twin];
    const stages = ['bruma', 'alba'].map((id) => ({
      id,
      site: { dataset: 'sites', id },
      challenges: [id === 'alba' ? { family: 'distance' } : { type: 'find' }],
    }));
    const { problems } = prepare(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sitesOf(rows));
    expect(problems.map(({ values }) => values.reason)).toContain('tooFewWrong');
  });
});

describe('a text about a place', () => {
  const cell = (site: string, column: string) => ({ dataset: 'sites', site, name: site, row: 2, column, raw: 'x' });
  const told = (rule: string, column: string) =>
    factsTold({ rule, subject: cell('alba', 'name'), right: cell('corvo', column), wrong: [] });

  it('tells whatever else is asked of it', () => {
    const text = new Set(told('description', 'description'));
    for (const [rule, column] of [
      ['order', 'year'],
      ['match', 'author'],
      ['odd', 'kind'],
      ['description', 'description'],
    ] as const)
      expect(told(rule, column).every((fact) => text.has(fact))).toBe(true);
    expect(told('nearest', 'name').some((fact) => text.has(fact))).toBe(false);
  });
});
