import { canonicalJson, hashText } from '../lib/hash';
import type { Hunt } from '../prepare/hunt';
import type { PlayEvent } from './play';

/** One event as kept: its number in the log (from 0) and the device's date when it was written. */
export interface LogEntry {
  readonly seq: number;
  readonly wall: number;
  readonly event: PlayEvent;
  /** Its checksum; entries of before there was one have none. */
  readonly sum?: string;
}

/** Where the hunt of a play is to be had on another device too: a shipped one by its id, another by its https address; and what the address says of teams. */
export interface Origin {
  readonly hunt: string;
  readonly rally: string;
}

/** What a play is, beside its log. */
export interface PlayRecord {
  readonly id: string;
  readonly hunt: Hunt;
  readonly huntHash: string;
  readonly createdWall: number;
  /** Missing where its hunt came from a file, or was made here, and in the records of old. */
  readonly from?: Origin | undefined;
  /** The host that is asked for its map, as it was named to whoever began it on this device; no play that goes out says so. */
  readonly mapTold?: string | undefined;
}

/** A play as it is opened: what it is, what happened so far, and how many of these events the team has read. */
export interface OpenedPlay {
  readonly record: PlayRecord;
  readonly log: readonly LogEntry[];
  readonly seen: number;
  /** Whether something of it was damaged or missing where it was kept, and could not be mended. */
  readonly damaged?: true;
  /** Whether the place where it was kept could not give it: all of it comes from its copy, and is kept anew where that can be. */
  readonly fromCopy?: true;
}

const sumOf = (playId: string, { seq, wall, event }: LogEntry): string =>
  hashText(`${playId} ${canonicalJson({ seq, wall, event })}`).slice(0, 16);

/** The entry with its checksum: 64 bits of the SHA-256 of its play's id and of all that it says. */
export const sealed = (playId: string, { seq, wall, event }: LogEntry): LogEntry => ({
  seq,
  wall,
  event,
  sum: sumOf(playId, { seq, wall, event }),
});

/** The entry without its checksum. */
export const unsealed = ({ seq, wall, event }: LogEntry): LogEntry => ({ seq, wall, event });

const isEntry = (value: unknown): value is LogEntry => {
  const { seq, wall, event }: { readonly [key: string]: unknown } = Object(value);
  const { type, at }: { readonly [key: string]: unknown } = Object(event);
  return Number.isSafeInteger(seq) && Number.isFinite(wall) && typeof type === 'string' && Number.isFinite(at);
};

/** Whether an entry says what was written: its checksum fits, or it is of before there was one. */
export const isSound = (playId: string, value: unknown): value is LogEntry =>
  isEntry(value) && (value.sum === undefined || value.sum === sumOf(playId, value));

/** What stands in the log for an entry that can't be read: nothing happened, but for the first, without which nobody plays. */
const lostEntry = (seq: number, before: LogEntry | undefined, { huntHash, createdWall }: PlayRecord): LogEntry => {
  if (!before)
    return { seq, wall: createdWall, event: { type: 'started', at: 0, hunt: huntHash, circuit: 0, simulated: false } };
  return { seq, wall: before.wall, event: { type: 'lost', at: before.event.at } };
};

/** A log that was put together, and what that took. */
export interface MendedLog {
  readonly log: readonly LogEntry[];
  /** Whether a copy had to stand in. */
  readonly mended: boolean;
  /** Whether entries are lost: neither what was kept nor the copy has them whole. */
  readonly damaged: boolean;
}

/** The log of a play: each entry as it is kept, else as it was copied, else as one that is lost; without checksums. */
export const mendedLog = (record: PlayRecord, kept: readonly unknown[], copied: readonly unknown[]): MendedLog => {
  const sound = (entries: readonly unknown[]) =>
    new Map(entries.filter((one) => isSound(record.id, one)).map((entry) => [entry.seq, entry]));
  const [own, other] = [sound(kept), sound(copied)];
  const most = Math.max(-1, kept.length - 1, ...own.keys(), ...other.keys());
  const log: LogEntry[] = [];
  let [mended, damaged] = [false, false];
  for (let seq = 0; seq <= most; seq += 1) {
    const found = own.get(seq) ?? other.get(seq);
    mended ||= found !== undefined && !own.has(seq);
    damaged ||= !found;
    log.push(found ? unsealed(found) : lostEntry(seq, log.at(-1), record));
  }
  return { log, mended, damaged };
};
