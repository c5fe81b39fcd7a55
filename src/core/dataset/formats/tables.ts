import { fault, type Problem } from '../../lib/checked';
import { textOfUtf8 } from '../bytes/decoder';
import { byteQueue } from '../bytes/queue';
import type { Table } from '../table/table';
import { readCalendar } from './calendar';
import { csvReader } from './csv';
import { readJson } from './json';
import { readXml } from './readXml';

/** What a text gave: a table and how it was written, or why there is none. */
export type TableRead =
  | { readonly table: Table; readonly dialect: { readonly delimiter: string; readonly newline: string } }
  | { readonly problem: Problem };

/** Reads a text that comes as UTF-8, in pieces of whole characters, as a table, in one of the formats that open data comes in. */
export interface TableReader {
  push(utf8: Uint8Array): void;
  end(): TableRead;
}

const csv = (): TableReader => {
  const { push, end } = csvReader();
  return {
    push,
    end: () => {
      const { dialect, ...table } = end();
      return { table, dialect };
    },
  };
};

/** A format whose text is read once it is whole. */
const whole = (read: (text: string) => TableRead) => (): TableReader => {
  const pieces: string[] = [];
  return { push: (utf8) => void pieces.push(textOfUtf8(utf8)), end: () => read(pieces.join('')) };
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
export const tableReader = (): TableReader => {
  const held = byteQueue();
  let inner: TableReader | undefined;
  const begin = (): TableReader => {
    const text = textOfUtf8(held.bytes());
    const open = formats.find(([begins]) => begins.test(text))?.[1] ?? csv;
    inner = open();
    inner.push(held.bytes());
    return inner;
  };
  return {
    push: (utf8) => {
      if (inner) return inner.push(utf8);
      held.push(utf8);
      if (textOfUtf8(held.bytes()).replace(/\s+/g, '').length >= telling) begin();
    },
    end: () =>
      inner === undefined && textOfUtf8(held.bytes()).trim() === ''
        ? { problem: fault('', 'file.empty') }
        : (inner ?? begin()).end(),
  };
};
