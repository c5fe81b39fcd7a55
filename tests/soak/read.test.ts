import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/core/dataset/read';
import { expectQuickCells, expectQuickFiles, expectWide, otherSigns, plainSigns } from '../builders/hostileData';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('47.2', '-1,55', '47.2, -1.5', '"', '\n', ';', 'latitude', 'lon', '__proto__', '\uFEFF', '0'),
);

describe('reading anything at all', () => {
  it('never throws, and accounts for every row', () => {
    const text = fc.array(
      fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(';')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((lines) => new TextEncoder().encode(lines.join('\n'))),
          fc.uint8Array(),
        ),
        (bytes) => {
          const { rows, sites, merged, leftOut } = readDataset(bytes, { id: 'any', fileName: 'any.csv' });
          expect(rows).toBe(sites + merged + leftOut);
        },
      ),
      { numRuns: 50_000 },
    );
  });

  it('does no harm with a hundred thousand columns', () => expectWide(100_000));

  it('takes no longer where megabytes repeat one sign', () => {
    expectQuickFiles(plainSigns, 1_000_000);
    expectQuickFiles(otherSigns, 330_000);
    expectQuickCells(2_000_000);
  });
});
