import type { LogEntry, PlayRecord, PlayStore } from '../ports';

/** Plays in memory, which the system may close or evict. */
export interface MemoryPlays extends PlayStore {
  /** Closes what keeps the plays, as the system does; with `empty` it evicts them too. */
  close(how?: { readonly empty: boolean }): void;
}

/** Plays in memory, copied in and out as a database does. */
export const memoryPlays = (): MemoryPlays => {
  const listeners = new Set<() => void>();
  const records = new Map<string, PlayRecord>();
  const logs = new Map<string, Map<number, LogEntry>>();
  const marks = new Map<string, number>();
  const demand = (id: string) => {
    if (!records.has(id)) throw new DOMException(`Play ${id} is not there.`, 'NotFoundError');
  };
  const logOf = (id: string) => logs.get(id) ?? new Map<number, LogEntry>();
  return {
    create: async (record) => {
      if (records.has(record.id)) throw new DOMException(`Play ${record.id} is there already.`, 'ConstraintError');
      records.set(record.id, structuredClone(record));
      marks.set(record.id, 0);
    },
    append: async (id, entries) => {
      demand(id);
      const log = new Map(logOf(id));
      for (const entry of entries) {
        if (log.has(entry.seq)) throw new DOMException(`Entry ${entry.seq} is taken.`, 'ConstraintError');
        log.set(entry.seq, structuredClone(entry));
      }
      logs.set(id, log);
    },
    see: async (id, count) => {
      demand(id);
      marks.set(id, count);
    },
    read: async (id) => {
      const record = records.get(id);
      if (!record) return null;
      const log = [...logOf(id).values()].sort((a, b) => a.seq - b.seq);
      return structuredClone({ record, log, seen: marks.get(id) ?? log.length });
    },
    entries: async (id) => structuredClone([...logOf(id).values()].sort((a, b) => a.seq - b.seq)),
    list: async () => structuredClone([...records.values()].sort((a, b) => b.createdWall - a.createdWall)),
    ids: async () => [...records.keys()],
    restore: async ({ record, log, seen }) => {
      records.set(record.id, structuredClone(record));
      const entries = log.map((entry) => [entry.seq, structuredClone(entry)] as const);
      logs.set(record.id, new Map([...logOf(record.id), ...entries]));
      marks.set(record.id, seen);
    },
    remove: async (id) => {
      records.delete(id);
      logs.delete(id);
      marks.delete(id);
    },
    watch: (onClosed) => {
      listeners.add(onClosed);
      return () => listeners.delete(onClosed);
    },
    close: ({ empty } = { empty: false }) => {
      if (empty) for (const kept of [records, logs, marks]) kept.clear();
      for (const listener of [...listeners]) listener();
    },
  };
};
