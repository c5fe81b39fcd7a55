import { type Fault, type Problem, warning } from '../../lib/checked';
import type { RowGroup } from '../dataset';
import { aboutRow, numberOf } from '../table/notes';
import type { Places, Table } from '../table/table';
import type { NoPlace } from './coordinates';
import type { PlaceColumns } from './findPlace';
import { farPlaces, strayZeros } from './outliers';
import { cellsShown } from './unplaced';

/** As above, with why the others have none, and in which rows the two numbers had changed places. */
export interface ReadPlaces extends Places {
  readonly without: ReadonlyMap<number, NoPlace>;
  readonly swapped: readonly number[];
}

/** Which rows have a place, as indexes, and where; which are part of one of them; which have none, and a problem for each. */
export interface Located extends Places {
  readonly kept: Uint32Array;
  readonly parts: readonly number[];
  readonly leftOut: readonly RowGroup[];
  readonly problems: readonly Problem[];
}

const rowFaults: { readonly [why in NoPlace]: Fault } = {
  missing: 'csv.rowWithoutPlace',
  unreadable: 'csv.rowUnreadable',
  outOfRange: 'csv.rowOutOfRange',
  placeholder: 'csv.rowPlaceholder',
  imprecise: 'csv.rowImprecise',
};

/** Reads the place of each of so many rows. */
export const readPlaces = (rows: number, read: PlaceColumns['read']): ReadPlaces => {
  const [lat, lng] = [new Float64Array(rows).fill(Number.NaN), new Float64Array(rows).fill(Number.NaN)];
  const [without, swapped] = [new Map<number, NoPlace>(), [] as number[]];
  for (let row = 0; row < rows; row += 1) {
    const found = read(row);
    if (typeof found !== 'object') without.set(row, found);
    else {
      [lat[row], lng[row]] = [found.lat, found.lng];
      if (found.swapped === true) swapped.push(row);
    }
  }
  for (const row of strayZeros(lat, lng)) {
    [lat[row], lng[row]] = [Number.NaN, Number.NaN];
    without.set(row, 'placeholder');
  }
  return { lat, lng, without, swapped };
};

/** Parts the rows of a table by their places. */
export const locateRows = (table: Table, place: PlaceColumns, { lat, lng, without, swapped }: ReadPlaces): Located => {
  const column = place.columns.map((i) => table.keys[i] ?? '').join(', ');
  const problems: Problem[] = place.doubts.map((doubt) => warning('', doubt.fault, doubt.values));
  const tell = (row: number, code: Fault): void => {
    problems.push(aboutRow(numberOf(table, row), code, column, { value: cellsShown(table, place.columns, row) }));
  };
  for (const row of swapped) tell(row, 'csv.rowSwapped');
  const [placed, parts, leftOut] = [new Uint32Array(table.rows), [] as number[], new Map<Fault, number[]>()];
  let count = 0;
  for (let row = 0; row < table.rows; row += 1) {
    if (isPlaced(lat, table.partOf?.[row])) parts.push(row);
    else if (isPlaced(lat, row)) {
      placed[count] = row;
      count += 1;
    } else {
      const fault = rowFaults[without.get(row) ?? 'missing'];
      tell(row, fault);
      addTo(leftOut, fault, numberOf(table, row));
    }
  }
  const kept = placed.slice(0, count);
  for (const row of farPlaces(lat, lng, kept)) tell(row, 'csv.rowFar');
  return { kept, parts, leftOut: [...leftOut].map(([reason, rows]) => ({ reason, rows })), problems, lat, lng };
};

const addTo = (groups: Map<Fault, number[]>, reason: Fault, number: number): void => {
  const rows = groups.get(reason);
  if (rows === undefined) groups.set(reason, [number]);
  else rows.push(number);
};

const isPlaced = (lat: Float64Array, row = -1): boolean => row >= 0 && !Number.isNaN(lat[row]);
