import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type FeedFile, feedFiles } from '../../src/core/dataset/gtfs/feed';
import { feedDatasetReader } from '../../src/core/dataset/read';
import { feedTexts } from '../builders/bulk';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const stops = 30_000;
const mebibyte = 2 ** 20;

/** Reads a feed of so many stop times, and gives the most that was held meanwhile, in MiB. */
const readFeed = (stopTimes: number) => {
  const reader = feedDatasetReader({ id: 'feed', fileName: 'feed.zip' });
  const encoder = new TextEncoder();
  const texts: { readonly [file in FeedFile]?: Iterable<string> } = feedTexts(stopTimes, stops);
  let [most, pieces] = [0, 0];
  for (const file of feedFiles) {
    for (const piece of texts[file] ?? []) {
      reader.push(file, encoder.encode(piece));
      pieces += 1;
      if (pieces % 200 !== 0) continue;
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, (heapUsed + arrayBuffers) / mebibyte);
    }
  }
  return { reading: reader.end(), most };
};

it('reads five million stop times in the memory that one million takes, but for what is kept of each trip', () => {
  const few = readFeed(1_000_000);
  const many = readFeed(5_000_000);
  expect(many.reading.sites).toBe(few.reading.sites);
  const served = many.reading.fields.find(({ key }) => key === 'lines');
  expect(served?.filled).toBeGreaterThan(20_000);
  const trips = 100_000;
  const bytesOfTrip = 200;
  expect(many.most - few.most).toBeLessThan((trips * bytesOfTrip) / mebibyte + 10);
});
