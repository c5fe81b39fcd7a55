import { utf8Signs } from '../bytes/decoder';
import type { Isomorphic } from '../bytes/isomorphic';
import { type Table, tableBuilder } from '../table/table';
import { type Dialect, findDialect, sampleLength, withLineFeeds } from './dialect';
import { type RecordReader, recordReader, type TakeRecord } from './records';
import { plain, type Wrapping, wrappingOf } from './wrapping';

/** A table, and how the CSV that held it is written. */
export interface CsvTable extends Table {
  readonly dialect: Dialect;
}

/** So much of the text is read first: what comes behind it may then be read as bytes. */
const firstPiece = 32_768;

/** Gives each record of a CSV text to `take`, in whatever dialect it is written, which it says in the end. */
export const csvRecords = (take: TakeRecord) => {
  let [held, dialect] = ['', undefined as Dialect | undefined];
  let records: RecordReader | undefined;
  let wrapping: Wrapping = plain;
  const begin = (cut: boolean): void => {
    wrapping = wrappingOf(held);
    held = wrapping.unwrapped(held);
    const found = findDialect(wrapping.sample(held), cut);
    dialect = found.dialect;
    if (cut && found.mixed) return;
    records = recordReader(dialect, wrapping.taking(take, dialect));
    const text = held.slice(found.skip);
    held = found.mixed ? withLineFeeds(text, dialect.delimiter) : text;
    records.push(held.slice(0, firstPiece));
    held = held.slice(firstPiece);
  };
  /** Gives what is held after the first piece, in pieces too. */
  const give = (): void => {
    for (let at = 0; at < held.length; at += firstPiece) records?.push(held.slice(at, at + firstPiece));
    held = '';
  };
  return {
    push: (text: string): void => {
      const whole = text.includes('\0') ? text.replaceAll('\0', '') : text;
      if (records) {
        give();
        records.push(wrapping.unwrapped(whole));
        return;
      }
      held += whole;
      if (dialect === undefined && held.length >= sampleLength && !held.endsWith('\r')) begin(true);
    },
    /** Whether all that it looks for is ASCII and it knows how the text is written: then it takes the bytes of its UTF-8 from now on. */
    takeUtf8: (isomorphic: Isomorphic): boolean => {
      if (!records || wrapping !== plain || !isAscii(dialect?.delimiter ?? '')) return false;
      records.takeUtf8(isomorphic);
      held = utf8Signs(held, isomorphic);
      return true;
    },
    end: (): Dialect => {
      if (!records) begin(false);
      give();
      records?.end();
      return dialect ?? { delimiter: ',', newline: '\n' };
    },
    isBeyond: (): boolean => records?.isBeyond() ?? false,
  };
};

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** Reads CSV text that comes in pieces of any length, with a header or none. Never throws. */
export const csvReader = () => {
  const table = tableBuilder();
  const records = csvRecords(table.take);
  return {
    push: records.push,
    takeUtf8: (isomorphic: Isomorphic): boolean => {
      const takes = table.isSettled() && records.takeUtf8(isomorphic);
      if (takes) table.takeUtf8(isomorphic);
      return takes;
    },
    end: (): CsvTable => {
      const dialect = records.end();
      const read = table.end();
      return { ...read, ...(records.isBeyond() && { beyond: 'record' }), dialect };
    },
  };
};

/** Reads a whole CSV text. */
export const parseCsv = (text: string): CsvTable => {
  const reader = csvReader();
  reader.push(text);
  return reader.end();
};
