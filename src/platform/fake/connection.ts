import type { Connection } from '../ports';

/** A network that a test cuts and mends. */
export interface FakeConnection extends Connection {
  set(online: boolean): void;
}

/** A device that has a network until a test cuts it. */
export const fakeConnection = (): FakeConnection => {
  const listeners = new Set<() => void>();
  let online = true;
  return {
    isOffline: () => !online,
    watch: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    set: (next) => {
      online = next;
      for (const listener of [...listeners]) listener();
    },
  };
};
