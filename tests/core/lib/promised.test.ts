import { expect, it } from 'vitest';
import { stagesPromised } from '../../../src/core/lib/promised';

it('promises what is drawn, one stage for each fork, and none that is secret', () => {
  const way = (stage: string, challenge?: number) => ({ opens: { answered: { stage, challenge } } });
  expect(stagesPromised([{}, { draw: { count: 3 } }, {}])).toBe(5);
  expect(stagesPromised([{}, way('a'), way('a'), {}])).toBe(3);
  expect(stagesPromised([{}, way('a'), way('a', 1), way('a', 2), way('b')])).toBe(4);
  expect(stagesPromised([{}, { secret: true, opens: {} }])).toBe(1);
});
