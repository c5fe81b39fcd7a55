import { hunts } from 'virtual:hunts';
import { useState } from 'preact/hooks';
import type { Opening, PageProps } from '../App';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { go } from '../route';
import { ChooseScreen } from '../screens/ChooseScreen';

interface Props extends PageProps {
  readonly opening: Opening | null;
  readonly openGiven: (source: Source) => void;
  readonly openAddress: (url: string) => void;
}

/** The first page: the shipped hunts, the plays kept, and what the person opens. */
export const Choose = ({ world, choices, opening, openGiven, openAddress }: Props) => {
  const [forgotten, setForgotten] = useState(0);
  const plays = useLoaded(async () => {
    const records = await world.plays.list().catch(() => []);
    return records.length === 0 ? [] : (await import('../shelf')).keptPlays(world.plays);
  }, [forgotten]);
  const openFiles = (files: Extract<Source, { kind: 'files' }>['files']) => {
    if (files.length > 0) openGiven({ kind: 'files', files });
  };
  return (
    <ChooseScreen
      choices={choices}
      library={hunts}
      plays={plays}
      problems={opening?.preparation?.hunt ? [] : (opening?.preparation?.problems ?? [])}
      opening={opening !== null && opening.preparation === null}
      onHunt={({ id }) => go({ screen: 'hunt', id })}
      onPick={() => world.files.pick('.json,.csv').then(openFiles)}
      onDrop={(transfer) => world.files.dropped(transfer).then(openFiles)}
      onAddress={openAddress}
      onResume={(playId) => go({ screen: 'play', playId })}
      onResult={(playId) => go({ screen: 'result', playId })}
      onForget={(playId) => world.plays.remove(playId).then(() => setForgotten(forgotten + 1))}
    />
  );
};
