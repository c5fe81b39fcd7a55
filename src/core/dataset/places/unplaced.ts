import { type Fault, fault, type MessageValues, type Problem } from '../../lib/checked';
import { cellAt } from '../table/column';
import { headerWords } from '../table/headerWords';
import type { Table } from '../table/table';
import type { PlaceFinding } from './findPlace';
import { notationOf } from './notations';
import { degreePoints, isPairName, namedPairs } from './placeWords';

const mostHeaders = 20;
const longestValue = 80;

/** The cells of these columns in a row, as a message shows them. */
export const cellsShown = (table: Table, columns: readonly number[], row: number): string =>
  columns
    .map((i) => cellAt(table.columns[i], row).slice(0, longestValue))
    .filter((cell) => cell !== '')
    .join(', ');

/** Why a table has no site: its places may lie in several systems, or can't be read, or there are none. */
export const whyUnplaced = (table: Table, { ambiguous }: PlaceFinding): Problem => {
  const refuse = (code: Fault, values: MessageValues): Problem => fault('', code, values);
  const named = (columns: readonly number[]): string => columns.map((i) => table.keys[i] ?? '').join(', ');
  if (ambiguous !== undefined) {
    const { columns, systems } = ambiguous;
    const titled = namedPairs(table.keys.map(headerWords)).some(
      (pair) => pair.points === degreePoints && columns.every((i) => pair.columns.includes(i)),
    );
    return refuse('csv.placesAmbiguous', {
      columns: named(columns),
      systems: systems.slice(0, 4).join(', '),
      titled: titled ? 'yes' : 'no',
    });
  }
  const unread = unreadColumns(table);
  if (unread !== undefined) {
    const [columns, row] = unread;
    const notation = notationOf(columns.map((i) => cellAt(table.columns[i], row)));
    return refuse('csv.placesUnreadable', {
      columns: named(columns),
      value: cellsShown(table, columns, row),
      notation,
    });
  }
  const rest = table.keys.length > mostHeaders ? ', …' : '';
  return refuse('csv.noPlaces', { columns: table.keys.slice(0, mostHeaders).join(', ') + rest });
};

/** The first columns that go by the name of a place and hold something in one row, and that row. */
const unreadColumns = (table: Table): readonly [columns: readonly number[], row: number] | undefined => {
  const headers = table.keys.map(headerWords);
  const promising = [
    ...namedPairs(headers).map(({ columns }): readonly number[] => columns),
    ...headers.flatMap((header, i) => (isPairName(header) ? [[i]] : [])),
  ];
  for (const columns of promising) {
    const cells = columns.flatMap((i) => table.columns[i] ?? []);
    for (let row = 0; row < table.rows; row += 1)
      if (cells.every((column) => cellAt(column, row) !== '')) return [columns, row];
  }
  return undefined;
};
