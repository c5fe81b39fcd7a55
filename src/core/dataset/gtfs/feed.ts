import { decoder } from '../bytes/decoder';
import { csvReader, csvRecords } from '../formats/csv';
import type { Table } from '../table/table';
import { createJoin } from './join';
import { modeOf } from './modes';
import { createPublisher } from './publisher';
import { stationsBy } from './stations';

/** The files of a feed that are read, in this order; of all but the first any may be missing. */
export const feedFiles = [
  'stops.txt',
  'routes.txt',
  'trips.txt',
  'stop_times.txt',
  'agency.txt',
  'feed_info.txt',
] as const;

/** One of the files of a feed. */
export type FeedFile = (typeof feedFiles)[number];

/** The stops of a feed, and how its `stops.txt` is written. */
export interface Feed {
  readonly table: Table;
  readonly dialect: { readonly delimiter: string; readonly newline: string; readonly encoding: string };
}

/** Reads a feed file by file, each in pieces of any length. */
export interface FeedReader {
  push(file: FeedFile, bytes: Uint8Array): void;
  end(): Feed;
}

/** Gives the cells called `keys` of each record to `take`: in their order, trimmed, '' for what is not there. */
const picked = (keys: readonly string[], take: (...cells: string[]) => void) => {
  let places: readonly number[] | undefined;
  return csvRecords((cells) => {
    if (places) return take(...places.map((at) => cells[at]?.trim() ?? ''));
    const header = cells.map((cell) => cell.trim().toLowerCase());
    places = keys.map((key) => header.indexOf(key));
  });
};

/** Reads a GTFS feed (gtfs.org/documentation/schedule/reference) as one table of its stops, with the lines that serve them. */
export const feedReader = (): FeedReader => {
  const join = createJoin();
  const stops = csvReader();
  const publisher = createPublisher();
  const readers = {
    'stops.txt': stops,
    'routes.txt': picked(
      ['route_id', 'route_short_name', 'route_long_name', 'route_color', 'route_type'],
      (id = '', short = '', long = '', color = '', type = '') =>
        join.addRoute(id, { name: short || long || id, color: color.replace(/^#/, ''), mode: modeOf(type) }),
    ),
    'trips.txt': picked(['trip_id', 'route_id'], join.addTrip),
    'stop_times.txt': picked(['trip_id', 'stop_id'], join.addStopTime),
    'agency.txt': picked(['agency_name', 'agency_url', 'agency_lang'], publisher.addAgency),
    'feed_info.txt': picked(
      ['feed_publisher_name', 'feed_publisher_url', 'feed_version', 'feed_start_date', 'feed_lang'],
      publisher.addInfo,
    ),
  };
  let encoding = 'utf-8';
  let open: { readonly file: FeedFile; readonly text: ReturnType<typeof decoder> } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { file, text } = open;
    readers[file].push(text.end());
    if (file === 'stops.txt') encoding = text.encoding();
    else readers[file].end();
    open = undefined;
  };
  return {
    push: (file, bytes) => {
      if (open?.file !== file) close();
      open ??= { file, text: decoder() };
      readers[file].push(open.text.push(bytes));
    },
    end: () => {
      close();
      const { dialect, ...table } = stops.end();
      return {
        table: { ...table, whole: stationsBy(join), credit: publisher.credit(), language: publisher.language() },
        dialect: { ...dialect, encoding },
      };
    },
  };
};
