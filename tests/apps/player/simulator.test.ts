import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../../src/apps/player/simulator';
import { destinationPosition, distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import { waysAround } from '../../../src/core/lib/ways';
import { openGate, sense } from '../../../src/core/play/gate';
import type { Clock, Fix } from '../../../src/platform/ports';

const start = { lat: 47.2184, lng: -1.5536 };
const north = (meters: number) => destinationPosition(start, meters, 0);

/** A clock that is turned by hand; `listeners` is how many callbacks it still has. */
const handClock = (from = 5_000) => {
  let now = from;
  const timers = new Set<{ everyMs: number; due: number; callback: () => void }>();
  const clock: Clock = {
    monotonic: () => now,
    wall: () => 0,
    every: (everyMs, callback) => {
      const timer = { everyMs, due: now + everyMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const turn = (ms: number) => {
    for (const end = now + ms; now < end; ) {
      now += 100;
      for (const timer of timers) if (timer.due <= now) [timer.due] = [now + timer.everyMs, timer.callback()];
    }
  };
  const leap = (ms: number) => {
    now += ms;
  };
  return { clock, turn, leap, listeners: () => timers.size };
};

const watched = (from?: number, ways = waysAround([])) => {
  const hand = handClock(from);
  const simulator = createSimulator(hand.clock, start, ways);
  const fixes: Fix[] = [];
  const { stop } = simulator.locator.watch(
    (fix) => fixes.push(fix),
    () => {},
  );
  return { ...hand, simulator, fixes, stop };
};

const speeds = (fixes: readonly Fix[]) =>
  fixes.slice(1).map((fix, i) => {
    const before = fixes[i] as Fix;
    return distanceMeters(before.position, fix.position) / ((fix.at - before.at) / 1000);
  });

describe('the walk simulator', () => {
  it('walks to a place at 1.4 m/s and stops there', () => {
    const { simulator, turn } = watched();
    simulator.walkTo(north(14));
    turn(5_000);
    expect(distanceMeters(start, simulator.position())).toBeCloseTo(7, 1);
    turn(60_000);
    expect(simulator.position()).toEqual(north(14));
  });
  it('goes over a bridge to the other bank, no faster', () => {
    const across = (east: number, meters: number): Position => destinationPosition(north(meters), east, 90);
    const ways = waysAround([
      { line: [across(-900, 100), across(900, 100)], crossings: [[across(300, 80), across(300, 120)]] },
    ]);
    const { simulator, turn, fixes } = watched(undefined, ways);
    simulator.walkTo(north(200));
    turn(600_000);
    expect(simulator.position()).toEqual(north(200));
    expect(fixes.some(({ position }) => distanceMeters(position, across(300, 100)) < 1)).toBe(true);
    expect(Math.max(...speeds(fixes))).toBeLessThan(1.45);
  });
  it('cycles three times faster, and goes sixty times a walk', () => {
    for (const [pace, meters] of [
      ['cycle', 21],
      ['fast', 420],
    ] as const) {
      const { simulator, turn } = watched();
      simulator.setPace(pace);
      simulator.walkTo(north(10_000));
      turn(5_000);
      expect(distanceMeters(start, simulator.position())).toBeCloseTo(meters, 0);
    }
  });
  it('goes on in a direction while steered', () => {
    const { simulator, turn } = watched();
    simulator.steer(90);
    turn(10_000);
    const after = simulator.position();
    expect(distanceMeters(start, after)).toBeCloseTo(14, 1);
    expect(after.lng).toBeGreaterThan(start.lng);
    simulator.steer(null);
    turn(10_000);
    expect(simulator.position()).toEqual(after);
  });
  it('leaves its target when steered, and keeps it when a steering that never was is let go', () => {
    const { simulator, turn } = watched();
    simulator.walkTo(north(100));
    simulator.steer(null);
    turn(1_000);
    expect(simulator.position().lat).toBeGreaterThan(start.lat);
    simulator.steer(180);
    turn(10_000);
    expect(simulator.position().lat).toBeLessThan(start.lat);
  });
  it('gives a fix of 5 m every 200 ms, and every second once it has stood for one', () => {
    const { simulator, fixes, turn } = watched(5_000);
    turn(5_000);
    expect(fixes.map(({ at }) => at - 5_000)).toEqual([200, 400, 600, 800, 1_000, 2_000, 3_000, 4_000, 5_000]);
    expect(fixes[0]).toEqual({ position: start, accuracyMeters: 5, at: 5_200 });
    turn(500);
    simulator.walkTo(north(100));
    turn(1_000);
    expect(fixes.slice(-6).map(({ at }) => at - 10_000)).toEqual([500, 700, 900, 1_100, 1_300, 1_500]);
    expect(distanceMeters(start, simulator.position())).toBeCloseTo(1.4, 5);
  });
  it('never seems faster than a bicycle, at any pace', () => {
    for (const pace of ['walk', 'cycle', 'fast'] as const) {
      const { simulator, fixes, turn } = watched();
      simulator.setPace(pace);
      simulator.walkTo(north(3_000));
      turn(30_000);
      expect(fixes.length).toBeGreaterThan(100);
      expect(Math.max(...speeds(fixes))).toBeLessThanOrEqual(4.21);
      expect(Math.max(...fixes.slice(1).map((fix, i) => fix.at - (fixes[i]?.at ?? 0)))).toBeLessThanOrEqual(4_000);
    }
  });
  it('opens the gate at every pace, by walking past as by standing there', () => {
    for (const pace of ['walk', 'cycle', 'fast'] as const) {
      const { simulator, fixes, turn } = watched();
      simulator.setPace(pace);
      simulator.walkTo(north(200));
      turn(160_000);
      for (const meters of [100, 200]) {
        const stage = { id: 's', position: north(meters), radiusMeters: 25 };
        let gate = openGate();
        const signals = fixes.flatMap((fix) => {
          const heard = sense(gate, { type: 'fix', fix }, [stage]);
          gate = heard.gate;
          return heard.signals;
        });
        expect(signals.map(({ type }) => type)).toContain('arrived');
      }
    }
  });
  it('walks at most one second’s way after a sleep, its time never behind the clock', () => {
    const { clock, simulator, fixes, turn, leap } = watched();
    simulator.walkTo(north(100));
    leap(60_000);
    turn(100);
    expect(distanceMeters(start, simulator.position())).toBeCloseTo(1.4, 1);
    expect(fixes.at(-1)?.at).toBe(clock.monotonic());
    simulator.setPace('fast');
    turn(2_000);
    expect(fixes.at(-1)?.at).toBeGreaterThan(clock.monotonic());
  });
  it('stands still while nobody watches, and lets go of the clock', () => {
    const { simulator, fixes, turn, stop, listeners } = watched();
    simulator.walkTo(north(100));
    const { stop: stopSecond } = simulator.locator.watch(
      () => {},
      () => {},
    );
    stop();
    stop();
    expect(listeners()).toBe(1);
    stopSecond();
    expect(listeners()).toBe(0);
    turn(10_000);
    expect(fixes).toEqual([]);
    expect(simulator.position()).toEqual(start);
    simulator.locator.watch(
      () => {},
      () => {},
    );
    turn(1_000);
    expect(distanceMeters(start, simulator.position())).toBeCloseTo(1.4, 1);
  });
});
