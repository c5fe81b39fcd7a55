import { type Fault, fault, type MessageValues, type Problem, warning } from '../lib/checked';
import { limits } from '../lib/limits';
import { decoder, type Encoding, looksBinary } from './bytes/decoder';
import type { Isomorphic } from './bytes/isomorphic';
import { type ByteReader, type Chosen, unpacker } from './bytes/unpack';
import { readDescriptor } from './credit/descriptor';
import type { Reading } from './dataset';
import { withBarriers } from './drawnMap';
import { tableReader } from './formats/tables';
import { type FeedFile, feedReader } from './gtfs/feed';
import { readTable, type TableOptions, unread, type Written } from './readTable';
import { listedIn } from './table/notes';
import type { Beyond, Table } from './table/table';

/** What a file is read with. */
export interface ReadOptions extends TableOptions {
  /** The largest file that is read, in bytes; as large as the limits say unless told. */
  readonly maxBytes?: number;
  /** The largest feed, all files together. */
  readonly maxFeedBytes?: number;
  /** How its bytes are to be understood; found where it isn't told. */
  readonly encoding?: Encoding;
  /** Bytes as text, where the platform does that: a large CSV is read faster by it, to the same reading. */
  readonly isomorphic?: Isomorphic | undefined;
  /** Is given what reads the same table again by another descriptor, once it is there. */
  readonly onTable?: (again: (descriptor: unknown) => Reading) => void;
}

const megabyte = 1e6;
/** Pieces that fit into a processor's cache are parsed twice as fast as larger ones; the texts of these are no large objects for the collector. */
const pieceBytes = 32_768;

/** Reads one file into a dataset. Never throws on what a file holds: the problems say what was left out and why. */
export const datasetReader = (options: ReadOptions): ByteReader<Reading> => {
  const { fileName, maxBytes = limits.fileBytes } = options;
  const inside = fileReader(options);
  const unpacked = unpacker(inside);
  let size = 0;
  return {
    push: (bytes) => {
      size += bytes.length;
      if (size > maxBytes) return;
      for (let at = 0; at < bytes.length; at += pieceBytes) unpacked.push(bytes.subarray(at, at + pieceBytes));
    },
    end: () => toldIn(fileName, size > maxBytes ? unread('', tooLarge(size, maxBytes), options) : unpacked.end()),
  };
};

/** Reads the files of a GTFS feed into one dataset: push them in the order of `feedFiles`. */
export const feedDatasetReader = (options: ReadOptions) => {
  const { push, end } = tableFeed(options);
  return { push, end: () => toldIn(options.fileName, end()) };
};

const tableFeed = (options: ReadOptions, chosen?: Chosen) => {
  const { push, end } = feedReader();
  const { maxFeedBytes = limits.feedBytes } = options;
  let size = 0;
  const isFull = (): boolean => size > maxFeedBytes;
  return {
    push: (file: FeedFile, bytes: Uint8Array): void => {
      size += bytes.length;
      if (!isFull()) push(file, bytes);
    },
    isFull,
    end: (): Reading => {
      if (isFull()) {
        const problem = chosen ? unpacksTooLarge(maxFeedBytes) : tooLarge(size, maxFeedBytes);
        return ofArchive(chosen, unread('', problem, inArchive(chosen, options)));
      }
      const { table, dialect } = end();
      return readAgain(table, dialect, options, chosen);
    },
  };
};

/** Reads a table now, and lets whoever wants read it by another descriptor. */
const readAgain = (table: Table, written: Written, options: ReadOptions, chosen: Chosen | undefined): Reading => {
  if (table.beyond)
    return ofArchive(chosen, unread(written.encoding, beyond(table.beyond), inArchive(chosen, options)));
  const read = readTable(table);
  const by = (descriptor: unknown): Reading =>
    ofArchive(chosen, read(written, inArchive(chosen, { ...options, descriptor })));
  options.onTable?.((descriptor) => toldIn(options.fileName, by(descriptor)));
  return by(options.descriptor);
};

