import type { PlayEvent } from '../../core/play/play';
import type { Clock, LogEntry, OpenedPlay, PlayStore, Writers } from '../../platform/ports';

/** The log of one play on this device: what is kept, what still waits to be, and how far the team has read. */
export interface Logbook {
  readonly entries: () => readonly LogEntry[];
  /** How many events the team has read. */
  readonly seen: () => number;
  /** True while events wait that could not be written. */
  readonly waits: () => boolean;
  /** Writes events; what can't be written waits for the next time. */
  write(events: readonly PlayEvent[]): Promise<void>;
  /** Notes that the team has read so many events. Where that can't be kept it holds for this sitting. */
  see(count: number): Promise<void>;
  /** Takes over what another tab has written since; gives the new events. */
  catchUp(): Promise<readonly PlayEvent[]>;
}

/** The name under which the tabs agree on who writes a play, and tell each other of news. */
export const penOf = (playId: string): string => `play ${playId}`;

interface LogbookRim {
  readonly plays: PlayStore;
  readonly clock: Clock;
  readonly writers: Writers;
}

/** A logbook over the store, from the play as it was read. */
export const openLogbook = ({ plays, clock, writers }: LogbookRim, opened: OpenedPlay): Logbook => {
  const { id } = opened.record;
  let kept = opened.log;
  let seen = opened.seen;
  let waiting: readonly LogEntry[] = [];
  const write = async (events: readonly PlayEvent[]) => {
    const next = kept.length + waiting.length;
    const wall = clock.wall();
    const entries = [...waiting, ...events.map((event, i) => ({ seq: next + i, wall, event }))];
    try {
      await plays.append(id, entries);
      kept = [...kept, ...entries];
      waiting = [];
      writers.tell(penOf(id));
    } catch {
      waiting = entries;
    }
  };
  const see = async (count: number) => {
    seen = count;
    await plays.see(id, count).then(
      () => writers.tell(penOf(id)),
      () => {},
    );
  };
  const catchUp = async () => {
    const read = await plays.read(id).catch(() => null);
    const news = read?.log.slice(kept.length) ?? [];
    kept = [...kept, ...news];
    seen = read?.seen ?? seen;
    return news.map((entry) => entry.event);
  };
  return {
    entries: () => [...kept, ...waiting],
    seen: () => seen,
    waits: () => waiting.length > 0,
    write,
    see,
    catchUp,
  };
};
