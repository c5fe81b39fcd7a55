import { textOfUtf8, utf8Signs } from '../bytes/decoder';
import type { Isomorphic } from '../bytes/isomorphic';
import { addCell, type OpenColumn, utf8Writing } from './column';

/** What the cells of records are: their text, or a sign for each byte of its UTF-8. */
export interface Cells {
  /** Without the white space around it. */
  trimmed(cell: string): string;
  textOf(cell: string): string;
  add(column: OpenColumn, cell: string): void;
}

const [space, nbsp, firstOtherSpace] = [0x20, 0xa0, 0x1680];
const mayBeSpace = (code: number): boolean => code <= space || code === nbsp || code >= firstOtherSpace;

/** Cells that are their text. Most have nothing to trim, as their first and their last sign say: that is told five times as fast. */
export const asText: Cells = {
  trimmed: (cell) =>
    cell !== '' && (mayBeSpace(cell.charCodeAt(0)) || mayBeSpace(cell.charCodeAt(cell.length - 1)))
      ? cell.trim()
      : cell,
  textOf: (cell) => cell,
  add: addCell,
};

/** White space beyond ASCII (ECMAScript: WhiteSpace and LineTerminator): what `trim` takes away. */
const otherSpaces = [
  ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];

/** Cells that have a sign for each byte of their UTF-8. */
export const asUtf8 = (isomorphic: Isomorphic): Cells => {
  const writing = utf8Writing(isomorphic);
  const spaces = otherSpaces.map((sign) => utf8Signs(sign, isomorphic));
  const spaceAt = (cell: string, at: number): number =>
    isPlainSpace(cell.charCodeAt(at)) ? 1 : (spaces.find((sign) => cell.startsWith(sign, at))?.length ?? 0);
  const spaceBefore = (cell: string, end: number): number =>
    isPlainSpace(cell.charCodeAt(end - 1)) ? 1 : (spaces.find((sign) => cell.endsWith(sign, end))?.length ?? 0);
  const withoutSpace = (cell: string): string => {
    let [from, to] = [0, cell.length];
    for (let step = spaceAt(cell, from); step > 0 && from < to; step = spaceAt(cell, from)) from += step;
    for (let step = spaceBefore(cell, to); step > 0 && from < to; step = spaceBefore(cell, to)) to -= step;
    return cell.slice(from, to);
  };
  return {
    trimmed: (cell) =>
      cell !== '' && (mayBegin(cell.charCodeAt(0)) || mayBegin(cell.charCodeAt(cell.length - 1)))
        ? withoutSpace(cell)
        : cell,
    textOf: (cell) => textOf(cell, isomorphic),
    add: (column, cell) => addCell(column, cell, writing),
  };
};

/** Whether a byte may be white space, or part of it. */
const mayBegin = (code: number): boolean => code <= space || code >= firstBeyondAscii;
const firstBeyondAscii = 0x80;

const isPlainSpace = (code: number): boolean => code === space || (code >= 0x09 && code <= 0x0d);

const textOf = (cell: string, { write }: Isomorphic): string => {
  const bytes = new Uint8Array(cell.length);
  write(cell, bytes, 0);
  return textOfUtf8(bytes);
};