/** With the descriptor in the archive, where there is none beside it. */
const inArchive = (chosen: Chosen | undefined, options: TableOptions): TableOptions => {
  const descriptor = options.descriptor ?? chosen?.descriptor;
  if (chosen === undefined || descriptor === options.descriptor) return options;
  return { ...options, descriptor, fileName: chosen.file };
};

/** Says which file of an archive was read. */
const ofArchive = (chosen: Chosen | undefined, reading: Reading): Reading => {
  if (chosen === undefined) return reading;
  const { file, others, descriptor } = chosen;
  const told = others === 0 ? [] : [warning('', 'file.archiveSeveral', { file, others })];
  return { ...reading, inside: file, packaged: descriptor ?? null, problems: [...told, ...reading.problems] };
};

const toldIn = (file: string, reading: Reading): Reading => ({
  ...reading,
  problems: listedIn(file, reading.problems),
});

/** Reads one whole file into a dataset. */
export const readDataset = (bytes: Uint8Array, options: ReadOptions): Reading => {
  const reader = datasetReader(options);
  reader.push(bytes);
  return withBarriers(reader.end(), bytes);
};

/** Reads a file that is in no archive, or no longer. */
const fileReader = (options: ReadOptions) => {
  const { maxBytes = limits.fileBytes, descriptor, fileName, isomorphic } = options;
  const bytesAsText = decoder(options.encoding ?? readDescriptor(descriptor, fileName).encoding);
  const tables = tableReader();
  let [size, binary, chosen] = [0, undefined as boolean | undefined, undefined as Chosen | undefined];
  let [head, takesUtf8] = [new Uint8Array(0), false];
  const giveUtf8 = (): void => {
    if (takesUtf8 || isomorphic === undefined || !tables.takeUtf8(isomorphic)) return;
    takesUtf8 = true;
    bytesAsText.giveUtf8(isomorphic);
  };
  return {
    push: (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > maxBytes || binary) return;
      giveUtf8();
      if (head.length < mostMark) head = Uint8Array.of(...head, ...bytes.subarray(0, mostMark));
      const text = bytesAsText.push(bytes);
      if (text !== '') binary ??= looksBinary(head, text);
      tables.push(text);
    },
    choose: (file: Chosen): void => {
      chosen = file;
    },
    end: (): Reading => {
      const refuse = (problem: Problem): Reading =>
        ofArchive(chosen, unread(bytesAsText.encoding(), problem, inArchive(chosen, options)));
      if (size > maxBytes) return refuse(unpacksTooLarge(maxBytes));
      const text = bytesAsText.end();
      if (binary ?? looksBinary(head, text)) return refuse(fault('', 'file.notText'));
      tables.push(text);
      const read = tables.end();
      if ('problem' in read) return refuse(read.problem);
      const written = { ...read.dialect, encoding: bytesAsText.encoding() };
      return readAgain(read.table, written, options, chosen);
    },
    hasPlaces: (head: Uint8Array, name: string): boolean =>
      /\.(?:geojson|gpx|kml|ics)$/i.test(name) || readDataset(head, { id: '', fileName: name }).place !== null,
    isFull: () => size > maxBytes || binary === true,
    refuse: (code: Fault, values?: MessageValues): Reading => unread('', fault('', code, values), options),
    openFeed: () => tableFeed(options, chosen),
  };
};

/** No format has a longer mark at its beginning. */
const mostMark = 4;

const megabytes = (bytes: number): number => Math.ceil(bytes / megabyte);

const beyond = (what: Beyond): Problem => fault('', 'table.tooLarge', { what, most: mostOf[what] });

const mostOf: { readonly [what in Beyond]: number } = {
  rows: limits.rows,
  columns: limits.columns,
  cells: limits.cells,
  missing: limits.missingCells,
  cell: limits.cellCharacters,
  record: limits.recordCharacters,
};

const tooLarge = (size: number, most: number): Problem =>
  fault('', 'file.tooLarge', { megabytes: megabytes(size), most: megabytes(most) });

/** What is packed may be longer than what holds it by a thousand times: the file itself was not too large. */
const unpacksTooLarge = (most: number): Problem => fault('', 'file.unpacksTooLarge', { most: megabytes(most) });
