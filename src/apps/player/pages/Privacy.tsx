import { useState } from 'preact/hooks';
import type { PageProps } from '../App';
import { trayHere } from '../data/lying';
import { eraseAll } from '../erase';
import { useLoaded } from '../hooks';
import { PrivacyScreen } from '../screens/privacy/PrivacyScreen';

interface Props extends PageProps {
  readonly onErased: () => void;
}

/** What Jalon knows and keeps of those who play, and where all of it is erased. */
export const Privacy = ({ world, choices, leave, onErased }: Props) => {
  const [erased, setErased] = useState(0);
  // where storage is blocked nothing is kept, and the notices can be read all the same
  const kept = useLoaded(() => world.plays.list().catch(() => []), [erased]);
  const erase = async () => {
    const { drawer, satchel, photos, writers } = await world.loadGear();
    const done = await eraseAll({ plays: world.plays, settings: world.settings, drawer, satchel, photos, writers });
    if (done) {
      trayHere()?.clear();
      onErased();
      setErased((count) => count + 1);
    }
    return done;
  };
  return <PrivacyScreen choices={choices} plays={kept?.length ?? 0} onErase={erase} onLeave={leave} />;
};
