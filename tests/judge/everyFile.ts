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

const data = samplesAt('data');

interface Count {
  /** Hunts as a person asks for them. */
  readonly hunts: number;
  /** Hunts that ask all there is to ask. */
  readonly exams: number;
}

/** Outlines of towns and districts, in which others lie: nobody can say how far they are, and no hunt is made of them. */
const outlines = ['osm-aude-2014/limouxin.json'];

/** Wrong still: a station that its file puts at two places under one code. */
const unmended = [/^(?:distance|nearToFar) of LIBELLE at Lille-Europe: .*St-André/];

/** How many questions of each family were judged. */
type Judged = Map<string, number>;

const faultsIn = (hunt: Hunt, table: ReturnType<typeof judgedTable>, judged: Judged): readonly string[] =>
  casesOf(hunt, table).flatMap((one) => {
    const { family = '', proof } = one.challenge;
    judged.set(family, (judged.get(family) ?? 0) + 1);
    return verdict(one).map(
      (fault) => `${family} of ${proof?.right.column} at ${said(one.stage.title, 'fr')}: ${fault}`,
    );
  });

const faultsOf = (path: string, count: Count, judged: Judged): readonly string[] => {
  const dataset = composersDataset(data, path);
  if (dataset === null) return [];
  const table = judgedTable(data, path);
  const hunts = huntsFrom(dataset, count.hunts);
  const exams = outlines.includes(path) ? [] : examsFrom(dataset, count.exams);
  return [
    ...[...hunts, ...exams].flatMap((hunt) => [
      ...faultsIn(hunt, table, judged),
      ...verify(hunt).map(({ path }) => path),
    ]),
    ...hunts.flatMap((hunt) => together(hunt, table)),
  ];
};

/** Tests that judge so many hunts of every file of samples. */
export const judgeEveryFile = (count: Count): void => {
  const paths = lacks('data', 'the judgment of questions made from open data') ? [] : samplesIn(data);
  const judged: Judged = new Map();

  describe.skipIf(paths.length === 0)('the questions made of every file of samples', () => {
    it.each(paths)('of %s are right, have one answer, and tell none before', (path) => {
      const faults = faultsOf(path, count, judged);
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
  });
};
