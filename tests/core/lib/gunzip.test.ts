import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gunzipWithin } from '../../../src/core/lib/gunzip';

const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);

describe('A gzip within limits', () => {
  it('gives what is in it, up to its last allowed byte', () => {
    expect(gunzipWithin(gzipSync(bytes), bytes.length)).toEqual(bytes);
    expect(gunzipWithin(gzipSync(bytes), bytes.length - 1)).toBeNull();
    expect(gunzipWithin(gzipSync(new Uint8Array()), 0)).toEqual(new Uint8Array());
  });

  it('that swells a thousandfold is given up', () => {
    const bomb = gzipSync(new Uint8Array(20e6));
    expect(bomb.length).toBeLessThan(30_000);
    expect(gunzipWithin(bomb, 4e6)).toBeNull();
  });

  it('that is none, or is cut off, gives nothing', () => {
    const packed = gzipSync(bytes);
    for (const broken of [bytes, packed.slice(0, 20), packed.slice(0, -100), new Uint8Array()])
      expect(gunzipWithin(broken, 1e6)).toBeNull();
  });
});
