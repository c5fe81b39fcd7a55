import { canonicalJson, hashText } from '../core/lib/hash';
import { type MendedLog, mendedLog, sealed, unsealed } from '../core/play/kept';
import type { Copies, OpenedPlay, PlayRecord, PlayStore } from './ports';

/** What a copy says of a play. */
interface Copied {
  readonly record: PlayRecord | null;
  readonly log: readonly unknown[];
  readonly seen: number;
}

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const isItself = ({ hunt, huntHash: hash }: PlayRecord): boolean => hashText(canonicalJson(hunt)) === hash;

/** The record as copied, if it is whole: what the hash of its hunt says. */
const copiedRecord = async (copies: Copies, playId: string): Promise<PlayRecord | null> => {
  const record = parsed(await copies.get(playId, 'play').catch(() => null)) as PlayRecord | null;
  return record?.id === playId && record.hunt && isItself(record) ? record : null;
};

const copiedLog = async (copies: Copies, playId: string): Promise<Omit<Copied, 'record'>> => {
  const { log, seen } = Object(parsed(await copies.get(playId, 'log').catch(() => null)));
  const entries: readonly unknown[] = Array.isArray(log) ? log.filter((one) => Object(one).sum !== undefined) : [];
  return { log: entries, seen: Number.isSafeInteger(seen) ? seen : 0 };
};

/** Copies plays one at a time, each as it stands when its turn comes. */
const keepCopies = (store: PlayStore, copies: Copies) => {
  const waiting = new Set<string>();
  let copying: Promise<void> = Promise.resolve();
  const copy = async (playId: string): Promise<void> => {
    waiting.delete(playId);
    const opened = await store.read(playId);
    if (!opened) return;
    if ((await copies.get(playId, 'play')) === null) await copies.put(playId, 'play', JSON.stringify(opened.record));
    const log = opened.log.map((entry) => sealed(playId, entry));
    await copies.put(playId, 'log', JSON.stringify({ log, seen: opened.seen }));
  };
  return {
    soon: (playId: string): void => {
      if (waiting.has(playId)) return;
      waiting.add(playId);
      // A device that takes no copy keeps the play all the same.
      copying = copying.then(() => copy(playId)).catch(() => {});
    },
    remove: async (playId: string): Promise<void> => {
      await copying;
      await copies.remove(playId).catch(() => {});
    },
  };
};

interface Found {
  readonly kept: OpenedPlay | null;
  /** Why it could not be read, if so. */
  readonly error: unknown;
}

const readKept = (store: PlayStore, playId: string): Promise<Found> =>
  store.read(playId).then(
    (kept) => ({ kept, error: null }),
    (error: unknown) => ({ kept: null, error }),
  );

/** The play as it can be put together of what is kept and what is copied. */
const together = (
  record: PlayRecord,
  own: OpenedPlay | null,
  copied: Copied,
  { log, damaged }: MendedLog,
): OpenedPlay => {
  const broken = damaged || (record !== copied.record && !isItself(record));
  return {
    record,
    log,
    seen: Math.min(own?.seen ?? copied.seen, log.length),
    ...(broken && { damaged: true }),
    ...(!own && { fromCopy: true }),
  };
};

/** The plays of which anything stands in either place; rejected where neither tells. */
const allIds = async (store: PlayStore, copies: Copies): Promise<readonly string[]> => {
  const copied = await copies.ids().catch(() => []);
  const kept = await store.ids().catch((error: unknown) => {
    if (copied.length === 0) throw error;
    return [];
  });
  return [...new Set([...kept, ...copied])];
};

/** Whether what stands in the place of a record is one. */
const isRecord = (value: unknown): value is PlayRecord => {
  const { id, hunt, huntHash: hash } = Object(value);
  return typeof id === 'string' && typeof hash === 'string' && typeof hunt === 'object' && hunt !== null;
};

/**
 * Plays of which each entry carries a checksum, and of which a copy lies elsewhere: what is damaged or missing is
 * noticed as it is read, mended by the copy where that has it (`fromCopy` where the copy has all that is left), and told
 * (`damaged`) where neither has it.
 * The copy follows each write: no write waits for it.
 */
export const guardedPlays = (store: PlayStore, copies: Copies): PlayStore => {
  const copier = keepCopies(store, copies);
  const copiedOf = async (playId: string): Promise<Copied> => ({
    record: await copiedRecord(copies, playId),
    ...(await copiedLog(copies, playId)),
  });
  const readWhole = async (playId: string, wholly: boolean): Promise<OpenedPlay | null> => {
    const { kept, error } = await readKept(store, playId);
    const sick = !kept || (wholly && !isItself(kept.record));
    const copied = sick ? await copiedOf(playId) : { record: null, ...(await copiedLog(copies, playId)) };
    const record = (sick ? copied.record : null) ?? kept?.record;
    if (!record) {
      if (error !== null) throw error;
      return null;
    }
    const entries = kept ? kept.log : await store.entries(playId).catch(() => []);
    const mended = mendedLog(record, entries, copied.log);
    const opened = together(record, kept, copied, mended);
    if (mended.mended || record === copied.record) await restore(opened).catch(() => {});
    return opened;
  };
  const restore = async (opened: OpenedPlay): Promise<void> => {
    const { record, log, seen } = opened;
    const whole = log.filter(({ event }) => event.type !== 'lost').map((entry) => sealed(record.id, entry));
    await store.restore({ record, log: whole, seen });
    copier.soon(record.id);
  };
  const list = async (): Promise<readonly PlayRecord[]> => {
    const [kept, error] = await store.list().then(
      (records) => [records.filter(isRecord), null] as const,
      (thrown: unknown) => [[], thrown] as const,
    );
    const ids = new Set(kept.map(({ id }) => id));
    const missing = (await copies.ids().catch(() => [])).filter((id) => !ids.has(id));
    const found = await Promise.all(missing.map((id) => copiedRecord(copies, id)));
    const records = [...kept, ...found.filter((record) => record !== null)];
    if (error !== null && records.length === 0) throw error;
    return records.sort((a, b) => b.createdWall - a.createdWall);
  };
  return {
    create: async (record) => {
      await store.create(record);
      copier.soon(record.id);
    },
    append: async (playId, entries) => {
      await store.append(
        playId,
        entries.map((entry) => sealed(playId, entry)),
      );
      copier.soon(playId);
    },
    see: async (playId, count) => {
      await store.see(playId, count);
      copier.soon(playId);
    },
    read: (playId, wholly = false) => readWhole(playId, wholly),
    entries: async (playId) => (await store.entries(playId)).map(unsealed),
    list,
    ids: () => allIds(store, copies),
    restore,
    remove: async (playId) => {
      await copier.remove(playId);
      await store.remove(playId);
    },
    watch: store.watch,
  };
};
