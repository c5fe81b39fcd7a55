import { type Fault, type Problem, warning } from '../lib/checked';
import type { NoPlace } from './coordinates';
import type { RowGroup } from './dataset';
import { aboutRow, numberOf } from './notes';
import { farPlaces } from './outliers';
import type { PlaceColumns } from './places';
import type { Table } from './table';
import { cellsShown } from './unplaced';

/** Which rows have a place, as indexes, and where; which are part of one of them; which have none, and a problem for each. */
export interface Located {
  readonly kept: Uint32Array;
  readonly parts: readonly number[];
  readonly leftOut: readonly RowGroup[];
  readonly problems: readonly Problem[];
  /** Of every row, NaN where it has none. */
  readonly lat: Float64Array;
  readonly lng: Float64Array;
}

const rowFaults: { readonly [why in NoPlace]: Fault } = {
  missing: 'csv.rowWithoutPlace',
  unreadable: 'csv.rowUnreadable',
  outOfRange: 'csv.rowOutOfRange',
  placeholder: 'csv.rowPlaceholder',
  imprecise: 'csv.rowImprecise',
};

/** Reads the place of each row of a table. */
export const locateRows = (table: Table, place: PlaceColumns): Located => {
  const [lat, lng] = [new Float64Array(table.rows).fill(Number.NaN), new Float64Array(table.rows).fill(Number.NaN)];
  const column = place.columns.map((i) => table.keys[i] ?? '').join(', ');
  const problems: Problem[] = place.doubts.map((doubt) => warning('', doubt.fault, doubt.values));
  const tell = (row: number, code: Fault): void => {
    problems.push(aboutRow(numberOf(table, row), code, column, { value: cellsShown(table, place.columns, row) }));
  };
  const without = new Map<number, NoPlace>();
  for (let row = 0; row < table.rows; row += 1) {
    const found = place.read(row);
    if (typeof found !== 'object') without.set(row, found);
    else {
      [lat[row], lng[row]] = [found.lat, found.lng];
      if (found.swapped === true) tell(row, 'csv.rowSwapped');
    }
  }
  const [placed, parts, leftOut] = [[] as number[], [] as number[], new Map<Fault, number[]>()];
  for (let row = 0; row < table.rows; row += 1) {
    const why = without.get(row);
    if (isPlaced(lat, table.partOf?.[row])) parts.push(row);
    else if (why === undefined) placed.push(row);
    else {
      tell(row, rowFaults[why]);
      addTo(leftOut, rowFaults[why], numberOf(table, row));
    }
  }
  const kept = Uint32Array.from(placed);
  for (const row of farPlaces(lat, lng, kept)) tell(row, 'csv.rowFar');
  return { kept, parts, leftOut: [...leftOut].map(([reason, rows]) => ({ reason, rows })), problems, lat, lng };
};

const addTo = (groups: Map<Fault, number[]>, reason: Fault, number: number): void => {
  const rows = groups.get(reason);
  if (rows === undefined) groups.set(reason, [number]);
  else rows.push(number);
};

const isPlaced = (lat: Float64Array, row = -1): boolean => row >= 0 && !Number.isNaN(lat[row]);
