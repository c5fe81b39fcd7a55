import { distanceMeters } from '../../core/lib/geo';
import type { Position } from '../../core/lib/position';
import { stagesToReach } from '../../core/play/course';
import { decide } from '../../core/play/decide';
import { evolve, replay } from '../../core/play/evolve';
import { type GateInput, openGate, sense } from '../../core/play/gate';
import type { Action, PlayEvent } from '../../core/play/play';
import { standing } from '../../core/play/standing';
import type {
  ChartPlace,
  Clock,
  Fix,
  Locator,
  LocatorTrouble,
  LogEntry,
  PlayRecord,
  PlayStore,
  Writers,
} from '../../platform/ports';
import type { Conduct, Game, Pace } from './game';
import { openLogbook } from './logbook';
import { createSimulator, type Simulator } from './simulator';

/** What a play needs of the world. */
export interface Rim {
  readonly clock: Clock;
  readonly locator: Locator;
  readonly plays: PlayStore;
  readonly writers: Writers;
}

const trailStepMeters = 4;
const trailLength = 2000;

/** Where a simulated walk goes on after a reload: at the last stage reached, for positions are not kept. */
const walkStart = ({ hunt, play, whereabouts }: Game): Position => {
  const reached = hunt.stages
    .map(({ id, position }) => ({ position, at: play.stages.get(id)?.arrivedAt ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return whereabouts?.position ?? reached?.position ?? hunt.start;
};

const lengthened = (trail: readonly Position[], position: Position): readonly Position[] => {
  const last = trail.at(-1);
  const moved = !last || distanceMeters(last, position) >= trailStepMeters;
  return moved ? [...trail, position].slice(-trailLength) : trail;
};

const isSamePlace = (a: Position | undefined, b: Position): boolean => a?.lat === b.lat && a.lng === b.lng;

/** Milliseconds of play: monotonic while the page lives, the date's difference over a reload, never negative. */
const playTime = (clock: Clock, log: readonly LogEntry[]) => {
  const last = log.at(-1);
  const awayMs = last ? Math.max(0, clock.wall() - last.wall) : 0;
  const base = (last?.event.at ?? 0) + awayMs - clock.monotonic();
  return { awayMs, at: () => base + clock.monotonic() };
};

const firstGame = (record: PlayRecord, log: readonly LogEntry[], places: readonly ChartPlace[], at: number): Game => {
  const play = replay(log.map((entry) => entry.event));
  return {
    playId: record.id,
    hunt: record.hunt,
    play,
    standing: standing(record.hunt, play, at),
    role: 'waiting',
    whereabouts: null,
    trouble: null,
    simulating: play.simulated,
    pace: 'walk',
    trail: [],
    news: [],
    unsaved: false,
    places,
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

/** Watches a locator through the gate, and tells what the gate makes of it. */
const keepWatch = (
  get: () => Game,
  publish: (change: Partial<Game>) => void,
  act: (action: Action) => void,
  clock: Clock,
) => {
  let gate = openGate();
  let stop: (() => void) | null = null;
  const feel = (input: GateInput) => {
    const { hunt, play, simulating } = get();
    const felt = sense(gate, input, stagesToReach(hunt, play));
    gate = felt.gate;
    for (const signal of felt.signals) {
      if (signal.type === 'arrived') act({ type: 'reach', stage: signal.stage, by: simulating ? 'simulator' : 'gps' });
      else act({ type: 'offerOtherWay', stage: signal.stage, why: signal.why });
    }
  };
  const onFix = (fix: Fix) => {
    const { whereabouts, trouble, trail } = get();
    const { position, accuracyMeters } = fix;
    if (!isSamePlace(whereabouts?.position, position) || trouble)
      publish({ whereabouts: { position, accuracyMeters }, trouble: null, trail: lengthened(trail, position) });
    feel({ type: 'fix', fix });
  };
  const onTrouble = (trouble: LocatorTrouble) => {
    publish({ trouble });
    feel({ type: 'trouble', trouble, at: clock.monotonic() });
  };
  const rest = () => {
    stop?.();
    stop = null;
  };
  return {
    watch: (locator: Locator) => {
      rest();
      gate = openGate();
      stop = locator.watch(onFix, onTrouble);
    },
    tick: () => feel({ type: 'tick', at: clock.monotonic() }),
    rest,
  };
};

/** Runs one play: senses, decides, keeps and tells. All side effects of a game start here. */
export const conductPlay = (
  rim: Rim,
  record: PlayRecord,
  log: readonly LogEntry[],
  places: readonly ChartPlace[],
): Conduct => {
  const { clock, writers } = rim;
  const { hunt } = record;
  const lock = `play ${record.id}`;
  const book = openLogbook(rim, record.id, lock, log);
  const { awayMs, at } = playTime(clock, log);
  const { get, subscribe, publish, silence } = holdGame(firstGame(record, log, places, at()));
  let queue: Promise<void> = Promise.resolve();
  let simulator: Simulator | null = null;

  const show = (events: readonly PlayEvent[], change: Partial<Game> = {}) => {
    const play = events.reduce(evolve, get().play);
    publish({ ...change, play, standing: standing(hunt, play, at()), news: events });
    if (play.finished) gatekeeper.rest();
  };
  const perform = async (action: Action): Promise<void> => {
    if (get().role !== 'writer') return;
    const events = decide(hunt, get().play, action, at());
    if (events.length === 0) return;
    await book.write(events);
    show(events, { unsaved: book.waits() });
  };
  const act = (action: Action): Promise<void> => {
    queue = queue.then(() => perform(action));
    return queue;
  };
  const gatekeeper = keepWatch(get, publish, act, clock);

  const simulate = (pace: Pace) => {
    if (!simulator) {
      simulator = createSimulator(clock, walkStart(get()));
      act({ type: 'simulate' });
      if (get().role === 'writer') gatekeeper.watch(simulator.locator);
    }
    simulator.setPace(pace);
    publish({ simulating: true, pace, trouble: null });
  };
  const readAlong = async () => {
    if (get().role === 'writer') return;
    const events = await book.catchUp();
    if (events.length > 0) show(events);
  };
  const begin = async () => {
    await readAlong();
    publish({ role: 'writer' });
    if (get().play.started) await act({ type: 'resume', awayMs });
    if (get().play.finished) return;
    if (get().play.simulated) simulate(get().pace);
    else gatekeeper.watch(rim.locator);
  };

  const release = writers.claim(lock, begin, () => publish({ role: 'reader' }));
  const deafen = writers.hear(lock, readAlong);
  const stopTicking = clock.every(1000, () => {
    if (get().role !== 'writer' || get().play.finished) return;
    if (!simulator) gatekeeper.tick();
    if (hunt.rules.minutes === undefined) return;
    act({ type: 'tick' });
    publish({ standing: standing(hunt, get().play, at()) });
  });

  return {
    get,
    subscribe,
    act,
    simulate,
    walkTo: (position) => simulator?.walkTo(position),
    steer: (bearing) => simulator?.steer(bearing),
    log: book.entries,
    close: () => {
      gatekeeper.rest();
      stopTicking();
      deafen();
      release();
      silence();
    },
  };
};
