import { replay } from '../../core/play/evolve';
import type { Action } from '../../core/play/play';
import { standing } from '../../core/play/standing';
import type {
  Clock,
  Locator,
  LogEntry,
  OpenedPlay,
  Persistence,
  PlayRecord,
  PlayStore,
  Scanner,
  Settings,
  WakeLock,
  Writers,
} from '../../platform/ports';
import type { Game } from './game';
import { shutNow } from './hours';
import { type Logbook, newsOf, openLogbook } from './logbook';
import { unreadOf } from './unread';

/** What a play needs of the world. */
export interface Rim {
  readonly clock: Clock;
  readonly locator: Locator;
  readonly wakeLock: WakeLock;
  readonly scanner: Scanner;
  readonly plays: PlayStore;
  readonly persistence: Persistence;
  readonly settings: Settings;
  readonly writers: Writers;
}

/** Milliseconds of play: monotonic while the page lives, the date's difference over a reload, never negative. */
const playTime = (clock: Clock, log: readonly LogEntry[]) => {
  const last = log.at(-1);
  const awayMs = last ? Math.max(0, clock.wall() - last.wall) : 0;
  const base = (last?.event.at ?? 0) + awayMs - clock.monotonic();
  return { awayMs, at: () => base + clock.monotonic() };
};

const firstGame = (opened: OpenedPlay, at: number, clock: Clock): Game => {
  const { record, log, seen } = opened;
  const events = log.map((entry) => entry.event);
  const play = replay(events);
  return {
    playId: record.id,
    hunt: record.hunt,
    play,
    standing: standing(record.hunt, play, at),
    role: 'waiting',
    whereabouts: null,
    trouble: null,
    locating: null,
    vague: false,
    simulating: play.simulated,
    pace: 'walk',
    trail: [],
    news: [],
    aimed: null,
    pointing: null,
    shut: shutNow(record.hunt, play, clock),
    unread: unreadOf(record.hunt, events, seen),
    unsaved: null,
    keepNews: newsOf(opened),
  };
};

/** The game as it stands, and who is told when it changes. */
const holdGame = (first: Game) => {
  const listeners = new Set<() => void>();
  let game = first;
  return {
    get: () => game,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    publish: (change: Partial<Game>) => {
      game = { ...game, news: [], ...change };
      for (const listener of [...listeners]) listener();
    },
    silence: () => listeners.clear(),
  };
};

/** What every part of a conduct works on. */
export interface Desk extends ReturnType<typeof holdGame> {
  readonly rim: Rim;
  readonly record: PlayRecord;
  readonly book: Logbook;
  /** How long the play was left alone, and milliseconds of play now. */
  readonly awayMs: number;
  readonly at: () => number;
}

/** The desk of a play as it was opened: nothing is written yet, and nobody watches. */
export const openDesk = (rim: Rim, opened: OpenedPlay): Desk => {
  const { awayMs, at } = playTime(rim.clock, opened.log);
  const held = holdGame(firstGame(opened, at(), rim.clock));
  return { rim, record: opened.record, book: openLogbook(rim, opened), awayMs, at, ...held };
};

/** Takes an action once those before it are through. */
export type Act = (action: Action) => Promise<void>;
