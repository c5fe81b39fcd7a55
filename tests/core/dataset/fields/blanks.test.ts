import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfHtml, tidy } from '../../../../src/core/dataset/fields/blanks';
import { columnOf } from '../../../../src/core/dataset/table/column';
import { cellsOf, csvOf, reading } from '../../../builders/dataset';

/** What a column of these cells holds once it is read. */
const read = (cells: readonly string[], key = 'colonne'): readonly string[] => {
  const rows = cells.map((cell, i) => [`Lieu ${i}`, '47.2', '-1.5', cell]);
  const { dataset } = reading(csvOf([['nom', 'lat', 'lon', key], ...rows]));
  return cellsOf(dataset?.columns[3]);
};

const times = (cell: string, count: number): readonly string[] => Array.from({ length: count }, () => cell);

describe('what stands for nothing', () => {
  it.each([['Inconnue'], ['n/a'], ['NULL'], ['-'], ['—'], ['Non renseigné'], ['?'], ['unknown'], ['[object Object]']])(
    'is no value: %s',
    (cell) => {
      expect(read(['Guillot', cell, 'Chauviré'])).toEqual(['Guillot', '', 'Chauviré']);
    },
  );

  it.each([['n/c'], ['N.C.'], ['[ND]'], ['keine Angabe'], ['Sans objet'], ['desconocido']])(
    'is no value: %s',
    (cell) => {
      expect(read(['Guillot', cell, 'Chauviré'])).toEqual(['Guillot', '', 'Chauviré']);
    },
  );

  it('is nines below zero where nothing else lies below it', () => {
    expect(read(['10', '-999', '12', '9'])).toEqual(['10', '', '12', '9']);
    expect(read(['10', '-999', '-12', '9'])).toEqual(['10', '-999', '-12', '9']);
  });

  it('is the first day of a century that comes far more often than any other', () => {
    const dates = ['1860-01-01', '1862-05-01', '1862-05-01'];
    expect(read([...times('1700-01-01T01:02:21+00:53', 6), ...dates])).toEqual([...times('', 6), ...dates]);
    const once = ['1700-01-01', ...dates];
    expect(read(once)).toEqual(once);
  });

  it('is NA among numbers, and never a line that is called so', () => {
    expect(read(['12', 'NA', '14'])).toEqual(['12', '', '14']);
    expect(read(['C1', 'NA', 'NA', 'Navibus'])).toEqual(['C1', 'NA', 'NA', 'Navibus']);
  });

  it('is a placeholder that repeats where all else are coordinates', () => {
    const places = ['528403.1 ; 144885.08', '529649.2 ; 148831.7'];
    const shape = {
      headed: true,
      preamble: 0,
      unnamed: [],
      rows: 6,
      numbers: new Uint32Array(6),
      ragged: [],
      strayQuotes: [],
    };
    const { columns } = tidy({ ...shape, keys: ['colonne'], columns: [columnOf([...times('X ; Y', 4), ...places])] });
    expect(columns.map(cellsOf)).toEqual([[...times('', 4), ...places]]);
  });

  it('is not a word that says something, however often it comes', () => {
    expect(read([...times('Gratuit', 5), '12', '14'])).toEqual([...times('Gratuit', 5), '12', '14']);
  });

  it('counts as not filled and is no fact', () => {
    const { dataset } = reading(
      csvOf([
        ['nom', 'lat', 'lon', 'pépinière'],
        ['A', '47', '1', 'Inconnue'],
        ['B', '47', '2', 'Guillot'],
      ]),
    );
    expect(dataset?.fields[3]).toMatchObject({ filled: 1, distinct: 1, examples: ['Guillot'] });
  });
});

describe('a marked up cell', () => {
  it.each([
    ['<p>Un <b>château</b> &amp; un pont</p>', 'Un château & un pont'],
    ['Un&nbsp;pont&#33;<br/>Deux &eacute;tages &#x2019;', 'Un\u00a0pont!\nDeux étages ’'],
    ['<ul><li>un</li><li>deux</li></ul>', 'un\ndeux'],
    ['a < b et c > d & e', 'a < b et c > d & e'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['&amp;lt;b&amp;gt; &inconnu; &#0;', '&lt;b&gt; &inconnu; &#0;'],
  ])('reads as text: %s', (cell, text) => {
    expect(textOfHtml(cell)).toBe(text);
  });

  it('is told from a text that speaks of tags: one in a column stays as it is', () => {
    const texts = ['un <b>mot</b>', ...Array.from({ length: 19 }, (_, i) => `texte ${i}`)];
    expect(read(texts)).toEqual(texts);
    expect(read(['<p>un</p>', '<p>deux</p>', 'trois'])).toEqual(['un', 'deux', 'trois']);
  });

  it('is read whatever it holds, in a time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        expect(textOfHtml(cell).length).toBeLessThanOrEqual(cell.length);
      }),
    );
    for (const piece of ['<p ', '<', '&', '&#', '<br>', '</p', '<b a="'])
      expect(() => textOfHtml(piece.repeat(50_000))).not.toThrow();
  });
});

describe('a code that spreadsheets are told to leave as it is', () => {
  it('is the code alone', () => {
    expect(read(['="01000"', '="44000"'], 'cp')).toEqual(['01000', '44000']);
    expect(read(["'01000", "'44000"], 'cp')).toEqual(['01000', '44000']);
    expect(read(["'01000", '44000'], 'cp')).toEqual(["'01000", '44000']);
  });
});

describe('lists', () => {
  it.each([
    ['of JSON', ['["mardi", "samedi"]', '["jeudi"]', '[]'], ['mardi ; samedi', 'jeudi', '']],
    ['of Python', ["['mardi', 'samedi']", "['jeudi']"], ['mardi ; samedi', 'jeudi']],
    ['of PostgreSQL', ['{7j/7}', '{lundi,"jours fériés"}'], ['7j/7', 'lundi ; jours fériés']],
  ])('%s are written as lists in cells are', (_, cells, plain) => {
    expect(read(cells)).toEqual(plain);
  });

  it.each([
    ['a text that begins with a bracket', ['[sic] rue des Arts', '["mardi"]']],
    ['numbers', ['[1, 2]', '[3, 4]']],
    ['an object', ['{"a":1}', '{"b":2}']],
  ])('are not made of %s', (_, cells) => {
    expect(read(cells)).toEqual(cells);
  });
});
