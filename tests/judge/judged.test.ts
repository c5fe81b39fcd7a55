import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lacks, samplesAt } from '../samples';
import { judgeEveryFile } from './everyFile';
import { routesByStop } from './reading';

judgeEveryFile({ hunts: 1, exams: 3 });

describe.skipIf(lacks('data', 'the lines that feeds are known to have'))('the questions made of feeds', () => {
  const data = samplesAt('data');

  it.each(['gtfs-castres-libellus', 'gtfs-google-sample'])(
    'are judged by the lines that %s is known to have',
    (feed) => {
      const expected = JSON.parse(readFileSync(join(data, feed, 'EXPECTED-routes-by-stop.json'), 'utf8'));
      const read = Object.fromEntries(
        [...routesByStop(join(data, feed))].map(([stop, routes]) => [stop, [...routes].sort()]),
      );
      expect(read).toEqual(expected);
    },
  );
});
