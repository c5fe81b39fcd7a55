import { expect, it } from 'vitest';
import type { PicturedStage } from '../../../../../src/apps/player/notebook/picture/content';
import { meet } from '../../../../../src/apps/player/notebook/picture/ground';
import { bodiesOf, plant } from '../../../../../src/apps/player/notebook/picture/posts';

const stages = [1, 2].map(
  (number): PicturedStage => ({
    number: String(number),
    name: '',
    kind: 'post',
    position: { lat: 0, lng: 0 },
    arrivedAt: 0,
  }),
);

it.each([
  ['one close above the other', { x: 203, y: 230 }, { x: 200, y: 200 }],
  ['one close below the other', { x: 200, y: 200 }, { x: 203, y: 236 }],
  ['side by side', { x: 200, y: 200 }, { x: 224, y: 203 }],
])('Two posts of a picture stand clear of one another: %s', (_, ...spots) => {
  const frame = { x: 0, y: 0, width: 400, height: 400 };
  const [first = [], second = []] = plant(stages, spots, frame, 18, (words, { size }) => words.length * size * 0.5).map(
    bodiesOf,
  );
  expect(first.some((one) => second.some((other) => meet(one, other)))).toBe(false);
});
