import { siteAt } from '../../core/dataset';
import type { Credit, Dataset, Reading, RowGroup } from '../../core/dataset/dataset';
import { stops } from '../../core/lib/checked';
import { boundsOfDegrees } from '../../core/lib/geo';
import { type Language, say } from '../../core/lib/language';
import { noticeOf } from '../../ui/messages/story';
import type { Call } from './command';
import { placed } from './faults';

/** What a program gets of one file that was read; `problems` only where there are no data to be had of it. */
export const resultOf = (call: Call, file: string, reading: Reading) => {
  const { kind, rows, sites, merged, leftOutRows, dialect, place, dataset, problems } = reading;
  return {
    file,
    kind,
    rows,
    sites,
    merged,
    leftOut: leftOutRows.map(groupOf),
    dialect: {
      delimiter: dialect.delimiter,
      header: dialect.header,
      encoding: dialect.encoding,
      newline: dialect.newline,
    },
    place: place && { columns: place.columns, system: place.system },
    bbox: dataset && boxOf(dataset),
    fields: reading.fields.map(({ key, kind, sure, filled, distinct, examples }) => ({
      key,
      kind,
      sure,
      filled,
      distinct,
      examples,
    })),
    credit: creditOf(call.language, reading.credit),
    ...(stops(problems) ? { problems: placed(call, file, { text: '', problems }) } : {}),
    ...(call.options.sites ? { siteList: dataset === null ? [] : sitesOf(dataset) } : {}),
  };
};

/** What a program gets of a file that can't be opened: the same, of nothing. */
export const resultOfNone = (file: string, message: string) => ({
  file,
  kind: 'unknown',
  rows: 0,
  sites: 0,
  merged: 0,
  leftOut: [],
  dialect: { delimiter: '', header: false, encoding: '', newline: '' },
  place: null,
  bbox: null,
  fields: [],
  credit: { title: '', publisher: '', license: '', url: '', date: '', notice: '' },
  problems: [{ file, severity: 'error', message }],
});

const groupOf = ({ reason, rows }: RowGroup) => ({ reason, count: rows.length, rows });

/** West, south, east, north: the order of GeoJSON, where west is greater than east across the antimeridian. */
const boxOf = ({ lat, lng }: Dataset) => {
  const { west, south, east, north } = boundsOfDegrees(lat, lng);
  return [west, south, east, north];
};

const creditOf = (language: Language, credit: Credit) => {
  const { title, publisher, license, url, date } = credit;
  return { title: say(title, language), publisher, license, url, date, notice: noticeOf(credit, language) };
};

const sitesOf = (dataset: Dataset) =>
  Array.from({ length: dataset.size }, (_, i) => {
    const { id, name, position, row, facts } = siteAt(dataset, i);
    return { id, name, ...position, row, facts: Object.fromEntries(facts) };
  });
