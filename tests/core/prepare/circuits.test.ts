import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stagesOf } from '../../../src/core/play/course';
import { emptyPlay } from '../../../src/core/play/evolve';
import { mostTogether } from '../../../src/core/prepare/circuits/crowd';
import { groundOf, metersOf, staysOn } from '../../../src/core/prepare/circuits/ground';
import { mixes } from '../../../src/core/prepare/circuits/pace';
import { planCircuits } from '../../../src/core/prepare/circuits/plan';
import { groundIn, timetableOf } from '../../../src/core/prepare/circuits/timetable';
import { prepare } from '../../../src/core/prepare/prepare';
import { verify } from '../../../src/core/prepare/verify';
import { rehearse } from '../../../src/core/rehearse/rehearse';
import type { Scenario } from '../../../src/core/scenario/schema';
import { walkingOf } from '../../../src/core/scenario/walk';
import { huntOf, shipped } from '../../builders/hunt';
import { onSite, scenarioOf, sitesOf } from '../../builders/scenario';

const start = { lat: 47.2164, lng: -1.5494 };
const place = fc.record({
  lat: fc.double({ min: 47.2, max: 47.23, noNaN: true }),
  lng: fc.double({ min: -1.58, max: -1.53, noNaN: true }),
});
const work = fc.record({ words: fc.nat(120), questions: fc.nat(3) });
const places = fc.array(fc.record({ position: place, work }), { minLength: 1, maxLength: 12 });
const shippedHunt = (id: string) => {
  const found = shipped().find(({ scenario }) => scenario.id === id);
  if (found === undefined) throw new Error(`${id} ships`);
  return found;
};
const never = () => false;
const indexes = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** How many teams are at one stage at once, at most, seen every six seconds. */
const seenTogether = (ground: Parameters<typeof staysOn>[0], circuits: readonly (readonly number[])[]): number => {
  let most = 0;
  for (const paceOf of mixes) {
    const stays = circuits.flatMap((order, team) => staysOn(ground, order, paceOf(team)));
    const end = Math.max(...stays.map(({ until }) => until));
    for (let at = 0; at < end; at += 0.1) {
      const here = stays.filter(({ from, until }) => from <= at && at < until).map(({ stage }) => stage);
      for (const stage of here) most = Math.max(most, here.filter((one) => one === stage).length);
    }
  }
  return most;
};

describe('circuits', () => {
  it('visit each stage once, are of a length, and keep no more together than they tell', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 12 }), (some, teams) => {
        const ground = groundOf(start, some, walkingOf(undefined));
        const plan = planCircuits(ground, indexes(some.length), { teams, clash: never }, 'seed');
        const lengths = plan.circuits.map((order) => metersOf(ground, order));
        expect(plan.circuits.map((order) => [...order].sort((a, b) => a - b))).toEqual(
          indexes(teams).map(() => indexes(some.length)),
        );
        expect(Math.max(...lengths)).toBeLessThanOrEqual(1.1 * Math.min(...lengths) + 0.2);
        expect([plan.shortest, plan.longest]).toEqual([Math.min(...lengths), Math.max(...lengths)]);
        expect(seenTogether(ground, plan.circuits)).toBeLessThanOrEqual(plan.together);
        expect(mostTogether(ground, plan.circuits)).toBe(plan.together);
      }),
      { numRuns: 12 },
    );
  });

  it('are as few together as can be found, where fewer are wished', () => {
    const { scenario, datasets } = shippedHunt('nantes-waterfront');
    const ground = groundIn(huntOf(scenario, datasets));
    const togetherOf = (together: number): number =>
      planCircuits(ground, indexes(ground.stages), { teams: 6, together, clash: never }, 'seed').together;
    const kept = [1, 2, 3, 4, 5].find((together) => togetherOf(together) <= together);
    expect(kept).toBeGreaterThan(1);
    expect(togetherOf(1)).toBe(kept);
  });
});

