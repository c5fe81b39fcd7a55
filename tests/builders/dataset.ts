import type { Dataset, FieldKind, Reading } from '../../src/core/dataset/dataset';
import { type ReadOptions, readDataset } from '../../src/core/dataset/read';
import { type Column, cellAt } from '../../src/core/dataset/table/column';

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A cell as CSV writes it by any delimiter: always quoted, quotes doubled. */
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** CSV text of a table whose first row is the header. */
export const csvOf = (table: readonly (readonly string[])[], delimiter = ',', newline = '\n'): string =>
  table.map((cells) => cells.map(quoted).join(delimiter)).join(newline);

/** Reads CSV text as the file `sites.csv` of the dataset `sites`. */
export const reading = (text: string, options: Partial<ReadOptions> = {}): Reading =>
  readDataset(bytesOf(text), { id: 'sites', fileName: 'sites.csv', ...options });

/** Pushes bytes in pieces so long, each in the very array in which the one before came. */
export const pushInPieces = ({ push }: { push(bytes: Uint8Array): void }, bytes: Uint8Array, length: number): void => {
  const piece = new Uint8Array(length);
  for (let at = 0; at < bytes.length; at += length) {
    const next = bytes.subarray(at, at + length);
    piece.set(next);
    push(piece.subarray(0, next.length));
    piece.fill(0xff);
  }
};

/** All cells of a column; none where there is no column. */
export const cellsOf = (column: Column | undefined): readonly string[] =>
  Array.from({ length: column?.length ?? 0 }, (_, i) => cellAt(column, i));

/** A row of a built dataset: its place, and any facts by header. */
export type BuiltRow = { readonly lat: number; readonly lng: number } & Readonly<Record<string, string | number>>;

/** A descriptor that says what columns hold. */
export const descriptorOf = (kinds: Readonly<Record<string, FieldKind>>, more: object = {}): unknown => ({
  title: 'Sites of a test',
  version: '2026-01-31',
  homepage: 'https://data.example.org/sites',
  sources: [{ title: 'Town of Example', path: 'https://example.org/' }],
  licenses: [{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0', path: 'https://example.org/licence' }],
  resources: [
    { path: 'sites.csv', schema: { fields: Object.entries(kinds).map(([name, kind]) => ({ name, jalon: { kind } })) } },
  ],
  ...more,
});

/** A dataset read for real from rows: one column for each key of any of them, kinds as told, else guessed, in a language where one is told. */
export const datasetOf = (
  rows: readonly BuiltRow[],
  {
    id = 'sites',
    kinds = {},
    language,
  }: {
    readonly id?: string;
    readonly kinds?: Readonly<Record<string, FieldKind>>;
    readonly language?: string;
  } = {},
): Dataset => {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = [keys, ...rows.map((row) => keys.map((key) => String(row[key] ?? '')))];
  const { dataset, problems } = reading(csvOf(table), { id, descriptor: descriptorOf(kinds, { language }) });
  if (dataset === null) throw new Error(`the built dataset cannot be read: ${JSON.stringify(problems)}`);
  return dataset;
};
