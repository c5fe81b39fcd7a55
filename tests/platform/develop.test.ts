import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../src/core/lib/limits';
import { develop } from '../../src/platform/browser/develop';

const drawing = vi.fn(() => Promise.reject(new Error('There is no canvas here.')));

/** What a PNG says of its size, and nothing of what it shows. */
const pngOf = (width: number, height: number): Blob => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.set([0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Blob([bytes], { type: 'image/png' });
};

/** A picture that says that it weighs so much. */
const weighing = (size: number): Blob => Object.defineProperty(pngOf(10, 10), 'size', { value: size });

vi.stubGlobal('createImageBitmap', drawing);
afterEach(() => drawing.mockClear());

describe('a picture that is more than a phone can draw', () => {
  it.each([
    ['in bytes', weighing(limits.photoBytes + 1)],
    ['in pixels', pngOf(limits.photoPixels / 1000 + 1, 1000)],
  ])('is refused before it is drawn: %s', async (_, picture) => {
    expect(await develop(picture)).toBe('tooLarge');
    expect(drawing).not.toHaveBeenCalled();
  });

  it.each([
    ['in bytes', weighing(limits.photoBytes)],
    ['in pixels', pngOf(limits.photoPixels / 1000, 1000)],
  ])('is drawn at the limit, and told as unreadable where it can’t be: %s', async (_, picture) => {
    expect(await develop(picture)).toBe('unreadable');
    expect(drawing).toHaveBeenCalledOnce();
  });
});
