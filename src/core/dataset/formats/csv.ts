import { textOfUtf8, utf8Of } from '../bytes/decoder';
import { byteQueue } from '../bytes/queue';
import { cellsOf, textsOf } from '../table/cells';
import { type Table, tableBuilder } from '../table/table';
import { type Dialect, findDialect, sampleLength, withLineFeeds } from './dialect';
import { type RecordReader, recordReader, type TakeRecord } from './records';
import { type Wrapping, wrappingOf } from './wrapping';

/** A table, and how the CSV that held it is written. */
export interface CsvTable extends Table {
  readonly dialect: Dialect;
}

/** Gives each record of a CSV text to `take`, in whatever dialect it is written, which it says in the end. The text comes as UTF-8. */
export const csvRecords = (take: TakeRecord) => {
  const held = byteQueue();
  let [dialect, records]: [Dialect | undefined, RecordReader | undefined] = [undefined, undefined];
  let wrapping: Wrapping | undefined;
  const begin = (cut: boolean): void => {
    const text = textOfUtf8(held.bytes());
    wrapping = wrappingOf(text);
    const unwrapped = wrapping?.unwrapped(text) ?? text;
    const found = findDialect(wrapping?.sample(unwrapped) ?? unwrapped, cut);
    dialect = found.dialect;
    if (cut && found.mixed) return;
    records = recordReader(dialect, wrapping === undefined ? take : meantBy(wrapping, dialect, take));
    const own = unwrapped.slice(found.skip);
    records.push(utf8Of(found.mixed ? withLineFeeds(own, dialect.delimiter) : own));
  };
  return {
    push: (utf8: Uint8Array): void => {
      const whole = utf8.includes(0) ? utf8.filter((byte) => byte !== 0) : utf8;
      if (records) {
        records.push(wrapping === undefined ? whole : utf8Of(wrapping.unwrapped(textOfUtf8(whole))));
        return;
      }
      held.push(whole);
      if (dialect === undefined && held.length() >= sampleLength && held.bytes().at(-1) !== carriageReturn) begin(true);
    },
    end: (): Dialect => {
      if (!records) begin(false);
      records?.end();
      return dialect ?? { delimiter: ',', newline: '\n' };
    },
  };
};

const carriageReturn = 0x0d;

const meantBy =
  ({ meant }: Wrapping, dialect: Dialect, take: TakeRecord): TakeRecord =>
  (cells, number, stray) =>
    take(cellsOf(meant(textsOf(cells), dialect)), number, stray);

/** Reads CSV text that comes as UTF-8, in pieces of any length, with a header or none. Never throws. */
export const csvReader = () => {
  const table = tableBuilder();
  const records = csvRecords(table.take);
  return {
    push: records.push,
    end: (): CsvTable => {
      const dialect = records.end();
      return { ...table.end(), dialect };
    },
  };
};

/** Reads a whole CSV text. */
export const parseCsv = (text: string): CsvTable => {
  const reader = csvReader();
  reader.push(utf8Of(text));
  return reader.end();
};
