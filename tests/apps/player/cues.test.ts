import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../src/apps/player/cues';
import type { PlayEvent } from '../../../src/core/play/play';

const arrived: PlayEvent = { type: 'arrived', at: 1, stage: 'a', by: 'gps', points: 20 };
const answered = (mark: number, reply: string): PlayEvent => ({
  type: 'answered',
  at: 1,
  stage: 'a',
  challenge: 'q',
  reply,
  mark,
  points: 0,
  closed: mark === 1,
});

describe('What the news sound like', () => {
  it.each<[string, readonly PlayEvent[], ReturnType<typeof cueOf>]>([
    ['nothing', [], null],
    ['an arrival', [arrived], 'found'],
    ['an arrival that was all there was to do', [arrived, answered(1, '')], 'found'],
    ['a right answer, even the last', [answered(1, 'x'), { type: 'finished', at: 1, how: 'won', points: 0 }], 'right'],
    ['a wrong answer', [answered(0, 'x')], 'wrong'],
    ['an answer that is partly right', [answered(0.5, 'x')], 'wrong'],
    ['a hint', [{ type: 'hintTaken', at: 1, stage: 'a', hint: 0, points: -20 }], 'hint'],
    ['time that is up', [{ type: 'finished', at: 1, how: 'timeUp', points: 0 }], null],
  ])('is told of %s', (_, news, cue) => expect(cueOf(news)).toBe(cue));
});
