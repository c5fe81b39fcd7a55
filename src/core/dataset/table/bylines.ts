import { type Column, cellAt, columnFrom } from './column';
import { headerWords } from './headerWords';
import type { Table } from './table';

/** So many cells of a column tell whether authors stand behind its names: some of them, and not a few by chance. */
const looked = { most: 300, fewest: 4, share: 0.25 } as const;
/** Wider tables are of measurements. */
const mostColumns = 1000;
/** A longer cell is a text, and no name. */
const longestName = 120;

/** Somebody’s name: nothing behind a dash, which would be where it stands, and no number of a house. */
const person = '\\p{Lu}(?:(?! [-–—] )[^,;:()\\d]){0,60}';
/** What stands between a name and its author, and what heads authors in that language. */
const forms: readonly (readonly [form: RegExp, header: string])[] = [
  [new RegExp(`^(.*\\S),\\s+by\\s+(${person})$`, 'u'), 'author'],
  [new RegExp(`^(.*\\S),\\s+(?:par|door)\\s+(${person})$`, 'u'), 'auteur'],
  [new RegExp(`^(.*\\S),\\s+(?:de\\s+|d[’'])(${person}?)\\s+\\(sculpt\\p{L}+\\)$`, 'u'), 'sculpteur'],
  [new RegExp(`^(.*\\S),\\s+(?:por|von)\\s+(${person})$`, 'u'), 'autor'],
  [new RegExp(`^(.*\\S),\\s+di\\s+(${person})$`, 'u'), 'autore'],
];

/** What heads a column that names authors already. */
const ofAuthors =
  /\b(?:auteurs?|authors?|artistes?|artists?|artista|sculpt\w+|escult\w+|scultor\w+|creat\w+|aut[oe]re?s?|kunstler\w*|bildhauer\w*|kunstenaars?|beeldhouwers?|maker)\b/;

type Form = (typeof forms)[number];

const partsOf = ([form]: Form, cell: string): readonly [name: string, author: string] | undefined => {
  const [, name, author] = (cell.length <= longestName && cell.includes(',') && form.exec(cell)) || [];
  return name === undefined || author === undefined ? undefined : [name, author];
};

/** The form in which a column has names with their authors; undefined where it hasn't. */
const formIn = (column: Column, rows: number): Form | undefined => {
  const cells: string[] = [];
  for (let row = 0; row < rows && cells.length < looked.most; row += 1) {
    const cell = cellAt(column, row);
    if (cell !== '') cells.push(cell);
  }
  const commaed = cells.filter((cell) => cell.includes(','));
  const least = Math.max(looked.fewest, cells.length * looked.share);
  if (commaed.length < least) return undefined;
  return forms.find((form) => commaed.filter((cell) => partsOf(form, cell) !== undefined).length >= least);
};

/** The same table, where columns have names with their authors behind (`Red Cube, by Isamu Noguchi`): these stand in a column of their own, unless another names them already. */
export const withoutBylines = (table: Table): Table => {
  const { keys, columns, rows } = table;
  if (!table.headed || keys.length > mostColumns) return table;
  const found = columns.map((column) => formIn(column, rows));
  const first = found.findIndex((form) => form !== undefined);
  const form = found[first];
  if (form === undefined) return table;
  const names = columns.map((column, i) => {
    const own = found[i];
    if (own === undefined) return column;
    return columnFrom(rows, (row) => partsOf(own, cellAt(column, row))?.[0] ?? cellAt(column, row));
  });
  if (keys.some((key) => ofAuthors.test(headerWords(key)))) return { ...table, columns: names };
  const authors = columnFrom(rows, (row) => partsOf(form, cellAt(columns[first], row))?.[1] ?? '');
  return { ...table, keys: [...keys, form[1]], columns: [...names, authors] };
};
