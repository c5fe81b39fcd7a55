import { cellAt } from '../table/column';
import { headerWords } from '../table/headerWords';
import type { Table } from '../table/table';
import { spread } from './candidates';
import { type Home, homeBeyondFrance, homeOf, homeOfPostcodes } from './homes';
import { namesUnknown, type System, systemsNamed } from './systems';

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
  let overseas: ReturnType<typeof homeOfPostcodes>;
  const hints = new Set<string>(table.system === undefined ? [] : [headerWords(table.system)]);
  let beyond: Home | undefined;
  for (const [i, column] of table.columns.entries()) {
    const cells = rows.map((row) => cellAt(column, row)).filter((cell) => cell !== '');
    for (const cell of cells)
      if (cell.length <= longestHint && speaksOfSystems.test(cell)) hints.add(headerWords(cell));
    overseas ??= homeOfPostcodes(cells);
    beyond ??= homeBeyondFrance(table.keys[i] ?? '', cells);
  }
  const few = [...hints].slice(0, 20);
  return {
    systems: [...new Set([...few, overseas?.system ?? ''].flatMap(systemsNamed))],
    unknown: few.some(namesUnknown),
    home: overseas ?? beyond ?? homeOf(table.keys),
  };
};
