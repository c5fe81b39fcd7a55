import Papa from 'papaparse';
import type { Dialect } from './dialect';

/** What stands around the cells of a CSV text besides double quotes, and how it is taken away. */
export interface Wrapping {
  /** A piece of the text as it is parsed. */
  unwrapped(text: string): string;
  /** The first characters as they tell the dialect. */
  sample(text: string): string;
  /** The cells of a record as they were meant. */
  meant(cells: readonly string[], dialect: Dialect): readonly string[];
}

const asIs = (text: string): string => text;

/** Single and double quotes in each other's place. */
const flipped = (text: string): string =>
  /['"]/.test(text) ? text.replace(/['"]/g, (sign) => (sign === "'" ? '"' : "'")) : text;

/** Cells in single quotes: Papa reads them as double ones, and what is inside is put right. */
const single: Wrapping = {
  unwrapped: flipped,
  sample: asIs,
  meant: (cells) => cells.map(flipped),
};

const unquoted = (text: string): string =>
  text.replace(/^"((?:[^"\r\n]|"")*)"[ \t]*$/gm, (_, line: string) => line.replaceAll('""', '"'));

/** Lines that are each a quoted cell, as when a CSV was pasted into a spreadsheet and saved again: what is quoted is the record. */
const twice: Wrapping = {
  unwrapped: asIs,
  sample: unquoted,
  meant: (cells, { delimiter }) => {
    const { data } = Papa.parse<string[]>(cells[0] ?? '', { delimiter, newline: '\n' });
    return cells.length === 1 && data.length === 1 ? (data[0] ?? cells) : cells;
  },
};

/** Curly quotes, or those of French, around cells: Papa reads them as double ones, and double ones inside as two. */
const curly: Wrapping = {
  unwrapped: (text) => text.replace(/["“”„«»]/g, (sign) => (sign === '"' ? '""' : '"')),
  sample: (text) => curly.unwrapped(text),
  meant: (cells) => cells.map((cell) => cell.replaceAll('\u00a0', ' ').trim()),
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
  meant: (cells) => cells.map(termOf),
};

const curlyHeader = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»)(?:[,;\t|](?:“[^“”]*”|„[^„“]*“|«[^«»]*»))+[ \t]*$/;
const sparqlHeader = /^\?\w+(?:\t\?\w+)+$/;
/** A header whose cells all stand in single quotes. */
const singleHeader = /^'[^'"]*'([,;\t|])'[^'"]*'(?:\1'[^'"]*')*[ \t]*$/;
const quotedLine = /^"(?:[^"]|"")*"[ \t]*$/;
const [longestLook, fewLines] = [65_536, 20];

/** What stands around the cells of a text, by its first lines; undefined where it is nothing, or double quotes. */
export const wrappingOf = (text: string): Wrapping | undefined => {
  const lines = text
    .slice(0, longestLook)
    .split(/\r\n|\n|\r/, fewLines)
    .filter((line) => line.trim() !== '');
  const [header = ''] = lines;
  if (singleHeader.test(header)) return single;
  if (curlyHeader.test(header)) return curly;
  if (sparqlHeader.test(header)) return sparql;
  return lines.length > 1 && lines.every((line) => quotedLine.test(line) && /[,;\t|]/.test(line)) ? twice : undefined;
};
