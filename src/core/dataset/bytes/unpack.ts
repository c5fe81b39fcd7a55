import { Gunzip, Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';
import type { Fault, MessageValues } from '../../lib/checked';
import { parseJson } from '../../lib/json';
import { limits } from '../../lib/limits';
import { type FeedFile, feedFiles } from '../gtfs/feed';
import { decode } from './decoder';

/** Takes bytes in pieces of any length, and says in the end what came of them. */
export interface ByteReader<Result> {
  /** Whoever calls may write other bytes into the same array next. */
  push(bytes: Uint8Array): void;
  end(): Result;
}

/** Which file of an archive is read, how many others may hold data, and what a descriptor beside it says. */
export interface Chosen {
  readonly file: string;
  readonly others: number;
  readonly descriptor: unknown;
}

/** Takes what is unpacked, until it has had more than it takes. */
interface Filling<Result> extends ByteReader<Result> {
  isFull(): boolean;
}

/** What an archive is read with: whatever reads the file in it, and what is said where there is none to read. */
interface Inside<Result> extends Filling<Result> {
  refuse(code: Fault, values?: MessageValues): Result;
  /** Whether the beginning of a file promises places. */
  hasPlaces(head: Uint8Array, name: string): boolean;
  /** Hears which file of several it will be given. */
  choose(chosen: Chosen): void;
  /** For an archive that holds a GTFS feed. */
  openFeed(): { push(file: FeedFile, bytes: Uint8Array): void; end(): Result; isFull(): boolean };
}

/** Of a zip, and of one that nothing is in. */
const zips = ['504b0304', '504b0506'];
const gzip = '1f8b';
const markLength = 4;

const markOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, markLength), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads what is in a gzip or in a zip as though it had come by itself, and anything else as it is. */
export const unpacker = <Result>(inside: Inside<Result>): ByteReader<Result> => {
  let [held, reader] = [new Uint8Array(0) as Uint8Array, undefined as ByteReader<Result> | undefined];
  const begin = (bytes: Uint8Array): ByteReader<Result> => {
    const mark = markOf(bytes);
    reader = zips.includes(mark) ? zipReader(inside) : mark.startsWith(gzip) ? gzipReader(inside) : inside;
    reader.push(bytes);
    return reader;
  };
  return {
    push: (bytes) => {
      if (reader) return reader.push(bytes);
      const all = held.length === 0 ? bytes : Uint8Array.from([...held, ...bytes]);
      if (all.length >= markLength) begin(all);
      else held = new Uint8Array(all);
    },
    end: () => (reader ?? begin(held)).end(),
  };
};

const gzipReader = <Result>(inside: Inside<Result>): ByteReader<Result> => {
  const stream = new Gunzip((bytes) => inside.push(bytes));
  let broken = false;
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      if (!broken && !inside.isFull()) stream.push(bytes, last);
    } catch {
      broken = true;
    }
  };
  return {
    push: (bytes) => push(new Uint8Array(bytes), false),
    end: () => {
      push(new Uint8Array(0), true);
      return broken ? inside.refuse('file.archiveBroken') : inside.end();
    },
  };
};

const dataFile = /\.(?:csv|tsv|txt|json|geojson|ndjson|jsonl|xml|gpx|kml|ics)$/i;
const descriptorFile = /(?:^|\/)datapackage\.json$/;
const hidden = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** The files of an archive, by their names; throws on what is no whole zip. */
const filesOf = (archive: Uint8Array): readonly UnzipFileInfo[] => {
  const files: UnzipFileInfo[] = [];
  unzipSync(archive, { filter: (file) => files.push(file) < 0 });
  return files.filter(({ name }) => !hidden.test(name));
};

/** A text may be data, or a note on what is beside it. */
const isNote = ({ name }: UnzipFileInfo): boolean => /\.txt$/i.test(name);

/** What the own file of a spreadsheet or of a word processor holds, which is a zip as well. */
const isOffice = ({ name }: UnzipFileInfo): boolean =>
  /^(?:(?:xl|word|ppt)\/(?:workbook|document|presentation)\.(?:xml|bin)|META-INF\/manifest\.xml)$/.test(name);

/** Those that may hold data: the largest first, texts last. */
const dataFilesOf = (files: readonly UnzipFileInfo[]): readonly UnzipFileInfo[] =>
  files
    .filter(({ name }) => dataFile.test(name) && !descriptorFile.test(name))
    .sort((a, b) => Number(isNote(a)) - Number(isNote(b)) || b.originalSize - a.originalSize);

