import { cacheCopies } from '../../platform/browser/copies';
import { browserCues } from '../../platform/browser/cues';
import { indexedDbDrawer } from '../../platform/browser/drawer';
import { browserFetcher } from '../../platform/browser/fetcher';
import { browserLocator } from '../../platform/browser/locator';
import { browserOutbox } from '../../platform/browser/outbox';
import { browserPersistence } from '../../platform/browser/persistence';
import { browserPhotos } from '../../platform/browser/photos';
import { indexedDbPlays } from '../../platform/browser/plays';
import { browserRanges } from '../../platform/browser/ranges';
import { browserSatchel } from '../../platform/browser/satchel';
import { browserScanner } from '../../platform/browser/scanner';
import { browserWakeLock } from '../../platform/browser/wakeLock';
import { workerWorkshop, workshopCame } from '../../platform/browser/workshop';
import { webLockWriters } from '../../platform/browser/writers';
import { guardedPlays } from '../../platform/guardedPlays';
import { withPhotos } from '../../platform/withPhotos';
import type { Gear } from './world';

const photos = browserPhotos();

/** The gear of this browser. */
export const gear: Gear = {
  cues: browserCues(),
  fetcher: browserFetcher,
  ranges: browserRanges,
  locator: browserLocator,
  wakeLock: browserWakeLock(),
  scanner: browserScanner(),
  outbox: browserOutbox,
  drawer: indexedDbDrawer(),
  satchel: browserSatchel(),
  photos,
  persistence: browserPersistence(),
  plays: withPhotos(guardedPlays(indexedDbPlays(), cacheCopies()), photos),
  openWorkshop: workerWorkshop,
  workshopCame,
  writers: webLockWriters(),
};
