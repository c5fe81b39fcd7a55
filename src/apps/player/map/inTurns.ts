/** Work that waits for its turn. */
export interface Turns<Job> {
  /** Lets a job wait; one that waits already keeps its place. */
  add(job: Job): void;
  /** A job that is no longer wanted. */
  drop(job: Job): void;
  stop(): void;
}

/** Does jobs in the order in which they come, at most `each` in one turn of the page, so that no turn holds it up. */
export const inTurns = <Job>(each: number, run: (job: Job) => void): Turns<Job> => {
  const waiting = new Set<Job>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const callUp = (): void => {
    if (timer === null && waiting.size > 0) timer = setTimeout(take);
  };
  const take = (): void => {
    timer = null;
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
      if (timer !== null) clearTimeout(timer);
      waiting.clear();
    },
  };
};
