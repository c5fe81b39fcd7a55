import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { datasetReader, readDataset } from '../../../src/core/dataset/read';
import { bytesOf } from '../../builders/dataset';

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
    expect({ ...read(bytes), inside: '' }).toEqual(plain);
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

  it('that is cut off or holds no data is told so', () => {
    const whole = zipSync({ 'sites.csv': bytesOf(csv) });
    expect(faults(whole.subarray(0, whole.length / 2))).toEqual(['file.archiveBroken']);
    expect(faults(zipSync({ 'cover.png': new Uint8Array(9) }))).toEqual(['file.archiveWithoutData']);
    const packed = gzipSync(bytesOf(csv));
    packed[20] = 255 - (packed[20] as number);
    packed[21] = 255 - (packed[21] as number);
    expect(faults(packed)[0]).toMatch(/^file\.(archiveBroken|notText)$/);
  });

  it('that unpacks to more than is read is refused before it fills the memory', () => {
    const bomb = gzipSync(new Uint8Array(20_000_000).fill(65));
    const reading = readDataset(bomb, { ...options, maxBytes: 1_000_000 });
    expect(reading.problems).toMatchObject([{ fault: 'file.tooLarge', values: { most: 1 } }]);
  });

  it('is read the same in pieces of any length', () => {
    const archive = zipSync({ 'sites.csv': bytesOf(csv) });
    for (const length of [1, 7, 1000]) {
      const reader = datasetReader(options);
      for (let at = 0; at < archive.length; at += length) reader.push(archive.subarray(at, at + length));
      expect(reader.end()).toEqual(read(archive));
    }
  });
});
