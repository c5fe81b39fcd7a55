import type { Writers } from '../ports';

interface Claim {
  readonly onWriter: () => void;
  readonly onReader: () => void;
}

/** A browser of several tabs: each call opens one. */
export const fakeTabs = (): (() => Writers) => {
  const queues = new Map<string, Claim[]>();
  const listeners = new Set<{ tab: number; name: string; onChange: () => void }>();
  let tabs = 0;
  const leave = (name: string, claim: Claim) => {
    const queue = queues.get(name) ?? [];
    const wasWriter = queue[0] === claim;
    const rest = queue.filter((other) => other !== claim);
    queues.set(name, rest);
    if (wasWriter) queueMicrotask(() => rest[0]?.onWriter());
  };
  const enter = (name: string, claim: Claim) => {
    const queue = [...(queues.get(name) ?? []), claim];
    queues.set(name, queue);
    queueMicrotask(() => {
      if (!queues.get(name)?.includes(claim)) return;
      if (queues.get(name)?.[0] === claim) claim.onWriter();
      else claim.onReader();
    });
    return () => leave(name, claim);
  };
  return () => {
    const tab = tabs;
    tabs += 1;
    return {
      claim: (name, onWriter, onReader) => enter(name, { onWriter, onReader }),
      tell: (name) => {
        for (const other of listeners) if (other.tab !== tab && other.name === name) queueMicrotask(other.onChange);
      },
      hear: (name, onChange) => {
        const listener = { tab, name, onChange };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      isTaken: async (name) => (queues.get(name) ?? []).length > 0,
    };
  };
};
