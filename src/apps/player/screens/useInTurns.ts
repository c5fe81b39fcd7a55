import { useLayoutEffect, useState } from 'preact/hooks';
import { nextTurn } from '../inTurns';

/** How many of `total` parts are drawn by now: `each` more in every turn of the page, and from the first again when `of` changes. */
export const useInTurns = (total: number, each: number, of?: unknown): number => {
  const [drawn, setDrawn] = useState({ of, count: each });
  const count = drawn.of === of ? drawn.count : each;
  useLayoutEffect(() => {
    if (count >= total) return;
    return nextTurn(() => setDrawn({ of, count: count + each }));
  }, [count, total, of]);
  return Math.min(count, total);
};
