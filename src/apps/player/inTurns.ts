/** Calls back in another turn of the page, once what stands by now is on its way to the screen; never, where the returned function is called first. */
export const nextTurn = (run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** Work that waits for its turn. */
export interface Turns<Job> {
  /** Lets a job wait; one that waits already keeps its place. */
  add(job: Job): void;
  /** A job that is no longer wanted. */
  drop(job: Job): void;
  stop(): void;
}

/** Does jobs in the order in which they come, at most `each` between two frames: neither doing nor showing them holds the page up. */
export const inTurns = <Job>(each: number, run: (job: Job) => void): Turns<Job> => {
  const waiting = new Set<Job>();
  let cancel: (() => void) | null = null;
  const callUp = (): void => {
    if (cancel === null && waiting.size > 0) cancel = nextTurn(take);
  };
  const take = (): void => {
    cancel = null;
    for (const job of [...waiting].slice(0, each)) {
      waiting.delete(job);
      run(job);
    }
    callUp();
  };
  return {
    add: (job) => {
      waiting.add(job);
      callUp();
    },
    drop: (job) => void waiting.delete(job),
    stop: () => {
      cancel?.();
      waiting.clear();
    },
  };
};
