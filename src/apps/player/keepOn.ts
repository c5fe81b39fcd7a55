import type { PlayEvent } from '../../core/play/play';
import type { Hunt } from '../../core/prepare/hunt';
import type { Clock, Persistence, PlayStore } from '../../platform/ports';
import type { Desk } from './desk';
import { unreadOf } from './unread';

/** How long what can't be kept is let be before it is tried again. */
const againMs = 5_000;

interface KeepRim {
  readonly clock: Clock;
  readonly plays: PlayStore;
}

/**
 * Tries again and again to keep what could not be kept, and looks at once whether the play is still there when what
 * keeps it was closed from outside. While all is kept nothing wakes the page. Stops when the returned function is called.
 */
export const keepOn = (
  { clock, plays }: KeepRim,
  { get, subscribe }: Pick<Desk, 'get' | 'subscribe'>,
  retry: () => void,
): (() => void) => {
  let rest: (() => void) | null = null;
  const heed = () => {
    const isKept = get().unsaved === null;
    if (isKept) rest?.();
    rest = isKept ? null : (rest ?? clock.every(againMs, retry));
  };
  const closings = [subscribe(heed), plays.watch(retry), () => rest?.()];
  return () => {
    for (const close of closings) close();
  };
};

/**
 * Asks the device not to evict what it keeps, once in a play: as the team reads on after its first outcome. By then
 * there is something to lose, the tap that browsers want has just been made, and where a browser asks the person, as
 * Firefox does, nothing waits for an answer: no clue is sought, no question stands open.
 */
export const askToPersist = async (hunt: Hunt, read: readonly PlayEvent[], persistence: Persistence): Promise<void> => {
  const outcomes = unreadOf(hunt, read, 0).filter(({ kind }) => kind === 'outcome');
  if (outcomes.length === 1 && !(await persistence.isGranted())) await persistence.ask();
};
