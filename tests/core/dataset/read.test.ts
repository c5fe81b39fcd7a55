import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { siteAt } from '../../../src/core/dataset';
import type { FieldKind, Reading } from '../../../src/core/dataset/dataset';
import { datasetReader, readDataset } from '../../../src/core/dataset/read';
import { oncePlaced } from '../../../src/core/dataset/sites/once';
import { bytesOf, cellsOf, csvOf, descriptorOf, pushInPieces, reading } from '../../builders/dataset';
import { expectQuickFiles, expectSound, expectWide, otherSigns, plainSigns } from '../../builders/hostileData';

const told = ({ problems }: Reading) =>
  problems.map(({ fault, row }) => (row === undefined ? fault : `${fault} ${row}`));
const tally = ({ rows, sites, merged, leftOut }: Reading) => ({ rows, sites, merged, leftOut });

describe('reading a file', () => {
  it('gives its sites, and tells of each row why it was left out or merged', () => {
    const result = reading(
      [
        'id;nom;latitude;longitude',
        'a;Tour;47,2;-1,5',
        'b;Sans lieu;;',
        'c;Nulle part;0;0',
        '',
        'a;Tour encore;47,3;-1,6',
        'd;Hors du monde;147,2;-1,5',
        'e;Pont;47,25;-1,55',
        ';;;',
      ].join('\r\n'),
    );
    expect(tally(result)).toEqual({ rows: 6, sites: 2, merged: 1, leftOut: 3 });
    expect(told(result)).toEqual([
      'csv.rowWithoutPlace 3',
      'csv.rowPlaceholder 4',
      'csv.rowOutOfRange 7',
      'csv.rowRepeated 6',
    ]);
    expect(result.problems[1]).toEqual({
      path: '',
      fault: 'csv.rowPlaceholder',
      values: { value: '0, 0' },
      severity: 'warning',
      file: 'sites.csv',
      row: 4,
      column: 'latitude, longitude',
    });
    expect(result.problems.at(-1)?.values).toEqual({ id: 'a', first: 2 });
    expect(result.dialect).toEqual({ delimiter: ';', newline: '\r\n', encoding: 'utf-8', header: true });
    expect(result.place).toEqual({ columns: ['latitude', 'longitude'], system: 'EPSG:4326', sure: 0.95 });
    expect([...(result.dataset?.rows ?? [])]).toEqual([2, 8]);
    expect(cellsOf(result.dataset?.columns[1])).toEqual(['Tour', 'Pont']);
  });

  it('takes no id for the rows’ own that comes again in most of them, elsewhere, unless a person says it', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [`${i % 4}`, `Site ${i}`, `47.${10 + i}5`, `-1.${10 + i}5`]);
    const text = csvOf([['id', 'nom', 'lat', 'lon'], ...rows]);
    const { sites, merged, dataset } = reading(text);
    expect([sites, merged, dataset?.idField]).toEqual([20, 0, -1]);
    const said = reading(text, { descriptor: descriptorOf({ id: 'identifier' }) });
    expect([said.sites, said.merged]).toEqual([4, 16]);
  });

  it('counts on beyond the thousand problems that it lists', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `n${i},,`);
    const result = reading(['nom,lat,lon', 'A,47.2,-1.5', ...rows].join('\n'));
    expect(tally(result)).toEqual({ rows: 1501, sites: 1, merged: 0, leftOut: 1500 });
    expect(result.problems).toHaveLength(1000);
  });

  it.each([
    ['an empty file', '', 'file.empty'],
    ['a file of blank lines', ' \n\r\n ', 'file.empty'],
    ['a header alone', 'nom,lat,lon\n', 'csv.noRows'],
    ['a file without places', 'nom,note\nTour,haute\n', 'csv.noPlaces'],
    ['a file whose places are all empty', 'nom,lat,lon\nTour,,\n', 'csv.noPlaces'],
  ])('refuses %s with one sentence', (_, text, fault) => {
    const result = reading(text);
    expect(result.dataset).toBeNull();
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => problem.fault)).toEqual([fault]);
    expect(errors[0]?.file).toBe('sites.csv');
    expect(result.rows).toBe(result.leftOut);
  });

  it('refuses a picture as no text, and a file that is too large before it is decoded', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    expect(told(readDataset(picture, { id: 'x', fileName: 'x.png' }))).toEqual(['file.notText']);
    expect(reading('%PDF-1.4\n1 0 obj\nendobj\n').problems.map(({ fault }) => fault)).toEqual(['file.notText']);
    const large = reading('nom,lat,lon\nA,47,2\n', { maxBytes: 10 });
    expect(large.problems[0]).toMatchObject({ fault: 'file.tooLarge', values: { megabytes: 1, most: 1 } });
  });

  it('names the headers it looked through when it finds no place, but not a hundred of them', () => {
    expect(reading('nom,note\nA,b\n').problems[0]?.values).toEqual({ columns: 'nom, note' });
    const many = Array.from({ length: 100 }, (_, i) => `c${i}`).join(',');
    expect(reading(`${many}\n1\n`).problems[0]?.values.columns).toMatch(/c19, …$/);
  });

  const unread = [
    ['meters', 'latitude,longitude', '68897638.1,355605.3', 'latitude, longitude', '68897638.1, 355605.3'],
    ['meters', 'X_L93,Y_L93', '3556050.3,66897630.8', 'Y_L93, X_L93', '66897630.8, 3556050.3'],
    ['sexagesimal', 'lat,lon', '47° 72′ 59″ N,1° 33′ 14″ O', 'lat, lon', '47° 72′ 59″ N, 1° 33′ 14″ O'],
    ['sexagesimal', 'lat,lon', 'N 47 12 59 P,W 1 33 14', 'lat, lon', 'N 47 12 59 P, W 1 33 14'],
    ['projected', 'id,geom', 'a,POINT (26893.9 71611.3)', 'geom', 'POINT (26893.9 71611.3)'],
    ['geometry', 'id,geom', 'a,POINT (-1.55)', 'geom', 'POINT (-1.55)'],
    ['geometry', 'id;geo', 'a;{coordinates: [-1.55,47.21]}', 'geo', '{coordinates: [-1.55,47.21]}'],
    ['beyond', 'lat,lon', '147.2,-1.55', 'lat, lon', '147.2, -1.55'],
    ['other', 'lat,lon', 'NaN,NaN', 'lat, lon', 'NaN, NaN'],
    ['other', 'nom,position', 'a,au coin de la rue', 'position', 'au coin de la rue'],
  ] as const;

  it.each(unread)('names the columns whose coordinates it cannot read, and one of them: %s in %s', (...given) => {
    const [notation, header, row, columns, value] = given;
    const result = reading(`${header}\n${row}\n`);
    const errors = result.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ fault, values }) => ({ fault, values }))).toEqual([
      { fault: 'csv.placesUnreadable', values: { columns, value, notation } },
    ]);
  });

  it('tells of each row whose coordinates cannot be read what stands there', () => {
    const result = reading('nom,lat,lon\nA,47,2\nB,47° 72′ 59″ N,2\nC,6689763.8,355605.3\nD,,2\n');
    expect(told(result)).toEqual(['csv.rowUnreadable 3', 'csv.rowOutOfRange 4', 'csv.rowWithoutPlace 5']);
    expect(result.problems[0]?.values).toEqual({ value: '47° 72′ 59″ N, 2' });
  });

  it('tells of a stray quote by row and column, and keeps the rows after it', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i};Site ${i};47.${i};-1`);
    const result = reading(['id;nom;lat;lon', 'a;"Tour;46;-1', ...rows].join('\n'));
    expect(result.sites).toBe(21);
    expect(result.problems).toEqual([
      {
        path: '',
        fault: 'csv.quoteStray',
        values: { value: '"Tour' },
        severity: 'warning',
        file: 'sites.csv',
        row: 2,
        column: 'nom',
      },
    ]);
  });

  it('tells of ragged rows and of columns without a name that hold something', () => {
    const result = reading('nom,lat,lon,\nA,47,2,x\nB,48,2\nC,49,2,y,z\n');
    expect(told(result)).toEqual(['csv.fieldUnnamed', 'csv.rowRagged 3', 'csv.rowRagged 4']);
    expect(result.sites).toBe(3);
  });

  it('keeps codes as text', () => {
    const { dataset } = reading('code_postal,nom,lat,lon\n01000,1e5,47,2\n');
    expect(dataset && [...siteAt(dataset, 0).facts.values()]).toEqual(['01000', '1e5', '47', '2']);
  });

  it('reads headers such as __proto__ and constructor as facts like others', () => {
    const { dataset } = reading('__proto__,constructor,lat,lon\nx,y,47,2\n', {
      descriptor: descriptorOf({ __proto__: 'text' }),
    });
    expect(dataset && [...siteAt(dataset, 0).facts.keys()]).toEqual(['__proto__', 'constructor', 'lat', 'lon']);
  });
});

const cell = fc.oneof(
  fc.constantFrom('', '0', '47.2', '-1.5', '147', '47.2, -1.5', 'a', 'a', 'b', '"', '\n', ';', ','),
  fc.string({ maxLength: 6 }),
);
const header = fc.oneof(
  fc.constantFrom('id', 'lat', 'lon', 'geo_point_2d', 'name', '', '__proto__', 'stop_id'),
  fc.string({ maxLength: 5 }),
);
const files = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc
      .tuple(
        fc.array(header, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { maxLength: width + 1 }), { maxLength: 12 }),
      )
      .map(([head, rows]) => csvOf([head, ...rows], ';')),
  );

const coordinate = fc.constantFrom('', '0', '1', '47.2', '-1,5', '147', '247', 'x');
const located = fc
  .array(fc.tuple(fc.constantFrom('', 'a', 'b', 'c', 'row-2'), coordinate, coordinate), { maxLength: 12 })
  .map((rows) => csvOf([['id', 'lat', 'lon'], ...rows], ';'));

describe('a file that is read again by another descriptor', () => {
  const text = 'id;code;nom;lat;lon\na;x;Tour;47,2;-1,5\nb;y;Pont;47,25;-1,55\nc;y;Quai;47,3;-1,6\n';
  const readings = (kinds: Readonly<Record<string, FieldKind>>): readonly Reading[] => {
    const tables: ((descriptor: unknown) => Reading)[] = [];
    const first = reading(text, { onTable: (again) => void tables.push(again) });
    return [first, ...tables.map((again) => again(descriptorOf(kinds)))];
  };

  it('keeps the places of its sites, and all that is worked out of them', () => {
    const [first, again] = readings({ nom: 'category' }).map(({ dataset }) => dataset);
    expect([first, again].map((one) => one?.fields[2]?.kind)).toEqual(['name', 'category']);
    expect(again).not.toBe(first);
    expect(again?.lat).toBe(first?.lat);
    const work = vi.fn(() => 'work');
    const worked = oncePlaced(work);
    if (first && again) expect([first, again].map(worked)).toEqual(['work', 'work']);
    expect(work).toHaveBeenCalledOnce();
  });

  it('has other places where other rows are sites', () => {
    const [first, again] = readings({ id: 'text', code: 'identifier' });
    expect([first, again].map((one) => one?.sites)).toEqual([3, 2]);
    expect(again?.dataset?.lat).toEqual(Float64Array.of(47.2, 47.25));
    expect(first?.dataset?.lat).toHaveLength(3);
  });
});

describe('a file that comes in pieces', () => {
  const inPieces = (bytes: Uint8Array, length: number): Reading => {
    const reader = datasetReader({ id: 'sites', fileName: 'sites.csv' });
    pushInPieces(reader, bytes, length);
    return reader.end();
  };

  it('is read as though it had come whole, in any encoding', () => {
    const text = `nom;lat;lon\n${Array.from({ length: 400 }, (_, i) => `"Église n° ${i}\né";47.2;-1.${i}`).join('\n')}`;
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const bytes of [bytesOf(text), bytesOf(`\uFEFF${text}`), latin]) {
      const whole = readDataset(bytes, { id: 'sites', fileName: 'sites.csv' });
      expect(whole.sites).toBe(400);
      expect(cellsOf(whole.dataset?.columns[0])[7]).toBe('Église n° 7\né');
      for (const length of [1, 3, 700]) expect(inPieces(bytes, length)).toEqual(whole);
    }
  });

  it('keeps to UTF-8 where a few bytes of it are lost', () => {
    const text = bytesOf('nom;lat;lon\nÉglise é;47;-1\nÔ x;47;-2\n');
    text[text.length - 7] = 0xff;
    const { dataset, dialect } = inPieces(text, 9);
    expect(dialect.encoding).toBe('utf-8');
    expect(cellsOf(dataset?.columns[0])[0]).toBe('Église é');
  });

  it('is read in the encoding that a person says it is in', () => {
    const mac = Uint8Array.from([...bytesOf('nom,lat,lon\nTh'), 0x8e, ...bytesOf('sé,47,-1\n').filter((b) => b < 128)]);
    const { dataset } = readDataset(mac, { id: 'x', fileName: 'x.csv', encoding: 'macintosh' });
    expect(cellsOf(dataset?.columns[0])[0]).toBe('Thés');
  });

  it('may hold NUL bytes, which are no part of its cells', () => {
    expect(cellsOf(reading('nom,lat,lon\nTo\0ur,4\x007.2,-1.5\n').dataset?.columns[0])).toEqual(['Tour']);
  });
});

/** The bytes of a text in an encoding; undefined where this has not all its signs. */
const encoded: { readonly [encoding: string]: (text: string) => Uint8Array | undefined } = {
  'utf-8': bytesOf,
  'utf-8 with a mark': (text) => bytesOf(`\uFEFF${text}`),
  'utf-16le': (text) => utf16(`\uFEFF${text}`, true),
  'utf-16be': (text) => utf16(`\uFEFF${text}`, false),
  'windows-1252': (text) => {
    const codes = [...text].map((sign) => windowsCode(sign));
    return codes.some((code) => code > 255) ? undefined : Uint8Array.from(codes);
  },
};
const windowsSigns: { readonly [sign: string]: number } = { '€': 0x80, '’': 0x92, œ: 0x9c };
const windowsCode = (sign: string): number => windowsSigns[sign] ?? sign.charCodeAt(0);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};

/** A cell as each style of quotes writes it. */
const styles: { readonly [style: string]: (cell: string, delimiter: string) => string } = {
  'where needed': (cell, delimiter) =>
    /["\n\r]|^\s|\s$/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  'around all': (cell) => `"${cell.replaceAll('"', '""')}"`,
  'single, around all': (cell) => `'${cell.replaceAll("'", "''")}'`,
};

