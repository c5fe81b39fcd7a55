import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/lib/language';
import {
  formatCount,
  formatDate,
  formatDay,
  formatDistance,
  formatDuration,
  formatNumber,
} from '../../src/ui/messages';
import {
  formatClock,
  formatDirection,
  formatGain,
  formatMoments,
  formatOpening,
} from '../../src/ui/messages/playFormats';

const language = fc.constantFrom(...languages);

describe('numbers', () => {
  it('are grouped and pointed as each language does, without the narrow space', () => {
    expect(formatNumber('fr', 12345.6, 1)).toBe('12\u00a0345,6');
    expect(formatNumber('en', 12345.6, 1)).toBe('12,345.6');
  });

  it('carry a real minus sign, and a plus where something was won', () => {
    expect([120, 0, -20].map((points) => formatGain('fr', points))).toEqual(['+120', '0', '−20']);
  });
});

describe('a count', () => {
  it('takes the singular from −1 to 1 in French, at 1 alone in English', () => {
    const said = (one: Language) => [-2, -1, 0, 1, 2].map((n) => formatCount(one, n, 'point', 'points'));
    expect(said('fr')).toEqual(['−2 points', '−1 point', '0 point', '1 point', '2 points']);
    expect(said('en')).toEqual(['−2 points', '−1 point', '0 points', '1 point', '2 points']);
  });
});

describe('a distance', () => {
  it('is said in round meters, then in kilometers', () => {
    expect([3, 17, 184, 994, 995, 1240, 9949, 14_300].map((meters) => formatDistance('fr', meters))).toEqual([
      '5\u00a0m',
      '15\u00a0m',
      '180\u00a0m',
      '990\u00a0m',
      '1\u00a0km',
      '1,2\u00a0km',
      '9,9\u00a0km',
      '14\u00a0km',
    ]);
    expect(formatDistance('en', 1240)).toBe('1.2\u00a0km');
  });

  it('never says a thousand meters', () => {
    fc.assert(
      fc.property(language, fc.double({ min: 0, max: 1e6, noNaN: true }), (one, meters) => {
        expect(formatDistance(one, meters)).toMatch(/^\d{1,3}\u00a0m$|^[\d.,\u00a0]+\u00a0km$/);
      }),
    );
  });
});

describe('a direction', () => {
  it('is one of eight winds', () => {
    expect([0, 44, 90, 135, 180, 225, 270, 315].map((bearing) => formatDirection('fr', bearing))).toEqual([
      'nord',
      'nord-est',
      'est',
      'sud-est',
      'sud',
      'sud-ouest',
      'ouest',
      'nord-ouest',
    ]);
  });

  it('goes round: a full turn more says the same', () => {
    fc.assert(
      fc.property(language, fc.integer({ min: -720, max: 720 }), (one, bearing) => {
        expect(formatDirection(one, bearing)).not.toBe('');
        expect(formatDirection(one, bearing)).toBe(formatDirection(one, bearing + 360));
      }),
    );
  });
});

describe('time', () => {
  it('is told in seconds, minutes, then hours and minutes', () => {
    expect([40_000, 59_600, 35 * 60_000, 64 * 60_000, 3_599_000].map((ms) => formatDuration('fr', ms))).toEqual([
      '40\u00a0s',
      '1\u00a0min',
      '35\u00a0min',
      '1\u00a0h\u00a004',
      '1\u00a0h',
    ]);
    expect(formatDuration('en', 64 * 60_000)).toBe('1\u00a0h\u00a04\u00a0min');
  });

  it('counts down to zero, the started second whole', () => {
    expect([0, 1, 59_001, 545_000, 3_725_000].map(formatClock)).toEqual(['0:00', '0:01', '1:00', '9:05', '1:02:05']);
  });

  it('writes a date of data in words, whatever part of it is known', () => {
    expect(formatDate('fr', '2026-11-23')).toBe('23 novembre 2026');
    expect(formatDate('en', '2026-11-23')).toBe('23 November 2026');
    expect(formatDate('fr', '2026-11-01')).toBe('1er novembre 2026');
    expect(formatDate('fr', '2015-02')).toBe('février 2015');
    expect(formatDate('fr', '2015')).toBe('2015');
    expect(formatDate('fr', 'printemps 2015')).toBe('printemps 2015');
    expect(formatDate('fr', '2015-13-45')).toBe('2015-13-45');
  });

  it('writes the day of a moment', () => {
    expect(formatDay('en', new Date(2026, 10, 24, 12).getTime())).toBe('24 November 2026');
  });
});

describe('moments told from one another', () => {
  const walls = [new Date(2026, 10, 1, 9, 5), new Date(2026, 10, 1, 13, 40), new Date(2026, 10, 2, 13, 40)].map(Number);

  it('are named by their day, and by their hour where they share it', () => {
    expect(walls.map(formatMoments('fr', walls))).toEqual([
      '1er novembre 2026 à 9\u00a0h\u00a005',
      '1er novembre 2026 à 13\u00a0h\u00a040',
      '2 novembre 2026',
    ]);
    expect(walls.map(formatMoments('en', walls))).toEqual([
      '1 November 2026 at 09:05',
      '1 November 2026 at 13:40',
      '2 November 2026',
    ]);
  });
});

it('an opening is told as near as it is: today, tomorrow, a day of this week, a date', () => {
  const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour, minute);
  const said = (one: Language) =>
    [
      { at: at(28, 14), daysAhead: 0 },
      { at: at(28, 9, 30), daysAhead: 1 },
      { at: at(28, 0), daysAhead: 6 },
      { at: Date.UTC(2027, 4, 1, 18, 5), daysAhead: 154 },
    ].map((opening) => formatOpening(one, opening));
  expect(said('fr')).toEqual([
    'aujourd’hui à 14\u00a0h',
    'demain à 9\u00a0h\u00a030',
    'samedi à 0\u00a0h',
    'le samedi 1er mai 2027 à 18\u00a0h\u00a005',
  ]);
  expect(said('en')).toEqual([
    'today at 14:00',
    'tomorrow at 09:30',
    'on Saturday at 00:00',
    'on Saturday 1 May 2027 at 18:05',
  ]);
});
