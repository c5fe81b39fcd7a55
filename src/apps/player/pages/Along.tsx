import { useEffect, useRef, useState } from 'preact/hooks';
import { fault, type Problem } from '../../../core/lib/checked';
import type { GivenFile, Settings, TakenHunt, TakenMap } from '../../../platform/ports';
import type { PageProps } from '../App';
import { type Bringing, fromIgn } from '../along/bringing';
import { givenSaid } from '../along/givenSaid';
import { isTight, lookAt, type Packed, shipsWith, takeOut } from '../along/plan';
import { type Load, type Porter, porterOf } from '../along/porter';
import { useLoaded } from '../hooks';
import { archivedMapOf, mapHostOf } from '../mapHost';
import { TakeAlong } from '../screens/along/TakeAlong';
import type { Gear } from '../world';

/** What one takes along, before anybody knows when. */
export type Takeable = Omit<TakenHunt, 'wall'>;

/** What is said of a map that lay beside the hunt's file; null as long as there is nothing to say. */
export type GivenSaid = ReturnType<typeof givenSaid>;

interface AlongProps extends Pick<PageProps, 'world' | 'choices' | 'offline'> {
  readonly takeable: Takeable;
  /** The organizer's map, where it lay beside the hunt's file: it is taken along with the hunt. */
  readonly givenMap?: GivenFile | undefined;
  /** Hears of the organizer's map that was given for this hunt, as it comes and goes. */
  onMap(map: TakenMap | null): void;
  /** Hears what became of the given map. */
  onGiven(said: GivenSaid): void;
}

interface Counter {
  readonly porter: Porter;
  readonly gear: Gear;
}

/** The load of this hunt, as it changes. */
const useLoad = (counter: Counter | null, key: string): Load | null => {
  const [load, setLoad] = useState<Load | null>(null);
  useEffect(() => {
    const follow = () => setLoad(counter?.porter.get() ?? null);
    follow();
    return counter?.porter.subscribe(follow);
  }, [counter]);
  return load?.key === key ? load : null;
};

const everyPieces = 10;
/** How often it is looked whether the game is here, as long as it isn't. */
const everyMs = 3000;

/** Where a hunt is taken along: what of it is on this device, and what may be done about it. */
export const Along = ({ world, choices, offline, takeable, givenMap, onMap, onGiven }: AlongProps) => {
  const { key } = takeable;
  const [changes, setChanges] = useState(0);
  const look = () => setChanges((count) => count + 1);
  const counter = useLoaded(
    () => world.loadGear().then((gear) => ({ gear, porter: porterOf({ satchel: gear.satchel, clock: world.clock }) })),
    [world],
  );
  const load = useLoad(counter, key);
  const own = useOwnMap(takeable, counter?.gear ?? null, offline);
  const packed = usePacked(counter, takeable, own.bringing, [
    changes,
    load?.ending ?? Math.floor((load?.done ?? 0) / everyPieces),
    offline,
  ]);
  useEffect(() => onMap(packed?.taken ? packed.map : null), [packed]);
  const isComing = packed?.app === false && !offline;
  useEffect(() => {
    return isComing ? world.clock.every(everyMs, look) : undefined;
  }, [isComing]);
  const take = async () => {
    if (!counter) return;
    const { gear, porter } = counter;
    if (!shipsWith(key)) world.settings.set('taken', 'yes');
    const bringing = own.bringing ?? fromIgn(takeable.hunt, gear.fetcher);
    await porter.take({ ...takeable, wall: world.clock.wall() }, bringing);
    await noteTaken(world.settings, gear.satchel);
  };
  useGivenMap(givenMap, own, counter !== null, packed, take);
  const { problem, bringing } = own;
  const given = givenMap ? givenSaid({ name: givenMap.name, problem, bringing, packed, load }, choices.language) : null;
  useEffect(() => onGiven(given), [given?.said]);
  if (!counter) return null;
  const { gear, porter } = counter;
  const remove = async () => {
    porter.forget();
    own.forget();
    await takeOut(key, gear.satchel).catch(reportError);
    await noteTaken(world.settings, gear.satchel);
    look();
  };
  return (
    <TakeAlong
      language={choices.language}
      offline={offline}
      packed={packed}
      load={load}
      own={own}
      host={mapHostOf(takeable.hunt) ?? ''}
      onLook={() => {
        look();
        own.weigh();
      }}
      onGive={() => world.files.pick('.pmtiles').then(own.give)}
      onTake={take}
      onStop={porter.stop}
      onRemove={remove}
    />
  );
};

