import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/core/dataset/read';
import { openHunt } from '../../../src/core/prepare/open';
import { bytesOf, csvOf } from '../../builders/dataset';
import { huntOf } from '../../builders/hunt';
import { scenarioOf } from '../../builders/scenario';

const stage = (id: string, north: number, change: object = {}) => ({
  id,
  at: { lat: 47.2164 + north / 111_195, lng: -1.5494 },
  ...change,
});
const asks = {
  challenges: [{ type: 'find' }, { type: 'opinion', ask: 'Which?', options: ['left', 'right', 'back'] }],
};

describe('the hunt of stages that open one after another', () => {
  const hunt = huntOf(
    scenarioOf({
      stages: [
        stage('first', 0, { ...asks, gives: { id: 'key', name: 'The key' } }),
        stage('left', 300, { opens: { answered: { stage: 'first', challenge: 2, option: 'left' } } }),
        stage('secret', 600, { secret: true, opens: { points: 20 } }),
        stage('last', 900, { final: true }),
      ],
    }),
  );

  it('names the question that a way hangs on by its id', () => {
    const [first, left] = hunt.stages;
    expect(first?.challenges.map(({ id }) => id)).toContain('opinion-2');
    expect(left?.opens).toEqual({ answered: { stage: 'first', challenge: 'opinion-2', option: 'left' } });
  });

  it('keeps what is given, what is secret, and what ends it, once all but the secret is over', () => {
    const [first, , secret, last] = hunt.stages;
    expect(first).toMatchObject({ gives: { id: 'key', name: 'The key' } });
    expect(secret).toMatchObject({ secret: true, opens: { points: 20 } });
    expect(last).toMatchObject({ final: true, opens: { after: ['first', 'left'] } });
  });

  it('leads from the start to each stage from the first fork on: nobody knows where a team comes from', () => {
    const clues = hunt.stages.map(({ clue }) => JSON.stringify(clue));
    expect(clues[1]).toContain('300');
    expect(clues[2]).toContain('600');
    expect(clues[3]).toContain('900');
  });
});

it('a final that has nothing but hours opens within them once all others are over', () => {
  const during = [{ from: '14:00', to: '18:00' }];
  const finalOf = (opens: object) =>
    huntOf(scenarioOf({ stages: [stage('a', 0), stage('b', 300), stage('f', 600, { final: true, opens })] })).stages[2];
  expect(finalOf({ during })?.opens).toEqual({ after: ['a', 'b'], during });
  expect(finalOf({ during, points: 20 })?.opens).toEqual({ during, points: 20 });
});

it('a hint may have a price of its own beside others at that of the rules', () => {
  const hints = ['Look up', { text: { fr: 'Regardez en bas', en: 'Look down' }, cost: 50 }];
  const hunt = huntOf(scenarioOf({ rules: { hintCost: 5 }, stages: [stage('a', 0, { hints }), stage('b', 300)] }));
  expect(hunt.stages[0]).toMatchObject({
    hints: ['Look up', { fr: 'Regardez en bas', en: 'Look down' }],
    hintCosts: [5, 50],
  });
  expect(hunt.stages[1]?.hintCosts).toBeUndefined();
});

it('a stage keeps the hours of its author, or the times of the event on which it stands, and opens again as a file', () => {
  const header = ['uid', 'title_fr', 'firstdate_begin', 'firstdate_end', 'location_coordinates'];
  const row = (n: number) => [
    `${n}`,
    `Bal ${n}`,
    `2026-11-2${n}T14:00:00+01:00`,
    `2026-11-2${n}T16:00:00+01:00`,
    `47.21${n}64, -1.5494`,
  ];
  const { dataset } = readDataset(bytesOf(csvOf([header, row(1), row(2), row(3)])), { id: 'e', fileName: 'e.csv' });
  const hours = [{ days: ['Sa', 'Su'], from: '14:00', to: '18:00' }];
  const scenario = scenarioOf({
    datasets: { e: { path: 'e.csv' } },
    stages: [
      stage('a', 0),
      stage('b', 300, { opens: { during: hours } }),
      { id: 'c', site: { dataset: 'e', id: '2' }, opens: { during: 'event' }, challenges: [{ type: 'find' }] },
    ],
  });
  if (!dataset) throw new Error('no dataset');
  const hunt = huntOf(scenario, new Map([['e', dataset]]));
  expect(hunt.stages[1]?.opens).toEqual({ during: hours });
  expect(hunt.stages[2]?.opens).toEqual({
    during: [{ from: '2026-11-22T14:00+01:00', to: '2026-11-22T16:00+01:00' }],
  });
  expect(openHunt(JSON.stringify(hunt), 'hunt.json')).toMatchObject({ value: hunt, problems: [] });
});
