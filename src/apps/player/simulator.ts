import { destinationPosition, distanceMeters, positionToward } from '../../core/lib/geo';
import type { Position } from '../../core/lib/position';
import type { Ways } from '../../core/lib/ways';
import type { Clock, Fix, Locator } from '../../platform/ports';
import type { Pace } from './game';

/** A walk at home: a locator whose fixes come from a token that is told where to go. */
export interface Simulator {
  /** Gives fixes while it is watched; their `at` is simulated milliseconds, never behind the clock's. */
  readonly locator: Locator;
  /** Walks there, straight or around what bars the way, and stops. */
  walkTo(position: Position): void;
  /** Walks on in this direction (degrees from north) until told null. */
  steer(bearing: number | null): void;
  setPace(pace: Pace): void;
  position(): Position;
}

/** How each pace moves: meters for each simulated second, and simulated seconds for each real one. So no pace outruns what the gate believes of people. */
export const paces: { readonly [pace in Pace]: { readonly metersPerSecond: number; readonly timesFaster: number } } = {
  walk: { metersPerSecond: 1.4, timesFaster: 1 },
  cycle: { metersPerSecond: 4.2, timesFaster: 1 },
  fast: { metersPerSecond: 1.4, timesFaster: 60 },
};

/** Real time between two fixes: on the way, and once the token has stood for a while. */
const tickMs = { walking: 200, standing: 1_000 } as const;
/** Ticks that a token has stood for before they become rare: a stage opens to who stays in it. */
const idleTicks = 5;
/** A tick that comes late (a hidden tab) makes up for no more than this. */
const lateMs = 1_000;
/** Simulated time between two fixes at most: the gate's dwell wants two of them inside. */
const stepMs = 4_000;
const accuracyMeters = 5;

type Heading =
  | { readonly kind: 'standing' }
  | { readonly kind: 'to'; readonly target: Position; readonly then: readonly Position[] }
  | { readonly kind: 'along'; readonly bearing: number };

interface Walk {
  readonly position: Position;
  readonly heading: Heading;
}

const standing: Heading = { kind: 'standing' };

const stepOn = ({ position, heading }: Walk, meters: number): Walk => {
  if (heading.kind === 'standing') return { position, heading };
  if (heading.kind === 'along') return { position: destinationPosition(position, meters, heading.bearing), heading };
  const { target, then } = heading;
  const next = positionToward(position, target, meters);
  if (next !== target) return { position: next, heading };
  const left = meters - distanceMeters(position, target);
  return stepOn({ position: target, heading: headingAlong(then) }, Math.max(0, left));
};

/** The way through these places to the last. */
const headingAlong = ([target, ...then]: readonly Position[]): Heading =>
  target ? { kind: 'to', target, then } : standing;

/** A simulator that stands at `start` and goes by these ways; time stands still for it while nobody watches. */
export const createSimulator = (clock: Clock, start: Position, ways: Ways): Simulator => {
  let walk: Walk = { position: start, heading: standing };
  let pace: Pace = 'walk';
  let simulatedAt = clock.monotonic();
  let heardAt = simulatedAt;
  let idle = 0;
  let stop = (): void => {};
  const watchers = new Set<(fix: Fix) => void>();

  const step = (ms: number): void => {
    walk = stepOn(walk, (paces[pace].metersPerSecond * ms) / 1000);
    simulatedAt += ms;
    const fix = { position: walk.position, accuracyMeters, at: simulatedAt };
    for (const onFix of [...watchers]) onFix(fix);
  };
  const tick = (): void => {
    const now = clock.monotonic();
    const passed = Math.min(now - heardAt, lateMs) * paces[pace].timesFaster;
    heardAt = now;
    const steps = Math.ceil(passed / stepMs);
    simulatedAt = Math.max(simulatedAt, now - passed);
    for (let i = 0; i < steps; i += 1) step(passed / steps);
  };
  const beatEvery = (ms: number): void => {
    stop();
    stop = clock.every(ms, beat);
  };
  const beat = (): void => {
    tick();
    idle = walk.heading.kind === 'standing' ? idle + 1 : 0;
    if (idle === idleTicks) beatEvery(tickMs.standing);
  };
  const begin = (): void => {
    heardAt = clock.monotonic();
    idle = 0;
    beatEvery(tickMs.walking);
  };
  /** Goes another way from now on; the time that it stood is over first. */
  const head = (heading: Heading): void => {
    const wakes = watchers.size > 0 && idle >= idleTicks && heading.kind !== 'standing';
    if (wakes) tick();
    walk = { ...walk, heading };
    if (wakes) begin();
  };

  return {
    locator: {
      watch: (onFix) => {
        const watcher = (fix: Fix): void => onFix(fix);
        watchers.add(watcher);
        if (watchers.size === 1) begin();
        return {
          keep: () => {},
          stop: () => {
            if (watchers.delete(watcher) && watchers.size === 0) stop();
          },
        };
      },
    },
    walkTo: (target) => {
      head(headingAlong(ways.path(walk.position, target).slice(1)));
    },
    steer: (bearing) => {
      if (bearing !== null) head({ kind: 'along', bearing });
      else if (walk.heading.kind === 'along') head(standing);
    },
    setPace: (next) => {
      pace = next;
    },
    position: () => walk.position,
  };
};
