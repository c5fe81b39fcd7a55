import { describe, expect, it } from 'vitest';
import type { Ranges } from '../../src/platform/ports';

/** Ranges of a site that holds `map.pmtiles`, the bytes 0 to 99; `silent` is an address that lets nobody read it. */
export interface RangesUnderTest {
  readonly ranges: Ranges;
  readonly silent: string;
}

const { signal } = new AbortController();

const loaded = async (ranges: Ranges, url: string, offset: number, length: number, ending = signal) => {
  const part = await ranges.load(url, { offset, length }, ending);
  return 'problem' in part ? part.problem.fault : [...new Uint8Array(await part.blob.arrayBuffer())];
};

/** What all ranges promise. */
export const rangesContract = (name: string, open: (whole: boolean) => Promise<RangesUnderTest>): void => {
  describe(`Parts of files ${name}`, () => {
    it('come as they are asked for, fewer bytes where the file ends, and none beyond', async () => {
      const { ranges } = await open(false);
      expect(await loaded(ranges, 'map.pmtiles', 3, 4)).toEqual([3, 4, 5, 6]);
      expect(await loaded(ranges, 'map.pmtiles', 97, 50)).toEqual([97, 98, 99]);
      expect(await loaded(ranges, 'map.pmtiles', 200, 50)).toEqual([]);
    });

    it('come as the whole file, which is told, from a server that knows none', async () => {
      const { ranges } = await open(true);
      const part = await ranges.load('map.pmtiles', { offset: 3, length: 4 }, signal);
      expect('blob' in part && [part.whole, part.blob.size]).toEqual([true, 100]);
    });

    it('don’t come from where there is nothing, by other ways than https, or once they are stopped', async () => {
      const { ranges, silent } = await open(false);
      expect(await loaded(ranges, 'other.pmtiles', 0, 9)).toBe('url.notFound');
      expect(await loaded(ranges, 'http://maps.example/a.pmtiles', 0, 9)).toBe('url.notHttps');
      expect(await loaded(ranges, silent, 0, 9)).toBe('url.refused');
      const stopped = new AbortController();
      stopped.abort();
      expect(await loaded(ranges, 'map.pmtiles', 0, 9, stopped.signal)).toBe('url.refused');
    });
  });
};
