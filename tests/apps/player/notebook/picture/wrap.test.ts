import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../../src/apps/player/notebook/picture/marks';
import { wrap } from '../../../../../src/apps/player/notebook/picture/wrap';

const hand = { face: 'text', size: 10 } as const;
const measure: Measure = (words, { size }) => [...words].length * size;
const lines = (text: string, letters: number, most = 9) => wrap(text, letters * 10, most, hand, measure);

describe('lines of words on a picture', () => {
  it('break between words and after hyphens, and hold together what a no-break space joins', () => {
    expect(lines('Église Sainte-Croix', 14)).toEqual(['Église Sainte-', 'Croix']);
    expect(lines('Où est\u00a0?', 7)).toEqual(['Où', 'est\u00a0?']);
    expect(lines('  one \n two  ', 20)).toEqual(['one two']);
  });

  it('break a word that is longer than a line, and only that one', () => {
    expect(lines('a Donaudampfschiff b', 6)).toEqual(['a', 'Donaud', 'ampfsc', 'hiff b']);
  });

  it('end in an ellipsis where the text goes on, and in none where it just fits', () => {
    expect(lines('one two three', 5, 2)).toEqual(['one', 'two…']);
    expect(lines('one two', 5, 2)).toEqual(['one', 'two']);
    expect(lines('a'.repeat(500), 6, 1)).toEqual(['aaaaa…']);
    expect([lines('', 5), lines('   ', 5)]).toEqual([[], []]);
  });

  it('are never wider than their room nor more than allowed, and lose no letter without an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zé🐟 -]{0,80}$/u),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 6 }),
        (text, room, most) => {
          const laid = lines(text, room, most);
          expect(laid.length).toBeLessThanOrEqual(most);
          expect(laid.filter((line) => measure(line, hand) > room * 10 || line.trim() === '')).toEqual([]);
          const bare = (said: string) => said.replaceAll(' ', '');
          const told = bare(laid.join(''));
          if (told.endsWith('…')) expect(bare(text).startsWith(told.slice(0, -1))).toBe(true);
          else expect(told).toBe(bare(text));
        },
      ),
    );
  });
});
