import { useMemo } from 'preact/hooks';
import { type Hunt, huntHash } from '../../../core/prepare/hunt';
import type { Opening, PageProps } from '../App';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { planIgnHost } from '../map/planIgn';
import { unknownLand } from '../map/survey';
import { isOnIgn } from '../mapHost';
import { go } from '../route';
import { LoadingView } from '../screens/LoadingView';
import { RehearsalScreen } from '../screens/rehearsal/RehearsalScreen';
import type { World } from '../world';
import { chartLabels } from './chartLabels';
import { landOf } from './landOf';
import { OpenedHunt, ShippedHunt } from './OpenedHunt';
import { useToldMap } from './useToldMap';

interface RehearsalProps extends PageProps {
  /** Of a shipped hunt; null for the one that was opened. */
  readonly id: string | null;
  readonly opening: Opening | null;
  readonly open: (source: Source) => void;
}

/** A hunt as simulated teams go through it: nothing of it is kept. */
export const Rehearsal = ({ id, ...props }: RehearsalProps) => {
  const back = () => go(id === null ? { screen: 'opened', rally: '' } : { screen: 'hunt', id, rally: '' });
  const show = (hunt: Hunt) => <Rehearsed {...props} hunt={hunt} onBack={back} />;
  if (id === null) return <OpenedHunt {...props}>{show}</OpenedHunt>;
  return (
    <ShippedHunt {...props} id={id}>
      {show}
    </ShippedHunt>
  );
};

const rehearse = async (hunt: Hunt, world: World) => {
  const { openWorkshop } = await world.loadGear();
  const workshop = openWorkshop();
  return workshop.rehearse(hunt).finally(() => workshop.close());
};

interface RehearsedProps extends PageProps {
  readonly hunt: Hunt;
  readonly onBack: () => void;
}

/** A hunt that is there, as simulated teams go through it. */
export const Rehearsed = ({ world, hunt, onBack, ...props }: RehearsedProps) => {
  const told = useMemo(() => ({ huntHash: huntHash(hunt) }), [hunt]);
  const mapHost = isOnIgn(hunt) ? planIgnHost : null;
  const choices = useToldMap(props.choices, world.settings, mapHost, told);
  const rehearsal = useLoaded(() => rehearse(hunt, world), [hunt]);
  const land = useLoaded(() => landOf(hunt, world), [hunt]);
  if (!rehearsal) return <LoadingView language={choices.language} what="hunt" />;
  return (
    <RehearsalScreen
      choices={choices}
      mapHost={mapHost}
      hunt={hunt}
      rehearsal={rehearsal}
      land={land ?? unknownLand}
      labels={chartLabels(choices.language)}
      onBack={onBack}
    />
  );
};
