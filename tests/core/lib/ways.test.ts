import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationPosition, distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import { type Barrier, crosses, waysAround } from '../../../src/core/lib/ways';

const middle: Position = { lat: 47.2, lng: -1.55 };

/** The place so many meters east and north of the middle. */
const at = (east: number, north: number): Position =>
  destinationPosition(destinationPosition(middle, east, 90), north, 0);

const metersAlong = (places: readonly Position[]): number =>
  places.slice(1).reduce((sum, place, i) => sum + distanceMeters(places[i] as Position, place), 0);

/** A river from west to east with a bend to the north, and a bridge 600 m east of its middle. */
const line = [at(-2000, 0), at(-500, 0), at(0, 400), at(500, 0), at(2000, 0)];
const bridge = [at(600, -40), at(600, 40)];
const river: Barrier = { line, crossings: [bridge] };

/** A place within 1,500 m, a bank's width off the river. */
const places = fc
  .tuple(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1500, max: 1500 }))
  .map(([east, north]) => at(east, north))
  .filter((place) => !crosses(line, [at(0, 5000), place]) || !crosses(line, [place, at(0, -5000)]));

const isOnBridge = (from: Position, to: Position): boolean =>
  [from, to].every((end) => bridge.some((one) => distanceMeters(end, one) < 7));

