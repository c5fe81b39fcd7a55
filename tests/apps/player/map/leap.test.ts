import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../src/apps/player/map/leap';
import { destinationPosition } from '../../../../src/core/lib/geo';

const paris = { lat: 48.8566, lng: 2.3522 };
const nantes = { lat: 47.2184, lng: -1.5536 };
const on = (from: typeof paris, meters: number) => destinationPosition(from, meters, 90);

test('a trail is one stretch as long as it is walked', () => {
  const trail = [nantes, on(nantes, 60), on(nantes, 300)];
  expect(stretchesOf(trail)).toEqual([trail]);
  expect(stretchesOf([])).toEqual([]);
});

test('a trail that leaps over the country is broken there, and nothing of it is lost', () => {
  const [before, after] = [
    [paris, on(paris, 5)],
    [nantes, on(nantes, 5), on(nantes, 10)],
  ];
  expect(stretchesOf([...before, ...after])).toEqual([before, after]);
});