/** What the descriptor in an archive says; undefined where there is none, or none that can be read. */
const descriptorIn = (archive: Uint8Array, files: readonly UnzipFileInfo[]): unknown => {
  const file = files.find(({ name }) => descriptorFile.test(name));
  if (file === undefined || file.originalSize > limits.descriptorBytes) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const push = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size <= limits.descriptorBytes) pieces.push(bytes);
  };
  eachPieceOf(archive, file.name, { push, isFull: () => size > limits.descriptorBytes });
  return parseJson(decode(joinedPieces(pieces)).text, { keepsReserved: true }).value ?? undefined;
};

/** Gives one file of an archive in pieces, so that it is never whole in memory, and ends where no more is taken: a few bytes may unpack to anything. */
const eachPieceOf = (
  archive: Uint8Array,
  name: string,
  { push, isFull }: Pick<Filling<unknown>, 'push' | 'isFull'>,
): void => {
  const stream = new Unzip((file) => {
    if (file.name !== name) return;
    file.ondata = (error, bytes) => {
      if (error) throw error;
      push(bytes);
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < archive.length && !isFull(); at += archivePiece) {
    const end = at + archivePiece;
    stream.push(archive.subarray(at, end), end >= archive.length);
  }
};

/** A thousand times as many bytes may come of each, before it is asked whether more are taken. */
const archivePiece = 16_384;

const zipReader = <Result>(inside: Inside<Result>): ByteReader<Result> => {
  const pieces: Uint8Array[] = [];
  return {
    push: (bytes) => void pieces.push(new Uint8Array(bytes)),
    end: () => {
      try {
        const archive = joinedPieces(pieces);
        const all = filesOf(archive);
        const files = dataFilesOf(all);
        const stops = files.find(({ name }) => /(?:^|\/)stops\.txt$/i.test(name));
        if (all.length > limits.archiveFiles)
          return inside.refuse('file.archiveCrowded', { most: limits.archiveFiles });
        if (all.some(isOffice)) return inside.refuse('file.notText');
        const file = stops ?? placedFile(archive, files, inside);
        if (file === undefined) return inside.refuse('file.archiveWithoutData');
        const others = stops ? 0 : files.filter((other) => other !== file && !isNote(other)).length;
        inside.choose({ file: file.name, others, descriptor: descriptorIn(archive, all) });
        if (stops) return readFeed(archive, files, stops.name.slice(0, -'stops.txt'.length), inside);
        eachPieceOf(archive, file.name, inside);
        return inside.end();
      } catch {
        return inside.refuse('file.archiveBroken');
      }
    },
  };
};

const [mostTried, headBytes] = [12, 65_536];

/** Of several files the largest whose beginning promises places, else the largest: what is measured at places outweighs them. */
const placedFile = <Result>(
  archive: Uint8Array,
  files: readonly UnzipFileInfo[],
  { hasPlaces }: Inside<Result>,
): UnzipFileInfo | undefined => {
  const [largest] = files;
  if (files.length < 2) return largest;
  return files.slice(0, mostTried).find(({ name }) => hasPlaces(beginningOf(archive, name), name)) ?? largest;
};

/** The first bytes of a file, up to the end of a line. */
const beginningOf = (archive: Uint8Array, name: string): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const push = (bytes: Uint8Array): void => {
    if (size < headBytes) pieces.push(bytes);
    size += bytes.length;
  };
  eachPieceOf(archive, name, { push, isFull: () => size >= headBytes });
  const head = joinedPieces(pieces).subarray(0, headBytes);
  const end = head.lastIndexOf(lineFeed);
  return end > 0 && size > headBytes ? head.subarray(0, end) : head;
};

const lineFeed = 10;

/** Reads the files of a feed that are in one folder of an archive, in capitals or not. */
const readFeed = <Result>(
  archive: Uint8Array,
  files: readonly UnzipFileInfo[],
  folder: string,
  { openFeed }: Inside<Result>,
): Result => {
  const feed = openFeed();
  for (const file of feedFiles) {
    const found = files.find(({ name }) => name.toLowerCase() === `${folder}${file}`.toLowerCase());
    const push = (bytes: Uint8Array): void => feed.push(file, bytes);
    if (found) eachPieceOf(archive, found.name, { push, isFull: feed.isFull });
  }
  return feed.end();
};

/** All pieces as one. */
const joinedPieces = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
