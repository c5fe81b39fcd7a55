import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../../src/core/lib/geo';
import { seededRandom } from '../../../src/core/lib/random';
import { openReceiver } from '../../../src/core/rehearse/receiver';

const place = { lat: 47.2, lng: -1.55 };

const fixesOf = (errorMeters: number, lostShare: number, everyMs: number) => {
  const receive = openReceiver({ errorMeters, lostShare }, seededRandom('receiver'));
  return Array.from({ length: 4000 }, (_, i) => receive(place, (i + 1) * everyMs));
};

describe('a simulated receiver', () => {
  it('has two fixes in three within the accuracy that it tells', () => {
    const fixes = fixesOf(20, 0, 60_000).flatMap((fix) => fix ?? []);
    const within = fixes.filter((fix) => distanceMeters(fix.position, place) <= 1.51 * 20).length / fixes.length;
    expect(within).toBeGreaterThan(0.65);
    expect(within).toBeLessThan(0.71);
    const told = fixes.reduce((sum, { accuracyMeters }) => sum + (accuracyMeters ?? 0), 0) / fixes.length;
    expect(told / (1.51 * 20)).toBeCloseTo(1, 1);
  });

  it('wanders: a fix lies nearer to the one before than to the next but many', () => {
    const fixes = fixesOf(20, 0, 2_000).flatMap((fix) => fix?.position ?? []);
    const mean = (apart: number) =>
      fixes.slice(apart).reduce((sum, fix, i) => sum + distanceMeters(fix, fixes[i] ?? fix), 0) /
      (fixes.length - apart);
    expect(mean(1) / mean(200)).toBeLessThan(0.5);
  });

  it('gives as few fixes as it is said to, one of several looks at least where it is looked at seldom', () => {
    const share = (everyMs: number) => fixesOf(20, 0.3, everyMs).filter((fix) => fix === null).length / 4000;
    expect(share(2_000)).toBeGreaterThan(0.27);
    expect(share(2_000)).toBeLessThan(0.33);
    expect(share(10_000)).toBeLessThan(0.01);
  });
});
