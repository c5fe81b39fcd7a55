import type { LogEntry, PlayRecord, PlayStore } from '../ports';

/** Plays in memory, copied in and out as a database does. */
export const memoryPlays = (): PlayStore => {
  const records = new Map<string, PlayRecord>();
  const logs = new Map<string, Map<number, LogEntry>>();
  const marks = new Map<string, number>();
  const demand = (id: string) => {
    if (!records.has(id)) throw new Error(`Play ${id} is not there.`);
  };
  const logOf = (id: string) => logs.get(id) ?? new Map<number, LogEntry>();
  return {
    create: async (record) => {
      if (records.has(record.id)) throw new Error(`Play ${record.id} is there already.`);
      records.set(record.id, structuredClone(record));
      marks.set(record.id, 0);
    },
    append: async (id, entries) => {
      demand(id);
      const log = new Map(logOf(id));
      for (const entry of entries) {
        if (log.has(entry.seq)) throw new Error(`Entry ${entry.seq} is taken.`);
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
    list: async () => structuredClone([...records.values()].sort((a, b) => b.createdWall - a.createdWall)),
    remove: async (id) => {
      records.delete(id);
      logs.delete(id);
      marks.delete(id);
    },
  };
};
