import { expect, it } from 'vitest';
import { stagesPromised, uncertainStages } from '../../../src/core/lib/promised';

it('promises what is drawn, one stage for each fork, and none that is secret', () => {
  const way = (stage: string, challenge?: number) => ({ opens: { answered: { stage, challenge } } });
  expect(stagesPromised([{}, { draw: { count: 3 } }, {}])).toBe(5);
  expect(stagesPromised([{}, way('a'), way('a'), {}])).toBe(3);
  expect(stagesPromised([{}, way('a'), way('a', 1), way('a', 2), way('b')])).toBe(4);
  expect(stagesPromised([{}, { secret: true, opens: {} }])).toBe(1);
  const follows = (id: string, ...after: readonly string[]) => ({ id, opens: { after } });
  const ways = [
    { id: 'a' },
    { ...way('a'), id: 'b' },
    follows('b2', 'b'),
    { ...way('a'), id: 'c' },
    follows('c2', 'c'),
  ];
  expect(stagesPromised(ways)).toBe(2);
  expect(stagesPromised([...ways, { ...follows('end', 'b2', 'c2'), final: true }])).toBe(3);
});

it('a hunt made to hold up those who count is counted at once', () => {
  const layer = (i: number, before: readonly string[]) =>
    ['l', 'r'].map((side) => ({ id: `${side}${i}`, opens: { after: before } }));
  const fork = ['l0', 'r0'].map((id) => ({ id, opens: { answered: { stage: 'a', challenge: 1 } } }));
  const stages = Array.from({ length: 49 }, (_, i) => layer(i + 1, [`l${i}`, `r${i}`])).flat();
  expect(uncertainStages([{ id: 'a' }, ...fork, ...stages]).size).toBe(100);
});
