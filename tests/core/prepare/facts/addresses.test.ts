import { expect, it } from 'vitest';
import { addressIn, withNumber } from '../../../../src/core/prepare/facts/addresses';

it.each([
  ['Rémusat (rue de) 33', '33 rue de Rémusat'],
  ["Alsace-Lorraine (rue d') 42bis", "42bis rue d'Alsace-Lorraine"],
  ['Capitole (place du)', 'Place du Capitole'],
  ['Montoyol (rue) 4', '4 rue Montoyol'],
  ['Saint-Nicolas (grande-rue) 48, 50', '48, 50 grande-rue Saint-Nicolas'],
  ['Trois-Canelles (rue des) 1bis ; Charles-de-Fitte (allées de', '1bis rue des Trois-Canelles'],
  ['12 rue X (cour)', '12 rue X (cour)'],
  ["L'Hâle (à 5 minutes du village)", "L'Hâle (à 5 minutes du village)"],
  ['12 rue de la Paix', '12 rue de la Paix'],
  ['Le Moulin (Nantes) 4', 'Le Moulin (Nantes) 4'],
  ['', ''],
])('the address %j is read out as %j', (filed, said) => {
  expect(addressIn(filed)).toBe(said);
});

it.each([
  ['straat', 'Markt', { huisnummer: '80', toevoeging: 'a' }, 'Markt 80a'],
  ['Straße', 'Am Markt', { 'Hausnr.': '3' }, 'Am Markt 3'],
  ['street', 'High Street', { house_number: '12' }, '12 High Street'],
  ['via', 'Via Fillungo', { civico: '7' }, 'Via Fillungo 7'],
  ['rue', 'rue de Paris', { numero: '' }, 'rue de Paris'],
  ['adresse', 'Rue Haute', { numero: '191' }, 'Rue Haute'],
  ['street', '12 High Street', { number: '4' }, '12 High Street'],
])('a street under “%s” has the number that another column holds: %s', (header, street, others, said) => {
  const row = Object.entries(others).map(([one, raw]) => ({ header: one, raw: raw ?? '' }));
  expect(withNumber(header, street, row)).toBe(said);
});
