import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayLength, scaleBar } from '../../../../src/apps/player/map/scale';

describe('The scale bar', () => {
  it('is 1, 2 or 5 times a power of ten, fits, and fills at least two fifths of its room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 50_000, noNaN: true }), (metersPerPixel) => {
        const { meters, pixels } = scaleBar(metersPerPixel, 110);
        const lead = meters / 10 ** Math.floor(Math.log10(meters) + 1e-9);
        expect([1, 2, 5]).toContain(Math.round(lead * 1e6) / 1e6);
        expect(pixels).toBeLessThanOrEqual(110 + 1e-6);
        expect(pixels).toBeGreaterThan(110 / 2.51);
        expect(pixels * metersPerPixel).toBeCloseTo(meters, 6);
      }),
    );
  });

  it('says meters, and kilometers from a thousand on, as the language writes them', () => {
    expect(sayLength(500, 'fr').replace(/\s/u, ' ')).toBe('500 m');
    expect(sayLength(2000, 'en')).toBe('2 km');
  });
});
