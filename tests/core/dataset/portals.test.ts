import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../../src/core/dataset/credit/descriptor';
import { catalogueOf, type Listing } from '../../../src/core/dataset/portals';

const api = 'https://data.example.org/api/explore/v2.1/catalog/datasets/arrets';

/** As the Explore API v2.1 answers `catalog/datasets/{id}`. */
const opendatasoftReply = (said: object = {}) => ({
  dataset_id: 'arrets',
  has_records: true,
  metas: {
    default: {
      title: 'Arrêts du réseau',
      description: '<p>Les arrêts.</p>',
      license: 'Open Database License (ODbL)',
      license_url: null,
      publisher: 'Ville d’Exemple',
      modified: '2026-03-05T10:00:00+00:00',
      attributions: ['Réseau d’Exemple'],
      ...said,
    },
  },
});

const dataset = 'https://www.data.gouv.fr/api/1/datasets/musees/';
const csv = 'https://static.data.gouv.fr/resources/musees/20260101-120000/mus%C3%A9es.csv';

/** As API 1 of data.gouv.fr answers `datasets/{id}`. */
const dataGouvReply = (said: object = {}) => ({
  id: '53698f43a3a729239d2036b8',
  slug: 'musees',
  title: 'Musées',
  page: 'https://www.data.gouv.fr/datasets/musees/',
  license: 'lov2',
  last_update: '2026-01-09T08:00:00+00:00',
  organization: { name: 'Ministère d’Exemple', page: 'https://www.data.gouv.fr/organizations/exemple/' },
  resources: [
    { id: '11111111-1111-1111-1111-111111111111', format: 'pdf', url: 'https://example.org/guide.pdf' },
    { id: '22222222-2222-2222-2222-222222222222', format: 'json', url: 'https://example.org/musees.json' },
    { id: '33333333-3333-3333-3333-333333333333', format: 'CSV', url: csv, last_modified: '2026-01-02T00:00:00' },
  ],
  ...said,
});

const listingOf = (address: string, reply: unknown): Listing => {
  const step = catalogueOf(address)?.answer(reply);
  if (step === undefined || step === 'noFile' || !('listing' in step))
    throw new Error(`no listing: ${JSON.stringify(step)}`);
  return step.listing;
};

const creditOf = ({ descriptor }: Listing) => readDescriptor(descriptor, 'data.csv').credit;

describe('a portal of Opendatasoft', () => {
  it.each([
    'https://data.example.org/explore/dataset/arrets/',
    'https://data.example.org/explore/dataset/arrets/table/?sort=nom#top',
    'https://data.example.org/explore/assets/arrets/',
    'https://data.example.org/explore/embed/dataset/arrets/map/',
    'https://data.example.org/api/explore/v2.1/catalog/datasets/arrets',
    'https://data.example.org/api/explore/v2.1/catalog/datasets/arrets/records?limit=10',
    'https://data.example.org/api/v2/catalog/datasets/arrets/exports/xlsx',
    'https://data.example.org/api/records/1.0/search/?dataset=arrets&q=',
  ])('means the whole dataset as CSV by %s', (address) => {
    expect(catalogueOf(address)?.ask).toBe(api);
    expect(listingOf(address, opendatasoftReply()).file).toMatch(
      /^https:.*\/v2\.1\/.*\/arrets\/exports\/csv\?delimiter=%3B/,
    );
  });

  it('keeps an export with what it selects', () => {
    const address = `${api}/exports/geojson?where=type%3D%22tram%22&limit=20`;
    const { file, descriptor } = listingOf(address, opendatasoftReply());
    expect([file, descriptor.resources]).toEqual([
      address,
      [{ name: 'arrets', path: 'data.geojson', format: 'geojson' }],
    ]);
  });

  it('tells publisher, licence, date, page and the attribution it wants', () => {
    expect(creditOf(listingOf(api, opendatasoftReply()))).toMatchObject({
      title: 'Arrêts du réseau',
      publisher: 'Ville d’Exemple',
      license: 'Open Database License 1.0',
      licenseUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
      date: '2026-03-05',
      url: 'https://data.example.org/explore/dataset/arrets/',
      notice: 'Réseau d’Exemple',
    });
    const { dataset_id, metas } = opendatasoftReply();
    expect(creditOf(listingOf(api, { dataset: { dataset_id, metas } })).publisher).toBe('Ville d’Exemple');
  });

  it('leaves unknown what its catalogue does not say', () => {
    for (const reply of [
      null,
      {},
      opendatasoftReply({ title: 3, license: null, publisher: null, modified: 'hier', attributions: null }),
    ])
      expect(creditOf(listingOf(api, reply))).toMatchObject({ publisher: '', license: '', date: '', notice: '' });
  });
});

