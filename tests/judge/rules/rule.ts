import { isUnknown, isWiderWord, maySayTheSame, valuesIn } from '../alike';
import type { Asked } from '../asks';
import { type Case, namedRows, type Row } from '../case';
import { columnsLike, topicOf } from '../columns';
import { hereOf, meantBy } from '../ground';
import { centuryNamed, touches, yearsIn } from '../times';
import { plain } from '../words';

/** What the judge has to say against a question of one family. */
export type Rule = (one: Case, asked: Asked) => readonly string[];

/** The column that the question is answered from. */
export const columnOf = ({ challenge }: Case): string => challenge.proof?.right.column ?? '';

/** What a column says of a row. */
export const cellIn = (row: Row | undefined, column: string): string => row?.cells[column] ?? '';

/** The row that an option means: of those that the question is made of, or all that bear the name nearby. */
export const rowsMeant = (one: Case, name: string): readonly Row[] => {
  const own = namedRows(one).filter((row) => plain(row.name) === plain(name));
  const around = meantBy(one.table, hereOf(one), name);
  return [...new Set([...own, ...around])];
};

/** Whether a value may be right of a row, by any of the columns that tell the same as this one, unless in a wider word, or by this one alone where the question names it; nothing is sure of a row that says nothing. */
export const mayBeOf = (row: Row | undefined, column: string, value: string, isNamed = false): boolean => {
  const topic = topicOf(column);
  if (row === undefined || isUnknown(cellIn(row, column), topic)) return true;
  const columns = isNamed ? [column] : columnsLike(column, row.cells);
  const values = (key: string) => [...valuesIn(topic, cellIn(row, key)), ...valuesIn(topic, cellIn(row, key), true)];
  const exact = values(column);
  return columns.some((other) =>
    values(other).some((own) => maySayTheSame(topic, value, own) && !isWiderWord(own, exact)),
  );
};

/** Whether a century may be one of a row's, by any of the columns that tell its time. */
export const mayBeCenturyOf = (row: Row | undefined, column: string, option: string): boolean => {
  const century = centuryNamed(option);
  const years = yearsIn(cellIn(row, column));
  if (row === undefined || century === undefined || years === undefined) return true;
  return columnsLike(column, row.cells).some((other) => {
    const span = yearsIn(cellIn(row, other));
    return span !== undefined && touches(century, span);
  });
};