/** Notes whether hunts from elsewhere are here, so that the first screen needs not look. */
const noteTaken = async (settings: Settings, satchel: Gear['satchel']): Promise<void> => {
  const taken = await satchel.list().catch(() => []);
  const noted = taken.some(({ key }) => !shipsWith(key)) ? 'yes' : '';
  // where all was erased meanwhile nothing is to be kept
  if (noted !== (settings.get('taken') ?? '')) settings.set('taken', noted);
};

type Found = Bringing | Problem | null;

/** What is known here of the organizer's map, the one that the hunt names or that a person gave, and what looks for it. */
const useOwnMap = ({ key, hunt }: Takeable, gear: Gear | null, offline: boolean) => {
  const [found, setFound] = useState<Found>(null);
  const [host, setHost] = useState<string | null>(null);
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const look = async (asked: string, find: (signal: AbortSignal) => Promise<Found>) => {
    ending.current.abort();
    ending.current = new AbortController();
    const { signal } = ending.current;
    setHost(asked);
    const next = await find(signal).catch(() => fault('', 'open.failed'));
    if (signal.aborted) return;
    setFound(next);
    setHost(null);
  };
  const named = archivedMapOf(hunt);
  const isBringing = found !== null && 'bring' in found;
  return {
    host,
    bringing: isBringing ? found : null,
    problem: found && !isBringing ? found : null,
    weigh: () => {
      if (!named || !gear || offline || isBringing) return;
      void look(new URL(named.url).host, async (signal) => {
        const { fromNamed } = await import('../along/fromArchive');
        return fromNamed(hunt, gear.ranges, signal);
      });
    },
    give: async ([file]: readonly GivenFile[]) => {
      if (!file) return;
      await look('', async (signal) => {
        const { fromFile } = await import('../along/fromArchive');
        return fromFile(file, key, hunt, signal);
      });
    },
    forget: () => {
      ending.current.abort();
      setFound(null);
      setHost(null);
    },
  };
};

/** Takes the hunt along with the map that lay beside its file, once, where there is room for it. */
const useGivenMap = (
  file: GivenFile | undefined,
  own: ReturnType<typeof useOwnMap>,
  isReady: boolean,
  packed: Packed | null,
  take: () => Promise<void>,
): void => {
  const waits = useRef(false);
  useEffect(() => {
    if (!file || !isReady) return;
    waits.current = true;
    void own.give([file]);
  }, [file, isReady]);
  useEffect(() => {
    if (!waits.current || !own.bringing || packed?.map?.of !== own.bringing.map?.of) return;
    waits.current = false;
    if (packed && !isTight(packed)) void take();
  }, [own.bringing, packed]);
};

/** What is on this device, looked at anew when one of `inputs` changes; what was seen last stays until then. Null where nothing can be looked at. */
const usePacked = (
  counter: Counter | null,
  { key, hunt }: Takeable,
  bringing: Bringing | null,
  inputs: readonly unknown[],
): Packed | null => {
  const [packed, setPacked] = useState<Packed | null>(null);
  useEffect(() => {
    let current = true;
    if (counter)
      lookAt(key, hunt, counter.gear.satchel, bringing).then(
        (found) => current && setPacked(found),
        () => current && setPacked(null),
      );
    return () => {
      current = false;
    };
  }, [counter, key, hunt, bringing, ...inputs]);
  return packed;
};
