import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../../../src/core/dataset/credit/descriptor';
import { descriptorOf } from '../../../builders/dataset';

const unknown = {
  kind: 'data',
  title: 'sites.csv',
  publisher: '',
  publisherUrl: '',
  license: '',
  licenseUrl: '',
  date: '',
  url: '',
  notice: '',
};

describe('a Frictionless descriptor', () => {
  it('says whose data it is and what columns hold', () => {
    const { credit, kinds } = readDescriptor(
      descriptorOf({ town: 'category' }, { jalon: { notice: 'Source : Ville.' } }),
      'sites.csv',
    );
    expect(credit).toEqual({
      kind: 'data',
      title: 'Sites of a test',
      publisher: 'Town of Example',
      publisherUrl: 'https://example.org/',
      license: 'Licence Ouverte 2.0',
      licenseUrl: 'https://example.org/licence',
      date: '2026-01-31',
      url: 'https://data.example.org/sites',
      notice: 'Source : Ville.',
    });
    expect([...kinds]).toEqual([['town', 'category']]);
  });

  it.each([undefined, null, 3, 'text', [], {}, { title: 4, sources: {}, licenses: [null], resources: [[]], jalon: 1 }])(
    'leaves unknown what is not there, but for the name of the file: %j',
    (descriptor) => {
      expect(readDescriptor(descriptor, 'data/sites.csv')).toEqual({
        credit: unknown,
        kinds: new Map(),
        encoding: undefined,
        language: '',
      });
    },
  );

  it.each([
    ['role', { title: 'Town', path: 'https://town.example/', role: 'publisher' }],
    ['roles', { title: 'Town', path: 'https://town.example/', roles: ['creator', 'publisher'] }],
  ])('names the contributor whose %s say so as publisher, not a source', (_, publisher) => {
    const contributors = [{ title: 'Maker', role: 'author' }, { role: 'publisher' }, publisher];
    const { credit } = readDescriptor(descriptorOf({}, { contributors }), 'sites.csv');
    expect([credit.publisher, credit.publisherUrl]).toEqual(['Town', 'https://town.example/']);
    const { credit: without } = readDescriptor(descriptorOf({}, { contributors: [contributors[0]] }), 'sites.csv');
    expect(without.publisher).toBe('Town of Example');
  });

  it('leads to the first source where the data has no page of its own', () => {
    const sources = [{ title: 'Register', path: 'https://register.example/' }];
    expect(readDescriptor({ sources }, '').credit.url).toBe('https://register.example/');
    expect(readDescriptor({ sources, homepage: 'https://data.example/' }, '').credit.url).toBe('https://data.example/');
  });

  it('names a licence by its short name when it has no title', () => {
    expect(readDescriptor({ licenses: [{ name: 'ODbL-1.0' }] }, '').credit.license).toBe('ODbL-1.0');
  });

  it('may be older than the format, or name its one licence alone', () => {
    const old = {
      licenses: [{ type: 'ODbL-1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' }],
      sources: [{ name: 'Register', web: 'https://register.example/' }],
    };
    expect(readDescriptor(old, '').credit).toMatchObject({
      license: 'ODbL-1.0',
      licenseUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
      publisher: 'Register',
      publisherUrl: 'https://register.example/',
    });
    expect(readDescriptor({ license: 'CC-BY-4.0' }, '').credit.licenseUrl).toMatch(/licenses\/by\/4/);
  });

  it('is dated by its changes or its making where its version is none', () => {
    const dated = { version: '1.0.2', created: '2024-02-03T10:00:00Z' };
    expect(readDescriptor(dated, '').credit.date).toBe('2024-02-03');
    expect(readDescriptor({ ...dated, modified: '2024-05-06' }, '').credit.date).toBe('2024-05-06');
    expect(readDescriptor({ ...dated, version: '2023-12-31' }, '').credit.date).toBe('2023-12-31');
  });

  it('asks for a sentence, the same for all or one for each language', () => {
    const noticeOf = (notice: unknown) => readDescriptor({ jalon: { notice } }, 'a.csv').credit.notice;
    expect(noticeOf(' By the City. ')).toBe('By the City.');
    expect(noticeOf({ fr: 'De la Ville.', en: 'By the City.', de: 'Von der Stadt.' })).toEqual({
      fr: 'De la Ville.',
      en: 'By the City.',
    });
    expect([noticeOf({}), noticeOf(3), noticeOf(undefined)]).toEqual(['', '', '']);
  });

  it('takes the title in several languages before the one for all', () => {
    const titleOf = (jalon: unknown) => readDescriptor({ title: 'La ville', jalon }, 'a.csv').credit.title;
    expect(titleOf({ title: { fr: 'La ville', en: 'The city' } })).toEqual({ fr: 'La ville', en: 'The city' });
    expect([titleOf({ title: {} }), titleOf(undefined)]).toEqual(['La ville', 'La ville']);
  });

  it('never passes on an address that is no web address', () => {
    const descriptor = { homepage: 'javascript:alert(1)', sources: [{ title: 'X', path: 'data:text/html,x' }] };
    expect(readDescriptor(descriptor, '').credit).toMatchObject({ url: '', publisherUrl: '', publisher: 'X' });
  });

  it.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31T10:00:00Z', '2026-01-31'],
    ['2015', '2015'],
    ['1.0.2', ''],
    ['20260131', ''],
  ])('takes the version %s for the date "%s"', (version, date) => {
    expect(readDescriptor({ version }, '').credit.date).toBe(date);
  });

  it('speaks of the resource of the same file name, else of the first', () => {
    const resources = ['a', 'b'].map((name) => ({
      path: `files/${name}.csv`,
      licenses: [{ name }],
      schema: {
        fields: [
          { name, jalon: { kind: 'text' } },
          { name: 'x', jalon: { kind: 'nonsense' } },
          { name: 'siècle', jalon: { kind: 'century' } },
        ],
      },
    }));
    expect(readDescriptor({ resources }, 'b.csv').credit.license).toBe('b');
    expect([...readDescriptor({ resources }, 'b.csv').kinds]).toEqual([
      ['b', 'text'],
      ['siècle', 'period'],
    ]);
    expect(readDescriptor({ resources }, 'other.csv').credit.license).toBe('a');
  });
});
