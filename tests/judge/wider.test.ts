import { expect, it } from 'vitest';
import { tableOf } from './reading';
import { mayBeOf } from './rules/rule';

const mayBeConcert = (kind: string, type: string): boolean => {
  const cells = { name: 'Soirée', categorie: kind, type };
  const { rows } = tableOf(
    [{ number: 2, cells }],
    ({ name = '' }) => name,
    () => ({ lat: 47.2, lng: -1.5, reach: 0 }),
  );
  return mayBeOf(rows[0], 'categorie', 'Concert');
};

it('what is filed under cinema is no concert for being of culture too, and all else of culture may be one', () => {
  expect(mayBeConcert('Cinéma', 'Culturelle')).toBe(false);
  expect(mayBeConcert('Cinéma', 'Musique')).toBe(true);
  expect(mayBeConcert('Culturelle', 'Culturelle')).toBe(true);
  expect(mayBeConcert('Randonnée', 'Culturelle')).toBe(true);
});
