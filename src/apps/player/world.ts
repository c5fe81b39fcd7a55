import type {
  Clock,
  Connection,
  Cues,
  Drawer,
  Fetcher,
  Files,
  Locator,
  Outbox,
  Persistence,
  Photos,
  PlayStore,
  Ranges,
  Satchel,
  Scanner,
  Settings,
  Updates,
  WakeLock,
  Workshop,
  Writers,
} from '../../platform/ports';

/** What opening, playing and keeping a hunt takes of the world; the first screen does without. */
export interface Gear {
  readonly locator: Locator;
  readonly wakeLock: WakeLock;
  readonly scanner: Scanner;
  readonly writers: Writers;
  readonly cues: Cues;
  readonly fetcher: Fetcher;
  readonly ranges: Ranges;
  readonly outbox: Outbox;
  readonly drawer: Drawer;
  readonly satchel: Satchel;
  readonly photos: Photos;
  readonly persistence: Persistence;
  /** What keeps the plays of the world, loaded. */
  readonly plays: PlayStore;
  /** A fresh workshop in a worker of its own. */
  readonly openWorkshop: () => Workshop;
  /** Fulfilled when what a workshop takes has come by the network; never where nobody can tell. */
  readonly workshopCame: () => Promise<void>;
}

/** Everything outside the page's own state. */
export interface World {
  readonly clock: Clock;
  readonly plays: PlayStore;
  readonly files: Files;
  readonly settings: Settings;
  readonly updates: Updates;
  readonly connection: Connection;
  /** Loaded when first needed, so that the first screen stays light. */
  readonly loadGear: () => Promise<Gear>;
}
