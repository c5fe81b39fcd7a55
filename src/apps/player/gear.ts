import { browserFetcher } from '../../platform/browser/fetcher';
import { browserLocator } from '../../platform/browser/locator';
import { workerWorkshop } from '../../platform/browser/workshop';
import { webLockWriters } from '../../platform/browser/writers';
import type { Gear } from './world';

/** The gear of this browser. */
export const gear: Gear = {
  fetcher: browserFetcher,
  locator: browserLocator,
  openWorkshop: workerWorkshop,
  writers: webLockWriters(),
};
