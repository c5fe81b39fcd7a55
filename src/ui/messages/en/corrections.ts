import { formatCount } from '../formats';
import type { CorrectionWords } from '../fr/corrections';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

const quoted = (value: string): string => (value === '' ? 'nothing' : `“${value}”`);

/** What is said of what was seen on the spot and goes back to the publishers of data. */
export const corrections: CorrectionWords = {
  title: 'Correct and report',
  intro:
    'What you saw on the spot may be of use. Nothing is sent from here: save the files, then send them yourselves.',
  privacy: 'They tell what was seen, on which day, and how many teams agree. No team, no hour, no way taken.',
  atHome: (n) =>
    `${count(n, 'answer', 'answers')} given at home: nothing is corrected from there. On the spot it would be.`,
  publisher: 'Publisher',
  license: 'Licence',
  link: 'Page of the data',
  unknown: 'unknown',
  how: 'How to send them',
  howSaid: (publisher) =>
    `On the page of the data, look for “Contact”, “Discussions” or “Report”: ${publisher === '' ? 'the publisher' : publisher} reads remarks there. Attach the table; the map and the requests are for those who have software for them.`,
  place: (name, column) => `${name}, column “${column}”`,
  disagree: 'the teams disagree',
  row: (id, row) => `${id}, row ${row}`,
  values: (old, value) =>
    old === value ? `${quoted(old)}, confirmed` : `the data says ${quoted(old)}, one sees ${quoted(value)}`,
  agreed: (agree, answers, day) => `${answers === 1 ? '1 team' : `${agree} of ${answers} teams`}, ${day}`,
  formats: { csv: 'The table (CSV)', geojson: 'The map (GeoJSON)', json: 'The requests (Open311)' },
  service: 'Correction of open data',
  request: (about, old, value) => `${about}: the data says ${quoted(old)}, on the spot one sees ${quoted(value)}.`,
  teams: (agree, answers) => `${agree} of ${count(answers, 'team', 'teams')}.`,
  exists: 'this file is there already; choose another folder.',
  none: 'nothing to correct or to report: nothing was seen on the spot.',
  reports: 'To be reported',
  reread: 'Read the words again before you send them: let them name nobody.',
  withPhotos: (n) => count(n, 'photo, on a phone', 'photos, on the phones'),
  reported: (name, category) => `${name}: ${category}`,
  reportedBy: (agree, answers, day) => `${answers === 1 ? '1 team' : `${agree} of ${answers} teams`}, ${day}`,
  howReports:
    'They go to the service of the town, or of whoever runs the place: its site, its app for reports, or the town hall. Attach the table; the requests are for a service that speaks Open311.',
  read: (plays, cells, reports) =>
    `${count(plays, 'game read', 'games read')}, ${count(cells, 'cell observed', 'cells observed')}, ${count(reports, 'report', 'reports')}.`,
  help: `npm run -s hunt -- corrections GAME… [options]

Gathers what teams saw on the spot and the data doesn’t say, and what they report there, of one or many games (.play.json
files): CSV tables, GeoJSON maps and Open311 requests to be sent, for each dataset to its publisher, and for the reports to
the town’s service.

  --out FOLDER     where to write the files; without it, one only reads what they would say
  --json           a result for programs
  --lang fr|en     the language of the sentences
  --help           this

Exit codes: 0 all is well, 1 a game is damaged, 2 can’t be done.`,
};
