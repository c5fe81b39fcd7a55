import { describe, expect, it } from 'vitest';
import { holdsCommonNames, roleOf } from '../../../../src/core/prepare/facts/roles';
import { isLatin, treeNamed } from '../../../../src/core/prepare/facts/trees';

describe('what trees are called', () => {
  it.each(['nom_commun', 'Nom vernaculaire', 'common_name', 'spc_common', 'Nombre común', 'nome comune', 'Baumart'])(
    'by people stands under “%s”',
    (header) => {
      expect([holdsCommonNames(header), roleOf(header)]).toEqual([true, 'species']);
    },
  );

  it.each(['nom', 'espece', 'nom_latin', 'nom usuel'])('by people doesn’t surely stand under “%s”', (header) => {
    expect(holdsCommonNames(header)).toBe(false);
  });

  it.each([
    ['espece', 'Quercus robur', true],
    ['espèce', 'Platanus x hispanica', true],
    ['species', 'Tilia cordata', true],
    ['species', 'Acer campestre', true],
    ['species', 'Quercus ilex', true],
    ['species', 'Séquoia géant', false],
    ['species', 'Magnolia de Soulange', false],
    ['nom_latin', 'Ginkgo', true],
    ['genre botanique', 'Quercus', true],
    ['essence', 'Chêne vert', false],
    ['essence', 'Platane à feuilles d’érable', false],
    ['species', 'Common oak', false],
    ['nom_commun', 'Magnolia grandiflora', false],
    ['type', 'Quercus robur', false],
  ])('in Latin: “%s” says “%s”: %s', (header, raw, latin) => {
    expect(isLatin(header, raw)).toBe(latin);
  });

  it('is known in the singular, with or without what makes it the common one', () => {
    expect(['Chêne', 'HÊTRE COMMUN', 'Marronnier d’Inde', 'Chêne vert'].map(treeNamed)).toEqual([
      'oak',
      'beech',
      'horseChestnut',
      undefined,
    ]);
  });
});
