// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useInTurns } from '../../../../src/apps/player/screens/useInTurns';

let drawn = 0;

const Page = ({ total, of }: { readonly total: number; readonly of: string }) => {
  drawn = useInTurns(total, 2, of);
  return null;
};

const show = (root: Element, total: number, of: string) => act(() => render(<Page total={total} of={of} />, root));

const nextTurn = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(20);
  });

describe('a page that is drawn in turns', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('draws so many parts more in each turn, to the last', async () => {
    const root = document.createElement('div');
    await show(root, 5, 'one');
    expect(drawn).toBe(2);
    await nextTurn();
    expect(drawn).toBe(4);
    await nextTurn();
    expect(drawn).toBe(5);
    await show(root, 7, 'one');
    expect(drawn).toBe(6);
  });

  it('begins anew with something else', async () => {
    const root = document.createElement('div');
    await show(root, 5, 'one');
    await nextTurn();
    await show(root, 5, 'two');
    expect(drawn).toBe(2);
    await nextTurn();
    expect(drawn).toBe(4);
  });
});
