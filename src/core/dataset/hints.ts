import { spread } from './candidates';
import { cellAt } from './column';
import { type Home, homeOf } from './homes';
import { namesUnknown, type System, systemsNamed } from './systems';
import type { Table } from './table';
import { headerWords } from './words';

/** What a table tells of the system that its places are in, besides their headers. */
export interface Hints {
  readonly systems: readonly System[];
  /** Whether it names a system that is unknown here. */
  readonly unknown: boolean;
  /** Where those live who speak the language of its headers. */
  readonly home: Home | undefined;
}

const longestHint = 40;
const speaksOfSystems = /lambert|\butm\b|epsg|rgf|mercator|osgb|gauss|sweref|\bcc ?[45]\d/i;

/** The systems that any cell of a few rows names, as a column `projection` does, or the file itself. */
export const hintsIn = (table: Table): Hints => {
  const rows = spread(table.rows, 40);
  const hints = new Set<string>(table.system === undefined ? [] : [headerWords(table.system)]);
  for (const column of table.columns) {
    for (const row of rows) {
      const cell = cellAt(column, row);
      if (cell.length <= longestHint && speaksOfSystems.test(cell)) hints.add(headerWords(cell));
    }
  }
  const few = [...hints].slice(0, 20);
  return {
    systems: [...new Set(few.flatMap(systemsNamed))],
    unknown: few.some(namesUnknown),
    home: homeOf(table.keys),
  };
};
