import type { PlayEvent } from '../../core/play/play';
import type { Clock, LogEntry, PlayStore, Writers } from '../../platform/ports';

/** The log of one play on this device: what is kept, and what still waits to be. */
export interface Logbook {
  readonly entries: () => readonly LogEntry[];
  /** True while events wait that could not be written. */
  readonly waits: () => boolean;
  /** Writes events; what can't be written waits for the next time. */
  write(events: readonly PlayEvent[]): Promise<void>;
  /** The events that another tab has written since. */
  catchUp(): Promise<readonly PlayEvent[]>;
}

/** A logbook over the store; `lock` is the name under which the tabs tell each other of news. */
export const openLogbook = (
  { plays, clock, writers }: { readonly plays: PlayStore; readonly clock: Clock; readonly writers: Writers },
  playId: string,
  lock: string,
  log: readonly LogEntry[],
): Logbook => {
  let kept = log;
  let waiting: readonly LogEntry[] = [];
  return {
    entries: () => [...kept, ...waiting],
    waits: () => waiting.length > 0,
    write: async (events) => {
      const next = kept.length + waiting.length;
      const wall = clock.wall();
      const entries = [...waiting, ...events.map((event, i) => ({ seq: next + i, wall, event }))];
      try {
        await plays.append(playId, entries);
        kept = [...kept, ...entries];
        waiting = [];
        writers.tell(lock);
      } catch {
        waiting = entries;
      }
    },
    catchUp: async () => {
      const read = await plays.read(playId).catch(() => null);
      const news = read?.log.slice(kept.length) ?? [];
      kept = [...kept, ...news];
      return news.map((entry) => entry.event);
    },
  };
};
