import type { WriterParts } from '../../src/platform/browser/writers';

type Callback = (lock: Lock | null) => unknown;

/** Web Locks (exclusive ones) for Node, which has none: the queue of the specification, in one process. */
export const aLockManager = (): NonNullable<WriterParts['locks']> => {
  const tails = new Map<string, Promise<void>>();
  const held = new Set<string>();
  const hold = async (name: string, callback: Callback): Promise<unknown> => {
    held.add(name);
    try {
      return await callback({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  const request = async (name: string, options: LockOptions, callback: Callback): Promise<unknown> => {
    await Promise.resolve();
    if (options.ifAvailable && held.has(name)) return callback(null);
    const turn = tails.get(name) ?? Promise.resolve();
    const run = turn.then(() => {
      options.signal?.throwIfAborted();
      return hold(name, callback);
    });
    tails.set(
      name,
      run.then(
        () => {},
        () => {},
      ),
    );
    return run;
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  return { request, query } as unknown as NonNullable<WriterParts['locks']>;
};