describe('data.gouv.fr', () => {
  it.each([
    ['https://www.data.gouv.fr/fr/datasets/musees/', dataset],
    ['https://www.data.gouv.fr/datasets/musees', dataset],
    ['https://www.data.gouv.fr/api/1/datasets/musees/', dataset],
    [csv, dataset],
    [
      'https://www.data.gouv.fr/fr/datasets/r/33333333-3333-3333-3333-333333333333',
      'https://www.data.gouv.fr/api/2/datasets/resources/33333333-3333-3333-3333-333333333333/',
    ],
  ])('is asked about %s', (address, ask) => {
    expect(catalogueOf(address)?.ask).toBe(ask);
  });

  it('gives the file that is asked for, else the best that Jalon reads', () => {
    const page = 'https://www.data.gouv.fr/fr/datasets/musees/';
    expect(listingOf(page, dataGouvReply()).file).toBe(csv);
    const json = `${page}#/resources/22222222-2222-2222-2222-222222222222`;
    expect(listingOf(json, dataGouvReply()).file).toBe('https://example.org/musees.json');
    expect(listingOf(csv, dataGouvReply()).file).toBe(csv);
  });

  it('leads from a file to its dataset', () => {
    const file = catalogueOf('https://www.data.gouv.fr/fr/datasets/r/22222222-2222-2222-2222-222222222222');
    const next = file?.answer({ resource: {}, dataset_id: 'musees' });
    if (next === undefined || next === 'noFile' || 'listing' in next) throw new Error('no dataset is asked for');
    expect(next.ask).toBe(dataset);
    expect(next.answer(dataGouvReply())).toMatchObject({ listing: { file: 'https://example.org/musees.json' } });
    expect(file?.answer({ resource: {} })).toBe('noFile');
  });

  it('tells publisher, licence, date and page', () => {
    expect(creditOf(listingOf(csv, dataGouvReply()))).toMatchObject({
      title: 'Musées',
      publisher: 'Ministère d’Exemple',
      publisherUrl: 'https://www.data.gouv.fr/organizations/exemple/',
      license: 'Licence Ouverte / Open Licence 2.0',
      date: '2026-01-02',
      url: 'https://www.data.gouv.fr/datasets/musees/',
    });
    expect(creditOf(listingOf(csv, dataGouvReply({ license: 'notspecified' }))).license).toBe('');
  });

  it('says so where no file can be read', () => {
    expect(catalogueOf(csv)?.answer(dataGouvReply({ resources: [] }))).toBe('noFile');
    expect(catalogueOf(csv)?.answer('busy')).toBe('noFile');
  });
});

describe('any other address', () => {
  it.each(['', 'arrets', 'https://example.org/data.csv', 'ftp://data.gouv.fr/datasets/x', 'https://www.data.gouv.fr/'])(
    '“%s” is no portal’s',
    (address) => {
      expect(catalogueOf(address)).toBeNull();
    },
  );

  it('never makes it throw, nor does any reply', () => {
    const addresses = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string().map((part) => `https://data.example.org/explore/dataset/${part}`),
      fc.string().map((part) => `https://static.data.gouv.fr/resources/${part}/%E0%A4%A`),
    );
    fc.assert(
      fc.property(addresses, fc.oneof(fc.jsonValue(), fc.constant(dataGouvReply())), (address, reply) => {
        expect(() => catalogueOf(address)?.answer(reply)).not.toThrow();
      }),
    );
  });
});
