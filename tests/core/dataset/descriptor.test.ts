import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../../src/core/dataset/descriptor';
import { descriptorOf } from '../../builders/dataset';

const unknown = {
  title: '',
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
    'leaves unknown what is not there: %j',
    (descriptor) => {
      expect(readDescriptor(descriptor, 'sites.csv')).toEqual({ credit: unknown, kinds: new Map() });
    },
  );

  it('names a licence by its short name when it has no title', () => {
    expect(readDescriptor({ licenses: [{ name: 'ODbL-1.0' }] }, '').credit.license).toBe('ODbL-1.0');
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
        ],
      },
    }));
    expect(readDescriptor({ resources }, 'b.csv').credit.license).toBe('b');
    expect([...readDescriptor({ resources }, 'b.csv').kinds]).toEqual([['b', 'text']]);
    expect(readDescriptor({ resources }, 'other.csv').credit.license).toBe('a');
  });
});
