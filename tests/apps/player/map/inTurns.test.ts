import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurns } from '../../../../src/apps/player/map/inTurns';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work in turns', () => {
  it('is done in order, so much in each turn', () => {
    const done: number[] = [];
    const turns = inTurns<number>(2, (job) => done.push(job));
    for (const job of [1, 2, 3, 1]) turns.add(job);
    expect(done).toEqual([]);
    vi.runOnlyPendingTimers();
    expect(done).toEqual([1, 2]);
    vi.runOnlyPendingTimers();
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
    vi.runOnlyPendingTimers();
    vi.runOnlyPendingTimers();
    expect(done).toEqual([1, 3]);
    turns.stop();
    vi.runAllTimers();
    expect(done).toEqual([1, 3]);
  });
});
