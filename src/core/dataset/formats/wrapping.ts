import Papa from 'papaparse';
import type { Dialect } from './dialect';
import type { TakeRecord } from './records';

/** What stands around the cells of a CSV text besides double quotes, and how it is taken away. */
export interface Wrapping {
  /** A piece of the text as it is parsed. */
  unwrapped(text: string): string;
  /** The first characters as they tell the dialect. */
  sample(text: string): string;
  /** What takes the records as they were meant. */
  taking(take: TakeRecord, dialect: Dialect): TakeRecord;
}

const asIs = (text: string): string => text;

/** The usual way. */
export const plain: Wrapping = { unwrapped: asIs, sample: asIs, taking: (take) => take };

/** Single and double quotes in each other's place. */
const flipped = (text: string): string =>
  /['"]/.test(text) ? text.replace(/['"]/g, (sign) => (sign === "'" ? '"' : "'")) : text;

/** Cells in single quotes: Papa reads them as double ones, and what is inside is put right. */
const single: Wrapping = {
  unwrapped: flipped,
  sample: asIs,
  taking: (take) => (cells, number, stray) => take(cells.map(flipped), number, stray),
};

const unquoted = (text: string): string =>
  text.replace(/^"((?:[^"\r\n]|"")*)"[ \t]*$/gm, (_, line: string) => line.replaceAll('""', '"'));

/** Lines that are each a quoted cell, as when a CSV was pasted into a spreadsheet and saved again: what is quoted is the record. */
const twice: Wrapping = {
  unwrapped: asIs,
  sample: unquoted,
  taking:
    (take, { delimiter }) =>
    (cells, number, stray) => {
      const [only = ''] = cells;
      const { data } = Papa.parse<string[]>(only, { delimiter, newline: '\n' });
      take(cells.length === 1 && data.length === 1 ? (data[0] ?? cells) : cells, number, stray);
    },
};

/** Curly quotes, or those of French, around cells: Papa reads them as double ones, and double ones inside as two. */
const curly: Wrapping = {
  unwrapped: (text) => text.replace(/["“”„«»]/g, (sign) => (sign === '"' ? '""' : '"')),
  sample: (text) => curly.unwrapped(text),
  taking: (take) => (cells, number, stray) =>
    take(
      cells.map((cell) => cell.replaceAll('\u00a0', ' ').trim()),
      number,
      stray,
    ),
};

const standIn = '\u0001';
const escapes: { readonly [sign: string]: string } = { n: '\n', r: '\r', t: '\t' };
const term = new RegExp(`^(?:<([^>]*)>|${standIn}(.*)${standIn}(?:@[\\w-]+|\\^\\^<[^>]*>)?|\\?(\\w+))$`, 's');

/** A term of SPARQL as its TSV writes it: an address in brackets, a text with its language or type, a variable. */
const termOf = (cell: string): string => {
  const [, address, text, variable] = term.exec(cell) ?? [];
  const said = text?.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign);
  return (address ?? said ?? variable ?? cell).replaceAll(standIn, '"');
};

/** Results of SPARQL as TSV (W3C), where quotes belong to what is said: to Papa they are no quotes. */
const sparql: Wrapping = {
  unwrapped: (text) => text.replaceAll('"', standIn),
  sample: asIs,
  taking: (take) => (cells, number, stray) => take(cells.map(termOf), number, stray),
};

const curlyHeader = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»)(?:[,;\t|](?:“[^“”]*”|„[^„“]*“|«[^«»]*»))+[ \t]*$/;
const sparqlHeader = /^\?\w+(?:\t\?\w+)+$/;
/** A header whose cells all stand in single quotes. */
const singleHeader = /^'[^'"]*'([,;\t|])'[^'"]*'(?:\1'[^'"]*')*[ \t]*$/;
const quotedLine = /^"(?:[^"]|"")*"[ \t]*$/;
const [longestLook, fewLines] = [65_536, 20];

/** What stands around the cells of a text, by its first lines. */
export const wrappingOf = (text: string): Wrapping => {
  const lines = text
    .slice(0, longestLook)
    .split(/\r\n|\n|\r/, fewLines)
    .filter((line) => line.trim() !== '');
  const [header = ''] = lines;
  if (singleHeader.test(header)) return single;
  if (curlyHeader.test(header)) return curly;
  if (sparqlHeader.test(header)) return sparql;
  return lines.length > 1 && lines.every((line) => quotedLine.test(line) && /[,;\t|]/.test(line)) ? twice : plain;
};
