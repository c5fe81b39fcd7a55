import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../src/core/dataset/dataset';
import { findFields } from '../../../src/core/dataset/fields';

const kindOf = (key: string, cells: readonly string[], said: Record<string, FieldKind> = {}): FieldKind | undefined =>
  findFields(['nom', key], [cells.map((_, i) => `Site ${i}`), cells], new Map(Object.entries(said))).fields[1]?.kind;

const cases: readonly (readonly [FieldKind, string, readonly string[]])[] = [
  ['identifier', 'id', ['1', '2', '3', '4']],
  ['identifier', 'Référence', ['PA00108564', 'PA00108565', 'PA00108567']],
  ['identifier', 'code_postal', ['44000', '44000', '44100', '44000']],
  ['identifier', 'colonne', ['01000', '02000', '01000']],
  ['identifier', 'colonne', ['M0410', 'M0411', 'M0412']],
  ['name', 'Nom officiel', ['Musée d’Arts', 'Château', 'Château']],
  ['name', 'LIBELLE', ['Renescure', 'Béning', 'Thionville']],
  ['category', 'commune', ['Nantes', 'Nantes', 'Rezé', 'Rezé', 'Nantes']],
  ['category', 'nom_commune', ['Nantes', 'Nantes', 'Rezé', 'Rezé', 'Nantes']],
  ['category', 'kind', ['château', 'église', 'église', 'pont', 'tour', 'musée', 'halle', 'porte', 'hôtel', 'chapelle']],
  ['category', 'time_zone', ['Europe/Paris', 'Europe/Rome', 'Europe/Paris', 'Europe/Rome']],
  ['categories', 'modes', ['tram', 'bus;tram', 'bus', 'bateau;tram', 'bus;bateau', 'bus;bateau;tram']],
  ['century', 'century', ['XVe', 'XVe-XVIe', 'XIXe', '', 'XIIIe']],
  ['century', 'chpscle', ['4e quart 19e siècle', '2e moitié 18e siècle', '17e siècle ; 18e siècle']],
  ['century', 'built', ['15th century', '16th century', 'late 12th century']],
  ['century', 'période', ['XVIIIᵉ siècle', 'XIXᵉ siècle', '20']],
  ['year', 'annee_construction', ['1893', '1901', '-50', '0']],
  ['year', 'year_start', ['1434', '1466', '', '866']],
  ['year', 'colonne', ['1893', '1901', '2004']],
  ['number', 'altitude', ['1893', '1901', '2004']],
  ['number', 'hauteur en m', ['12', '7,5', '30', '22']],
  ['number', 'latitude', ['47.21', '47.22', '47.23']],
  ['text', 'arrondissement note', ['3e étage, à gauche en sortant', 'au bord du lac', 'près de la gare']],
  ['text', 'adresse', ['1 rue A, Nantes', '2 rue B, Nantes', '3 rue C, Nantes', '4 rue D, Nantes']],
  ['link', 'site', ['https://example.org/a', 'www.example.org', 'HTTP://EXAMPLE.ORG']],
  ['empty', 'vide', ['', '', '']],
];

describe('what a column holds', () => {
  it.each(cases)('is %s for %s', (kind, key, cells) => {
    expect(kindOf(key, cells)).toBe(kind);
  });

  it('is what the descriptor says, where it says so', () => {
    expect(kindOf('commune', ['Nantes', 'Nantes', 'Rezé'], { commune: 'text' })).toBe('text');
  });

  it('is empty when nothing is there, whatever is said', () => {
    expect(kindOf('commune', ['', ''], { commune: 'category' })).toBe('empty');
  });
});

const rolesOf = (columns: Record<string, readonly string[]>, said: Record<string, FieldKind> = {}) => {
  const keys = Object.keys(columns);
  const { idField, nameField } = findFields(keys, Object.values(columns), new Map(Object.entries(said)));
  return { id: keys[idField], name: keys[nameField] };
};

describe('the columns that identify and name a site', () => {
  it('are those called so', () => {
    expect(rolesOf({ commune: ['N', 'N'], titre: ['A', 'B'], id: ['x', 'x'] })).toEqual({ id: 'id', name: 'titre' });
  });

  it('are none where only postcodes repeat: rows are not merged by those', () => {
    const columns = { code_postal: ['44000', '44000', '44100'], lat: ['1', '2', '3'] };
    expect(rolesOf(columns)).toEqual({ id: undefined, name: undefined });
  });

  it('are an identifier that never repeats, and short texts that differ, where no header helps', () => {
    const columns = { c1: ['M01', 'M02', 'M03'], c2: ['Château des ducs', 'Tour Lu', 'Pont Éric-Tabarly'] };
    expect(rolesOf(columns)).toEqual({ id: 'c1', name: 'c2' });
  });

  it('are those the descriptor names', () => {
    const columns = { nom: ['A', 'B'], surnom: ['C', 'D'] };
    expect(rolesOf(columns, { surnom: 'name' }).name).toBe('surnom');
  });

  it('are stop_id and stop_name in a GTFS feed, though names repeat', () => {
    const columns = {
      stop_id: ['S1', 'S2'],
      stop_name: ['NA', 'NA'],
      stop_lat: ['47', '48'],
      stop_lon: ['1', '2'],
      zone_id: ['1', '1'],
    };
    expect(rolesOf(columns)).toEqual({ id: 'stop_id', name: 'stop_name' });
    expect(findFields(Object.keys(columns), Object.values(columns), new Map()).fields.map(({ kind }) => kind)).toEqual([
      'identifier',
      'name',
      'number',
      'number',
      'identifier',
    ]);
  });
});
