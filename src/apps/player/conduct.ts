import type { Position } from '../../core/lib/position';
import { stagesToReach } from '../../core/play/course';
import { decide } from '../../core/play/decide';
import { evolve, replay } from '../../core/play/evolve';
import { actionOf, type GateInput, gateRules, openGate, sense } from '../../core/play/gate';
import type { Action, PlayEvent } from '../../core/play/play';
import { standing } from '../../core/play/standing';
import { walkingOf } from '../../core/scenario/walk';
import type {
  Clock,
  Fix,
  Locator,
  LocatorTrouble,
  LogEntry,
  OpenedPlay,
  PlayRecord,
  PlayStore,
  Settings,
  Writers,
} from '../../platform/ports';
import type { Conduct, Game, Pace } from './game';
import { type Logbook, openLogbook, penOf } from './logbook';
import { keepPace, keptPace } from './pace';
import { createSimulator, type Simulator } from './simulator';
import { unreadOf } from './unread';
import { isFar, lengthened, showsMore, walkStart } from './whereabouts';

/** What a play needs of the world. */
export interface Rim {
  readonly clock: Clock;
  readonly locator: Locator;
  readonly plays: PlayStore;
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

const firstGame = ({ record, log, seen }: OpenedPlay, at: number): Game => {
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
    vague: false,
    simulating: play.simulated,
    pace: 'walk',
    trail: [],
    news: [],
    aimed: null,
    unread: unreadOf(record.hunt, events, seen),
    unsaved: false,
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
interface Desk extends ReturnType<typeof holdGame> {
  readonly rim: Rim;
  readonly record: PlayRecord;
  readonly book: Logbook;
  /** How long the play was left alone, and milliseconds of play now. */
  readonly awayMs: number;
  readonly at: () => number;
}

const openDesk = (rim: Rim, opened: OpenedPlay): Desk => {
  const { awayMs, at } = playTime(rim.clock, opened.log);
  const held = holdGame(firstGame(opened, at()));
  return { rim, record: opened.record, book: openLogbook(rim, opened), awayMs, at, ...held };
};

/** Shows what has happened, once it is in the book. */
const show = ({ get, publish, book, at }: Desk, events: readonly PlayEvent[]): void => {
  const { hunt, play: before, simulating } = get();
  const play = events.reduce(evolve, before);
  const log = book.entries().map((entry) => entry.event);
  publish({
    play,
    standing: standing(hunt, play, at()),
    simulating: simulating || play.simulated,
    news: events,
    unread: unreadOf(hunt, log, book.seen()),
    unsaved: book.waits(),
  });
};

/** Actions become events one after another: decided, written, shown. One that fails does not stop the next. */
const takeActions = (desk: Desk): Act => {
  const { get, book, at } = desk;
  const perform = async (action: Action): Promise<void> => {
    if (get().role !== 'writer') return;
    const events = decide(get().hunt, get().play, action, at());
    if (events.length === 0) return;
    await book.write(events);
    show(desk, events);
  };
  let queue: Promise<void> = Promise.resolve();
  return (action) => {
    const done = queue.then(() => perform(action));
    queue = done.catch(() => {});
    return done;
  };
};

type Act = (action: Action) => Promise<void>;

/** What the gate makes of what it hears, as actions. */
const openGatekeeper = ({ get }: Desk, act: Act) => {
  let gate = openGate();
  return {
    hear: (input: GateInput) => {
      const { hunt, play, simulating } = get();
      const felt = sense(gate, input, stagesToReach(hunt, play));
      gate = felt.gate;
      for (const signal of felt.signals) act(actionOf(signal, simulating ? 'simulator' : 'gps'));
    },
    forget: () => {
      gate = openGate();
    },
  };
};

/** Inexact fixes between good ones are nothing to tell of. */
const vagueMs = 5_000;

/** Tells when fixes have been too inexact for a while. */
const watchAccuracy = ({ get, publish, rim }: Desk) => {
  let sharpAt = rim.clock.monotonic();
  return () => {
    const now = rim.clock.monotonic();
    const { whereabouts, vague: before } = get();
    const sharp = !whereabouts || whereabouts.accuracyMeters <= gateRules.worstAccuracyMeters;
    if (sharp) sharpAt = now;
    const vague = now - sharpAt >= vagueMs;
    if (vague !== before) publish({ vague });
  };
};

/** Watches a locator through the gate; one at a time. */
const keepWatch = (desk: Desk, act: Act) => {
  const { get, publish, rim } = desk;
  const gatekeeper = openGatekeeper(desk, act);
  const judgeAccuracy = watchAccuracy(desk);
  const onFix = (fix: Fix) => {
    const { position, accuracyMeters } = fix;
    const trail = lengthened(get().trail, position);
    if (showsMore(get(), fix)) publish({ whereabouts: { position, accuracyMeters }, trouble: null, trail });
    judgeAccuracy();
    gatekeeper.hear({ type: 'fix', fix });
  };
  const onTrouble = (trouble: LocatorTrouble) => {
    publish({ trouble });
    gatekeeper.hear({ type: 'trouble', trouble, at: rim.clock.monotonic() });
  };
  let stop = () => {};
  const watch = (locator: Locator) => {
    stop();
    gatekeeper.forget();
    stop = locator.watch(onFix, onTrouble);
  };
  const tick = () => {
    judgeAccuracy();
    gatekeeper.hear({ type: 'tick', at: rim.clock.monotonic() });
  };
  return { watch, tick, rest: () => stop() };
};

type Watch = ReturnType<typeof keepWatch>;

/** The simulator of a play, from the moment it is wanted. */
const keepSimulator = ({ get, publish, rim, record }: Desk, act: Act, { watch }: Watch) => {
  let simulator: Simulator | null = null;
  const begin = (): Simulator => {
    const begun = createSimulator(rim.clock, walkStart(get()), walkingOf(get().hunt.walk).ways);
    if (isFar(get())) publish({ whereabouts: null, trail: [] });
    act({ type: 'simulate' });
    watch(begun.locator);
    return begun;
  };
  return {
    walks: () => simulator !== null,
    simulate: (pace: Pace) => {
      if (get().role !== 'writer') return;
      simulator ??= begin();
      simulator.setPace(pace);
      keepPace(record.id, pace, rim.settings);
      publish({ simulating: true, pace, trouble: null });
    },
    walkTo: (position: Position) => simulator?.walkTo(position),
    steer: (bearing: number | null) => simulator?.steer(bearing),
  };
};

type Walk = ReturnType<typeof keepSimulator>;

/** Takes the pen as soon as no other tab has it; until then reads along. */
const takePen = (desk: Desk, act: Act, { watch }: Watch, { simulate }: Walk) => {
  const { get, publish, book, rim, record, awayMs } = desk;
  const readAlong = async () => {
    if (get().role !== 'writer') show(desk, await book.catchUp());
  };
  const begin = async () => {
    await readAlong();
    publish({ role: 'writer' });
    book.see(book.seen());
    if (get().play.started) await act({ type: 'resume', awayMs });
    if (get().play.finished) return;
    if (get().play.simulated) simulate(keptPace(record.id, rim.settings));
    else watch(rim.locator);
  };
  const release = rim.writers.claim(penOf(record.id), begin, () => publish({ role: 'reader' }));
  const deafen = rim.writers.hear(penOf(record.id), readAlong);
  return () => {
    deafen();
    release();
  };
};

/** What goes on by itself, each second: the gate's patience and the time left. A tab that reads along sees it run too. */
const goOn = ({ get, publish, at }: Desk, act: Act, { tick }: Watch, { walks }: Walk): void => {
  const { role, play, hunt } = get();
  if (play.finished) return;
  if (role === 'writer' && !walks()) tick();
  if (hunt.rules.minutes === undefined) return;
  if (role === 'writer') act({ type: 'tick' });
  publish({ standing: standing(hunt, get().play, at()) });
};

/** Turns the first page that is left to read. */
const turnPage = ({ get, publish, book }: Desk): void => {
  const [first, ...rest] = get().unread;
  if (!first || get().role !== 'writer') return;
  book.see(first.end);
  publish({ unread: rest });
};

/** Runs one play: senses, decides, keeps and tells. All side effects of a game start here. */
export const conductPlay = (rim: Rim, opened: OpenedPlay): Conduct => {
  const desk = openDesk(rim, opened);
  const { get, subscribe, silence, book, record } = desk;
  const act = takeActions(desk);
  const watch = keepWatch(desk, act);
  const walk = keepSimulator(desk, act, watch);
  subscribe(() => get().play.finished && watch.rest());
  const closings = [
    watch.rest,
    rim.clock.every(1000, () => goOn(desk, act, watch, walk)),
    takePen(desk, act, watch, walk),
    silence,
  ];
  return {
    get,
    subscribe,
    act,
    aim: (aimed) => desk.publish({ aimed }),
    turnPage: () => turnPage(desk),
    simulate: walk.simulate,
    walkTo: walk.walkTo,
    steer: walk.steer,
    soFar: () => ({ record, log: book.entries(), seen: book.seen() }),
    close: () => {
      for (const close of closings) close();
    },
  };
};
