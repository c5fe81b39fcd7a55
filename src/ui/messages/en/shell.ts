import { formatCount, formatDuration } from '../formats';
import type { ShellWords } from '../fr/shell';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

/** What is read on the first screen, and what every screen shares. */
export const shell: ShellWords = {
  promise: 'The city keeps its secrets well.',
  about: 'Treasure hunts to play in the street or at home, made from open data.',
  loading: { app: 'Unfolding the map…', hunt: 'Getting the hunt ready…', play: 'Finding your hunt…' },

  hunts: 'Choose a hunt',
  huntsNone: 'No hunt came with this copy of Jalon. Open one below.',
  make: 'Make your own hunt',
  stages: (n) => count(n, 'post', 'posts'),
  minutes: (n) => formatDuration('en', n * 60_000),
  languages: { fr: 'French', en: 'English' },
  offline: 'No signal. The hunt is in your pocket.',

  running: 'In progress',
  finished: 'Finished',

  openOwn: 'Open a hunt or some data',
  openFile: 'Choose files',
  openFileHelp: 'A hunt with its data, or open data alone: CSV, GeoJSON, GTFS…',
  openFileDrop: 'You can also drop them on this page.',
  openAddress: 'Address of a hunt or of data',
  openAddressHelp: 'A file or a portal’s page, by https://',
  open: 'Open',
  opening: 'Opening the hunt…',
  dropHere: 'Drop the files here',

  problemsTitle: 'This hunt won’t open',
  problemsMore: (n) => `and ${count(n, 'more', 'more')}`,
  error: 'to fix',
  warning: 'good to know',
  stumbled: 'This page could not be shown. Check your connection and try again.',
  retry: 'Try again',
  backToHunts: 'Back to the hunts',
  close: 'Close',

  switchLanguage: 'Language',
  toNight: 'Switch to night colours',
  toDay: 'Switch to day colours',

  teams: 'Gather the teams’ results',
  reference: 'Every way to play',
  privacy: 'Privacy',
  licences: 'Licences',
};
