import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, looksBinary } from '../../../../src/core/dataset/bytes/decoder';
import { bytesOf } from '../../../builders/dataset';

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const pairs = (mark ? [0xfeff, ...codes] : codes).map((code) => [code >> 8, code & 255] as const);
  return Uint8Array.from(pairs.flatMap(([high, low]) => (bigEndian ? [high, low] : [low, high])));
};

describe('the bytes of a file', () => {
  it('are UTF-8 with or without a byte order mark, which is no part of the text', () => {
    expect(decode(bytesOf('Œuvre;été'))).toEqual({ text: 'Œuvre;été', encoding: 'utf-8' });
    expect(decode(bytesOf('\uFEFFŒuvre;été'))).toEqual({ text: 'Œuvre;été', encoding: 'utf-8' });
  });

  it('are UTF-16 of either order by their mark, or by their zeros', () => {
    for (const bigEndian of [true, false]) {
      const encoding = bigEndian ? 'utf-16be' : 'utf-16le';
      expect(decode(utf16('nom;été', bigEndian, true))).toEqual({ text: 'nom;été', encoding });
      expect(decode(utf16('name;lat;lon', bigEndian, false))).toEqual({ text: 'name;lat;lon', encoding });
    }
  });

  it('are Windows-1252 where they are no UTF-8, with its euro sign and curly quote', () => {
    expect(decode(Uint8Array.from([0xe9, 0x80, 0x92, 0x9c]))).toEqual({ text: 'é€’œ', encoding: 'windows-1252' });
  });

  it('are Mac Roman where only its letters make words of them', () => {
    const mac = [...'Mus\x8ee du ch\x89teau, entr\x8ee libre'].map((sign) => sign.charCodeAt(0));
    expect(decode(Uint8Array.from(mac))).toEqual({ text: 'Musée du château, entrée libre', encoding: 'macintosh' });
    const windows = [...'L\x92\u00e9glise et l\x92\u0153uf \x96 caf\u00e9 10\x80 Le Corbusier\x85'].map(
      (sign) => sign.charCodeAt(0) & 255,
    );
    expect(decode(Uint8Array.from(windows)).encoding).toBe('windows-1252');
  });

  it('become text in one place only', () => {
    const src = join(import.meta.dirname, '../../../../src');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const decoding = files.filter((name) => /\bTextDecoder\b/.test(readFileSync(join(src, name), 'utf8')));
    expect(decoding).toEqual([join('core', 'dataset', 'bytes', 'decoder.ts')]);
  });

  it('never fail to become text, whatever they are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decode(bytes).text === 'string'));
  });

  it('give any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = `Jalon ${text}`;
        expect(decode(bytesOf(plain)).text).toBe(plain);
      }),
    );
  });

  it('of a zip, a picture or noise are seen to be no text', () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf('data.csv')]);
    expect(looksBinary(zip, decode(zip).text)).toBe(true);
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32);
    expect(looksBinary(noise, decode(noise).text)).toBe(true);
    const table = bytesOf('nom;lat\tlon\r\nÉglise;47;-1\r\n');
    expect(looksBinary(table, decode(table).text)).toBe(false);
  });
});
