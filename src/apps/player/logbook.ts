import { canonicalJson } from '../../core/lib/hash';
import type { PlayEvent } from '../../core/play/play';
import { errorName, keepTroubleOf } from '../../platform/keepTrouble';
import type { Clock, KeepTrouble, LogEntry, OpenedPlay, PlayStore, Writers } from '../../platform/ports';

/** What is told once of how a play is kept: the device had evicted it and it was written anew, or what was kept is in part unreadable. */
export type KeepNews = 'evicted' | 'damaged';

/** The log of one play on this device: what is kept, what still waits to be, and how far the team has read. */
export interface Logbook {
  readonly entries: () => readonly LogEntry[];
  /** How many events the team has read. */
  readonly seen: () => number;
  /** Why the play is not kept now, or null. */
  readonly trouble: () => KeepTrouble | null;
  readonly news: () => KeepNews | null;
  /** Writes events; what can't be written waits for the next time. */
  write(events: readonly PlayEvent[]): Promise<void>;
  /** Writes what waits; where nothing waits, looks whether the play is still kept, and writes it anew where it is gone. */
  retry(): Promise<void>;
  /** Notes that the team has read so many events. Where that can't be kept it holds for this sitting. */
  see(count: number): Promise<void>;
  /** Takes over what another tab has written since; gives the new events. */
  catchUp(): Promise<readonly PlayEvent[]>;
  close(): void;
}

/** The name under which the tabs agree on who writes a play, and tell each other of news. */
export const penOf = (playId: string): string => `play ${playId}`;

/** The name under which a tab tells the others that a person has forgotten a play: who plays it writes it no more. */
export const forgottenOf = (playId: string): string => `forgotten ${playId}`;

interface LogbookRim {
  readonly plays: PlayStore;
  readonly clock: Clock;
  readonly writers: Writers;
}

/** The entries that are not kept yet, to the letter: a write that was told to have failed may have come through. */
const unkept = (entries: readonly LogEntry[], read: OpenedPlay | null): readonly LogEntry[] =>
  entries.filter((entry) => canonicalJson(entry) !== canonicalJson(read?.log[entry.seq] ?? null));

/** A play in the store: what was evicted while it was played is written anew, what a person forgot is not. */
const openKept = ({ plays, writers }: LogbookRim, { record }: OpenedPlay) => {
  let [wasKept, isForgotten] = [false, false];
  let news: KeepNews | null = null;
  const deafen = writers.hear(forgottenOf(record.id), () => {
    isForgotten = true;
  });
  const renew = async (opened: OpenedPlay, error: unknown) => {
    if (isForgotten || errorName(error) !== 'NotFoundError') throw error;
    await plays.restore(opened);
    if (wasKept) news = 'evicted';
    wasKept = true;
  };
  const append = async (entries: readonly LogEntry[], whole: OpenedPlay): Promise<void> => {
    try {
      if (entries.length > 0) await plays.append(record.id, entries);
    } catch (error) {
      if (errorName(error) !== 'ConstraintError') return renew(whole, error);
      const rest = unkept(entries, await plays.read(record.id));
      if (rest.length === entries.length) throw error;
      return append(rest, whole);
    }
    wasKept = true;
  };
  const read = async () => {
    const found = await plays.read(record.id);
    wasKept ||= found !== null;
    return found;
  };
  /** Looks whether the play is there as it should be. */
  const look = async (whole: OpenedPlay) => {
    const found = await read();
    if (found && !found.fromCopy && found.log.length >= whole.log.length) return;
    await renew(whole, new DOMException('The play is gone.', 'NotFoundError'));
  };
  return { append, read, look, news: () => news, close: deafen };
};

/** What a play tells as it is opened of how it was kept. */
export const newsOf = ({ damaged, fromCopy }: OpenedPlay): KeepNews | null =>
  damaged ? 'damaged' : fromCopy ? 'evicted' : null;

/** A logbook over the store, from the play as it was read. */
export const openLogbook = (rim: LogbookRim, opened: OpenedPlay): Logbook => {
  const { plays, clock, writers } = rim;
  const { record } = opened;
  const { id } = record;
  const store = openKept(rim, opened);
  const newsAtFirst = newsOf(opened);
  let { log: kept, seen } = opened;
  let waiting: readonly LogEntry[] = [];
  let trouble: KeepTrouble | null = null;
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      trouble = null;
    } catch (error) {
      trouble = keepTroubleOf(error);
    }
  };
  const write = async (events: readonly PlayEvent[]) => {
    const next = kept.length + waiting.length;
    const wall = clock.wall();
    const entries = [...waiting, ...events.map((event, i) => ({ seq: next + i, wall, event }))];
    waiting = entries;
    await attempt(async () => {
      await store.append(entries, { record, log: [...kept, ...entries], seen });
      kept = [...kept, ...entries];
      waiting = [];
      writers.tell(penOf(id));
    });
  };
  const see = async (count: number) => {
    seen = count;
    await plays.see(id, count).then(
      () => writers.tell(penOf(id)),
      () => {},
    );
  };
  const catchUp = async () => {
    const read = await store.read().catch(() => null);
    const news = read?.log.slice(kept.length) ?? [];
    kept = [...kept, ...news];
    seen = read?.seen ?? seen;
    return news.map((entry) => entry.event);
  };
  return {
    entries: () => [...kept, ...waiting],
    seen: () => seen,
    trouble: () => trouble,
    news: () => store.news() ?? newsAtFirst,
    write,
    retry: () => (waiting.length > 0 ? write([]) : attempt(() => store.look({ record, log: kept, seen }))),
    see,
    catchUp,
    close: store.close,
  };
};
