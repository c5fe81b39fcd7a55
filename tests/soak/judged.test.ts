import { describe, expect, it } from 'vitest';
import type { MadeHunt } from '../../src/core/prepare/make/make';
import { judgedTable } from '../judge/files';
import { audiences, composersDataset, examsFrom, madeAt, samplesIn, startsIn } from '../judge/made';
import { countsOf, faultsIn, type Judged } from '../judge/sweep';
import { lacks, samplesAt } from '../samples';

const data = samplesAt('data');
const paths = lacks('data', 'the judgment of hunts from many starts') ? [] : samplesIn(data);

/** Outlines, in which other places lie: no hunt is made of them. */
const outlines = ['osm-aude-2014/limouxin.json'];
const rounds = 3;
const judged: Judged = new Map();

/** Of each family what was kept and dropped in all hunts of a file, as lines. */
const ledgerOf = (made: readonly MadeHunt[]): readonly string[] => {
  const tallies = made.flatMap(({ tally }) => tally);
  return [...new Set(tallies.map(({ family }) => family))].map((family) => {
    const own = tallies.filter((one) => one.family === family);
    const sum = (of: (one: (typeof own)[number]) => number): number => own.reduce((all, one) => all + of(one), 0);
    const reasons = [...new Set(own.flatMap(({ dropped }) => Object.keys(dropped)))].sort();
    const dropped = reasons.map((why) => `${why} ${sum((one) => one.dropped[why] ?? 0)}`);
    return `  ${family}: kept ${sum(({ kept }) => kept)} of ${sum(({ proved }) => proved)} proved; dropped: ${dropped.join(', ') || 'none'}`;
  });
};

describe.skipIf(paths.length === 0)('hunts from three starts for every audience', () => {
  it.each(paths)('of %s ask what is right, has one answer, and is told by none before', (path) => {
    const dataset = composersDataset(data, path);
    if (dataset === null) return;
    const table = judgedTable(data, path);
    const made = startsIn(dataset, 3).flatMap((start, i) =>
      audiences.map((audience) => madeAt(dataset, start, 60 + 30 * i, audience)),
    );
    const hunts = made.flatMap((one) => ('tally' in one ? [one] : []));
    console.info([`${path}: ${hunts.length} hunts of ${made.length}`, ...ledgerOf(hunts)].join('\n'));
    const exams = outlines.includes(path) ? [] : examsFrom(dataset, () => rounds);
    const faults = [
      ...hunts.flatMap(({ hunt }) => (hunt ? faultsIn(hunt, table, judged, true) : [])),
      ...exams.flatMap((hunt) => faultsIn(hunt, table, judged, false)),
    ];
    expect(faults).toEqual([]);
  });

  it('are told of, family by family', () => {
    console.info(countsOf(judged));
    expect(judged.size).toBe(21);
  });
});
