import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onLand } from '../../../../src/core/dataset/places/land';
import { converterOf, systemsNamed, systemsToTry } from '../../../../src/core/dataset/places/systems';
import { distanceMeters } from '../../../../src/core/lib/geo';

const systemOf = (code: string) => {
  const system = systemsNamed(code.slice(5)).find((one) => one.code === code);
  if (system === undefined) throw new Error(`${code} is not known`);
  return system;
};

/** Places that those who define each system publish in it and in degrees, with how near proj4 must come, in meters. */
const controls = [
  // IGN, the origin of each projection, by definition
  ['EPSG:2154', 700000, 6600000, 46.5, 3, 0.01],
  ['EPSG:3943', 1700000, 2200000, 43, 3, 0.01],
  ['EPSG:3947', 1700000, 6200000, 47, 3, 0.01],
  // IGN's worked example NTF → RGF93 (Circé): the origin on the meridian of Paris, moved by the shift
  ['EPSG:27572', 600000, 2200000, 46.8, 2.33723, 100],
  ['EPSG:27563', 600000, 200000, 44.1, 2.33723, 100],
  ['EPSG:27573', 600000, 3200000, 44.1, 2.33723, 100],
  // Ordnance Survey, "A guide to coordinate systems in Great Britain", annex C: Caister water tower
  ['EPSG:27700', 651409.903, 313177.27, 52.657977, 1.716052, 5],
  // swisstopo: the old observatory of Bern
  ['EPSG:2056', 2600000, 1200000, 46.951082877, 7.438632495, 1],
  // Kadaster: Amersfoort
  ['EPSG:28992', 155000, 463000, 52.1551744, 5.38720621, 1],
  // Ghent, by EPSG:1652 (whose rotations proj4 takes as position vectors)
  ['EPSG:31370', 103657.0781, 194604.1058, 51.0597328, 3.7077122, 1],
  ['EPSG:32631', 500000, 0, 0, 3, 0.01],
  ['EPSG:25831', 500000, 5316300.2, 48, 3, 2],
  ['EPSG:3857', 111319.4908, 111325.1429, 1, 1, 0.01],
] as const;

describe('a system of projected meters', () => {
  it.each(controls)('%s turns (%d, %d) into the degrees that its makers publish', (code, x, y, lat, lng, within) => {
    const [foundLat, foundLng] = converterOf(systemOf(code))(x, y);
    expect(distanceMeters({ lat: foundLat, lng: foundLng }, { lat, lng })).toBeLessThan(within);
  });

  it.each([
    ['x l93', 'EPSG:2154'],
    ['lambert93', 'EPSG:2154'],
    ['chpcoorlb93', 'EPSG:2154'],
    ['x lambert 2 etendu', 'EPSG:27572'],
    ['lambert3 sud', 'EPSG:27563'],
    ['x cc47', 'EPSG:3947'],
    ['x rgf93 cc47', 'EPSG:3947'],
    ['utm 31n x', 'EPSG:32631'],
    ['utm zone 40s', 'EPSG:2975'],
    ['x epsg 3857', 'EPSG:3857'],
    ['easting', 'EPSG:27700'],
    ['lv95 e', 'EPSG:2056'],
    ['rd x', 'EPSG:28992'],
    ['x lambert 72', 'EPSG:31370'],
  ])('is named by %s', (words, code) => {
    expect(systemsNamed(words)[0]?.code).toBe(code);
  });

  it('covers the places of its own country', () => {
    expect(systemOf('EPSG:2154').covers(47.2163, -1.5493)).toBe(true);
    expect(systemOf('EPSG:2154').covers(41.9, 8.7)).toBe(true);
    expect(systemOf('EPSG:2154').covers(43.3, -2.4)).toBe(false);
    expect(systemOf('EPSG:27700').covers(51.5, -0.1)).toBe(true);
    expect(systemOf('EPSG:27700').covers(54.2, -6.3)).toBe(false);
    expect(systemOf('EPSG:28992').covers(52.37, 4.9)).toBe(true);
    expect(systemOf('EPSG:31370').covers(50.85, 4.35)).toBe(true);
    expect(systemOf('EPSG:2056').covers(46.95, 7.44)).toBe(true);
  });

  it('never throws, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (x, y) => {
        for (const system of systemsToTry([])) {
          const [lat, lng] = converterOf(system)(x, y);
          expect(typeof lat + typeof lng).toBe('numbernumber');
        }
      }),
    );
  });
});

describe('land', () => {
  it.each([
    ['Paris', 48.85, 2.35],
    ['La Réunion', -21.1, 55.5],
    ['Mayotte', -12.8, 45.2],
    ['Saint-Pierre', 46.8, -56.2],
    ['Papeete', -17.5, -149.6],
    ['Queen Maud Land', -75, 0],
  ])('is where %s is', (_, lat, lng) => {
    expect(onLand(lat, lng)).toBe(true);
  });

  it.each([
    ['Nantes with its axes swapped', -1.55, 47.2],
    ['Paris with its axes swapped', 2.35, 48.85],
    ['La Réunion with its axes swapped', 55.5, -21.1],
    ['nowhere', 0, 0],
    ['beyond the pole', 91, 0],
    ['no number', Number.NaN, Number.NaN],
  ])('is not where %s would be', (_, lat, lng) => {
    expect(onLand(lat, lng)).toBe(false);
  });
});
