import { decide } from '../../core/play/decide';
import { emptyPlay } from '../../core/play/evolve';
import { type Hunt, huntHash } from '../../core/prepare/hunt';
import type { Clock, LogEntry, PlayRecord, PlayStore } from '../../platform/ports';

/** A play as it is opened: what it is, and what happened so far. */
export interface OpenedPlay {
  readonly record: PlayRecord;
  readonly log: readonly LogEntry[];
}

/** Starts a play of a hunt and keeps it; where nothing can be kept it is played all the same. */
export const beginPlay = async (
  hunt: Hunt,
  simulated: boolean,
  plays: PlayStore,
  clock: Clock,
): Promise<OpenedPlay> => {
  const wall = clock.wall();
  const record: PlayRecord = { id: crypto.randomUUID(), hunt, huntHash: huntHash(hunt), createdWall: wall };
  const events = decide(hunt, emptyPlay(), { type: 'start', circuit: 0, hunt: record.huntHash, simulated }, 0);
  const log = events.map((event, seq) => ({ seq, wall, event }));
  try {
    await plays.create(record);
    await plays.append(record.id, log);
  } catch {
    // Private mode or a full disk: the conduct finds out at the first event and tells the person.
  }
  return { record, log };
};
