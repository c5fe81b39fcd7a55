import { headerWords } from './headerWords';

/** The first records of a file, and what was found in them. */
export interface Header {
  /** Records above the header, or above the data where there is none, that belong to no column: a title, a date. */
  readonly preamble: number;
  /** What the columns are called as the file says it; null where it begins with data. */
  readonly cells: readonly string[] | null;
  readonly width: number;
}

type Records = readonly (readonly string[])[];

/** What a cell looks like, for comparing it with the cells below. */
type Look = 'empty' | 'number' | 'date' | 'link' | 'place' | 'words';

const looks: readonly (readonly [Look, RegExp])[] = [
  ['empty', /^\s*$/],
  ['number', /^[+\-−]?[\d\s\u00a0.,]*\d\s?[%€]?$/],
  ['date', /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ][\d:.Z+-]*)?$/],
  ['link', /^(?:https?:|www\.)/i],
  ['place', /^\s*[[({]?\s*[+-]?\d{1,3}[.,]\d+\s*[,;]|^\s*(?:POINT|MULTI|LINESTRING|POLYGON|\{\s*"type)/i],
];

const lookOf = (cell: string): Look => looks.find(([, pattern]) => pattern.test(cell.slice(0, 100)))?.[0] ?? 'words';

/** The width that most records have; of widths as frequent, the greater. */
const commonWidth = (records: Records): number => {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0] as [number, number],
  )[0];
};

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Records at the top that are no part of the table: they fill less of its columns than the header that follows. */
const preambleOf = (records: Records, width: number): number => {
  if (width < 2) return 0;
  const first = records.findIndex((cells) => filled(cells) >= Math.max(2, width / 2));
  const full = records.findIndex((cells) => filled(cells) >= width * 0.9);
  const sparse = records.slice(0, full).every((cells) => filled(cells) <= width / 2);
  const isHead = full > first && sparse && voicesFor(records.slice(full)) > 1 && voicesFor(records.slice(first)) <= 0;
  const at = isHead ? full : first;
  return at < 1 || at > mostPreamble ? 0 : at;
};

const mostPreamble = 30;

/** Words that head columns, in the languages that people publish in. */
const headWords =
  /^(?:id|identifiant|uid|gid|fid|objectid|ref|reference|code|num|numero|no|nom|name|nombre|nome|titre|title|titel|libelle|label|intitule|type|typ|categorie|category|nature|description|beschreibung|adresse|address|indirizzo|direccion|commune|ville|city|ort|stadt|lat|latitude|lon|lng|long|longitude|x|y|geo|geom|geometry|wkt|coordonnees|coordinates|date|year|annee|url|site|web|tel|telephone|email|insee|siret|cp|postal|postcode|departement|region|pays|country|statut|status|horaires|capacite|source|stop id|stop name)(?: |$)/;

/** How much a first cell speaks for being a header (above 0) or a value like those below it (below 0). */
const voiceOf = (cell: string, below: readonly string[]): number => {
  const look = lookOf(cell);
  const values = below.filter((one) => one.trim() !== '');
  if (look === 'empty') return values.length === 0 ? 0 : -0.5;
  const alike = values.filter((one) => lookOf(one) === look).length / Math.max(1, values.length);
  if (look !== 'words') return values.length === 0 ? -0.2 : alike > 0.7 ? -1 : 0;
  if (headWords.test(headerWords(cell))) return 1;
  if (values.includes(cell)) return -1;
  if (values.length > 0 && alike < 0.3) return 1;
  return /^[\p{L}\d]+(?:[_.:][\p{L}\d]+)+$/u.test(cell.trim()) ? 0.5 : 0;
};

/** How much the first of these records speaks for being their header; above 0 it is one. */
const voicesFor = ([first = [], ...below]: Records): number => {
  const texts = first.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const repeated = texts.length - new Set(texts).size;
  const voices = first.map((cell, i) =>
    voiceOf(
      cell,
      below.map((cells) => cells[i] ?? ''),
    ),
  );
  return voices.reduce((sum, voice) => sum + voice, 0.25) - repeated * 0.5;
};

/**
 * Whether a first record only groups the columns that the next one names, as spreadsheets with merged cells do: it leaves
 * some of them empty, and the next leaves none, looks like no row and speaks for being the header itself.
 */
const isGroupRow = ([first = [], second = [], ...below]: Records): boolean => {
  if (below.length === 0 || filled(first) >= filled(second) || filled(second) < second.length) return false;
  const own = second.every((cell) => lookOf(cell) === 'words') && new Set(second).size === second.length;
  return own && voicesFor([second, ...below]) >= 1.5;
};

/**
 * Which of a file's first records names its columns. A record above all the data does, unless its cells look like those
 * below them more than like names.
 */
export const findHeader = (records: Records): Header => {
  const width = commonWidth(records);
  const above = preambleOf(records, width);
  const preamble = above + (isGroupRow(records.slice(above)) ? 1 : 0);
  const table = records.slice(preamble);
  const cells = table[0] ?? [];
  if (voicesFor(table) <= 0) return { preamble, cells: null, width };
  return { preamble, cells, width: cells.length };
};
