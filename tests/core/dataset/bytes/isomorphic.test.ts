import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoder } from '../../../../src/core/dataset/bytes/decoder';
import { csvReader } from '../../../../src/core/dataset/formats/csv';
import { sampleLength } from '../../../../src/core/dataset/formats/dialect';
import { readDataset } from '../../../../src/core/dataset/read';
import { isomorphic } from '../../../../src/platform/node/isomorphic';
import { noticesText } from '../../../builders/bulk';
import { bytesOf, cellsOf } from '../../../builders/dataset';

/** More than the first signs by which a dialect is found; its first piece has records enough for the header, the others are still held. */
const head = ['nom;note', ...Array.from({ length: 1000 }, (_, i) => `${i};é${'x'.repeat(sampleLength / 1000)}`)].join(
  '\n',
);

/** The table of a CSV that begins with the head; what comes then, in two pieces, is cut as bytes where it is `fast`. */
const tableOf = (tail: Uint8Array, at: number, fast: boolean) => {
  const [text, csv] = [decoder(), csvReader()];
  csv.push(text.push(bytesOf(head)));
  const takes = fast && csv.takeUtf8(isomorphic);
  if (takes) text.giveUtf8(isomorphic);
  csv.push(text.push(tail.subarray(0, at)));
  csv.push(text.push(tail.subarray(at)));
  csv.push(text.end());
  const { columns, ...table } = csv.end();
  return { takes, encoding: text.encoding(), table: { ...table, cells: columns.map(cellsOf) } };
};

describe('a CSV whose later pieces are cut as bytes', { timeout: 60_000 }, () => {
  const signs = [
    'a',
    ' ',
    'é',
    'à',
    '’',
    '東',
    '🌊',
    '\u00a0',
    '\u1680',
    '\u2009',
    '\u3000',
    '\uFEFF',
    '\u2028',
    '\t',
    '"',
    '""',
  ];
  const word = fc.string({ unit: fc.constantFrom(...signs), maxLength: 5 });
  const long = word.map((one) => one.repeat(20));
  const row = fc.oneof(fc.tuple(word, long), fc.tuple(long), fc.tuple(word, word, word));
  const lines = fc.array(row, { minLength: 1, maxLength: 5 });
  const styles = [(cell: string) => `"${cell.replaceAll('"', '""')}"`, (cell: string) => cell];

  it('gives the table that its text gives', () => {
    const seen = { strayQuotes: 0, ragged: 0, lost: 0 };
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(...styles),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 2, max: 300 }),
        (rows, style, end, at) => {
          const tail = bytesOf(end + rows.map((cells) => cells.map(style).join(';')).join(end));
          if (at < tail.length) tail[at] = 0xff;
          const slow = tableOf(tail, at - 2, false);
          const fast = tableOf(tail, at - 2, true);
          expect(fast.takes).toBe(true);
          expect([fast.encoding, fast.table]).toEqual([slow.encoding, slow.table]);
          if (at < tail.length) seen.lost += 1;
          if (fast.table.ragged.length > 0) seen.ragged += 1;
          if (fast.table.strayQuotes.length > 0) seen.strayQuotes += 1;
        },
      ),
      { numRuns: 100 },
    );
    expect(Math.min(...Object.values(seen)), 'each of them came').toBeGreaterThan(0);
  });

  it('is cut as text while its header is not known, and where its delimiter is no ASCII', () => {
    const said = csvReader();
    said.push(`sep=§\n${head.replaceAll(';', '§')}`);
    const short = csvReader();
    short.push('nom;note\na;b\n');
    expect([said, short].map((csv) => csv.takeUtf8(isomorphic))).toEqual([false, false]);
  });

  it('gives the sites that its text gives', () => {
    const bytes = bytesOf([...noticesText(600_000)].join(''));
    const [slow, fast] = [undefined, isomorphic].map((by) => {
      const { dataset, ...reading } = readDataset(bytes, { id: 'x', fileName: 'x.csv', isomorphic: by });
      return { ...reading, cells: dataset?.columns.map(cellsOf) };
    });
    expect(fast).toEqual(slow);
    expect(fast?.sites).toBeGreaterThan(300);
  });
});
