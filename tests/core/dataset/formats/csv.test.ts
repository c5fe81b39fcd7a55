import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/core/dataset/formats/csv';
import { findDialect, withLineFeeds } from '../../../../src/core/dataset/formats/dialect';
import { recordReader } from '../../../../src/core/dataset/formats/records';
import { cellsOf, csvOf } from '../../../builders/dataset';

/** The records of a text that comes in pieces of some length, with what ends their lines off their last cells. */
const recordsOf = (source: string, pieceLength = 1_000_000): string[][] => {
  const { dialect, skip, mixed } = findDialect(source, false);
  const text = mixed ? withLineFeeds(source.slice(skip), dialect.delimiter) : source.slice(skip);
  const records: string[][] = [];
  const reader = recordReader(dialect, (cells) => records.push([...cells]));
  for (let at = 0; at < text.length; at += pieceLength) reader.push(text.slice(at, at + pieceLength));
  reader.end();
  return records.map(withoutReturns);
};

const withoutReturns = (cells: readonly string[]): string[] => cells.map((cell) => cell.replace(/\r+$/, ''));

const delimiters = [',', ';', '\t', '|'];
const newlines = ['\n', '\r\n', '\r'];
const awkward = fc.string({
  unit: fc.constantFrom('a', 'é', '1', ' ', '"', '\n', '\r', ',', ';', '\t', '|', '.', '-', '\u00A0', '🜚'),
  maxLength: 8,
});
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(awkward, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

describe('a table written as CSV', () => {
  it('reads back the same, whatever its cells, delimiter and line breaks, in pieces of any length', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...delimiters),
        fc.constantFrom(...newlines),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (table, delimiter, newline, ended, pieceLength) => {
          const text = csvOf(table, delimiter, newline) + (ended ? newline : '');
          expect(recordsOf(text, pieceLength)).toEqual(table.filter((cells) => !isBlank(cells)).map(withoutReturns));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads back the same with quotes only where they are needed', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'é', '1', '.', '-', '"', "'"), maxLength: 6 });
    const rows = fc.array(fc.tuple(plain, plain, plain), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...delimiters), fc.constantFrom(...newlines), (table, delimiter, newline) => {
        const safe = table.map((cells) => cells.map((cell) => (cell.startsWith('"') ? `x${cell}` : cell)));
        const text = safe.map((cells) => cells.join(delimiter)).join(newline);
        expect(recordsOf(text)).toEqual(safe.filter((cells) => !isBlank(cells)));
      }),
    );
  });

  it('may have curly quotes around its cells, or those of French', () => {
    const text = '“nom”;“note”\n“Pont; neuf”;“dit "Grand"”\n“Tour”;“2”\n';
    for (const quoted of [text, text.replace(/“/g, '«').replace(/”/g, '»')]) {
      const { keys, columns } = parseCsv(quoted);
      expect([keys, ...columns.map((column) => cellsOf(column))]).toEqual([
        ['nom', 'note'],
        ['Pont; neuf', 'Tour'],
        ['dit "Grand"', '2'],
      ]);
    }
  });

  it('may hold terms of SPARQL, as the TSV of its results writes them', () => {
    const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral';
    const text = [
      '?item\t?label\t?coord\t?n',
      `<http://www.wikidata.org/entity/Q1>\t"dit \\"Grand\\""@fr\t"Point(-1.5 47.2)"^^<${wkt}>\t12`,
    ].join('\n');
    const { keys, columns } = parseCsv(text);
    expect([keys, ...columns.map((column) => cellsOf(column)[0])]).toEqual([
      ['item', 'label', 'coord', 'n'],
      'http://www.wikidata.org/entity/Q1',
      'dit "Grand"',
      'Point(-1.5 47.2)',
      '12',
    ]);
  });

  it('may end its lines now one way, now another', () => {
    const text = 'nom;note\r\nA;"un\r\ndeux"\nB;2\rC;3\r\n';
    expect(recordsOf(text)).toEqual([
      ['nom', 'note'],
      ['A', 'un\r\ndeux'],
      ['B', '2'],
      ['C', '3'],
    ]);
  });

  it('keeps the line feeds inside its cells when its lines end by CRLF', () => {
    expect(recordsOf('a,b\r\n"x\ny",2\r\n')).toEqual([
      ['a', 'b'],
      ['x\ny', '2'],
    ]);
  });
});

