import type { Position } from '../../core/lib/position';
import { decide } from '../../core/play/decide';
import { evolve } from '../../core/play/evolve';
import { isTimed, openPause } from '../../core/play/pauses';
import type { Action, PlayEvent } from '../../core/play/play';
import { standing } from '../../core/play/standing';
import { walkingOf } from '../../core/scenario/walk';
import type { OpenedPlay } from '../../platform/ports';
import { type Act, type Desk, openDesk, type Rim } from './desk';
import { keepDrafts } from './drafts';
import type { Conduct, Pace } from './game';
import { hasHours, isSameShut, openNowOf, shutNow } from './hours';
import { askToPersist, keepOn } from './keepOn';
import { penOf } from './logbook';
import { keepPace, keptPace } from './pace';
import { createSimulator, type Simulator } from './simulator';
import { unreadOf } from './unread';
import { keepWatch, type Watch } from './watch';
import { isFar, walkStart } from './whereabouts';

/** Shows what has happened, once it is in the book. */
const show = ({ get, publish, book, at, rim }: Desk, events: readonly PlayEvent[]): void => {
  const { hunt, play: before, simulating } = get();
  const play = events.reduce(evolve, before);
  const log = book.entries().map((entry) => entry.event);
  publish({
    play,
    standing: standing(hunt, play, at()),
    simulating: simulating || play.simulated,
    news: events,
    shut: shutNow(hunt, play, rim.clock),
    unread: unreadOf(hunt, log, book.seen()),
    unsaved: book.trouble(),
    keepNews: book.news(),
  });
};

/** What is to be done to a play, one after another: what fails does not stop the next. */
const inTurn = () => {
  let queue: Promise<void> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };
};

/** Actions become events: decided, written, shown. */
const takeActions = (desk: Desk, enqueue: ReturnType<typeof inTurn>): Act => {
  const { get, book, at, rim } = desk;
  const perform = async (action: Action): Promise<void> => {
    if (get().role !== 'writer') return;
    const { hunt, play } = get();
    const events = decide(hunt, play, action, at(), openNowOf(hunt, rim.clock));
    if (events.length === 0) return;
    await book.write(events);
    show(desk, events);
  };
  return (action) => enqueue(() => perform(action));
};

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
      if (get().role !== 'writer' || openPause(get().play)) return;
      simulator ??= begin();
      simulator.setPace(pace);
      keepPace(record.id, pace, rim.settings);
      publish({ simulating: true, pace, trouble: null });
    },
    /** Goes on to watch it, where there is one. */
    again: () => simulator && watch(simulator.locator),
    walkTo: (position: Position) => simulator?.walkTo(position),
    steer: (bearing: number | null) => simulator?.steer(bearing),
  };
};

type Walk = ReturnType<typeof keepSimulator>;

/** Lets the place of the team be watched, by the device or by the simulator; nobody is while the play is paused. */
const beginWatch = ({ get, rim, record }: Desk, { watch }: Watch, { simulate, again, walks }: Walk): void => {
  const { play, role } = get();
  if (role !== 'writer' || play.finished || openPause(play)) return;
  if (walks()) again();
  else if (play.simulated) simulate(keptPace(record.id, rim.settings));
  else watch(rim.locator);
};

/** The place of the team is not watched while the play is paused, nor once it is over. */
const restInPauses = (desk: Desk, watch: Watch, walk: Walk): void => {
  let paused = false;
  desk.subscribe(() => {
    const { play } = desk.get();
    const before = paused;
    paused = openPause(play) !== undefined;
    if (play.finished || (paused && !before)) watch.rest();
    if (before && !paused) beginWatch(desk, watch, walk);
  });
};

/** Takes the pen as soon as no other tab has it; until then reads along. */
const takePen = (desk: Desk, act: Act, watch: Watch, walk: Walk) => {
  const { get, publish, book, rim, record, awayMs } = desk;
  const readAlong = async () => {
    if (get().role !== 'writer') show(desk, await book.catchUp());
  };
  const begin = async () => {
    await readAlong();
    publish({ role: 'writer' });
    book.see(book.seen());
    if (get().play.started) await act({ type: 'resume', awayMs });
    beginWatch(desk, watch, walk);
  };
  const release = rim.writers.claim(penOf(record.id), begin, () => publish({ role: 'reader' }));
  const deafen = rim.writers.hear(penOf(record.id), readAlong);
  return () => {
    deafen();
    release();
  };
};

/** A clock that is shown goes by the second; the gate's patience is counted in more than these. */
const beatMs = { timed: 1_000, untimed: 5_000 } as const;

/** What goes on by itself: the gate's patience, the hours of stages, and the time left. A tab that reads along sees it run too. */
const goOn = ({ get, publish, at, rim }: Desk, act: Act, { tick }: Watch, { walks }: Walk): void => {
  const { role, play, hunt } = get();
  if (play.finished) return;
  if (role === 'writer' && !walks() && !openPause(play)) tick();
  const shut = shutNow(hunt, play, rim.clock);
  if (!isSameShut(shut, get().shut)) publish({ shut });
  if (!isTimed(hunt) && !hasHours(hunt)) return;
  if (role === 'writer') act({ type: 'tick' });
  if (isTimed(hunt)) publish({ standing: standing(hunt, get().play, at()) });
};

/** Tries to keep what is not kept; who reads along keeps nothing. */
const keepAnew = async (desk: Desk): Promise<void> => {
  if (desk.get().role !== 'writer') return;
  await desk.book.retry();
  show(desk, []);
};

/** Turns the first page that is left to read. */
const turnPage = ({ get, publish, book, rim }: Desk): void => {
  const [first, ...rest] = get().unread;
  if (!first || get().role !== 'writer') return;
  const read = book.entries().slice(0, first.end);
  if (first.kind === 'outcome')
    askToPersist(
      get().hunt,
      read.map(({ event }) => event),
      rim.persistence,
    );
  book.see(first.end);
  publish({ unread: rest });
};

/** Runs one play: senses, decides, keeps and tells. All side effects of a game start here. */
export const conductPlay = (rim: Rim, opened: OpenedPlay): Conduct => {
  const desk = openDesk(rim, opened);
  const { get, subscribe, silence, book, record } = desk;
  const enqueue = inTurn();
  const act = takeActions(desk, enqueue);
  const watch = keepWatch(desk, act);
  const walk = keepSimulator(desk, act, watch);
  restInPauses(desk, watch, walk);
  const closings = [
    watch.rest,
    rim.clock.every(record.hunt.rules.minutes === undefined ? beatMs.untimed : beatMs.timed, () =>
      goOn(desk, act, watch, walk),
    ),
    takePen(desk, act, watch, walk),
    keepOn(rim, desk, () => enqueue(() => keepAnew(desk))),
    book.close,
    silence,
  ];
  return {
    get,
    subscribe,
    act,
    aim: (aimed) => desk.publish({ aimed }),
    point: (pointing) => desk.publish({ pointing }),
    turnPage: () => turnPage(desk),
    simulate: walk.simulate,
    walkTo: walk.walkTo,
    steer: walk.steer,
    scanner: rim.scanner,
    drafts: keepDrafts(rim.settings),
    soFar: () => ({ record, log: book.entries(), seen: book.seen() }),
    close: () => {
      for (const close of closings) close();
    },
  };
};
