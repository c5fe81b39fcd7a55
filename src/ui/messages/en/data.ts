import { formatCount, formatNumber } from '../formats';
import type { DataWords } from '../fr/data';
import { percent } from '../reportParts';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

const megabytes = (bytes: number): string => formatNumber('en', bytes / 1e6, bytes < 9.95e6 ? 1 : 0);

/** What is read of the data that a person gives. */
export const data: DataWords = {
  which: 'Which data?',
  whichHow: 'Take data that comes with Jalon, or your own: it becomes a walk with questions.',
  ownFiles: 'CSV, GeoJSON, GTFS… They never leave this device.',
  choose: 'Choose a file',
  another: 'Open another file',
  anotherHow: 'It comes beside this one.',
  others: 'Open files',
  steps: {
    asking: 'Asking for the file…',
    loading: 'Fetching the file…',
    reading: 'Reading the file…',
    sorting: 'Putting it in order…',
    describing: 'Noted. Reading it again…',
  },
  megabytes: (done, total) =>
    total === null ? `${megabytes(done)} MB` : `${megabytes(done)} MB of ${megabytes(total)} MB`,
  cancel: 'Stop',
  elsewhere: {
    title: 'A file kept elsewhere',
    said: (portal, host) =>
      `The portal ${portal} keeps this file at ${host}. Nothing has been asked of it yet. If you load it, that site will know the address of your device, as any site does that one visits; so will any site it sends you on to.`,
    open: 'Load this file',
  },
  refused: 'This file can’t be read',
  unplaced: 'No places in this file',
  rows: (n) => (n === 1 ? 'row' : 'rows'),
  sites: (n) => (n === 1 ? 'place' : 'places'),
  merged: () => 'merged',
  leftOut: () => 'left out',
  onRows: (n, rows) => `${n === 1 ? 'row' : 'rows'} ${rows}`,
  forExample: 'For example',
  lacks: {
    publisher: 'The publisher is unknown.',
    license: 'The licence is unknown: without one, nothing allows a hunt with this data to be published.',
    unknownLicense: 'Jalon doesn’t know this licence: read what it asks for before you publish a hunt with this data.',
    date: 'The date of this data is unknown.',
  },
  complete: 'Fill in',
  correct: 'Correct',
  done: 'Note it',
  title: 'Title',
  publisher: 'Publisher',
  licence: 'Licence',
  licenceHelp: 'It is written on the portal’s page.',
  date: 'Date of the data',
  dateHelp: 'Such as 2026-03-31.',
  dateWrong: 'Write year, month and day, such as 2026-03-31.',
  link: 'Address of its page',
  linkWrong: 'An address starts with https://.',
  writing: 'How it is written',
  encoding: 'Encoding',
  encodingHelp: 'Broken accents? Try another one.',
  found: (encoding) => `found: ${encoding}`,
  toFind: 'let Jalon find it',
  columns: 'The columns',
  columnsHow: 'Jalon guesses what each one holds. If it is wrong, correct it: this device will remember.',
  kindOf: (column) => `What “${column}” holds`,
  guessed: (kind) => `${kind} (guessed)`,
  sure: (sure) => `${percent(sure)}% sure`,
  unsure: (sure) => `please check: only ${percent(sure)}% sure`,
  yours: 'your word',
  filled: (filled, of) =>
    filled === of ? 'always filled' : `filled ${formatNumber('en', filled)} times out of ${formatNumber('en', of)}`,
  values: (n) => count(n, 'value', 'values'),
  empty: (n) => `${n === 1 ? 'Empty column' : 'Empty columns'}:`,
  moreColumns: (n) => `Show ${n === 1 ? 'the other column' : `the ${formatNumber('en', n)} other columns`}`,
  save: 'Save the description',
  saveHow: 'A datapackage.json file: beside the data, it tells all this to Jalon and to other tools.',
  saved: 'Saved.',
};
