import type { Hunt } from '../../src/core/prepare/hunt';
import { injections } from './injections';
import { aChallenge, aHunt, aStage } from './play';

/** A hunt of one stage, each of whose texts would run a script wherever it were more than text; together they are all the injections. */
export const harmfulHunt = (): Hunt => {
  let next = 0;
  const one = (): string => {
    next += 1;
    return injections[(next - 1) % injections.length] ?? '';
  };
  const [right, code] = [one(), one()];
  const stage = aStage('s0', 0, {
    title: one(),
    clue: one(),
    found: one(),
    hints: [one(), one()],
    code,
    challenges: [
      {
        ...aChallenge('s0-q', { type: 'choice', ask: one(), options: [right, one(), one()], answer: right }),
        note: one(),
        credits: [0],
      },
    ],
    credits: [0],
  });
  const credit = { kind: 'data' as const, title: one(), publisher: one(), license: one(), date: one(), notice: one() };
  const rest = injections.slice(next + 4).join(' ');
  return {
    ...aHunt([stage]),
    title: one(),
    intro: rest,
    outro: one(),
    treasure: { kind: 'chest', title: one(), text: one() },
    start: { lat: 47.197, lng: -1.55 },
    frame: { south: 47.197, west: -1.551, north: 47.2045, east: -1.549 },
    credits: [{ ...credit, publisherUrl: '', licenseUrl: '', url: '' }],
  };
};
