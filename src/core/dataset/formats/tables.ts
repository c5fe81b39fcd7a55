import { fault, type Problem } from '../../lib/checked';
import type { Isomorphic } from '../bytes/isomorphic';
import type { Table } from '../table/table';
import { readCalendar } from './calendar';
import { csvReader } from './csv';
import { readJson } from './json';
import { readXml } from './readXml';

/** What a text gave: a table and how it was written, or why there is none. */
export type TableRead =
  | { readonly table: Table; readonly dialect: { readonly delimiter: string; readonly newline: string } }
  | { readonly problem: Problem };

/** Reads a text that comes in pieces as a table, in one of the formats that open data comes in. */
export interface TableReader {
  push(text: string): void;
  /** Whether it takes the UTF-8 of the text from now on, with a sign for each byte. */
  takeUtf8?(isomorphic: Isomorphic): boolean;
  end(): TableRead;
}

const csv = (): TableReader => {
  const { push, takeUtf8, end } = csvReader();
  return {
    push,
    takeUtf8,
    end: () => {
      const { dialect, ...table } = end();
      return { table, dialect };
    },
  };
};

/** A format whose text is read once it is whole. */
const whole = (read: (text: string) => TableRead) => (): TableReader => {
  const pieces: string[] = [];
  return { push: (text) => void pieces.push(text), end: () => read(pieces.join('')) };
};

/** The formats, each with what its text begins with; CSV is what is left. */
const formats: readonly (readonly [begins: RegExp, open: () => TableReader])[] = [
  [/^[\s\p{Cc}]*(?:\{|\[\s*(?:[\]{]|\[\s*(?:"|-?\d|null)))/u, whole(readJson)],
  [/^\s*<(?:\?xml\s|gpx\s|kml[\s>]|events[\s>]|!doctype\s+html|html[\s>])/i, whole(readXml)],
  [/^\s*BEGIN:VCALENDAR/i, whole(readCalendar)],
  [/^/, csv],
];

/** So many signs tell a format. */
const telling = 20;

/** Reads a text in whichever format it is. */
export const tableReader = (): Required<TableReader> => {
  let [held, inner] = ['', undefined as TableReader | undefined];
  const begin = (): TableReader => {
    const open = formats.find(([begins]) => begins.test(held))?.[1] ?? csv;
    inner = open();
    inner.push(held);
    return inner;
  };
  return {
    push: (text) => {
      if (inner) return inner.push(text);
      held += text;
      if (held.replace(/\s+/g, '').length >= telling) begin();
    },
    takeUtf8: (isomorphic) => inner?.takeUtf8?.(isomorphic) ?? false,
    end: () => (held.trim() === '' ? { problem: fault('', 'file.empty') } : (inner ?? begin()).end()),
  };
};
