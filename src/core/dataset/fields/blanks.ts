import { fold } from '../../lib/text';
import { sourceOf } from '../sources';
import { type Column, cellReader, columnFrom } from '../table/column';
import { type ColumnSample, sampleOf } from '../table/sample';
import type { Table } from '../table/table';
import { areLists, textOfList } from './lists';

/** What is never said of a thing, only of a cell that nobody filled in. */
const said =
  /^(?:[-?.*/]+|#?n\/a!?|n[./] ?[acrd]\.?|\[?n\.?d\.?\]|k\. ?a\.|null|nan|#ref!|undefined|\(?null\)?|inconnue?s?|unknown|unbekannt|onbekend|keine angabe|desconocid[oa]|sconosciut[oa]|sans objet|sin datos|non (?:renseignee?s?|communiquee?s?|connue?s?|determinee?s?|disponibles?|precisee?s?)|indeterminee?s?|pas (?:de )?(?:donnees?|d'information)|sans information|a (?:renseigner|completer)|not (?:available|known|specified)|no data|tbd|\[(?:array|object object)\])$/;

/** What computers write for nothing, and people for something. */
const maybe = /^(?:na|nc|nr|nd|ns|none|nil|x)$/;

const numeric = /^[[({]?[+\-−]?\d[\d\s.,;:/+\-−–T°Z%€\])}]*$/;
/** The first day of an age of computers, or of a century. */
const firstDay = /^(?:\d\d00|1970|0001)-01-01(?:T|\s|$)|^1899-12-30|^9999-12-31|^01\/01\/(?:\d\d00|1970|0001)/;
const filler = /^(?:-9{3,}|9{4,})(?:[.,]0+)?$/;
const negativeNines = /^-9{3,}(?:[.,]0+)?$/;

const fewest = 3;
const longest = 40;
const wordless = /^(?!.*\p{L}{3})[^\d]*$/u;

/** How either of the two lists may begin, and how long what is in them may be: it spares folding all the rest. */
const mayStand = /^[^\p{L}\d]|^[acdiknpstux]|^à/iu;
const isSaid = (value: string): boolean => value.length <= longest && mayStand.test(value) && said.test(fold(value));
const isMaybe = (value: string): boolean => value.length <= 4 && maybe.test(fold(value));

/** Values that stand for nothing: by what they say, or by how they repeat among others of another look. */
const blanksIn = ({ counts, cells }: ColumnSample): ReadonlySet<string> => {
  const isNumeric = mostlyNumeric(new Set(cells));
  const [most, next] = greatest(counts);
  const isBlank = (value: string, count: number): boolean => {
    if (value.length > longest) return false;
    if (isSaid(value) || (isNumeric && isMaybe(value))) return true;
    if (isNumeric && negativeNines.test(value)) return !hasOtherNegatives(counts);
    if (count < fewest) return false;
    if (firstDay.test(value) || filler.test(value)) return count === most && count > 2 * next;
    return isNumeric && wordless.test(value);
  };
  const blanks = new Set<string>();
  for (const [value, count] of counts) if (isBlank(value, count)) blanks.add(value);
  return blanks;
};

/** Nines below zero are a number where others lie below it. */
const hasOtherNegatives = (counts: ReadonlyMap<string, number>): boolean =>
  [...counts.keys()].some((value) => /^[-−]\d/.test(value) && !negativeNines.test(value));

/** How often the most frequent value comes, and the next. */
const greatest = (counts: ReadonlyMap<string, number>): readonly [number, number] => {
  let [most, next] = [0, 0];
  for (const count of counts.values()) {
    if (count > most) [most, next] = [count, most];
    else if (count > next) next = count;
  }
  return [most, next];
};

/** Numbers, dates or places, but for what may stand for none. */
const mostlyNumeric = (values: ReadonlySet<string>): boolean => {
  let [numbers, words] = [0, 0];
  for (const value of values) {
    if (numeric.test(value.slice(0, 100))) numbers += 1;
    else if (!isSaid(value) && !isMaybe(value)) words += 1;
  }
  return numbers > 0 && words <= Math.max(2, numbers * 0.05);
};

/** What catalogs mark a text with; anything else in angle brackets is part of the text. */
const marks =
  /<(?:br|p|\/p|\/?(?:b|i|u|em|strong|ul|ol|li|div|span|h[1-6]|a|sup|sub|small|font|blockquote|table|tbody|tr|td|th))(?:\s[^<>]{0,500})?\s?\/?>/gi;
const blocks = /<(?:br|\/(?:p|li|div|h[1-6]|tr|blockquote))[^<>]{0,500}>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ucirc: 'û',
  ugrave: 'ù',
  euml: 'ë',
  iuml: 'ï',
  oelig: 'œ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  deg: '°',
};

const decoded = (whole: string, decimal?: string, hex?: string, name?: string): string => {
  if (name !== undefined) return Object.hasOwn(names, name) ? (names[name] ?? whole) : whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isText = (code >= 32 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
  return isText ? String.fromCodePoint(code) : whole;
};

/** The text of a cell that is marked up: tags gone, ends of blocks as line breaks, entities read once. */
export const textOfHtml = (cell: string): string =>
  cell
    .replace(blocks, '\n')
    .replace(marks, '')
    .replace(entity, decoded)
    .replace(/\n{2,}/g, '\n')
    .trim();

/** A tag or an entity somewhere is a text that speaks of them; in one cell of ten they are how a column is written. */
const isMarkedUp = ({ cells }: ColumnSample): boolean =>
  cells.filter((cell) => cell.search(marks) >= 0 || cell.search(entity) >= 0).length > Math.max(1, cells.length * 0.1);

const mapped = (column: Column, change: (cell: string) => string): Column => {
  const textAt = cellReader(column);
  return columnFrom(column.length, (row) => change(textAt(row)));
};

/** What spreadsheets are told so that they leave a code as it is: `="01000"`, `'01000`. */
const formula = /^(?:="([^"]*)"|'(\d.*))$/;
const textOfFormula = (cell: string): string => {
  const [, quoted, led] = formula.exec(cell) ?? [];
  return quoted ?? led ?? cell;
};
const areFormulas = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => formula.test(cell));

/** What makes the cells of a column plain text, where they are marked up or lists of JSON, Python or PostgreSQL. */
const plainer = (sample: ColumnSample): ((cell: string) => string) | undefined => {
  if (areFormulas(sample.cells)) return textOfFormula;
  if (areLists(sample.cells)) return (cell) => textOfList(cell) ?? cell;
  return isMarkedUp(sample) ? (cell) => (/[<&]/.test(cell) ? textOfHtml(cell) : cell) : undefined;
};

const tidied = (column: Column): Column => {
  const sample = sampleOf(column);
  const change = plainer(sample);
  const plain = change ? mapped(column, change) : column;
  const blanks = blanksIn(change ? sampleOf(plain) : sample);
  return blanks.size === 0 ? plain : mapped(plain, (cell) => (blanks.has(cell) ? '' : cell));
};

/**
 * The same table with what stands for nothing emptied, and marked up texts as text. What a known kind of dataset keeps
 * in a column is what it says: a line may be called `NA`.
 */
export const tidy = (table: Table): Table => {
  const { source, known } = sourceOf(table) ?? {};
  const isSaid = (key = ''): boolean => source?.verbatim === true && known?.kinds.has(key) === true;
  return {
    ...table,
    columns: table.columns.map((column, i) => (isSaid(table.keys[i]) ? column : tidied(column))),
  };
};
