import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/core/scenario/forms';
import { familyNames } from '../../src/core/scenario/schema';
import { lacks, samplesAt } from '../samples';
import { judgedTable } from './files';
import { audiences, composersDataset, examsFrom, madeAt, samplesIn, startsIn } from './made';
import { routesByStop } from './reading';
import { countsOf, faultsIn, type Judged } from './sweep';

const data = samplesAt('data');
const paths = lacks('data', 'the judgment of questions made from open data') ? [] : samplesIn(data);

/** Outlines of towns and districts, in which others lie: nobody can say how far they are, and no hunt is made of them. */
const outlines = ['osm-aude-2014/limouxin.json'];

const judged: Judged = new Map();

/** What can be proved at few places is asked at more of them. */
const rare = ['order', 'match', 'first', 'most'];
const timesOf = (family: string): number => (rare.includes(family) ? 3 : 1);

const pick = <T>(some: readonly T[], i: number): T => some[i % some.length] as T;

/** Of each file one of its starts and one audience, by turns: `npm run soak` takes them all. */
describe.skipIf(paths.length === 0)('the questions made of every file of samples', () => {
  it.each(paths.map((path, i) => [path, i] as const))(
    'of %s are right, have one answer, and tell none before',
    (path, i) => {
      const dataset = composersDataset(data, path);
      if (dataset === null) return;
      const table = judgedTable(data, path);
      const made = madeAt(dataset, pick(startsIn(dataset, 3), i), 60, pick(audiences, Math.floor(i / 3)));
      const exams = outlines.includes(path) ? [] : examsFrom(dataset, timesOf);
      const faults = [
        ...('hunt' in made && made.hunt ? faultsIn(made.hunt, table, judged, true) : []),
        ...exams.flatMap((hunt) => faultsIn(hunt, table, judged, false)),
      ];
      expect(faults).toEqual([]);
    },
    180_000,
  );

  it('are two thousand and more, many of every family', () => {
    console.info(countsOf(judged));
    expect([...judged.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(2000);
    const forms = Object.entries(formsOf).flatMap(([family, all]) => all.map((as) => `${family} as ${as}`));
    expect([...familyNames, ...forms].filter((one) => (judged.get(one) ?? 0) < 10)).toEqual([]);
  });

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
