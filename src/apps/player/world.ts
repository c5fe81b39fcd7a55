import type { Fetcher, Files, Settings, Updates, Workshop } from '../../platform/ports';
import type { Rim } from './conduct';

/** Everything outside the page's own state. */
export interface World extends Rim {
  readonly files: Files;
  readonly fetcher: Fetcher;
  readonly settings: Settings;
  readonly updates: Updates;
  /** A fresh workshop in a worker of its own. */
  readonly openWorkshop: () => Workshop;
}
