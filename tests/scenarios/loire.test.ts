import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/core/lib/position';
import type { Hunt } from '../../src/core/prepare/hunt';
import { rehearse } from '../../src/core/rehearse/rehearse';
import { wayThrough } from '../../src/core/scenario/walk';
import { huntOf, shipped } from '../builders/hunt';

type Pair = readonly [lng: number, lat: number];

interface Drawn {
  readonly properties: { readonly kind: string };
  readonly geometry: { readonly coordinates: unknown };
}

const { features } = JSON.parse(readFileSync('public/datasets/nantes-outlines/data.geojson', 'utf8')) as {
  readonly features: readonly Drawn[];
};
const drawn = <T>(kind: string): readonly T[] =>
  features.filter(({ properties }) => properties.kind === kind).map(({ geometry }) => geometry.coordinates as T);

const [waters, islands] = [drawn<readonly Pair[][]>('water'), drawn<readonly Pair[][]>('island')];
const bridges = drawn<readonly Pair[]>('bridge');

/** By the even-odd rule: how often a line to the east meets a ring. */
const isIn = ([x, y]: Pair, ring: readonly Pair[]): boolean =>
  ring.slice(1).filter(([bx, by], i) => {
    const [ax, ay] = ring[i] as Pair;
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  }).length %
    2 ===
  1;

const isWet = (at: Pair): boolean =>
  waters.some(([outer = [], ...holes]) => isIn(at, outer) && !holes.some((hole) => isIn(at, hole))) &&
  !islands.some(([outer = []]) => isIn(at, outer));

const [north, east] = [111_195, 111_195 * Math.cos((47.21 * Math.PI) / 180)];

const metersTo = ([x, y]: Pair, [[ax, ay], [bx, by]]: readonly [Pair, Pair]): number => {
  const [px, py, qx, qy] = [(x - ax) * east, (y - ay) * north, (bx - ax) * east, (by - ay) * north];
  const share = Math.max(0, Math.min(1, (px * qx + py * qy) / (qx * qx + qy * qy)));
  return Math.hypot(px - qx * share, py - qy * share);
};

const isOnBridge = (at: Pair): boolean =>
  bridges.some((line) => line.slice(1).some((to, i) => metersTo(at, [line[i] as Pair, to]) <= 15));

/** The places in the water and on no bridge that a way passes, looked at every few meters. */
const wadesOn = (way: readonly Position[]): readonly Pair[] =>
  way.slice(1).flatMap((to, i) => {
    const from = way[i] as Position;
    const steps = 1 + Math.ceil(Math.hypot((to.lng - from.lng) * east, (to.lat - from.lat) * north) / 4);
    const places = Array.from({ length: steps + 1 }, (_, step): Pair => {
      const share = step / steps;
      return [from.lng + (to.lng - from.lng) * share, from.lat + (to.lat - from.lat) * share];
    });
    return places.filter((at) => isWet(at) && !isOnBridge(at));
  });

/** The stages of each circuit, from the start. */
const circuitsOf = ({ start, stages, circuits }: Hunt): readonly (readonly Position[])[] =>
  circuits.map((order) => [
    start,
    ...order.flatMap((id) => stages.filter((stage) => stage.id === id).map(({ position }) => position)),
  ]);

describe.each(shipped())('the ways of $fileName', ({ scenario, datasets }) => {
  const rallies = [2, 5, 12].map((teams) => huntOf({ ...scenario, circuits: { teams } }, datasets));
  const hunts = [huntOf(scenario, datasets), ...(scenario.rules.mode === 'trail' ? rallies : [])];

  it('cross the Loire on its bridges alone, on every leg of every circuit', () => {
    const legs = hunts.flatMap((hunt) =>
      circuitsOf(hunt).flatMap((places) =>
        places.slice(1).map((to, i) => ({ from: places[i] as Position, to, walk: hunt.walk })),
      ),
    );
    expect(legs.length).toBeGreaterThanOrEqual(7);
    expect(legs.filter(({ from, to }) => wadesOn([from, to]).length > 0).length).toBeGreaterThan(0);
    expect(legs.filter(({ from, to, walk }) => wadesOn(wayThrough([from, to], walk)).length > 0)).toEqual([]);
  });

  it('are walked dry-shod by every team that rehearses them, even the lost one', () => {
    const [hunt] = hunts;
    const wet = rehearse(hunt as Hunt).teams.map(({ kind, track }) => [
      kind,
      wadesOn(track.map(({ position }) => position)),
    ]);
    expect(wet.filter(([, places]) => places?.length)).toEqual([]);
  });
});
