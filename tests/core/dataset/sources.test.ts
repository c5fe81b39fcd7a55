import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/dataset/dataset';
import { readDataset } from '../../../src/core/dataset/read';
import { bytesOf, cellsOf, csvOf, reading } from '../../builders/dataset';
import { lacks, samplesAt } from '../../samples';

/** Rows of which each column's cell is its own. */
const rowsUnder = (header: readonly string[], cells: Readonly<Record<string, string>>, count = 4) =>
  Array.from({ length: count }, (_, row) =>
    header.map((key) => (cells[key] ?? `${key} ${row}`).replaceAll('#', String(row))),
  );

const read = (header: readonly string[], cells: Readonly<Record<string, string>>): Reading =>
  reading(csvOf([header, ...rowsUnder(header, cells)], ';'));

const kindOf = ({ fields }: Reading, key: string) => fields.find((field) => field.key === key)?.kind;

const named = ({ dataset }: Reading) =>
  dataset && [dataset.fields[dataset.idField]?.key, dataset.fields[dataset.nameField]?.key];

describe('a known kind of dataset is told by its headers', () => {
  const place = { latitude: '47.#1234', longitude: '-1.5#' };

  it('Mérimée of 2012, in capitals or not', () => {
    const header = 'REF|ETUD|REG|DPT|COM|INSEE|TICO|ADRS|STAT|AFFE|PPRO|DPRO|AUTR|SCLE|latitude|longitude'.split('|');
    const cells = { REF: 'PA0010000#', SCLE: '16e siècle', INSEE: '44109', DPRO: '1930/11/30 : classé MH', ...place };
    const result = read(header, cells);
    expect([result.kind, named(result)]).toEqual(['merimee-2012', ['REF', 'TICO']]);
    expect(['SCLE', 'PPRO', 'STAT', 'INSEE', 'ADRS'].map((key) => kindOf(result, key))).toEqual([
      'period',
      'text',
      'category',
      'postcode',
      'address',
    ]);
    const lower = Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key.toLowerCase(), cell]));
    expect(
      read(
        header.map((key) => key.toLowerCase()),
        lower,
      ).kind,
    ).toBe('merimee-2012');
  });

  it('Mérimée of today, with names in either case', () => {
    const header = [
      'Reference',
      'Titre_editorial_de_la_notice',
      'Denomination_de_l_edifice',
      'Format_abrege_du_siecle_de_construction',
      'Date_de_creation_de_la_notice',
      'Historique',
      'coordonnees_au_format_WGS84',
    ];
    const cells = {
      Reference: 'PA0010000#',
      Denomination_de_l_edifice: 'église',
      Format_abrege_du_siecle_de_construction: '16e s.',
      Date_de_creation_de_la_notice: '1993-06-0#',
      coordonnees_au_format_WGS84: '47.2#123, -1.5#123',
    };
    const result = read(header, cells);
    expect([result.kind, named(result)]).toEqual(['merimee', ['Reference', 'Titre_editorial_de_la_notice']]);
    expect(header.slice(2, 6).map((key) => kindOf(result, key))).toEqual(['category', 'period', 'date', 'text']);
  });

  it('Muséofile of today', () => {
    const header = ['Identifiant', 'Nom_officiel', 'Domaine_thematique', 'Histoire', 'Ville', 'Coordonnees'];
    const result = read(header, { Identifiant: 'M000#', Coordonnees: '47.2#123, -1.5#123' });
    expect([result.kind, named(result)]).toEqual(['museofile', ['Identifiant', 'Nom_officiel']]);
    expect(header.slice(2).map((key) => kindOf(result, key))).toEqual(['categories', 'text', 'category', 'place']);
  });

  it('OpenAgenda, as Opendatasoft exports it and as it answers itself', () => {
    const header = 'uid;title_fr;description_fr;firstdate_begin;lastdate_end;location_name;location_coordinates'.split(
      ';',
    );
    const cells = {
      uid: '1234567#',
      firstdate_begin: '2026-11-2#T18:00:00+00:00',
      lastdate_end: '2026-11-2#T20:00:00+00:00',
      location_coordinates: '47.2#123, -1.5#123',
    };
    const exported = read(header, cells);
    expect([exported.kind, named(exported)]).toEqual(['openagenda', ['uid', 'title_fr']]);
    expect(header.slice(2, 6).map((key) => kindOf(exported, key))).toEqual(['text', 'date', 'date', 'category']);
    const events = [1, 2, 3].map((n) => ({
      uid: n,
      title: { fr: `Concert ${n}`, en: `Concert ${n}` },
      description: { fr: 'Un concert' },
      firstTiming: { begin: `2026-11-2${n}T18:00:00+01:00`, end: `2026-11-2${n}T20:00:00+01:00` },
      timings: [{ begin: `2026-11-2${n}T18:00:00+01:00` }],
      location: { uid: 7 + n, name: `Salle ${n}`, address: '1 rue Haute', latitude: 47.2 + n / 10, longitude: -1.5 },
    }));
    const answered = reading(JSON.stringify({ total: 3, events }));
    expect([answered.kind, answered.sites, named(answered)]).toEqual(['openagenda', 3, ['uid', 'title.fr']]);
    expect(kindOf(answered, 'firstTiming.begin')).toBe('date');
    expect(answered.place?.columns).toEqual(['location.latitude', 'location.longitude']);
  });

  it('ODE, whose places are “lat;lon”', () => {
    const header = ['source', 'sid', 'eid', 'title', 'description', 'event_start', 'event_end', 'latlong', 'town'];
    const result = reading(
      csvOf([
        header,
        ...rowsUnder(header, {
          event_start: '2012-07-0#T20:00:00',
          event_end: '2012-07-0#T23:00:00',
          latlong: '47.2#12;-1.55#1',
        }),
      ]),
    );
    expect([result.kind, result.sites, named(result)]).toEqual(['ode', 4, ['eid', 'title']]);
    expect(result.dataset?.lat[1]).toBeCloseTo(47.2112, 6);
    expect(kindOf(result, 'event_start')).toBe('date');
  });

  it('Wikidata, whatever the query calls things, as CSV and as JSON, under CC0', () => {
    const header = ['monument', 'coord', 'monumentLabel', 'monumentDescription', 'architecteLabel', 'image'];
    const cells = {
      monument: 'http://www.wikidata.org/entity/Q1#',
      coord: 'Point(-1.5# 47.2#123)',
      image: 'http://commons.wikimedia.org/wiki/Special:FilePath/X%20#.jpg',
    };
    const result = reading(csvOf([header, ...rowsUnder(header, cells)]));
    expect([result.kind, result.sites, named(result)]).toEqual(['wikidata', 4, ['monument', 'monumentLabel']]);
    expect(header.slice(3).map((key) => kindOf(result, key))).toEqual(['text', 'category', 'image']);
    expect(result.credit).toMatchObject({ publisher: 'Wikidata', license: 'CC0 1.0' });
    const bindings = rowsUnder(header, cells).map((row) =>
      Object.fromEntries(header.map((key, i) => [key, { type: 'literal', value: row[i] }])),
    );
    expect(reading(JSON.stringify({ head: { vars: header }, results: { bindings } }))).toMatchObject({
      kind: 'wikidata',
      sites: 4,
    });
  });

  it('no Wikidata is a link with its label beside it: nobody says whose it is', () => {
    const header = ['title', 'latitude', 'longitude', 'link', 'linkLabel'];
    const cells = {
      latitude: '47.2#1',
      longitude: '-1.5#1',
      link: 'https://example.org/page#',
      linkLabel: 'En savoir plus',
    };
    const result = reading(csvOf([header, ...rowsUnder(header, cells)]));
    expect([result.kind, result.sites, named(result)?.[1], kindOf(result, 'link')]).toEqual([
      'unknown',
      4,
      'title',
      'link',
    ]);
    expect(result.credit).toMatchObject({ publisher: '', license: '' });
  });

  it('Overpass, as CSV, JSON and GeoJSON, where a node and a way may share their number, under the ODbL', () => {
    const csv = reading(
      '@type\t@id\t@lat\t@lon\tname\thistoric\nnode\t1\t47.2\t-1.5\tTour\tcastle\nway\t1\t47.3\t-1.6\tPont\tcastle\n',
    );
    expect([csv.kind, csv.sites, named(csv)]).toEqual(['overpass', 2, ['@id', 'name']]);
    expect(cellsOf(csv.dataset?.columns[1])).toEqual(['node/1', 'way/1']);
    expect(kindOf(csv, 'historic')).toBe('category');
    expect(csv.credit).toMatchObject({
      publisher: 'OpenStreetMap contributors',
      license: expect.stringMatching('ODbL'),
    });
    const elements = [
      { type: 'node', id: 1, lat: 47.2, lon: -1.5, tags: { name: 'Tour', historic: 'castle' } },
      { type: 'way', id: 1, center: { lat: 47.3, lon: -1.6 }, tags: { name: 'Pont', historic: 'castle' } },
    ];
    const json = reading(JSON.stringify({ generator: 'Overpass API', elements }));
    expect([json.kind, json.sites, named(json)]).toEqual(['overpass', 2, ['@id', 'name']]);
    const features = elements.map(({ type, id, tags }, i) => ({
      type: 'Feature',
      properties: { '@id': `${type}/${id}`, ...tags },
      geometry: { type: 'Point', coordinates: [-1.5, 47.2 + i / 10] },
    }));
    expect(reading(JSON.stringify({ type: 'FeatureCollection', features }))).toMatchObject({
      kind: 'overpass',
      sites: 2,
    });
  });

  it('no linked data (JSON-LD), whose records have an @id too, as OpenStreetMap’s', () => {
    const graph = [1, 2].map((i) => ({
      '@id': `https://example.org/${i}`,
      '@type': 'Museum',
      title: `Museum ${i}`,
      location: { latitude: 40.4 + i / 10, longitude: -3.7 },
    }));
    const linked = reading(JSON.stringify({ '@context': {}, '@graph': graph }));
    expect([linked.kind, linked.sites, linked.credit.publisher]).toEqual(['unknown', 2, '']);
  });

  it('remarkable trees of any town', () => {
    const header = ['genre', 'espece', 'nom_francais', 'circonference', 'annee_de_plantation', 'latitude', 'longitude'];
    const result = read(header, { circonference: '31#', annee_de_plantation: '186#', ...place });
    expect([result.kind, named(result)?.[1]]).toEqual(['remarkable-trees', 'nom_francais']);
    expect(header.slice(0, 5).map((key) => kindOf(result, key))).toEqual([
      'category',
      'category',
      'name',
      'number',
      'period',
    ]);
  });

  it('an Opendatasoft export, with labels or names', () => {
    const cells = { geo_point_2d: '47.2#123, -1.5#123', 'Geo Point': '47.2#123, -1.5#123' };
    expect(read(['nom', 'geo_point_2d'], cells).kind).toBe('opendatasoft');
    expect(read(['Nom', 'Geo Point', 'Geo Shape'], cells).kind).toBe('opendatasoft');
  });

  it('with a descriptor that wins over what is known, and no credit of another', () => {
    const descriptor = {
      sources: [{ title: 'Town' }],
      resources: [{ path: 'sites.csv', schema: { fields: [{ name: 'historic', jalon: { kind: 'text' } }] } }],
    };
    const result = reading('@id,@lat,@lon,name,historic\n1,47.2,-1.5,Tour,castle\n', { descriptor });
    expect([result.kind, kindOf(result, 'historic'), result.credit.publisher, result.credit.license]).toEqual([
      'overpass',
      'text',
      'Town',
      '',
    ]);
  });

  it('and any other is guessed', () => {
    expect(read(['ref', 'nom', 'siècle', 'latitude', 'longitude'], { siècle: 'XVe siècle', ...place })).toMatchObject({
      kind: 'unknown',
      sites: 4,
    });
  });

  it('whatever its columns hold: emptiness, other things, or nothing of what is known', () => {
    const headers = [
      'REF;TICO;PPRO;DPRO;INSEE',
      'reference;titre editorial de la notice;denomination de l edifice',
      'uid;title;timings;location_name',
      'item;itemLabel',
      '@id;@type',
      'genre;espece;hauteur',
    ];
    for (const header of headers) {
      const columns = header.split(';');
      for (const cell of ['', 'x', '"']) {
        const row = columns.map(() => cell).join(';');
        const { rows, leftOut } = readDataset(bytesOf(`${header};lat;lon\n${row};;\n`), { id: 'x', fileName: 'x.csv' });
        expect(leftOut).toBe(rows);
      }
    }
  });
});

