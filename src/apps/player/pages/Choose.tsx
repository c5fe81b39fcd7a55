import { hunts } from 'virtual:hunts';
import { useEffect, useState } from 'preact/hooks';
import type { GivenFile } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { accepted } from '../accepted';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { go } from '../route';
import { ChooseScreen } from '../screens/ChooseScreen';
import type { Shelf } from '../screens/props';
import type { World } from '../world';

interface Props extends PageProps {
  readonly opening: Opening | null;
  readonly openGiven: (source: Source) => void;
  readonly openAddress: (url: string) => void;
  readonly onForgotten: (playId: string) => void;
  readonly onMake: () => void;
}

/** The plays kept here; what reads and shows them is loaded only where there are some. */
const shelved = async (world: World): Promise<Shelf | null> => {
  const ids = await world.plays.ids().catch(() => null);
  if (ids?.length === 0 && !world.settings.get('taken')) return null;
  return (await import('./shelved')).shelved(world);
};

/** The first page: the shipped hunts, the plays kept, and what the person opens. */
export const Choose = ({ world, choices, offline, opening, openGiven, openAddress, onForgotten, onMake }: Props) => {
  const [changes, setChanges] = useState(0);
  const shelf = useLoaded(() => shelved(world).catch(() => null), [changes]);
  const lookAnew = () => setChanges((count) => count + 1);
  useEffect(() => shelf?.watchForgotten(lookAnew), [shelf]);
  const openFiles = (files: readonly GivenFile[]) => files.length > 0 && openGiven({ kind: 'files', files });
  const forget = async (playId: string) => {
    const [{ forgetPlay }, { writers }] = await Promise.all([import('../shelf'), world.loadGear()]);
    const done = await forgetPlay(playId, world.plays, writers);
    if (done) {
      onForgotten(playId);
      lookAnew();
    }
    return done;
  };
  return (
    <ChooseScreen
      choices={choices}
      offline={offline}
      library={hunts}
      shelf={shelf}
      problems={opening?.preparation?.hunt ? [] : (opening?.preparation?.problems ?? [])}
      opening={opening !== null && opening.preparation === null}
      onHunt={({ id }) => {
        go({ screen: 'hunt', id, rally: '' });
        // asked for at once: on a slow network each turn there and back is long
        for (const part of [import('../library'), world.loadGear()]) part.catch(() => {});
      }}
      onPick={() => world.files.pick(accepted).then(openFiles)}
      onDrop={(transfer) => world.files.dropped(transfer).then(openFiles)}
      onAddress={openAddress}
      onResume={(playId) => go({ screen: 'play', playId })}
      onResult={(playId) => go({ screen: 'result', playId })}
      onForget={forget}
      onMake={onMake}
    />
  );
};