describe('the delimiter', () => {
  const delimiterOf = (text: string): string => findDialect(text, false).dialect.delimiter;

  it('is found in a file of two lines with a final newline', () => {
    expect(delimiterOf('nom;lat;lon\nTour;47,2;-1,5\n')).toBe(';');
  });

  it('is not the decimal comma, nor the comma of prose', () => {
    expect(delimiterOf('nom;lat;lon\nA;47,2;-1,5\nB;47,3;-1,6\nC;47,4;-1,7')).toBe(';');
    expect(delimiterOf('nom;geo\nA, b;47.2, -1.5\nC, d;47.3, -1.6')).toBe(';');
  });

  it('is not what stands in quoted lists', () => {
    expect(delimiterOf('nom,types\nA,"x;y;z"\nB,"x;y;z"')).toBe(',');
  });

  it('is not looked for in a single column of pairs', () => {
    expect(recordsOf('geo_point_2d\n47.2, -1.5\n47.3, -1.6')).toEqual([
      ['geo_point_2d'],
      ['47.2, -1.5'],
      ['47.3, -1.6'],
    ]);
  });

  it('is found though cells span lines and some rows are ragged', () => {
    const rows = Array.from({ length: 20 }, (_, i) => (i % 5 === 0 ? `${i}|"a,\n;b"` : `${i}|"a,\n;b"|x`));
    expect(delimiterOf(['id|note|kind', ...rows].join('\n'))).toBe('|');
  });
});

describe('a first line that says the delimiter, as Excel writes it', () => {
  it.each([
    ['sep=;', ';', '\r\n'],
    ['SEP=|', '|', '\n'],
    ['sep=\t', '\t', '\n'],
    ['"sep=^"', '^', '\r'],
  ])('%j is obeyed and is no header', (line, delimiter, newline) => {
    const rows = [line, ['nom', 'lat'].join(delimiter), ['Tour, ou pont', '47'].join(delimiter)];
    const table = parseCsv(rows.join(newline));
    expect([table.keys, table.columns.map(cellsOf)]).toEqual([
      ['nom', 'lat'],
      [['Tour, ou pont'], ['47']],
    ]);
    expect([...table.numbers]).toEqual([2]);
    expect(table.dialect.delimiter).toBe(delimiter);
  });

  it('overrules what the file looks like', () => {
    expect(parseCsv('sep=;\na,b,c;d\n1,2,3;4\n5,6,7;8\n').keys).toEqual(['a,b,c', 'd']);
  });

  it('is a header like any other where it says more', () => {
    expect(parseCsv('sep=ab;lat\n1;2\n').keys).toEqual(['sep=ab', 'lat']);
  });
});

describe('a stray quote', () => {
  const strayIn = (text: string) => {
    const { columns, numbers, strayQuotes } = parseCsv(text);
    return { names: cellsOf(columns[1]), numbers: [...numbers], strays: strayQuotes };
  };
  const after = Array.from({ length: 30 }, (_, i) => `${i},Site ${i},47.${i}`);
  const names = after.map((_, i) => `Site ${i}`);

  it('that nothing closes swallows no row', () => {
    const read = strayIn(['id,nom,lat', 'a,"Tour,47', ...after, ''].join('\n'));
    expect(read.names).toEqual(['"Tour', ...names]);
    expect(read.strays).toEqual([{ row: 2, column: 1, cell: '"Tour' }]);
  });

  it('that only a later quoted cell closes swallows none of the rows between', () => {
    const last = ['z,"Pont, vieux",48', 'y,"Deux\nlignes",49'];
    const read = strayIn(['id,nom,lat', 'a,"Tour,47', ...after, ...last].join('\r\n'));
    expect(read.names).toEqual(['"Tour', ...names, 'Pont, vieux', 'Deux\nlignes']);
    expect(read.numbers.at(-1)).toBe(34);
    expect(read.strays.map(({ row }) => row)).toEqual([2]);
  });

  it('is told in its own column beside cells that are rightly quoted, and in the last line', () => {
    const { strays } = strayIn(['id,nom,lat', '"a, ""b""","Tour,47', ...after].join('\n'));
    expect(strays).toEqual([{ row: 2, column: 1, cell: '"Tour' }]);
    expect(strayIn(['id,nom,lat', ...after, 'z,"Tour,47'].join('\n')).names.at(-1)).toBe('"Tour');
  });

  it('in the header leaves the rows', () => {
    const table = parseCsv(['id,"nom,lat', ...after].join('\n'));
    expect(table.keys).toEqual(['id', '"nom', 'lat']);
    expect(table.rows).toBe(30);
  });

  it('may come in many rows', () => {
    const many = after.map((line) => line.replace('Site', '"Site'));
    const read = strayIn(['id,nom,lat', ...many, ''].join('\n'));
    expect(read.names).toEqual(names.map((name) => `"${name}`));
    expect(read.strays.length).toBeGreaterThan(10);
  });

  it('is none where a text of several lines has quotes inside', () => {
    const inside = strayIn('id,nom,lat\na,"dit "oui" et\npart",47\nb,Pont,48\n');
    expect(inside).toEqual({ names: ['dit "oui" et\npart', 'Pont'], numbers: [2, 3], strays: [] });
  });

  it('is told where a file is cut off in a text of several lines, which stays one cell', () => {
    const cut = strayIn('id,nom,lat\na,Tour,47\nb,"Une prose\nqui finit');
    expect(cut.names).toEqual(['Tour', 'Une prose\nqui finit']);
    expect(cut.strays.map(({ row, column }) => [row, column])).toEqual([[3, 1]]);
  });
});