const data = samplesAt('data');

describe.skipIf(lacks('data', 'kinds of real files'))('the kinds of real files', { timeout: 60_000 }, () => {
  it.each([
    ['merimee-toulouse/base-merimee.derived.csv', 'merimee-inventory'],
    ['merimee-toulouse/base-merimee.geojson', 'merimee-inventory'],
    ['museofile-2019/musees-de-france-base-museofile.csv', 'museofile'],
    ['paris-arbres-remarquables-2023/arbresremarquablesparis.csv', 'remarkable-trees'],
    ['sncf-liste-des-gares/liste-des-gares.csv', 'opendatasoft'],
    ['toulouse-agenda-2021/events.derived.csv', 'opendatasoft'],
    ['osm-aude-2014/aude.json', 'overpass'],
    ['osm-aude-2014/historic-ruins.json', 'overpass'],
    ['osm-aude-2014/limouxin.json', 'overpass'],
    ['osm-aude-2014/tourisme-aude.json', 'overpass'],
    ['gtfs-nantes-tan-2015/stops.txt', 'gtfs'],
    ['loire-atlantique-2012/monuments.csv', 'unknown'],
    ['missingmaps-events/events.csv', 'unknown'],
  ])('%s is %s', (path, kind) => {
    expect(readDataset(readFileSync(join(data, path)), { id: 'real', fileName: 'other.txt' }).kind).toBe(kind);
  });
});
