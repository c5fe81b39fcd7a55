import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../src/core/dataset/formats/json';
import { cellsOf, reading } from '../../../builders/dataset';

const tableOf = (document: unknown) => {
  const read = readJson(typeof document === 'string' ? document : JSON.stringify(document));
  if ('problem' in read) return read.problem.fault;
  const { keys, columns } = read.table;
  return Object.fromEntries(keys.map((key, i) => [key, cellsOf(columns[i])]));
};
const point = { type: 'Point', coordinates: [-1.5, 47.2] };

describe('JSON as a table', () => {
  it('has a row for each feature of GeoJSON, with its geometry', () => {
    const features = [
      { type: 'Feature', id: 'node/1', properties: { name: 'Tour', height: 12 }, geometry: point },
      { type: 'Feature', id: 'node/2', properties: { name: 'Pont' }, geometry: null },
    ];
    const table = {
      id: ['node/1', 'node/2'],
      name: ['Tour', 'Pont'],
      height: ['12', ''],
      geometry: [JSON.stringify(point), ''],
    };
    expect(tableOf({ type: 'FeatureCollection', crs: {}, features })).toEqual(table);
    expect(tableOf(features[0])).toMatchObject({ name: ['Tour'] });
  });

  it('has the point of a collection of geometries, and a row for each text of a GeoJSON sequence', () => {
    const collection = { type: 'GeometryCollection', geometries: [point] };
    const feature = { type: 'Feature', properties: { name: 'Tour' }, geometry: collection };
    expect(tableOf(feature)).toEqual({ name: ['Tour'], geometry: [JSON.stringify(collection)] });
    const sequence = [1, 2].map(() => `\u001e${JSON.stringify(feature)}\n`).join('');
    const { rows, place } = reading(sequence);
    expect([rows, place?.columns]).toEqual([2, ['geometry']]);
  });

  it('means the only object of a list where that says the place, in every record', () => {
    const linked = (i: number) => ({
      'rdfs:label': `Site ${i}`,
      isLocatedAt: [{ 'schema:geo': { 'schema:latitude': `47.2${i}1`, 'schema:longitude': `-1.5${i}1` } }],
      timings: [{ begin: '10:00' }],
    });
    const records = [1, 2, 3].map(linked);
    const { sites, place } = reading(JSON.stringify(records));
    const columns = ['isLocatedAt.schema:geo.schema:latitude', 'isLocatedAt.schema:geo.schema:longitude'];
    expect([sites, place?.columns]).toEqual([3, columns]);
    expect(Object.keys(tableOf(records))).toEqual(['rdfs:label', ...columns, 'timings']);
    const twice = { ...linked(4), isLocatedAt: [{}, {}] };
    expect(Object.keys(tableOf([...records, twice]))).toEqual(['rdfs:label', 'isLocatedAt', 'timings']);
  });

  it('has a row for each list of values, under the names beside or above them', () => {
    const named = { nom: ['Tour', 'Pont'], geo: ['47.2, -1.5', '47.1, -1.6'] };
    const rows = [
      ['Tour', [47.2, -1.5]],
      ['Pont', [47.1, -1.6]],
    ];
    const columns = [
      { id: -1, name: 'nom' },
      { id: 4, name: 'geo' },
    ];
    expect(tableOf({ meta: { view: { columns } }, data: rows })).toEqual(named);
    expect(tableOf({ fields: [{ id: 'nom', type: 'text' }, { id: 'geo' }], records: rows })).toEqual(named);
    expect(tableOf([['nom', 'geo'], ...rows])).toEqual(named);
    expect(reading(JSON.stringify([['nom', 'geo'], ...rows])).sites).toBe(2);
    expect(reading('[[a]],lat,lon\nTour,47.2,-1.5\n').sites).toBe(1);
  });

  it('has a row for each object under a key', () => {
    const document = { a: { nom: 'Tour' }, b: { nom: 'Pont' }, c: { nom: 'Port' } };
    expect(tableOf(document)).toEqual({ key: ['a', 'b', 'c'], nom: ['Tour', 'Pont', 'Port'] });
    expect(tableOf({ a: { nom: 'Tour' }, b: 1 })).toBe('json.noRecords');
  });

  it('is read in the system that the file says, and refused where that is unknown', () => {
    const square = [
      [355_000, 6_689_000],
      [355_100, 6_689_050],
      [355_200, 6_689_100],
    ];
    const features = square.map(([x, y], i) => ({ attributes: { nom: `Lieu ${i}` }, geometry: { x, y } }));
    const esri = (wkid: number) => reading(JSON.stringify({ spatialReference: { wkid }, features }));
    expect([esri(2154).place?.system, esri(3006).place]).toEqual(['EPSG:2154', null]);
    expect(esri(2154).fields.map(({ key }) => key)).toEqual(['nom', 'geometry.x', 'geometry.y']);
    const geojson = (code: number) => ({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
      features: square.map((coordinates) => ({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Point', coordinates },
      })),
    });
    expect(reading(JSON.stringify(geojson(2154))).place).toMatchObject({ system: 'EPSG:2154', sure: 0.95 });
    expect(reading(JSON.stringify(geojson(3006))).place).toBeNull();
  });

  it('has a row for each record of Opendatasoft, in its old and its new shape', () => {
    const old = [{ datasetid: 'd', recordid: 'r', fields: { nom: 'Tour', geo: [47.2, -1.5] }, geometry: point }];
    expect(tableOf(old)).toMatchObject({ recordid: ['r'], nom: ['Tour'], geo: ['47.2, -1.5'] });
    const results = [{ nom: 'Tour', geo: { lon: -1.5, lat: 47.2 }, themes: ['mer', 'fleuve'] }];
    expect(tableOf({ total_count: 1, results })).toEqual({
      nom: ['Tour'],
      geo: ['47.2, -1.5'],
      themes: ['mer ; fleuve'],
    });
  });

  it('has a row for each binding of SPARQL, each element of Overpass, and each line of NDJSON', () => {
    const bindings = [
      { item: { type: 'uri', value: 'http://e/Q1' }, itemLabel: { type: 'literal', 'xml:lang': 'fr', value: 'Tour' } },
    ];
    expect(tableOf({ head: { vars: ['item'] }, results: { bindings } })).toEqual({
      item: ['http://e/Q1'],
      itemLabel: ['Tour'],
    });
    const elements = [
      { type: 'node', id: 1, lat: 47.2, lon: -1.5, tags: { name: 'Tour' } },
      { type: 'way', id: 2, center: { lat: 47.3, lon: -1.6 }, nodes: [5, 6], tags: { name: 'Pont' } },
    ];
    expect(tableOf({ version: 0.6, elements })).toMatchObject({
      name: ['Tour', 'Pont'],
      lat: ['47.2', '47.3'],
      lon: ['-1.5', '-1.6'],
    });
    expect(tableOf('{"nom":"Tour"}\n{"nom":"Pont","h":3}\n')).toEqual({ nom: ['Tour', 'Pont'], h: ['', '3'] });
  });

  it('names nested values by their path, and keeps __proto__ a key like others', () => {
    const events =
      '{"events":[{"location":{"city":"Nantes","geo":{"latitude":47.2,"longitude":-1.5}},"__proto__":"x"}]}';
    expect(readJson(events)).toMatchObject({ table: { keys: ['location.city', 'location.geo', '__proto__'] } });
  });

  it('is refused with a reason where it is broken, holds no records, or is too deep', () => {
    expect(tableOf('{"features":[')).toBe('json.broken');
    expect(tableOf({ a: 1, b: [] })).toBe('json.noRecords');
    expect(tableOf(`[{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`)).toMatch(/^json\.(tooDeep|noRecords)$/);
  });

  it('is read into sites as CSV is', () => {
    const rows = [
      { nom: 'Tour', lat: 47.2, lon: -1.5 },
      { nom: 'Pont', lat: null, lon: null },
    ];
    const result = reading(JSON.stringify(rows), { fileName: 'sites.json' });
    expect([result.rows, result.sites, result.leftOut]).toEqual([2, 1, 1]);
    expect(result.problems[0]).toMatchObject({ fault: 'csv.rowWithoutPlace', row: 2 });
  });
});
