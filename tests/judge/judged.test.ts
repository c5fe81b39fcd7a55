import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hunt } from '../../src/core/prepare/hunt';
import { verify } from '../../src/core/prepare/verify';
import { familyNames } from '../../src/core/scenario/schema';
import { lacks, samplesAt } from '../samples';
import { verdict } from '.';
import { said } from './case';
import { judgedTable } from './files';
import { casesOf, together } from './hunts';
import { composersDataset, examsFrom, huntsFrom, samplesIn } from './made';
import { routesByStop } from './reading';

const data = samplesAt('data');
const paths = lacks('data', 'the judgment of questions made from open data') ? [] : samplesIn(data);

/** Of each file so many hunts as a person asks for, and hunts that ask all there is to ask. */
const count = { hunts: 1, exams: 5 };

/** Outlines of towns and districts, in which others lie: nobody can say how far they are, and no hunt is made of them. */
const outlines = ['osm-aude-2014/limouxin.json'];

/** Wrong still: a station that its file puts at two places under one code. */
const unmended = [/^(?:distance|nearToFar) of LIBELLE at Lille-Europe: .*St-André/];

const judged = new Map<string, number>();

const faultsIn = (hunt: Hunt, table: ReturnType<typeof judgedTable>): readonly string[] =>
  casesOf(hunt, table).flatMap((one) => {
    const { family = '', proof } = one.challenge;
    judged.set(family, (judged.get(family) ?? 0) + 1);
    return verdict(one).map(
      (fault) => `${family} of ${proof?.right.column} at ${said(one.stage.title, 'fr')}: ${fault}`,
    );
  });

describe.skipIf(paths.length === 0)('the questions made of every file of samples', () => {
  it.each(paths)('of %s are right, have one answer, and tell none before', (path) => {
    const dataset = composersDataset(data, path);
    if (dataset === null) return;
    const table = judgedTable(data, path);
    const hunts = huntsFrom(dataset, count.hunts);
    const exams = outlines.includes(path) ? [] : examsFrom(dataset, count.exams);
    const faults = [
      ...[...hunts, ...exams].flatMap((hunt) => [...faultsIn(hunt, table), ...verify(hunt).map(({ path }) => path)]),
      ...hunts.flatMap((hunt) => together(hunt, table)),
    ];
    expect(faults.filter((fault) => !unmended.some((known) => known.test(fault)))).toEqual([]);
  });

  it('are two thousand and more, of nearly every family', () => {
    const all = [...judged.values()].reduce((sum, one) => sum + one, 0);
    console.info(`${all} questions judged: ${[...judged].map(([family, n]) => `${family} ${n}`).join(', ')}`);
    expect(all).toBeGreaterThanOrEqual(2000);
    // `look` needs an author who says what can be seen.
    const unasked = familyNames.filter((family) => !judged.has(family));
    expect(unasked.filter((family) => !['look', 'year'].includes(family))).toEqual([]);
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
