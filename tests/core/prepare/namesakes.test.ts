import { describe, expect, it } from 'vitest';
import { type Language, say } from '../../../src/core/lib/language';
import { type MadeHunt, makeHunt } from '../../../src/core/prepare/make/make';
import { verify } from '../../../src/core/prepare/verify';
import { type BuiltRow, datasetOf } from '../../builders/dataset';

const streets = ['rue Haute', 'rue Basse', 'quai du Loir', 'chemin Vert', 'rue du Four', 'allée des Ifs'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six places called alike, 300 m from each other. */
const huntOf = (more: (i: number) => Readonly<Record<string, string>>): MadeHunt => {
  const rows = ids.map(
    (id, i): BuiltRow => ({ id, nom: 'Lavoir', ...more(i), lat: 47.2 + 0.0027 * i, lng: -1.55 + 0.001 * (i % 2) }),
  );
  return makeHunt(datasetOf(rows, { kinds: { nom: 'name' } }), { sites: ids, path: 'data.csv' });
};

const titles = ({ hunt }: MadeHunt, language: Language = 'fr') =>
  (hunt?.stages ?? []).map(({ title }) => say(title, language));

describe('a stage that is called like others', () => {
  it('is told from them by its street', () => {
    const made = huntOf((i) => ({ adresse: `${i + 1} ${streets[i]}`, commune: 'Brou' }));
    expect(titles(made)).toEqual(streets.map((street, i) => `Lavoir, ${i + 1} ${street}`));
    expect(titles(made, 'en')).toEqual(titles(made));
    expect(made.hunt && verify(made.hunt)).toEqual([]);
  });

  it('is told from them by its district or its town where no street is told, and by nothing that two of them share', () => {
    expect(
      titles(huntOf((i) => ({ commune: ['ARROU', 'Brou', 'Cloyes', 'Dangeau', 'Brou', 'Yèvres'][i] ?? '' }))),
    ).toEqual(['Lavoir, Arrou', 'Lavoir', 'Lavoir, Cloyes', 'Lavoir, Dangeau', 'Lavoir', 'Lavoir, Yèvres']);
  });

  it('is asked its facts as any other, and how its name begins is told of the name alone', () => {
    const { hunt } = huntOf((i) => ({
      adresse: `${i + 1} ${streets[i]}`,
      materiau: ['brique', 'bois', 'granit'][i % 3] ?? '',
    }));
    const hints = (hunt?.stages ?? []).flatMap((stage) => stage.hints.map((hint) => say(hint, 'en')));
    expect(hints).toContain('The name of the place you are looking for is a single word that begins with “L”.');
    expect(hunt?.stages.filter(({ challenges }) => challenges.some(({ proof }) => proof)).length).toBeGreaterThan(1);
  });
});
