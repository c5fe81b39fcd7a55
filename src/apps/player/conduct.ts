import { distanceMeters } from '../../core/lib/geo';
import type { Position } from '../../core/lib/position';
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
const walkStart = (game: Game): Position => {
  const reached = game.hunt.stages
    .map((stage) => ({ stage, at: game.play.stages.get(stage.id)?.arrivedAt ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return game.whereabouts?.position ?? reached?.stage.position ?? game.hunt.start;
};

/** Runs one play: senses, decides, keeps and tells. All side effects of a game are here. */
export const conductPlay = (
  rim: Rim,
  record: PlayRecord,
  log: readonly LogEntry[],
  places: readonly ChartPlace[],
): Conduct => {
  const { clock, plays, writers } = rim;
  const { hunt, id: playId } = record;
  const listeners = new Set<() => void>();
  const lock = `play ${playId}`;
  let kept = log;
  let unkept: readonly LogEntry[] = [];
  let gate = openGate();
  let simulator: Simulator | null = null;
  let stopWatch: (() => void) | null = null;
  let queue: Promise<void> = Promise.resolve();

  // ── time: milliseconds of play, monotonic while the page lives ──
  const born = clock.monotonic();
  const lastKept = () => unkept.at(-1) ?? kept.at(-1);
  const away = Math.max(0, clock.wall() - (lastKept()?.wall ?? clock.wall()));
  const base = (lastKept()?.event.at ?? 0) + away;
  const at = () => Math.max(base + clock.monotonic() - born, lastKept()?.event.at ?? 0);

  const first = replay(log.map((entry) => entry.event));
  let game: Game = {
    playId,
    hunt,
    play: first,
    standing: standing(hunt, first, at()),
    role: 'waiting',
    whereabouts: null,
    trouble: null,
    simulating: false,
    pace: 'walk',
    trail: [],
    news: [],
    unsaved: false,
    places,
  };

  const publish = (change: Partial<Game>) => {
    game = { ...game, news: [], ...change };
    for (const listener of listeners) listener();
  };

  const show = (events: readonly PlayEvent[], change: Partial<Game> = {}) => {
    const play = events.reduce(evolve, game.play);
    publish({ ...change, play, standing: standing(hunt, play, at()), news: events });
    if (play.finished) rest();
  };

  // ── keeping: every event is written before the screen shows its effect ──
  const keep = async (events: readonly PlayEvent[]): Promise<void> => {
    const next = kept.length + unkept.length;
    const entries = [...unkept, ...events.map((event, i) => ({ seq: next + i, wall: clock.wall(), event }))];
    try {
      await plays.append(playId, entries);
      kept = [...kept, ...entries];
      unkept = [];
      writers.tell(lock);
    } catch {
      unkept = entries;
    }
  };

  const perform = async (action: Action): Promise<void> => {
    if (game.role !== 'writer') return;
    const events = decide(hunt, game.play, action, at());
    if (events.length === 0) return;
    await keep(events);
    show(events, { unsaved: unkept.length > 0 });
  };

  const act = (action: Action): Promise<void> => {
    queue = queue.then(() => perform(action));
    return queue;
  };

  // ── sensing ──
  const feel = (input: GateInput) => {
    const open = game.standing.open.filter((stage) => !game.play.stages.get(stage.id)?.arrivedBy);
    const felt = sense(gate, input, open);
    gate = felt.gate;
    for (const signal of felt.signals) {
      if (signal.type === 'arrived') act({ type: 'reach', stage: signal.stage, by: simulator ? 'simulator' : 'gps' });
      else act({ type: 'offerOtherWay', stage: signal.stage, why: signal.why });
    }
  };

  const onFix = (fix: Fix) => {
    const last = game.trail.at(-1);
    const moved = !last || distanceMeters(last, fix.position) >= trailStepMeters;
    const trail = moved ? [...game.trail, fix.position].slice(-trailLength) : game.trail;
    const same =
      game.whereabouts?.position.lat === fix.position.lat && game.whereabouts.position.lng === fix.position.lng;
    if (!same || game.trouble) {
      publish({ whereabouts: { position: fix.position, accuracyMeters: fix.accuracyMeters }, trouble: null, trail });
    }
    feel({ type: 'fix', fix });
  };

  const onTrouble = (trouble: LocatorTrouble) => {
    publish({ trouble });
    feel({ type: 'trouble', trouble, at: clock.monotonic() });
  };

  const watch = () => {
    stopWatch?.();
    gate = openGate();
    stopWatch = (simulator?.locator ?? rim.locator).watch(onFix, onTrouble);
  };

  const rest = () => {
    stopWatch?.();
    stopWatch = null;
  };

  const simulate = (pace: Pace) => {
    if (!simulator) {
      simulator = createSimulator(clock, walkStart(game));
      act({ type: 'simulate' });
      if (game.role === 'writer') watch();
    }
    simulator.setPace(pace);
    publish({ simulating: true, pace, trouble: null });
  };

  // ── one writer among all tabs; the others read along ──
  const readAlong = async () => {
    const read = await plays.read(playId);
    if (!read || game.role === 'writer' || read.log.length <= kept.length) return;
    const events = read.log.slice(kept.length).map((entry) => entry.event);
    kept = read.log;
    show(events);
  };

  const begin = async () => {
    if (game.role === 'writer') return;
    await readAlong();
    publish({ role: 'writer' });
    if (game.play.started) await act({ type: 'resume', awayMs: away });
    if (game.play.finished) return;
    if (game.play.simulated) simulate(game.pace);
    else watch();
  };

  const release = writers.claim(lock, begin, () => publish({ role: 'reader' }));
  const deafen = writers.hear(lock, readAlong);
  const stopTicking = clock.every(1000, () => {
    if (game.role !== 'writer' || game.play.finished) return;
    if (!simulator) feel({ type: 'tick', at: clock.monotonic() });
    if (hunt.rules.minutes === undefined) return;
    act({ type: 'tick' });
    publish({ standing: standing(hunt, game.play, at()) });
  });

  return {
    get: () => game,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act,
    simulate,
    walkTo: (position) => simulator?.walkTo(position),
    steer: (bearing) => simulator?.steer(bearing),
    log: () => [...kept, ...unkept],
    close: () => {
      rest();
      stopTicking();
      deafen();
      release();
      listeners.clear();
    },
  };
};
