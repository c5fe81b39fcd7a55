import { Gunzip, Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';
import type { Fault } from '../lib/checked';
import { decode } from './bytes';
import { type FeedFile, feedFiles } from './gtfs/feed';

/** Takes bytes in pieces of any length, and says in the end what came of them. */
export interface ByteReader<Result> {
  push(bytes: Uint8Array): void;
  end(): Result;
}

/** Which file of an archive is read, how many others may hold data, and what a descriptor beside it says. */
export interface Chosen {
  readonly file: string;
  readonly others: number;
  readonly descriptor: unknown;
}

/** What an archive is read with: whatever reads the file in it, and what is said where there is none to read. */
interface Inside<Result> extends ByteReader<Result> {
  refuse(code: Fault): Result;
  /** Hears which file of several it will be given. */
  choose(chosen: Chosen): void;
  /** For an archive that holds a GTFS feed. */
  openFeed(): { push(file: FeedFile, bytes: Uint8Array): void; end(): Result };
}

const zip = '504b0304';
const gzip = '1f8b';
const markLength = 4;

const markOf = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, markLength), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads what is in a gzip or in a zip as though it had come by itself, and anything else as it is. */
export const unpacker = <Result>(inside: Inside<Result>): ByteReader<Result> => {
  let [held, reader] = [new Uint8Array(0) as Uint8Array, undefined as ByteReader<Result> | undefined];
  const begin = (): ByteReader<Result> => {
    const mark = markOf(held);
    reader = mark === zip ? zipReader(inside) : mark.startsWith(gzip) ? gzipReader(inside) : inside;
    reader.push(held);
    return reader;
  };
  return {
    push: (bytes) => {
      if (reader) return reader.push(bytes);
      held = held.length === 0 ? bytes : Uint8Array.from([...held, ...bytes]);
      if (held.length >= markLength) begin();
    },
    end: () => (reader ?? begin()).end(),
  };
};

const gzipReader = <Result>(inside: Inside<Result>): ByteReader<Result> => {
  const stream = new Gunzip((bytes) => inside.push(bytes));
  let broken = false;
  const push = (bytes: Uint8Array, last: boolean): void => {
    try {
      if (!broken) stream.push(bytes, last);
    } catch {
      broken = true;
    }
  };
  return {
    push: (bytes) => push(bytes, false),
    end: () => {
      push(new Uint8Array(0), true);
      return broken ? inside.refuse('file.archiveBroken') : inside.end();
    },
  };
};

const dataFile = /\.(?:csv|tsv|txt|json|geojson|ndjson|jsonl|xml|gpx|ics)$/i;
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

/** Those that may hold data: the largest first, texts last. */
const dataFilesOf = (files: readonly UnzipFileInfo[]): readonly UnzipFileInfo[] =>
  files
    .filter(({ name }) => dataFile.test(name) && !descriptorFile.test(name))
    .sort((a, b) => Number(isNote(a)) - Number(isNote(b)) || b.originalSize - a.originalSize);

const largestDescriptor = 4_000_000;

/** What the descriptor in an archive says; undefined where there is none, or none that can be read. */
const descriptorIn = (archive: Uint8Array, files: readonly UnzipFileInfo[]): unknown => {
  const file = files.find(({ name }) => descriptorFile.test(name));
  if (file === undefined || file.originalSize > largestDescriptor) return undefined;
  const pieces: Uint8Array[] = [];
  eachPieceOf(archive, file.name, (bytes) => void pieces.push(bytes));
  try {
    return JSON.parse(decode(joinedPieces(pieces)).text);
  } catch {
    return undefined;
  }
};

/** Gives one file of an archive in pieces, so that it is never whole in memory. */
const eachPieceOf = (archive: Uint8Array, name: string, take: (bytes: Uint8Array) => void): void => {
  const stream = new Unzip((file) => {
    if (file.name !== name) return;
    file.ondata = (error, bytes) => {
      if (error) throw error;
      take(bytes);
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < archive.length; at += archivePiece) {
    const end = at + archivePiece;
    stream.push(archive.subarray(at, end), end >= archive.length);
  }
};

const archivePiece = 65_536;

const zipReader = <Result>(inside: Inside<Result>): ByteReader<Result> => {
  const pieces: Uint8Array[] = [];
  return {
    push: (bytes) => void pieces.push(bytes),
    end: () => {
      try {
        const archive = joinedPieces(pieces);
        const all = filesOf(archive);
        const files = dataFilesOf(all);
        const stops = files.find(({ name }) => /(?:^|\/)stops\.txt$/.test(name));
        const file = stops ?? files[0];
        if (file === undefined) return inside.refuse('file.archiveWithoutData');
        const others = stops ? 0 : files.filter((other) => other !== file && !isNote(other)).length;
        inside.choose({ file: file.name, others, descriptor: descriptorIn(archive, all) });
        if (stops) return readFeed(archive, stops.name.slice(0, -'stops.txt'.length), inside);
        eachPieceOf(archive, file.name, inside.push);
        return inside.end();
      } catch {
        return inside.refuse('file.archiveBroken');
      }
    },
  };
};

/** Reads the files of a feed that are in one folder of an archive. */
const readFeed = <Result>(archive: Uint8Array, folder: string, { openFeed }: Inside<Result>): Result => {
  const feed = openFeed();
  for (const file of feedFiles) eachPieceOf(archive, folder + file, (bytes) => feed.push(file, bytes));
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
