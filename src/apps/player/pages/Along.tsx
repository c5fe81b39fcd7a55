import { useEffect, useState } from 'preact/hooks';
import type { Settings, TakenHunt } from '../../../platform/ports';
import type { PageProps } from '../App';
import { lookAt, type Packed, shipsWith, takeOut } from '../along/plan';
import { type Load, type Porter, porterOf } from '../along/porter';
import { useLoaded } from '../hooks';
import { TakeAlong } from '../screens/along/TakeAlong';
import type { Gear } from '../world';

/** What one takes along, before anybody knows when. */
export type Takeable = Omit<TakenHunt, 'wall'>;

interface AlongProps extends Pick<PageProps, 'world' | 'choices' | 'offline'> {
  readonly takeable: Takeable;
}

interface Counter {
  readonly porter: Porter;
  readonly satchel: Gear['satchel'];
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
export const Along = ({ world, choices, offline, takeable }: AlongProps) => {
  const { key } = takeable;
  const [changes, setChanges] = useState(0);
  const counter = useLoaded(
    () =>
      world.loadGear().then(({ fetcher, satchel }) => ({
        satchel,
        porter: porterOf({ fetcher, satchel, clock: world.clock }),
      })),
    [world],
  );
  const load = useLoad(counter, key);
  const packed = usePacked(counter, takeable, [
    changes,
    load?.ending ?? Math.floor((load?.done ?? 0) / everyPieces),
    offline,
  ]);
  const isComing = packed?.app === false && !offline;
  useEffect(() => {
    return isComing ? world.clock.every(everyMs, () => setChanges((count) => count + 1)) : undefined;
  }, [isComing]);
  if (!counter) return null;
  const take = async () => {
    if (!shipsWith(key)) world.settings.set('taken', 'yes');
    await counter.porter.take({ ...takeable, wall: world.clock.wall() });
    await noteTaken(world.settings, counter.satchel);
  };
  const remove = async () => {
    counter.porter.forget();
    await takeOut(key, counter.satchel).catch(reportError);
    await noteTaken(world.settings, counter.satchel);
    setChanges((count) => count + 1);
  };
  return (
    <TakeAlong
      language={choices.language}
      offline={offline}
      packed={packed}
      load={load}
      onLook={() => setChanges((count) => count + 1)}
      onTake={take}
      onStop={counter.porter.stop}
      onRemove={remove}
    />
  );
};

/** Notes whether hunts from elsewhere are here, so that the first screen needs not look. */
const noteTaken = async (settings: Settings, satchel: Counter['satchel']): Promise<void> => {
  const taken = await satchel.list().catch(() => []);
  settings.set('taken', taken.some(({ key }) => !shipsWith(key)) ? 'yes' : '');
};

/** What is on this device, looked at anew when one of `inputs` changes; what was seen last stays until then. Null where nothing can be looked at. */
const usePacked = (counter: Counter | null, { key, hunt }: Takeable, inputs: readonly unknown[]): Packed | null => {
  const [packed, setPacked] = useState<Packed | null>(null);
  useEffect(() => {
    let current = true;
    if (counter)
      lookAt(key, hunt, counter.satchel).then(
        (found) => current && setPacked(found),
        () => current && setPacked(null),
      );
    return () => {
      current = false;
    };
  }, [counter, key, hunt, ...inputs]);
  return packed;
};
