import type { Clock } from '../ports';

/** A clock that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Lets time pass, calling back what falls due on the way, in order. */
  advance(ms: number): void;
  /** Changes the device's date alone, as a person or a network does. */
  setWall(wall: number): void;
  /** How many timers run. */
  running(): number;
}

interface Timer {
  readonly everyMs: number;
  readonly callback: () => void;
  due: number;
}

/** A clock at 0 ms, on a device whose date is `wall`. */
export const fakeClock = (wall = 1_700_000_000_000): FakeClock => {
  const timers = new Set<Timer>();
  let now = 0;
  let offset = wall;
  const nextDue = (end: number): Timer | undefined =>
    [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  return {
    monotonic: () => now,
    wall: () => offset + now,
    every: (everyMs, callback) => {
      const timer: Timer = { everyMs, callback, due: now + everyMs };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (ms) => {
      const end = now + ms;
      for (let timer = nextDue(end); timer; timer = nextDue(end)) {
        now = timer.due;
        timer.due += timer.everyMs;
        timer.callback();
      }
      now = end;
    },
    setWall: (value) => {
      offset = value - now;
    },
    running: () => timers.size,
  };
};