const twelve = { teams: 12, together: 3 };
describe('a hunt for twelve teams', () => {
  const { scenario, datasets } = shippedHunt('nantes-heritage');
  const { hunt, problems } = prepare({ ...scenario, circuits: twelve }, datasets);
  if (hunt === null) throw new Error('there is a hunt');

  it('has a circuit for each, all proved, the first in the order of its stages', () => {
    // Its clues are written by hand, all of them.
    const clues = problems.filter(({ fault }) => fault === 'sense.circuitClues');
    expect(clues.map(({ values }) => String(values.stages).split(', ').length)).toEqual([10]);
    expect(hunt.circuits.length).toBe(12);
    expect(hunt.circuits[0]).toEqual(hunt.stages.map(({ id }) => id));
    expect(new Set(hunt.circuits.map((circuit) => circuit[0])).size).toBeGreaterThan(5);
    expect(verify(hunt)).toEqual([]);
  });

  it('tells what it costs in length that so few meet, and nothing else', () => {
    const [long, clues, ...more] = problems;
    expect([clues?.fault, more]).toEqual(['sense.circuitClues', []]);
    const { own, longest, together } = long?.values ?? {};
    const { teams } = timetableOf(hunt);
    expect(long?.fault).toBe('sense.longCircuits');
    expect(together).toBe(3);
    expect(longest).toBeCloseTo(Math.max(...teams.map(({ meters }) => meters)) / 1000, 1);
    expect(own).toBeCloseTo(huntOf(scenario, datasets).lengthMeters / 1000, 1);
  });

  it('is walked by slow and fast teams that are never more than three at a stage, and all win', () => {
    const { meetings, winnable, teams } = rehearse(hunt);
    expect(meetings[0]?.most).toBeLessThanOrEqual(3);
    expect(winnable).toBe(true);
    const slowest = Math.max(...teams.filter(({ kind }) => kind === 'slow').map(({ neededMs }) => neededMs ?? 0));
    const reckoned = (timetableOf(hunt).slowest * 60_000) / slowest;
    expect([reckoned > 0.95, reckoned < 1.1]).toEqual([true, true]);
    const { meetings: alone } = rehearse({ ...hunt, circuits: hunt.circuits.map(() => hunt.circuits[0] ?? []) });
    expect(alone[0]?.most).toBeGreaterThan(3);
  });

  it('tells each team the way from where it comes', () => {
    const stages = scenario.stages.map((stage) => ({ ...stage, clue: undefined }));
    const hunt = huntOf({ ...scenario, stages, circuits: twelve } as Scenario, datasets);
    const ways = hunt.circuits.map((_, circuit) => stagesOf(hunt, { ...emptyPlay(), circuit }));
    const composed = ways.flatMap((stages) => stages.map(({ clue }, i) => ({ clue, isFirst: i === 0 })));
    expect(new Set(composed.map(({ clue }) => JSON.stringify(clue))).size).toBeGreaterThan(40);
    const fromStart = composed.filter(({ clue }) => JSON.stringify(clue).includes('Depuis le départ'));
    expect(fromStart.length).toBeGreaterThan(5);
    expect(fromStart.every(({ isFirst }) => isFirst)).toBe(true);
  });
});

describe('circuits that are asked for', () => {
  const stages = ['alba', 'esker', 'corvo'].map((id) => ({ id, site: { dataset: 'sites', id } }));
  const asked = (change: object) => prepare(onSite('alba', [], { stages, ...change }), sitesOf()).problems;
  const told = (change: object) =>
    asked(change).flatMap(({ fault, path, values }) => (fault.startsWith('sense.c') ? [{ fault, path, values }] : []));

  it('are told to be too few where more teams than wished must meet', () => {
    const [only, ...more] = told({ circuits: { teams: 20, together: 1 } });
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      fault: 'sense.crowded',
      path: '$.circuits.together',
      values: { teams: 20, together: 1 },
    });
    const found = Number(only?.values.found);
    expect(told({ circuits: { teams: 20, together: found } })).toEqual([]);
  });

  it('are told to be unequal where only such would keep teams apart, until the walk leads back', () => {
    const at = (meters: number) => ({ lat: 47.2164, lng: -1.55 + meters / 75_600 });
    const pair = [-400, 1000].map((meters, i) => ({ id: `s${i}`, at: at(meters), title: 'Here' }));
    const apart = { start: at(0), stages: pair };
    const unequal = (circuits: object, walk?: object) =>
      prepare(scenarioOf({ ...apart, circuits, ...(walk && { walk }) }), new Map()).problems;
    const values = { teams: 2, together: 1, found: 2, shortest: 1.8, longest: 2.4 };
    const only = expect.objectContaining({ fault: 'sense.unequalCircuits', path: '$.circuits', values });
    expect(unequal({ teams: 2, together: 1 })).toEqual([only]);
    expect(unequal({ teams: 2 })).toEqual([only]);
    expect(unequal({ teams: 2, together: 2 })).toEqual([]);
    expect(unequal({ teams: 2, together: 1 }, { end: at(0) })).toEqual([]);
  });

  it('are none where each team chooses its way', () => {
    const free = { circuits: { teams: 3 }, rules: { mode: 'free' } };
    expect(told(free)).toEqual([{ fault: 'sense.circuitsFree', path: '$.circuits', values: {} }]);
    expect(huntOf(onSite('alba', [], { stages, ...free }), sitesOf()).circuits.length).toBe(1);
  });
});
