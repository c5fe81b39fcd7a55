import type { Clock, MapTile, Satchel, TakenHunt } from '../../../platform/ports';
import type { Bringing } from './bringing';
import { clearOtherMap, keptOf, pieceName } from './plan';

/** How a taking along ended: all is here, the person stopped it, the map server fell silent, its map is damaged, there is no room, a person has taken it out meanwhile (in another tab), or nothing can be kept. */
export type Ending = 'done' | 'stopped' | 'silent' | 'broken' | 'full' | 'gone' | 'failed';

/** What is being taken along now, or was last. */
export interface Load {
  readonly key: string;
  readonly done: number;
  readonly total: number;
  /** Null while it goes on. */
  readonly ending: Ending | null;
}

/** What fetching takes of the world. */
export interface PorterParts {
  readonly satchel: Satchel;
  readonly clock: Pick<Clock, 'every'>;
}

/** Takes hunts along, one at a time, wherever the person is in the app meanwhile. */
export interface Porter {
  get(): Load | null;
  subscribe(follow: () => void): () => void;
  /** Keeps the hunt, and fetches the tiles that are not here yet. */
  take(taken: TakenHunt, bringing: Bringing): Promise<void>;
  /** Stops what goes on; what has come stays. */
  stop(): void;
  /** Stops, and speaks of it no more. */
  forget(): void;
}

/** So many tiles are asked for at once. */
const atOnce = 2;
/** After each refusal nothing is asked for so long; after the last of them, no more. */
const pausesMs = [1000, 4000, 15_000];

const pause = (clock: PorterParts['clock'], ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      stop();
      resolve();
    };
    const stop = clock.every(ms, end);
    signal.addEventListener('abort', end, { once: true });
  });

const endingOf = (error: unknown): Ending =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';

/** Whether the hunt that tiles are brought for is here no more. */
const isGone = (key: string, satchel: Satchel): Promise<boolean> =>
  satchel.read(key).then(
    (taken) => taken === null,
    () => false,
  );

interface Round {
  readonly key: string;
  readonly parts: PorterParts;
  readonly bringing: Bringing;
  readonly signal: AbortSignal;
  readonly onTile: () => void;
}

/** Brings one tile and keeps it; null when it is here, 'silent' when it didn't come. */
const fetchTile = async (tile: MapTile, { key, parts, bringing, signal }: Round): Promise<Ending | null> => {
  const brought = await bringing.bring(tile, signal);
  if (signal.aborted) return 'stopped';
  if (typeof brought === 'string') return brought;
  try {
    await parts.satchel.putTile(key, tile, brought);
    return null;
  } catch (error) {
    return isGone(key, parts.satchel).then((gone) => (gone ? 'gone' : endingOf(error)));
  }
};

/** Takes tile after tile off the list; a refused one is put back and asked for again after a pause. */
const fetchAll = async (tiles: readonly MapTile[], round: Round): Promise<Ending> => {
  const waiting = [...tiles];
  let refusals = 0;
  let ending: Ending | null = null;
  const work = async (): Promise<void> => {
    for (let tile = waiting.shift(); tile && !ending; tile = waiting.shift()) {
      const outcome = await fetchTile(tile, round);
      if (outcome === null) {
        refusals = 0;
        round.onTile();
        continue;
      }
      const pauseMs = outcome === 'silent' ? pausesMs[refusals] : undefined;
      if (pauseMs === undefined) {
        ending ??= outcome;
        return;
      }
      refusals += 1;
      waiting.unshift(tile);
      await pause(round.parts.clock, pauseMs, round.signal);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return ending ?? (round.signal.aborted ? 'stopped' : 'done');
};

/** A porter who carries nothing yet. */
export const createPorter = (parts: PorterParts): Porter => {
  const followers = new Set<() => void>();
  let load: Load | null = null;
  let following = new AbortController();
  const publish = (next: Load | null): void => {
    load = next;
    for (const follow of [...followers]) follow();
  };
  const carry = async (taken: TakenHunt, bringing: Bringing, signal: AbortSignal): Promise<void> => {
    const wanted = bringing.tiles;
    const { key } = taken;
    let now: Load = { key, done: 0, total: wanted.length, ending: null };
    const tell = (change: Partial<Load>) => {
      now = { ...now, ...change };
      if (signal === following.signal) publish(now);
    };
    tell({});
    try {
      await clearOtherMap(key, bringing.map, parts.satchel);
      await parts.satchel.put({ ...taken, map: bringing.map });
      const kept = new Set(keptOf(wanted, await parts.satchel.tiles()).map(pieceName));
      tell({ done: kept.size });
      const missing = wanted.filter((tile) => !kept.has(pieceName(tile)));
      const onTile = () => tell({ done: now.done + 1 });
      tell({ ending: await fetchAll(missing, { key, parts, bringing, signal, onTile }) });
    } catch (error) {
      tell({ ending: endingOf(error) });
    }
  };
  return {
    get: () => load,
    subscribe: (follow) => {
      followers.add(follow);
      return () => followers.delete(follow);
    },
    take: async (taken, bringing) => {
      following.abort();
      following = new AbortController();
      await carry(taken, bringing, following.signal);
    },
    stop: () => following.abort(),
    forget: () => {
      following.abort();
      following = new AbortController();
      publish(null);
    },
  };
};

const porters = new WeakMap<Satchel, Porter>();

/** The porter of this page: he goes on wherever in the app one is. */
export const porterOf = (parts: PorterParts): Porter => {
  const porter = porters.get(parts.satchel) ?? createPorter(parts);
  porters.set(parts.satchel, porter);
  return porter;
};
