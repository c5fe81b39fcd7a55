import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/core/dataset/formats/csv';

const shape = (text: string) => {
  const { keys, headed, preamble, rows, numbers } = parseCsv(text);
  return { keys, headed, preamble, rows, first: numbers[0] };
};

describe('the first row of a file', () => {
  it.each([
    ['names of columns', 'nom;commune;latitude\nTour;Nantes;47.2\nPont;Rezé;47.1\n'],
    ['words above numbers, under names that nobody could foresee', 'blorp;zag\nTour;12\nPont;13\n'],
    ['codes with underscores', 'a_b;c_d\nTour;Nantes\nPont;Rezé\n'],
    ['names alone', 'nom;commune\nTour;Nantes\n'],
    ['names in capitals above words', 'REF;TICO;COM\nPA1;Tour;Nantes\nPA2;Pont;Nantes\n'],
  ])('heads the columns: %s', (_, text) => {
    expect(shape(text)).toMatchObject({ headed: true, preamble: 0, first: 2 });
  });

  it.each([
    ['numbers above numbers', '1;Tour;47.2\n2;Pont;47.1\n3;Port;47.3\n'],
    ['a place in brackets', '1;Tour;[ 47.2 , -1.5 ]\n2;Pont;[ 47.1 , -1.6 ]\n'],
    ['a word that comes again below it', 'Tour;Nantes;oui;1\nPont;Nantes;oui;2\nPort;Nantes;non;3\n'],
    ['one row of values', 'Tour;47.2;-1.5\n'],
  ])('is data: %s', (_, text) => {
    const { keys, headed, first } = shape(text);
    expect({ headed, first }).toEqual({ headed: false, first: 1 });
    expect(keys[0]).toBe('column 1');
  });

  it('may only group the columns that the next one names', () => {
    const grouped =
      'Identité;;Localisation;;Histoire\nNom;Adresse;Lat;Lon;Année\nTour;1 rue A;47.2;-1.5;1650\nPont;2 rue B;47.1;-1.6;1893\n';
    expect(shape(grouped)).toMatchObject({ keys: ['Nom', 'Adresse', 'Lat', 'Lon', 'Année'], preamble: 1, rows: 2 });
    const unnamed = 'nom;;lat;lon\nTour;Nantes;47.2;-1.5\nPont;Rezé;47.1;-1.6\n';
    expect(shape(unnamed)).toMatchObject({ preamble: 0, rows: 2 });
  });

  it('may stand below lines that belong to no column', () => {
    const text =
      'Monuments de la ville\nÉdition du 3 mars 2024\n\nnom;latitude;longitude\nTour;47,2;-1,5\nPont;47,1;-1,6\n';
    expect(shape(text)).toEqual({
      keys: ['nom', 'latitude', 'longitude'],
      headed: true,
      preamble: 2,
      rows: 2,
      first: 5,
    });
    const wide = 'Liste des arbres;;;\nMise à jour;2024;;\nid;nom;lat;lon\n1;If;47.2;-1.5\n2;Pin;47.3;-1.6\n';
    expect(shape(wide)).toMatchObject({ keys: ['id', 'nom', 'lat', 'lon'], preamble: 2, rows: 2 });
  });
});
