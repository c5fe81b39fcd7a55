import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellReader,
  columnFrom,
  columnOf,
  filledRows,
  isEmpty,
  isSameCell,
  pickRows,
} from '../../../../src/core/dataset/table/column';
import { rowLookup } from '../../../../src/core/dataset/table/lookup';
import { cellsOf } from '../../../builders/dataset';

const cell = fc.oneof(
  fc.constantFrom('', 'a', 'Église', 'l’œuf', '🌳'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const cells = fc.array(cell, { maxLength: 2300, size: 'max' });

describe('a column', () => {
  it('gives back its cells, in whatever script, and nothing beyond them', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const column = columnOf(given);
        expect(cellsOf(column)).toEqual(given);
        expect(columnFrom(given.length, (row) => given[row] ?? '')).toEqual(column);
        expect([-1, given.length, Number.NaN].map((i) => cellAt(column, i))).toEqual(['', '', '']);
        expect([...filledRows(column)]).toEqual([...given.keys()].filter((row) => given[row] !== ''));
        expect(isEmpty(column)).toBe(given.every((one) => one === ''));
      }),
      { numRuns: 30 },
    );
    expect(cellAt(undefined, 0)).toBe('');
  });

  it('is read in whatever order, and knows which of its cells are the same', () => {
    fc.assert(
      fc.property(cells, cells, (given, others) => {
        const [column, other] = [columnOf(given), columnOf(others)];
        const textAt = cellReader(column);
        const rows = [...given.keys(), ...given.map((_, row) => (row * 261) % given.length), -1, given.length];
        expect(rows.map(textAt)).toEqual(rows.map((row) => given[row] ?? ''));
        for (const [row, cell] of given.slice(0, others.length).entries()) {
          expect(isSameCell(column, row, other, row)).toBe(cell === others[row]);
          expect(isSameCell(column, row, columnOf([cell]), 0)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
    expect(cellReader(undefined)(0)).toBe('');
  });

  it('keeps a cell that is longer than 65,535 letters', () => {
    const long = ['é'.repeat(70_000), 'b', '’'.repeat(70_000)];
    expect(cellsOf(columnOf(long))).toEqual(long);
    expect(cellsOf(columnOf(long.slice(0, 2)))).toEqual(long.slice(0, 2));
  });

  it('is picked by rows, again and again, whether it keeps its texts or copies them', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 5 }), (given, step) => {
        const rows = Uint32Array.from(given.keys()).filter((row) => row % 6 < step);
        const picked = pickRows([columnOf(given)], rows);
        expect(picked.map(cellsOf)).toEqual([[...rows].map((row) => given[row])]);
        const again = Uint32Array.from(rows.keys()).filter((row) => row % 3 > 0);
        expect(pickRows(picked, again).map(cellsOf)).toEqual([[...again].map((i) => given[rows[i] ?? 0])]);
        expect(filledRows(pickRows(picked, again)[0] ?? columnOf([]))).toHaveLength(
          [...again].filter((i) => given[rows[i] ?? 0] !== '').length,
        );
      }),
    );
  });
});

describe('a lookup', () => {
  it('finds the first row of each text, as a Map would', () => {
    fc.assert(
      fc.property(cells, cell, (given, other) => {
        const lookup = rowLookup(given.length, columnOf(given));
        expect(given.map((_, row) => lookup.add(row))).toEqual(given.map((one) => given.indexOf(one)));
        expect(lookup.find(other)).toBe(given.indexOf(other));
        expect(lookup.findCell(columnOf(['', other]), 1)).toBe(given.indexOf(other));
      }),
    );
  });
});
