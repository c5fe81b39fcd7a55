import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodings } from '../../../../src/core/dataset/bytes/decoder';
import { type Descriptor, readDescriptor } from '../../../../src/core/dataset/credit/descriptor';
import { licenseOf } from '../../../../src/core/dataset/credit/licenses';
import { writeDescriptor } from '../../../../src/core/dataset/credit/writeDescriptor';
import { fieldKinds } from '../../../../src/core/dataset/fields/kinds';
import { creditSaid, descriptorSaid, saidIn, saidText } from '../../../../src/core/dataset/said';
import { reading } from '../../../builders/dataset';

const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim() || 'a');
const link = fc.webUrl();
const date = fc.constantFrom('', '2026', '2026-03', '2026-03-31');
const text = fc.oneof(word, fc.record({ fr: word, en: word }));

const credit = fc
  .record({
    title: text,
    publisher: fc.option(word, { nil: '' }),
    publisherUrl: link,
    license: fc.constantFrom('', 'Licence Ouverte 2.0', 'Open Database License 1.0', 'Licence de la Ville'),
    licenseUrl: fc.oneof(fc.constant(''), link),
    date,
    url: fc.oneof(fc.constant(''), link),
    notice: fc.oneof(fc.constant(''), text),
  })
  .map((one) => ({
    kind: 'data' as const,
    ...one,
    publisherUrl: one.publisher ? one.publisherUrl : '',
    licenseUrl: one.licenseUrl || (licenseOf(one.license, '')?.url ?? ''),
  }));

const described: fc.Arbitrary<Descriptor> = fc.record({
  credit,
  kinds: fc.array(fc.tuple(word, fc.constantFrom(...fieldKinds))).map((pairs) => new Map(pairs)),
  encoding: fc.constantFrom(undefined, ...encodings.filter((one) => one !== 'utf-8')),
  language: fc.constantFrom('', 'fr', 'oc'),
});

const written = { fileName: 'data/Sites de l’Été.csv', columns: ['id', 'name'], delimiter: ';', header: true };

describe('the descriptor that Jalon writes', () => {
  it('says what it was written from', () => {
    fc.assert(
      fc.property(described, (one) => {
        const file = { ...written, encoding: one.encoding ?? 'utf-8' };
        const descriptor = JSON.parse(JSON.stringify(writeDescriptor(one, file)));
        expect(readDescriptor(descriptor, written.fileName)).toEqual(one);
      }),
    );
  });

  it('is a data package as Frictionless specifies it, of the one file and all its columns', () => {
    const said = saidIn(saidText({ kinds: new Map([['name', 'category']]), credit: { license: 'Sans nom' } }));
    const bare = readDescriptor(null, written.fileName);
    const descriptor = writeDescriptor(descriptorSaid(bare, said), { ...written, encoding: 'utf-8' });
    expect(descriptor).toEqual({
      name: 'sites-de-l-t-',
      title: 'Sites de l’Été.csv',
      licenses: [{ name: 'sans-nom', title: 'Sans nom' }],
      resources: [
        {
          name: 'sites-de-l-t-',
          path: 'Sites de l’Été.csv',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          dialect: { delimiter: ';', header: true },
          schema: {
            fields: [
              { name: 'id', type: 'string' },
              { name: 'name', type: 'string', jalon: { kind: 'category' } },
            ],
          },
        },
      ],
    });
  });

  it('keeps what another descriptor says besides, but for the publisher whom the person corrects', () => {
    const author = { title: 'Ada', role: 'author' };
    const given = {
      name: 'trees',
      description: 'All trees.',
      contributors: [author, { title: 'Town', role: 'publisher' }],
    };
    const found = readDescriptor(given, 'trees.csv');
    const said = descriptorSaid(found, { kinds: new Map(), credit: { publisher: 'City' } });
    expect(writeDescriptor(said, { ...written, encoding: '' }, given)).toMatchObject({
      name: 'trees',
      description: 'All trees.',
      contributors: [{ title: 'City', role: 'publisher' }, author],
    });
  });

  it('lets a file be read in the encoding that it says', () => {
    const resources = [{ path: 'sites.csv', encoding: 'macroman' }];
    expect(readDescriptor({ resources }, 'sites.csv').encoding).toBeUndefined();
    const descriptor = { resources: [{ path: 'sites.csv', encoding: 'Windows-1250' }] };
    expect(reading('id;lat;lon\na;47.2;-1.5\n', { descriptor }).dialect.encoding).toBe('windows-1250');
  });
});

describe('what a person says of a file', () => {
  it('is kept as a text, and understood again', () => {
    const kinds = new Map([['a', 'year' as const]]);
    const said = { encoding: 'macintosh' as const, kinds, credit: { date: '2026' } };
    expect(saidIn(saidText(said))).toEqual(said);
  });

  it.each([null, '', '{', '7', '{"kinds":7,"credit":[],"encoding":"x"}', '{"kinds":[["a","nothing"],3,null]}'])(
    'is nothing where nothing that is understood was kept: %j',
    (kept) => expect(saidIn(kept)).toEqual({ kinds: new Map(), credit: {} }),
  );

  it('wins over what was found, brings the page of a licence that is known, and lets no bad link in', () => {
    const { credit } = readDescriptor({ title: 'Found', homepage: 'https://a.example/' }, '');
    const said = { title: '', publisher: 'Town', license: 'odbl', date: '2026-3', url: 'javascript:alert(1)' };
    expect(creditSaid(credit, { kinds: new Map(), credit: said })).toMatchObject({
      title: 'Found',
      publisher: 'Town',
      license: 'Open Database License 1.0',
      licenseUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
      date: '2026',
      url: 'https://a.example/',
    });
  });
});
