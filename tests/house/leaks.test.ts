import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geohash, sniffer } from '../builders/leaks';

const place = { lat: 47.21637456789, lng: -1.54939123456 };
const finds = (text: string): boolean => sniffer([place]).found(text) !== null;

describe('what looks for places in all that is kept and sent', () => {
  it.each([
    ['whole', '{"lat":47.21637456789}'],
    ['cut off after four decimals', '47.2163'],
    ['rounded to four', 'at 47.2164, there'],
    ['rounded to five', '[47.21637]'],
    ['of the longitude, cut off', '-1.5493'],
    ['of the longitude, rounded', '-1.5494'],
    ['of the longitude, without its sign', '1.54939 W'],
    ['with a comma', '47,21637'],
    ['as a parameter', 'https://a.example/?x=-1.54939123&z=17'],
    ['as an integer of 1e7', '{"latE7":472163745}'],
    ['as an integer of 1e7, of the longitude', '"lng":-15493912'],
    ['as an integer of 1e6', '47216374'],
    ['as an integer of 1e5', '4721637'],
    ['as a geohash', `#${geohash(place, 9)}`],
  ])('finds one %s', (_, text) => {
    expect(finds(`before ${text} after`)).toBe(true);
  });

  it.each(['147.2163745', '3.47.2163', '472163745123', 'a472163745', '47.21', '47.2263', '-1.5593', '2026-11-30'])(
    'takes %s for none',
    (text) => {
      expect(finds(`before ${text} after`)).toBe(false);
    },
  );

  it('lets stand what a hunt itself says', () => {
    const aware = sniffer([place], ['{"position":{"lat":47.2163,"lng":-1.5494}}']);
    const found = ['47.2163', '-1.5494', '47.21638', '-1.54941', '-1.54931', '47.21645'].map(aware.found);
    expect(found).toEqual([null, null, null, null, '1.5493', '47.2164']);
    expect(['47.21637', '-1.549391', '4721637'].map(aware.found)).toEqual(['47.21637', '1.5493', '4721637']);
    expect(aware.numbers).toBe(4);
  });

  it('finds each number of degrees however finely it is written, rounded or cut off', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true }).filter((one) => Math.abs(one) > 0.001);
    fc.assert(
      fc.property(degrees, fc.integer({ min: 4, max: 12 }), (lng, decimals) => {
        const { found } = sniffer([{ lat: 0.5, lng }]);
        const cut = Math.trunc(lng * 1e6) / 1e6;
        return found(lng.toFixed(decimals)) !== null && found(cut.toFixed(6)) !== null;
      }),
    );
  });

  it('reckons a geohash as others do', () => {
    expect(geohash({ lat: 57.64911, lng: 10.40744 }, 11)).toBe('u4pruydqqvj');
  });
});
