import { csvOf } from '../lib/csv';
import type { Position } from '../lib/position';
import { type Seen, type SeenCell, type SeenDataset, standOf } from './observations';

/** A file to send to the publisher of a dataset. */
export interface CorrectionFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The sentences of a service request, in the language of whoever sends it. */
export interface RequestWords {
  readonly service: string;
  readonly described: (cell: SeenCell, seen: Seen) => string;
}

/** The code under which a correction of data goes to an Open311 server that has no other for it. */
export const dataService = 'open-data-correction';

const ours = ['row', 'column', 'old', 'new', 'when', 'agree', 'answers', 'unsure', 'located', 'status'] as const;

/** A row for each value that was seen. The first column is headed as that of the ids in the dataset, and ours otherwise where one of them is. */
const tableOf = ({ cells }: SeenDataset): readonly (readonly (string | number)[])[] => {
  const idColumn = cells[0]?.cell.idColumn || 'id';
  const header = ours.map((name) => (name === idColumn ? `${name} (Jalon)` : name));
  const rows = cells.flatMap((one) =>
    one.seen.map(({ value, day, agree, located }) => {
      const { site, row, column, raw } = one.cell;
      return [site, row, column, raw, value, day, agree, one.answers, one.unsure, located, standOf(one)];
    }),
  );
  return [[idColumn, ...header], ...rows];
};

/** A place as GeoJSON has it. */
export const pointOf = ({ lat, lng }: Position) => ({ type: 'Point', coordinates: [lng, lat] });

/** The same as GeoJSON (RFC 7946): a feature for each value, at the place of its row. */
const geoJsonOf = (dataset: SeenDataset) => ({
  type: 'FeatureCollection',
  features: dataset.cells.flatMap((one) =>
    one.seen.map(({ value, day, agree, located }) => ({
      type: 'Feature',
      geometry: one.cell.position ? pointOf(one.cell.position) : null,
      properties: {
        ...{ id: one.cell.site, name: one.cell.name, row: one.cell.row, column: one.cell.column },
        ...{ old: one.cell.raw, new: value, when: day, agree, answers: one.answers, unsure: one.unsure, located },
        status: standOf(one),
      },
    })),
  ),
});

/** As service requests (Open311 GeoReport v2, with its field names): one for each value that the data doesn't have. The hour isn't told, so that each is of midnight. */
const requestsOf = ({ cells }: SeenDataset, words: RequestWords) =>
  cells.flatMap((one) =>
    one.seen
      .filter(({ value }) => value !== one.cell.raw)
      .map((seen) => ({
        service_code: dataService,
        service_name: words.service,
        description: words.described(one, seen),
        requested_datetime: `${seen.day}T00:00:00Z`,
        address: one.cell.name,
        ...(one.cell.position && { lat: one.cell.position.lat, long: one.cell.position.lng }),
      })),
  );

/** JSON for a person to read. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is to be sent to the publisher of one dataset. */
export interface DatasetFiles {
  readonly dataset: SeenDataset;
  readonly files: readonly CorrectionFile[];
}

/** Names for files, each once: what two hunts call alike may be two datasets. */
const namesOf = (datasets: readonly SeenDataset[]): readonly string[] => {
  const plain = datasets.map(({ name }) => `corrections-${name.replace(/[^\w-]+/g, '-').slice(0, 60)}`);
  return plain.map((name, i) => {
    const before = plain.slice(0, i).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
};

/** The files of what was seen, for each dataset: a table, a map, and service requests where the data is to be changed. */
export const filesOf = (datasets: readonly SeenDataset[], words: RequestWords): readonly DatasetFiles[] => {
  const names = namesOf(datasets);
  return datasets.map((dataset, i) => {
    const name = names[i];
    const requests = requestsOf(dataset, words);
    const files = [
      { name: `${name}.csv`, type: 'text/csv', text: csvOf(tableOf(dataset)) },
      { name: `${name}.geojson`, type: 'application/geo+json', text: json(geoJsonOf(dataset)) },
      ...(requests.length > 0
        ? [{ name: `${name}.open311.json`, type: 'application/json', text: json(requests) }]
        : []),
    ];
    return { dataset, files };
  });
};
