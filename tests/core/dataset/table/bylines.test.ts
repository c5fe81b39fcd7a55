import { describe, expect, it } from 'vitest';
import { siteAt } from '../../../../src/core/dataset';
import { reading } from '../../../builders/dataset';

const csvOf = (names: readonly string[], header = 'name', more: (i: number) => string = () => ''): string =>
  [`${header},latitude,longitude`, ...names.map((name, i) => `"${name}"${more(i)},47.2${i},-1.55`)].join('\n');

const sitesOf = (csv: string) => {
  const { dataset } = reading(csv);
  if (dataset === null) throw new Error('there are sites');
  return Array.from({ length: dataset.size }, (_, i) => siteAt(dataset, i));
};

const by = ['Red Cube, by Isamu Noguchi', 'Double Check, by John Seward Johnson II', 'Eyes, by Louise Bourgeois'];

describe('names with their authors behind', () => {
  it('are parted, each in a column of its own', () => {
    const sites = sitesOf(csvOf([...by, 'One World, Our Children, by Chinòn Maria', 'Vietnam Veterans Memorial']));
    expect(sites.map(({ name, facts }) => [name, facts.get('author')])).toEqual([
      ['Red Cube', 'Isamu Noguchi'],
      ['Double Check', 'John Seward Johnson II'],
      ['Eyes', 'Louise Bourgeois'],
      ['One World, Our Children', 'Chinòn Maria'],
      ['Vietnam Veterans Memorial', undefined],
    ]);
  });

  it.each([
    ['par', (name: string) => `Le Cheval ${name[0]}, par ${name}`, 'auteur'],
    ['de … (sculpteur)', (name: string) => `Le Cheval ${name[0]}, de ${name} (sculpteur)`, 'sculpteur'],
  ])('are parted in French too: %s', (_, called, header) => {
    const people = ['Anne Perrin', 'Louis Liberge', 'Paul Moreau', 'Marie Blanc'];
    const sites = sitesOf(csvOf(people.map(called)));
    expect(sites.map(({ name, facts }) => [name, facts.get(header)])).toEqual(
      people.map((name) => [`Le Cheval ${name[0]}`, name]),
    );
  });

  it('give no second column of authors', () => {
    const [name = '', ...others] = by;
    const sites = sitesOf(csvOf([name, ...others, 'Gate, by Yuyu Yang'], 'name,artist', (i) => `,Artist ${'ABCD'[i]}`));
    expect(sites.map(({ facts }) => [...facts.keys()].includes('author'))).toEqual([false, false, false, false]);
    expect(sites[0]).toMatchObject({ name: 'Red Cube' });
  });

  it('are those of each column, and nobody stands behind a dash', () => {
    const all = [...by, 'Gate, by Yuyu Yang'];
    const csv = csvOf(
      all.map((name) => `${name} - 7 World Trade Center`),
      'tenant,name',
      (i) => `,"${all[i]}"`,
    );
    const [cube] = sitesOf(csv);
    expect([cube?.facts.get('name'), cube?.facts.get('author')]).toEqual(['Red Cube', 'Isamu Noguchi']);
    expect(cube?.facts.get('tenant')).toBe('Red Cube, by Isamu Noguchi - 7 World Trade Center');
  });

  it('stay whole where a few are written so, or nobody is named', () => {
    const few = [...by, ...'Alba Bruma Corvo Dorne Esker Fjelde Grivot Hulotte Ibisco Jonquet'.split(' ')];
    expect(sitesOf(csvOf(few))[0]?.name).toBe(by[0]);
    const none = ['Room, by appointment', 'Hall, by night', 'Yard, by day', 'Loft, by the hour'];
    expect(sitesOf(csvOf(none)).map(({ name }) => name)).toEqual(none);
  });
});
