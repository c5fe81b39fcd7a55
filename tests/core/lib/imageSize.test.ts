import { assert, property, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { imageSize } from '../../../src/core/lib/imageSize';
import { pngTile } from '../../builders/pmtiles';

const text = (words: string): number[] => [...words].map((sign) => sign.charCodeAt(0));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? text(part) : part)));
const riff = (chunk: string, ...rest: number[]) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], rest);

it.each([
  ['a PNG', pngTile(512), 'image/png', 512, 512],
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 1, 0, 2, 0]), 'image/jpeg', 512, 256],
  ['a lossy WebP', riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0, 1, 0, 2), 'image/webp', 256, 512],
  ['a lossless WebP', riff('VP8L', 0x2f, 0xff, 0xc0, 0x3f, 0), 'image/webp', 256, 256],
  ['an extended WebP', riff('VP8X', 0, 0, 0, 0, 0xff, 1, 0, 0xff, 0, 0), 'image/webp', 512, 256],
  [
    'an AVIF',
    bytes([0, 0, 0, 20], 'ftypavif', [0, 0], 'ispe', [0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0]),
    'image/avif',
    512,
    256,
  ],
])('The size of %s is known before it is drawn', (_, image, type, width, height) => {
  expect(imageSize(image)).toEqual({ type, width, height });
});

it('What is no image, or ends too early, has none', () => {
  expect(imageSize(bytes('<svg width="9"/>'))).toBeNull();
  expect(imageSize(pngTile().slice(0, 18))).toBeNull();
  expect(imageSize(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBeNull();
  assert(property(uint8Array({ maxLength: 60 }), (any) => imageSize(any) === null || any.length > 3));
});
