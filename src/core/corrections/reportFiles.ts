import { csvOf } from '../lib/csv';
import type { Text } from '../lib/language';
import { type CorrectionFile, json, pointOf } from './files';
import type { Reported } from './reports';

/** How reports are said, in the language of whoever sends them. */
export interface ReportWords {
  readonly say: (text: Text) => string;
  readonly described: (reported: Reported) => string;
}

const header = [
  'name',
  'lat',
  'lng',
  'category',
  'code',
  'words',
  'when',
  'agree',
  'answers',
  'located',
  'photos',
] as const;

const rowOf = (
  { name, position, category, code, words, day, agree, answers, located, photos }: Reported,
  { say }: ReportWords,
) =>
  [
    ...[say(name), position.lat, position.lng, say(category), code],
    ...[words.join(' / '), day, agree, answers, located, photos],
  ] as const;

const featureOf = (reported: Reported, { say }: ReportWords) => {
  const { name, position, category, code, words, day, agree, answers, located, photos } = reported;
  const told = { name: say(name), category: say(category), code, words };
  return {
    type: 'Feature',
    geometry: pointOf(position),
    properties: { ...told, when: day, agree, answers, located, photos },
  };
};

/** A report as a service request (Open311 GeoReport v2, with its field names); the hour isn't told, so that it is of midnight. */
const requestOf = (reported: Reported, { say, described }: ReportWords) => ({
  service_code: reported.code,
  service_name: say(reported.category),
  description: described(reported),
  requested_datetime: `${reported.day}T00:00:00Z`,
  address: say(reported.name),
  lat: reported.position.lat,
  long: reported.position.lng,
});

/** The files of what was reported, for a town's service: service requests, a table and a map; none where nothing was. */
export const reportFilesOf = (reports: readonly Reported[], words: ReportWords): readonly CorrectionFile[] => {
  if (reports.length === 0) return [];
  const features = reports.map((one) => featureOf(one, words));
  return [
    { name: 'reports.csv', type: 'text/csv', text: csvOf([header, ...reports.map((one) => rowOf(one, words))]) },
    { name: 'reports.geojson', type: 'application/geo+json', text: json({ type: 'FeatureCollection', features }) },
    {
      name: 'reports.open311.json',
      type: 'application/json',
      text: json(reports.map((one) => requestOf(one, words))),
    },
  ];
};
