import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationPosition, distanceMeters } from '../../../../src/core/lib/geo';
import type { Position } from '../../../../src/core/lib/position';
import { minuteChoices, walkOf } from '../../../../src/core/prepare/make/time';
import { atLast, type Candidate, type Effort, seekWorth, usuallyApart } from '../../../../src/core/prepare/make/walk';
import { walkingOf } from '../../../../src/core/scenario/walk';

const corner = { lat: 47.2, lng: -1.55 };

/** Places on a grid of streets, so many meters from each other. */
const grid = (side: number, meters: number, worthOf: (i: number) => number): readonly Candidate[] =>
  Array.from({ length: side * side }, (_, index) => {
    const north = destinationPosition(corner, Math.floor(index / side) * meters, 0);
    return { index, position: destinationPosition(north, (index % side) * meters, 90), worth: worthOf(index) };
  });

const walkIn = (
  start: Position | undefined,
  places: readonly Candidate[],
  minutes: number,
  effort: Effort,
  most = 14,
) => atLast(seekWorth(places, { start, minutes, most, apartMeters: usuallyApart, walking: usual }, effort)).walk;

const usual = walkingOf(undefined);

const worthOf = (walk: readonly Candidate[]): number => walk.reduce((sum, { worth }) => sum + worth, 0);

describe('the walk that is worth most', () => {
  it('fits the time and uses three quarters of it, its stages 80 m apart, each once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...minuteChoices),
        fc.integer({ min: 30, max: 250 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (minutes, meters, begins, kinds) => {
          const start = begins ? corner : undefined;
          const walk = walkIn(
            start,
            grid(8, meters, (i) => 1 + (i % kinds)),
            minutes,
            'walk',
          );
          const used = walkOf(start, walk, usual).minutes;
          expect(used).toBeLessThanOrEqual(minutes);
          // A block of houses can't be walked around for hours: stages take four minutes, and legs what there is.
          if (minutes <= 60 && meters >= 80) expect(used).toBeGreaterThanOrEqual(0.75 * minutes);
          expect(new Set(walk).size).toBe(walk.length);
          walk.forEach(({ position }, i) => {
            for (const other of walk.slice(0, i))
              expect(distanceMeters(other.position, position)).toBeGreaterThanOrEqual(80);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gets better while it is sought, and never worth more than its bound', () => {
    const places = grid(20, 90, (i) => 1 + ((i * 7) % 11));
    const terms = { start: corner, minutes: 90, most: 14, apartMeters: usuallyApart, walking: usual };
    const told = [...seekWorth(places, terms, 'walk')];
    expect(told.length).toBeGreaterThan(20);
    told.forEach(({ worth, bound, walk }, i) => {
      expect(worth).toBeLessThanOrEqual(bound);
      expect(worth).toBe(worthOf(walk));
      expect(worth).toBeGreaterThanOrEqual(told[i - 1]?.worth ?? 0);
    });
    expect(told.at(-1)?.worth).toBeGreaterThan(told[0]?.worth ?? 0);
  });

  it('spreads its stages where there is more time than they need', () => {
    const places = grid(9, 250, () => 1);
    const walk = walkIn(corner, places, 180, 'walk');
    expect(walk).toHaveLength(14);
    expect(walkOf(corner, walk, usual).minutes).toBeGreaterThanOrEqual(0.75 * 180);
    expect(walkOf(corner, walkIn(corner, places, 180, 'survey'), usual).minutes).toBeLessThan(0.75 * 180);
  });

  it('leaves what is near for what is worth more', () => {
    const places = grid(6, 100, (i) => (i === 35 ? 50 : 1));
    expect(walkIn(corner, places, 30, 'walk').map(({ index }) => index)).toContain(35);
  });

  it('is worth no less after a longer search, and the same each time', () => {
    const places = grid(8, 120, (i) => 1 + ((7 * i) % 11));
    const [survey, walk, again] = (['survey', 'walk', 'walk'] as const).map((effort) =>
      walkIn(undefined, places, 60, effort),
    );
    expect(worthOf(walk as readonly Candidate[])).toBeGreaterThanOrEqual(worthOf(survey as readonly Candidate[]));
    expect(again).toEqual(walk);
  });

  it('has no more stages than are wished', () => {
    const places = grid(6, 100, (i) => 1 + (i % 3));
    expect(walkIn(corner, places, 60, 'walk', 5)).toHaveLength(5);
  });

  it('is none where there is nothing to pass', () => {
    expect(walkIn(corner, [], 60, 'walk')).toEqual([]);
  });
});