describe('ways', () => {
  it('are straight where there is no barrier', () => {
    const { meters, path } = waysAround([]);
    expect(meters(at(0, 0), at(300, 0))).toBeCloseTo(300, 0);
    expect(path(at(0, 0), at(300, 0))).toEqual([at(0, 0), at(300, 0)]);
  });

  it('are straight along one bank, and lead from one to the other over the bridge', () => {
    const { meters, path } = waysAround([river]);
    expect(path(at(-900, 300), at(900, 900))).toHaveLength(2);
    const over = path(at(600, 300), at(600, -300));
    expect(over).toHaveLength(4);
    expect(meters(at(600, 300), at(600, -300))).toBeCloseTo(600, 0);
    const far = path(at(-1500, 300), at(-1500, -300));
    expect(far.slice(1).some((to, i) => isOnBridge(far[i] as Position, to))).toBe(true);
    expect(meters(at(-1500, 300), at(-1500, -300))).toBeGreaterThan(4200);
  });

  it('lead close around the corner of a bank', () => {
    const { path } = waysAround([river]);
    const around = path(at(-600, 200), at(600, 200));
    expect(around).toHaveLength(3);
    expect(distanceMeters(around[1] as Position, at(0, 400))).toBeCloseTo(2, 1);
  });

  it('lead around a ring on every side', () => {
    const ring = [at(-100, -100), at(100, -100), at(100, 100), at(-100, 100), at(-100, -100)];
    const { path } = waysAround([{ line: ring, crossings: [] }]);
    const behind = path(at(-150, 0), at(0, -150));
    expect(behind).toHaveLength(3);
    expect(distanceMeters(behind[1] as Position, at(-100, -100))).toBeCloseTo(2, 1);
  });

  it('lead over one place on a line at right angles', () => {
    const { path } = waysAround([{ line, crossings: [[at(-1000, 0)]] }]);
    const over = path(at(-1000, 200), at(-1000, -200));
    expect(over.some((place) => distanceMeters(place, at(-1000, 0)) < 0.1)).toBe(true);
  });

  it('lead nowhere across a line that nothing crosses, and not around its ends', () => {
    const { meters, path } = waysAround([{ line, crossings: [] }]);
    expect(meters(at(0, 800), at(0, -800))).toBe(Number.POSITIVE_INFINITY);
    expect(path(at(0, 800), at(0, -800))).toEqual([at(0, 800), at(0, -800)]);
  });

  it('begin on the near bank for a place that was drawn into the water', () => {
    const island = [at(-50, 500), at(50, 500), at(50, 600), at(-50, 600), at(-50, 500)];
    const { meters } = waysAround([river, { line: island, crossings: [] }]);
    expect(meters(at(0, 550), at(0, 900))).toBeLessThan(400);
    const large = island.map((_, i) => at([-900, 900, 900, -900, -900][i] ?? 0, [500, 500, 2300, 2300, 500][i] ?? 0));
    expect(waysAround([{ line: large, crossings: [] }]).meters(at(0, 1400), at(0, 380))).toBe(Number.POSITIVE_INFINITY);
  });

  it('cross a barrier nowhere but on its crossings', () => {
    const { path } = waysAround([river]);
    fc.assert(
      fc.property(places, places, (from, to) => {
        const passed = path(from, to);
        const legs = passed.slice(1).map((place, i) => [passed[i] as Position, place] as const);
        return legs.every(([a, b]) => isOnBridge(a, b) || !crosses(line, [a, b]));
      }),
    );
  });

  it('lead from the middle of a bridge to its ends alone, not through the water, whether it is drawn in one piece or two', () => {
    const bank = (north: number): Barrier['line'] => [at(-2000, north), at(2000, north)];
    const bridgeAt = (east: number, ...between: readonly Position[]) => [at(east, -30), ...between, at(east, 30)];
    const crossings = [bridgeAt(-600), bridgeAt(600, at(602, 0))];
    const twoPieces = [bridgeAt(-600, at(-602, 0)), bridgeAt(600, at(602, 0))];
    const { path, meters } = waysAround([
      { line: bank(-20), crossings },
      { line: bank(20), crossings },
    ]);
    const [here, there] = [at(-602, 2), at(600, 5)];
    const over = path(here, there);
    expect(over.length).toBeGreaterThanOrEqual(4);
    expect(meters(here, there)).toBeGreaterThan(1260);
    const along = over.slice(1).flatMap((to, i) => {
      const from = over[i] as Position;
      return [0.25, 0.5, 0.75].map((share) => ({
        lat: from.lat + (to.lat - from.lat) * share,
        lng: from.lng + (to.lng - from.lng) * share,
      }));
    });
    const beside = (place: Position) => Math.min(...[-600, 600].map((east) => distanceMeters(place, at(east, 0))));
    expect(along.filter((place) => Math.abs(place.lat - middle.lat) < 15 / 111_195 && beside(place) > 25)).toEqual([]);
    const walls = [-1, 1].map((side): Barrier => ({ line: [at(0, 15 * side), at(0, 3000 * side)], crossings: [] }));
    const halves = waysAround([
      { line: bank(-20), crossings: twoPieces },
      { line: bank(20), crossings: twoPieces },
      ...walls,
    ]);
    expect(halves.meters(at(-600, 300), at(-600, -300))).toBeCloseTo(600, 0);
    expect(halves.meters(at(-600, 300), at(600, 300))).toBe(Number.POSITIVE_INFINITY);
    expect(path(here, at(-600, 10))).toHaveLength(2);
    expect(meters(here, at(-600, 300))).toBeCloseTo(300, -1);
    expect(meters(at(-300, 100), at(-300, -100))).toBeGreaterThan(600);
    expect(meters(at(0, 100), there)).toBeCloseTo(meters(there, at(0, 100)), 6);
  });

  it('are as long as what they pass, the same there and back, never shorter than the crow flies, and never longer over a third place', () => {
    const { meters, path } = waysAround([river]);
    fc.assert(
      fc.property(places, places, places, (from, to, via) => {
        const direct = meters(from, to);
        expect(metersAlong(path(from, to))).toBeCloseTo(direct, 6);
        expect(meters(to, from)).toBeCloseTo(direct, 4);
        expect(direct).toBeGreaterThanOrEqual(distanceMeters(from, to) - 0.01);
        expect(direct).toBeLessThanOrEqual(meters(from, via) + meters(via, to) + 0.1);
      }),
    );
  });

  it('are found across the antimeridian', () => {
    const beside = (lng: number, lat: number): Position => ({ lat, lng });
    const bank = [beside(179.99, -17), beside(-179.99, -17)];
    const over = [beside(180, -17.001), beside(180, -16.999)];
    const { meters } = waysAround([{ line: bank, crossings: [over] }]);
    const [from, to] = [beside(179.995, -16.998), beside(-179.995, -17.002)];
    expect(meters(from, to)).toBeGreaterThan(distanceMeters(from, to));
    expect(meters(from, to)).toBeLessThan(1400);
  });
});
