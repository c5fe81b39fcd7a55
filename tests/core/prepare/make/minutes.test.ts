import { describe, expect, it } from 'vitest';
import { type Dataset, positionAt, sitesInCircle } from '../../../../src/core/dataset';
import { distanceMeters } from '../../../../src/core/lib/geo';
import type { Position } from '../../../../src/core/lib/position';
import type { Walk } from '../../../../src/core/prepare/make/around';
import { walkOf } from '../../../../src/core/prepare/make/time';
import { walkingOf } from '../../../../src/core/scenario/walk';
import { expectWorthNoLess, walkOfAnHour } from '../../../builders/promised';
import { composersDataset, samplesIn } from '../../../judge/made';
import { lacks, samplesAt } from '../../../samples';

const data = samplesAt('data');
const paths = lacks('data', 'the minutes that walks through samples use') ? [] : samplesIn(data);

const usual = walkingOf(undefined);

const minutesOf = (start: Position | undefined, stages: readonly Position[]): number =>
  walkOf(
    start,
    stages.map((position) => ({ position })),
    usual,
  ).minutes;

const placesOf = (dataset: Dataset, { sites }: Walk): readonly Position[] =>
  sites.map((index) => positionAt(dataset, index));

/** Whether one more site in reach could be put somewhere into a walk without breaking its time. */
const hasRoom = (dataset: Dataset, walk: Walk, minutes: number): boolean => {
  const stages = placesOf(dataset, walk);
  const { position, radiusMeters } = walk.ring;
  return sitesInCircle(dataset, position, radiusMeters).some(({ index }) => {
    const place = positionAt(dataset, index);
    if (stages.some((stage) => distanceMeters(stage, place) < 80)) return false;
    return Array.from({ length: stages.length + 1 }, (_, i) => [...stages.slice(0, i), place, ...stages.slice(i)]).some(
      (longer) => minutesOf(walk.start, longer) <= minutes,
    );
  });
};

describe.skipIf(paths.length === 0)('a walk through a file of samples', () => {
  it.each(paths)('uses three quarters of its minutes, unless no other site has room in it: %s', (path) => {
    const dataset = composersDataset(data, path);
    if (dataset === null) return;
    const walk = walkOfAnHour(dataset);
    if (walk.sites.length === 0) return expect(walk.found).toBeLessThan(12);
    const used = minutesOf(walk.start, placesOf(dataset, walk));
    expect(used).toBeLessThanOrEqual(60);
    if (used < 45) expect(hasRoom(dataset, walk, 60)).toBe(false);
  });

  // Every other file: `npm run soak` takes all of them.
  it.each(paths.filter((_, i) => i % 2 === 0))('is worth no less with more minutes: %s', (path) =>
    expectWorthNoLess(composersDataset(data, path)),
  );
});