describe('any table', { timeout: 60_000 }, () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', 'œ', '’', "'", '"', ' ', ',', ';', '|', '\n', '7', '東'),
    maxLength: 8,
  });
  const rows = fc.array(fc.tuple(word, word), { minLength: 2, maxLength: 6 });

  it('written in any dialect and any encoding reads back the same', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom(...Object.keys(styles)),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.constantFrom(...Object.keys(encoded)),
        (cells, delimiter, style, newline, isEnded, encoding) => {
          const table = [
            ['nom', 'note', 'latitude', 'longitude'],
            ...cells.map((row, i) => [...row, `47.${2000 + i}`, '-1.5']),
          ];
          const line = (row: readonly string[]) => row.map((one) => styles[style]?.(one, delimiter)).join(delimiter);
          const bytes = encoded[encoding]?.(table.map(line).join(newline) + (isEnded ? newline : ''));
          if (bytes === undefined) return;
          const { dataset } = readDataset(bytes, { id: 'x', fileName: 'x.csv' });
          const read = dataset?.columns.slice(0, 2).map(cellsOf);
          expect(read).toEqual([0, 1].map((i) => cells.map((row) => (row[i] ?? '').trim())));
          seen.add(`${style} ${encoding}`);
        },
      ),
      { numRuns: 600 },
    );
    expect(seen.size, 'each style in each encoding came').toBe(15);
  });
});

describe('whatever a file holds', { timeout: 60_000 }, () => {
  it('its rows are its sites, those merged and those left out', () => {
    const seen = { sites: 0, merged: 0, leftOut: 0 };
    fc.assert(
      fc.property(fc.oneof(files, located), (text) => {
        const result = reading(text);
        expectSound(result);
        for (const key of ['sites', 'merged', 'leftOut'] as const) seen[key] += result[key];
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.sites, seen.merged, seen.leftOut), 'each of them came').toBeGreaterThan(0);
  });

  it('ten thousand columns, some of them called as objects’ own parts are, do no harm', () => expectWide(10_000));

  it('reading it does not throw: text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectSound(reading(text))));
  });

  it('reading it does not throw: bytes and descriptors', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.jsonValue(), (bytes, descriptor) =>
        expectSound(readDataset(bytes, { id: 'x', fileName: 'x.csv', descriptor })),
      ),
    );
  });

  it('a tenth of a megabyte of signs that mean something takes no longer than three megabytes of stops', () =>
    expectQuickFiles([...plainSigns, ...otherSigns], 110_000));
});
