import { spread } from './candidates';
import { cellAt } from './column';
import { type System, systemsNamed } from './systems';
import type { Table } from './table';
import { headerWords } from './words';

const longestHint = 40;
const speaksOfSystems = /lambert|\butm\b|epsg|rgf|mercator|osgb|\bcc ?[45]\d/i;

/** The systems that any cell of a few rows names, as a column `projection` does. */
export const hintedSystems = (table: Table): readonly System[] => {
  const rows = spread(table.rows, 40);
  const hints = new Set<string>();
  for (const column of table.columns) {
    for (const row of rows) {
      const cell = cellAt(column, row);
      if (cell.length <= longestHint && speaksOfSystems.test(cell)) hints.add(headerWords(cell));
    }
  }
  return [...new Set([...hints].slice(0, 20).flatMap(systemsNamed))];
};
