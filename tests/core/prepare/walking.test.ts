import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOf, positionAt, siteAt, sitesInCircle } from '../../../src/core/dataset';
import { distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import { groundIn, timetableOf } from '../../../src/core/prepare/circuits/timetable';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { walkAround } from '../../../src/core/prepare/make/around';
import { makeHunt } from '../../../src/core/prepare/make/make';
import { walkOf } from '../../../src/core/prepare/make/time';
import { openHunt } from '../../../src/core/prepare/open';
import { prepare } from '../../../src/core/prepare/prepare';
import { rehearse } from '../../../src/core/rehearse/rehearse';
import { walkingOf } from '../../../src/core/scenario/walk';
import { besideRiver, bothBanks, river, wades } from '../../builders/river';
import { scenarioOf } from '../../builders/scenario';

const [north, south, east] = [besideRiver(0, 600), besideRiver(0, 100), besideRiver(900, -300)];

/** A hunt of three stages around the river, with whatever is said of its walk. */
const prepared = (walk: object | undefined, change: object = {}) =>
  prepare(
    scenarioOf({
      stages: [north, south, east].map((at, i) => ({ id: `s${i}`, at, title: `Stage ${i}` })),
      ...(walk && { walk }),
      ...change,
    }),
    new Map(),
  );

const huntOf = (walk: object | undefined, change?: object): Hunt => {
  const { hunt } = prepared(walk, change);
  if (hunt === null) throw new Error('no hunt');
  return hunt;
};

describe('a hunt beside a river', () => {
  it('is as long as the ways over its bridge, and keeps how it is walked', () => {
    const [straight, around] = [huntOf(undefined), huntOf({ barriers: [river] })];
    expect(straight.lengthMeters).toBeCloseTo(500 + distanceMeters(south, east), 0);
    expect(around.lengthMeters).toBeGreaterThan(straight.lengthMeters + 600);
    expect(around.walk).toEqual({ barriers: [river] });
    expect(openHunt(JSON.stringify(around), 'hunt.json').value).toEqual(around);
  });

  it('is no hunt where nothing leads to a stage, which is said', () => {
    const { hunt, problems } = prepared({ barriers: [{ line: river.line }] });
    expect(hunt).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ fault: 'sense.cutOff', path: '$.stages[1].at', values: { stage: 's1', from: 's0' } }),
    );
  });

  it('counts the way to its end, which its map shows too', () => {
    const end = besideRiver(1500, -300);
    const hunt = huntOf({ end });
    expect(hunt.lengthMeters).toBeCloseTo(huntOf(undefined).lengthMeters + 600, 0);
    expect(hunt.frame.east).toBeGreaterThanOrEqual(end.lng);
    expect(timetableOf(hunt).teams[0]?.meters).toBeCloseTo(hunt.lengthMeters, 0);
  });

  it('takes longer for who walks slowly, on winding streets, or stays long', () => {
    const warned = (walk: object) =>
      prepared(walk, { rules: { minutes: 40 } }).problems.map(({ fault, values }) => [fault, values]);
    expect(warned({})).toEqual([]);
    for (const walk of [{ metersPerSecond: 0.5 }, { detour: 3 }, { minutesPerStage: 12 }])
      expect(warned(walk)).toEqual([['sense.timeTooShort', expect.objectContaining({ minutes: 40 })]]);
  });

  it('has circuits that are as long as their ways', () => {
    const hunt = huntOf({ barriers: [river] }, { circuits: { teams: 2 } });
    expect(hunt.lengthMeters).toBeCloseTo(timetableOf(hunt).teams[0]?.meters ?? 0, 0);
    const { meters, stages } = groundIn(hunt);
    expect(meters[0 * (stages + 1) + 1]).toBeGreaterThan(distanceMeters(north, south) + 500);
  });

  it('is rehearsed over its bridge', () => {
    const hunt = huntOf({ barriers: [river] });
    for (const { track } of rehearse(hunt).teams) {
      expect(track.length).toBeGreaterThanOrEqual(6);
      track.slice(1).forEach(({ position }, i) => {
        expect(wades((track[i] as { position: Position }).position, position)).toBe(false);
      });
    }
  });
});

const sites = bothBanks(60);

describe('a walk that is suggested beside a river', () => {
  it('fits the time by ways that cross it on its bridge alone, to its end', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(30, 60, 120),
        fc.boolean(),
        fc.integer({ min: -600, max: 600 }),
        (minutes, returns, north) => {
          const around = besideRiver(650, north);
          const found = walkAround(sites, { around, minutes, returns, walk: { barriers: [river] } });
          const walking = walkingOf(found.walk);
          const stages = found.sites.map((index) => ({ position: positionAt(sites, index) }));
          expect(walkOf(around, stages, walking).minutes).toBeLessThanOrEqual(minutes);
          expect(walking.end).toEqual(returns ? around : undefined);
          const places = [around, ...stages.map(({ position }) => position), ...(walking.end ? [walking.end] : [])];
          for (const [i, place] of places.slice(1).entries()) {
            const way = walking.ways.path(places[i] as Position, place);
            way.slice(1).forEach((to, k) => void expect(wades(way[k] as Position, to)).toBe(false));
          }
        },
      ),
      { numRuns: 20 },
    ));

  it('returns to a site where nobody says where it begins', () => {
    const { start, walk } = walkAround(sites, { minutes: 60, returns: true });
    expect(start).toBeDefined();
    expect(walk?.end).toEqual(start);
  });

  it('leads to none but sites that the data calls accessible without a step', () => {
    const { sites: chosen, found } = walkAround(sites, { minutes: 90, stepFree: true });
    expect(found).toBe(30);
    expect(chosen.length).toBeGreaterThan(3);
    expect(new Set(chosen.map((index) => factOf(sites, index, 'acces_pmr')))).toEqual(new Set(['oui']));
  });

  it('keeps its stages as far apart as is wished, and stays as long at each', () => {
    const { sites: chosen } = walkAround(sites, { minutes: 60, apartMeters: 300, walk: { minutesPerStage: 10 } });
    const places = chosen.map((index) => positionAt(sites, index));
    expect(places.length).toBeLessThanOrEqual(6);
    places.forEach((place, i) => {
      for (const other of places.slice(0, i)) expect(distanceMeters(place, other)).toBeGreaterThanOrEqual(300);
    });
  });

  it('becomes a hunt that tells of the river only where it lies in the way', () => {
    const made = (radius: number) => {
      const near = sitesInCircle(sites, besideRiver(500, 500), radius).slice(0, 4);
      const chosen = [...near, ...sitesInCircle(sites, besideRiver(500, -500), radius - 400).slice(0, 2)];
      const choice = { sites: chosen.map(({ index }) => siteAt(sites, index).id), path: 'sites.csv' };
      return makeHunt(sites, { ...choice, walk: { barriers: [river] } });
    };
    const [here, across] = [made(400), made(700)];
    expect([here.hunt?.walk, JSON.parse(here.scenarioText).walk]).toEqual([undefined, undefined]);
    expect(across.hunt?.walk).toEqual({ barriers: [river] });
    expect(JSON.parse(across.scenarioText).walk).toEqual({ barriers: [river] });
  });
});
