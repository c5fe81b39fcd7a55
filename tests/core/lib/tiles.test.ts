import { describe, expect, it } from 'vitest';
import { above, roomAround, tileAt, tileName, tilesOf } from '../../../src/core/lib/tiles';

const nantes = { south: 47.206, west: -1.574, north: 47.219, east: -1.547 };

/** The corner of a tile by the inverse of the projection, as the OpenStreetMap wiki writes it. */
const cornerOf = (z: number, x: number, y: number) => ({
  lng: (x / 2 ** z) * 360 - 180,
  lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI,
});

describe('The tiles of a web map', () => {
  it('are numbered as everybody numbers them', () => {
    expect(tileName(tileAt({ lat: 35.6590699, lng: 139.7006793 }, 18))).toBe('18/232798/103246');
  });

  it('of a box cover it, touch it, and come whole level by whole level, none twice', () => {
    const tiles = tilesOf(nantes, 19, 600);
    expect(new Set(tiles.map(tileName)).size).toBe(tiles.length);
    const levels = [...new Set(tiles.map(({ z }) => z))];
    expect(levels).toEqual(levels.map((_, i) => (levels[0] ?? 0) + i));
    for (const z of levels) {
      const here = tiles.filter((tile) => tile.z === z);
      const [rows, columns] = [here.map(({ y }) => y), here.map(({ x }) => x)];
      const start = cornerOf(z, Math.min(...columns), Math.min(...rows));
      const end = cornerOf(z, Math.max(...columns) + 1, Math.max(...rows) + 1);
      expect(start.lat).toBeGreaterThanOrEqual(nantes.north);
      expect(start.lng).toBeLessThanOrEqual(nantes.west);
      expect(end.lat).toBeLessThanOrEqual(nantes.south);
      expect(end.lng).toBeGreaterThanOrEqual(nantes.east);
      const [wide, high] = [end.lng - start.lng, start.lat - end.lat];
      expect(wide).toBeLessThan(nantes.east - nantes.west + 2 * (360 / 2 ** z));
      expect(high).toBeLessThan(nantes.north - nantes.south + 2 * (360 / 2 ** z));
      expect(here.length).toBe((Math.max(...rows) - Math.min(...rows) + 1) * new Set(columns).size);
    }
  });

  it.each([0.001, 0.01, 0.1, 1, 20])('of a box %f degrees wide are 600 at the most, and some', (wide) => {
    const box = { south: 46, west: 2, north: 46 + wide / 2, east: 2 + wide };
    const { length } = tilesOf(box, 19, 600);
    expect(length).toBeGreaterThan(8);
    expect(length).toBeLessThanOrEqual(600);
  });

  it('of a box across the antimeridian lie on both its sides', () => {
    const box = roomAround({ south: -17, west: 179.9, north: -16.9, east: -179.9 }, 300, 0.15);
    const columns = tilesOf(box, 12, 600)
      .filter(({ z }) => z === 12)
      .map(({ x }) => x);
    expect(columns).toContain(0);
    expect(columns).toContain(4095);
    expect(Math.max(...columns)).toBe(4095);
  });

  it('lie in those of the levels above, at their place', () => {
    expect(above({ z: 17, x: 65490, y: 43582 }, 0)).toEqual({ z: 17, x: 65490, y: 43582, left: 0, top: 0 });
    expect(above({ z: 17, x: 65490, y: 43582 }, 2)).toEqual({ z: 15, x: 16372, y: 10895, left: 0.5, top: 0.5 });
  });
});

describe('Room around a frame', () => {
  it('is a part of its size on each side, and never smaller than the least', () => {
    const room = roomAround(nantes, 300, 0.15);
    expect(room.north - nantes.north).toBeCloseTo(0.013 * 0.15, 9);
    expect(nantes.west - room.west).toBeCloseTo(0.027 * 0.15, 9);
    const point = roomAround({ south: 47, west: 2, north: 47, east: 2 }, 300, 0);
    expect((point.north - point.south) * 111_320).toBeCloseTo(300, 0);
    expect((point.east - point.west) * 111_320 * Math.cos((47 * Math.PI) / 180)).toBeCloseTo(300, 0);
  });
});
