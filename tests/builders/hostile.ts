import type { Hunt } from '../../src/core/prepare/hunt';
import { aChallenge, aHunt, aStage } from './play';

/** A word of 500 letters, without a place to break. */
export const longWord = 'anticonstitutionnellement'.repeat(20);

/** A hunt of so many stages, none of whose texts has a place to break: whatever it is shown in must break it. */
export const hostileHunt = (count = 3): Hunt => {
  const stages = Array.from({ length: count }, (_, i) =>
    aStage(`s${i}`, i / 10, {
      title: `T${i}${longWord}`,
      clue: longWord,
      found: longWord,
      hints: [longWord],
      challenges: [
        aChallenge(`s${i}-q`, {
          type: 'choice',
          ask: longWord,
          options: [longWord, `no${longWord}`, `never${longWord}`],
          answer: longWord,
        }),
      ],
      credits: [0],
    }),
  );
  const credit = {
    kind: 'data' as const,
    title: longWord,
    publisher: longWord,
    publisherUrl: '',
    license: longWord,
    licenseUrl: '',
  };
  return {
    ...aHunt(stages),
    title: longWord,
    intro: longWord,
    outro: longWord,
    treasure: { kind: 'chest', title: longWord, text: longWord },
    start: { lat: 47.197, lng: -1.55 },
    frame: { south: 47.197, west: -1.551, north: 47.2 + (count - 1) * 0.00045, east: -1.549 },
    credits: [{ ...credit, date: '2026-11-24', url: 'https://example.org/', notice: longWord }],
  };
};
