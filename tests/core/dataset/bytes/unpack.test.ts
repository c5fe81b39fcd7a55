import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpacker } from '../../../../src/core/dataset/bytes/unpack';
import { datasetReader, readDataset } from '../../../../src/core/dataset/read';
import { bytesOf, pushInPieces } from '../../../builders/dataset';

const csv = `nom;lat;lon\n${Array.from({ length: 3000 }, (_, i) => `Été ${i};47.${1000 + i};-1.5`).join('\n')}\n`;
const options = { id: 'sites', fileName: 'sites.zip' };
const read = (bytes: Uint8Array) => readDataset(bytes, options);
const faults = (bytes: Uint8Array) => read(bytes).problems.map(({ fault }) => fault);

describe('an archive', () => {
  it.each([
    ['gzip', gzipSync(bytesOf(csv))],
    ['zip', zipSync({ 'sites.csv': bytesOf(csv) })],
    [
      'zip with folders, a picture and leftovers of a Mac',
      zipSync({
        'a/sites.csv': bytesOf(csv),
        'a/cover.png': new Uint8Array(500_000),
        'a/notes.txt': strToU8('read me'),
        '__MACOSX/a/._sites.csv': new Uint8Array(200_000),
      }),
    ],
  ])('is read as the file in it: %s', (_, bytes) => {
    const plain = read(bytesOf(csv));
    expect(plain.sites).toBe(3000);
    expect({ ...read(bytes), inside: '', packaged: null }).toEqual(plain);
  });

  it('of several data files is read as the largest, which is told, and described by the descriptor in it', () => {
    const descriptor = { title: 'Sites', resources: [{ path: 'a/sites.csv' }] };
    const reading = read(
      zipSync({
        'a/legend.csv': bytesOf('code;meaning\n1;one\n'),
        'a/sites.csv': bytesOf(csv),
        'a/readme.txt': new Uint8Array(500_000).fill(65),
        'datapackage.json': bytesOf(JSON.stringify(descriptor)),
      }),
    );
    expect([reading.inside, reading.sites, reading.credit.title]).toEqual(['a/sites.csv', 3000, 'Sites']);
    expect(reading.problems[0]).toMatchObject({
      fault: 'file.archiveSeveral',
      values: { file: 'a/sites.csv', others: 1 },
      severity: 'warning',
    });
  });

  it('of several data files is read as the one that gives places, though another is larger', () => {
    const measures = `site;pollutant;kg\n${Array.from({ length: 9000 }, (_, i) => `${i % 50};Benzene;0.${i}`).join('\n')}\n`;
    const files = {
      'b/measures.csv': bytesOf(measures),
      'b/sites.csv': bytesOf(csv.slice(0, 2000)),
      'b/legend.csv': bytesOf('a;b\n1;2\n'),
    };
    const reading = read(zipSync(files));
    expect([reading.inside, reading.problems[0]?.values.others]).toEqual(['b/sites.csv', 2]);
  });

  it('that is the file of a spreadsheet or of a word processor is no text', () => {
    const sheet = bytesOf('<?xml version="1.0"?><worksheet><row>1</row><row>2</row></worksheet>');
    expect(faults(zipSync({ 'xl/workbook.xml': sheet, 'xl/worksheets/sheet1.xml': sheet }))).toEqual(['file.notText']);
    expect(faults(zipSync({ 'META-INF/manifest.xml': sheet, 'content.xml': sheet }))).toEqual(['file.notText']);
    expect(faults(zipSync({ 'word/document.xml': sheet, 'word/styles.xml': sheet }))).toEqual(['file.notText']);
  });

  it('that is cut off or holds no data is told so', () => {
    const whole = zipSync({ 'sites.csv': bytesOf(csv) });
    expect(faults(whole.subarray(0, whole.length / 2))).toEqual(['file.archiveBroken']);
    expect(faults(zipSync({ 'cover.png': new Uint8Array(9) }))).toEqual(['file.archiveWithoutData']);
    expect(faults(zipSync({}))).toEqual(['file.archiveWithoutData']);
    const packed = gzipSync(bytesOf(csv));
    packed[20] = 255 - (packed[20] as number);
    packed[21] = 255 - (packed[21] as number);
    expect(faults(packed)[0]).toMatch(/^file\.(archiveBroken|notText)$/);
  });

  it('is read the same in pieces of any length', () => {
    for (const archive of [zipSync({ 'sites.csv': bytesOf(csv) }), gzipSync(bytesOf(csv))]) {
      for (const length of [1, 7, 1000]) {
        const reader = datasetReader(options);
        pushInPieces(reader, archive, length);
        expect(reader.end()).toEqual(read(archive));
      }
    }
  });
});

describe('what unpacks to more than is read', () => {
  const bomb = new Uint8Array(3_000_000).fill(32);
  const maxBytes = 1_000_000;
  const told = (bytes: Uint8Array, more: object = {}) =>
    readDataset(bytes, { ...options, maxBytes, ...more }).problems.map(({ fault, values }) => [fault, values.most]);

  it.each([
    ['gzip', gzipSync(bomb)],
    ['zip', zipSync({ 'sites.csv': bomb })],
    ['feed', zipSync({ 'stops.txt': bytesOf('stop_id,stop_name,stop_lat,stop_lon\n'), 'stop_times.txt': bomb })],
  ])('is refused, however small it is packed: %s', (_, bytes) => {
    expect(bytes.length).toBeLessThan(10_000);
    expect(told(bytes, { maxFeedBytes: maxBytes })).toEqual([['file.unpacksTooLarge', 1]]);
  });

  it('is told apart from a file that is too large itself', () => {
    expect(told(bomb)).toEqual([['file.tooLarge', 1]]);
    expect(told(gzipSync(bytesOf(csv)))).toEqual([]);
  });

  it('is not unpacked to its end', () => {
    let given = 0;
    const reader = unpacker({
      push: ({ length }) => {
        given += length;
      },
      isFull: () => given > maxBytes,
      end: () => given,
      refuse: () => given,
      choose: () => {},
      hasPlaces: () => false,
      openFeed: () => ({ push: () => {}, isFull: () => true, end: () => given }),
    });
    reader.push(zipSync({ 'sites.csv': new Uint8Array(80_000_000).fill(32) }));
    expect(reader.end()).toBeGreaterThan(maxBytes);
    expect(given).toBeLessThan(40_000_000);
  });
});
