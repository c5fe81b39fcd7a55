import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openLogbook, penOf } from '../../../src/apps/player/logbook';
import { indexedDbPlays } from '../../../src/platform/browser/plays';
import { createWriters } from '../../../src/platform/browser/writers';
import { fakeClock } from '../../../src/platform/fake/clock';
import { memoryCopies } from '../../../src/platform/fake/copies';
import { guardedPlays } from '../../../src/platform/guardedPlays';
import { aHunt } from '../../builders/play';
import { aLockManager } from '../../platform/locks';

it('two tabs that take turns to write 1,000 events lose none of them and write none twice', async () => {
  const [record, locks, copies] = [
    { id: 'p1', hunt: aHunt(), huntHash: 'hash', createdWall: 0 },
    aLockManager(),
    memoryCopies({ full: true }),
  ];
  await indexedDbPlays('tabs').create(record);
  let written = 0;
  const openTab = (tab: number) => {
    const rim = {
      clock: fakeClock(),
      plays: guardedPlays(indexedDbPlays('tabs'), copies),
      writers: createWriters({ locks, channel: undefined }),
    };
    const book = openLogbook(rim, { record, log: [], seen: 0 });
    const writeSome = async () => {
      await book.catchUp();
      for (let i = 0; i < 5 + tab && written < 1000; i += 1) {
        written += 1;
        await book.write([{ at: written, type: 'resumed', awayMs: written }]);
        expect(book.trouble()).toBeNull();
      }
    };
    return () =>
      new Promise<void>((resolve, reject) => {
        const release = rim.writers.claim(
          penOf('p1'),
          () =>
            writeSome()
              .then(resolve, reject)
              .finally(() => release()),
          () => {},
        );
      });
  };
  const tabs = [openTab(0), openTab(1)];
  while (written < 1000) await Promise.all(tabs.map((turn) => turn()));
  const log = (await indexedDbPlays('tabs').read('p1'))?.log ?? [];
  expect(log.map(({ event }) => event.type === 'resumed' && event.awayMs)).toEqual(
    Array.from({ length: 1000 }, (_, i) => i + 1),
  );
});
