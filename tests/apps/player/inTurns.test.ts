import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns } from '../../../src/apps/player/inTurns';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A frame, and the turn of the page that follows it. */
const nextFrame = (): void => {
  vi.runOnlyPendingTimers();
  vi.runOnlyPendingTimers();
};

describe('work in turns', () => {
  it('is done in order, so much after each frame', () => {
    const done: number[] = [];
    const turns = inTurns<number>(2, (job) => done.push(job));
    for (const job of [1, 2, 3, 1]) turns.add(job);
    vi.runOnlyPendingTimers();
    expect(done).toEqual([]);
    vi.runOnlyPendingTimers();
    expect(done).toEqual([1, 2]);
    nextFrame();
    expect(done).toEqual([1, 2, 3]);
    turns.add(4);
    vi.runAllTimers();
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it('is left alone once it is no longer wanted, and all of it when it stops', () => {
    const done: number[] = [];
    const turns = inTurns<number>(1, (job) => done.push(job));
    for (const job of [1, 2, 3, 4]) turns.add(job);
    turns.drop(2);
    nextFrame();
    nextFrame();
    expect(done).toEqual([1, 3]);
    turns.stop();
    vi.runAllTimers();
    expect(done).toEqual([1, 3]);
  });
});