describe('cells that stand in something else than double quotes', () => {
  const cells = (text: string) => {
    const { keys, columns } = parseCsv(text);
    return [keys, ...columns.map(cellsOf)];
  };

  it('may stand in single ones, with either kind inside', () => {
    const text = `'nom';'note'\n'L''Église';'dite "la Vieille"; en bois'\n'Tour';'deux\nlignes'\n`;
    expect(cells(text)).toEqual([
      ['nom', 'note'],
      ["L'Église", 'Tour'],
      ['dite "la Vieille"; en bois', 'deux\nlignes'],
    ]);
    expect(cells("nom;note\n'Tour';'haute'\n")[1]).toEqual(["'Tour'"]);
  });

  it('are found in lines that are each one quoted cell', () => {
    const text = '"nom,note,lat"\n"Tour,""haute, ronde"",47.2"\n"Pont,,47.1"\n';
    expect(cells(text)).toEqual([
      ['nom', 'note', 'lat'],
      ['Tour', 'Pont'],
      ['haute, ronde', ''],
      ['47.2', '47.1'],
    ]);
    expect(cells('"a","b"\n"1","2"\n')[0]).toEqual(['a', 'b']);
    expect(cells('"adresse"\n"1, rue A"\n"2, rue B"\n')[0]).toEqual(['adresse']);
  });
});

describe('a text without quotes', () => {
  const unit = fc.constantFrom('a', 'é', ' ', '\n', '\r', ',', ';', '\t', '\uFEFF');
  const rowsBy = (text: string, dialect: { delimiter: string; newline: '\n' }, fastMode: boolean) => {
    const seen: unknown[] = [];
    Papa.parse(text, { ...dialect, fastMode, step: ({ data, meta }) => seen.push([data, meta.cursor]) });
    return seen;
  };

  it('reads the same by the fast way, which Papa then takes by itself, as by the slow one', () => {
    const quoteless = fc.string({ unit, maxLength: 40 });
    fc.assert(
      fc.property(quoteless, fc.constantFrom(...delimiters), fc.constantFrom(...newlines), (text, delimiter, end) => {
        const dialect = { delimiter, newline: end as '\n' };
        expect(rowsBy(text, dialect, true)).toEqual(rowsBy(text, dialect, false));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the header', () => {
  it('gives each column a name of its own', () => {
    const { keys, unnamed } = parseCsv('nom,,nom,column 2,nom 2,\nA,b,C,d,E,\n');
    expect(keys).toEqual(['nom', 'column 2 2', 'nom 3', 'column 2', 'nom 2', 'column 6']);
    expect(unnamed).toEqual([1]);
  });

  it('tells names that differ by case only', () => {
    expect(parseCsv('Adresse,adresse\n1,2').keys).toEqual(['Adresse', 'adresse']);
  });

  it('may be called __proto__, constructor or toString without harm', () => {
    const table = parseCsv('__proto__,constructor,toString\n1,2,3');
    expect(table.keys).toEqual(['__proto__', 'constructor', 'toString']);
    expect(table.columns.map(cellsOf)).toEqual([['1'], ['2'], ['3']]);
  });

  it('may have a hundred thousand columns, all called alike', () => {
    const { keys } = parseCsv(`${Array(100_000).fill('x').join(',')}\n`);
    expect(new Set(keys).size).toBe(100_000);
  });
});

describe('the rows', () => {
  it('are trimmed, and blank ones do not count', () => {
    const table = parseCsv('nom;lat\n\n  Tour  ;\u00A047 \n;\n \n;;\nPont;48\n\n\n');
    expect(table.rows).toBe(2);
    expect(table.columns.map(cellsOf)).toEqual([
      ['Tour', 'Pont'],
      ['47', '48'],
    ]);
  });

  it('are numbered as a spreadsheet shows them: header, blank rows and cells of several lines count as one each', () => {
    expect([...parseCsv('a,b\n1,2\n\n,\n"3\n3\n3",4\n5,6\n').numbers]).toEqual([2, 5, 6]);
    expect([...parseCsv('\n\na,b\n1,2\n').numbers]).toEqual([4]);
    expect([...parseCsv('a,b\r\n1,2\r\n3,4').numbers]).toEqual([2, 3]);
  });

  it('are told when they are short or hold too much, but not for a trailing delimiter', () => {
    const table = parseCsv('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n');
    expect(table.ragged).toEqual([
      { row: 3, cells: 2 },
      { row: 4, cells: 4 },
    ]);
    expect(table.columns.map((column) => column.length)).toEqual([4, 4, 4]);
  });
});
