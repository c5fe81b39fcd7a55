import { openLogbook, penOf } from '../../../src/apps/player/logbook';
import { cacheCopies } from '../../../src/platform/browser/copies';
import { indexedDbPlays } from '../../../src/platform/browser/plays';
import { webLockWriters } from '../../../src/platform/browser/writers';
import { guardedPlays } from '../../../src/platform/guardedPlays';
import type { OpenedPlay, PlayRecord } from '../../../src/platform/ports';

/** What a test asks of a tab; each is done by the game's own logbook, store, copies and locks. */
export interface Tab {
  create(record: PlayRecord): Promise<void>;
  /** Takes the pen again and again, each time for some events, until the log holds `total`; gives the numbers that it was told are kept. */
  write(record: PlayRecord, tab: number, total: number): Promise<readonly number[]>;
  read(playId: string): Promise<OpenedPlay | null>;
  /** What the copy holds, of which nobody waits. */
  copied(playId: string): Promise<number>;
}

const [plays, writers, clock] = [
  guardedPlays(indexedDbPlays(), cacheCopies()),
  webLockWriters(),
  { monotonic: () => performance.now(), wall: () => Date.now(), every: () => () => {} },
];

const create = (record: PlayRecord): Promise<void> => plays.create(record);

const write = async (record: PlayRecord, tab: number, total: number): Promise<readonly number[]> => {
  const book = openLogbook({ clock, plays, writers }, { record, log: [], seen: 0 });
  const told: number[] = [];
  let isFull = false;
  const writeSome = async () => {
    await book.catchUp();

    for (let i = 0; i < 5 + tab && book.entries().length < total; i += 1) {
      const number = tab * 10_000 + told.length;
      await book.write([{ at: number, type: 'resumed', awayMs: number }]);
      if (book.trouble() !== null) throw new Error(`${book.trouble()}`);
      told.push(number);
    }
    isFull = book.entries().length >= total;
  };
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        writeSome()
          .then(resolve, reject)
          .finally(() => release());
      };
      const release = writers.claim(penOf(record.id), begin, () => {});
    });
  while (!isFull) await turn();
  return told;
};

const copied = async (playId: string): Promise<number> =>
  JSON.parse((await cacheCopies().get(playId, 'log')) ?? '{"log":[]}').log.length;

const tab: Tab = { create, write, read: (playId) => plays.read(playId, true), copied };
Object.assign(globalThis, { tab });
