import { useState } from 'preact/hooks';
import { replay } from '../../../core/play/evolve';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import type { OpenedPlay, Preparation } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { anotherName, beginPlay, keepTeam, offeredTeam } from '../begin';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { go } from '../route';
import { LoadingView } from '../screens/LoadingView';
import { StoryScreen } from '../screens/StoryScreen';
import { Absent } from './Absent';
import { landOf } from './landOf';
import { lazily } from './lazily';
import { OpenedHunt, ShippedHunt, type ShowHunt } from './OpenedHunt';
import { openedPlay } from './openedPlay';

/** How simulated teams fare: asked for from a story, so that the first screen need not know which files it takes. */
export const Rehearsal = lazily(() => import('./Rehearsal').then(({ Rehearsal }) => Rehearsal), 'hunt');

interface BeginProps extends PageProps {
  readonly onBegun: (opened: OpenedPlay) => void;
}

interface StoryProps extends BeginProps {
  readonly opening: Opening | null;
}

/** The story of the hunt that was opened, and its start. */
export const Story = (props: StoryProps) => {
  const rehearse = () => go({ screen: 'rehearsal', id: null });
  return <OpenedHunt {...props}>{(...found) => <Found {...props} found={found} onRehearse={rehearse} />}</OpenedHunt>;
};

interface ShippedProps extends StoryProps {
  readonly id: string;
  readonly open: (source: Source) => void;
}

/** The story of a shipped hunt, found by its id. */
export const Shipped = (props: ShippedProps) => {
  const rehearse = () => go({ screen: 'rehearsal', id: props.id });
  return <ShippedHunt {...props}>{(...found) => <Found {...props} found={found} onRehearse={rehearse} />}</ShippedHunt>;
};

interface FoundProps extends BeginProps {
  readonly found: Parameters<ShowHunt>;
  readonly onRehearse: () => void;
}

const Found = ({ found: [hunt, warnings], ...rest }: FoundProps) => (
  <Told {...rest} hunt={hunt} warnings={warnings} offered={() => offeredTeam(rest.world.settings)} />
);

interface ToldProps extends BeginProps {
  readonly hunt: Hunt;
  readonly warnings: Preparation['problems'];
  /** The team to begin with, until another is drawn. */
  offered(): Team;
  /** Goes to where the hunt is rehearsed; null where it has been played. */
  readonly onRehearse: (() => void) | null;
}

const Told = ({ world, choices, leave, onBegun, hunt, warnings, offered, onRehearse }: ToldProps) => {
  const [starting, setStarting] = useState(false);
  const [team, setTeam] = useState(offered);
  const land = useLoaded(() => landOf(hunt, world), [hunt]);
  const start = async (simulated: boolean) => {
    if (starting) return;
    setStarting(true);
    keepTeam(team, world.settings);
    const opened = await beginPlay(hunt, { simulated, team }, world.plays, world.clock);
    onBegun(opened);
    go({ screen: 'play', playId: opened.record.id });
  };
  return (
    <StoryScreen
      choices={choices}
      hunt={hunt}
      warnings={warnings}
      starting={starting}
      land={land}
      team={team}
      onTeam={setTeam}
      onAnotherName={() => setTeam(anotherName(team))}
      onStart={({ simulated }) => start(simulated)}
      onRehearse={onRehearse}
      onLeave={leave}
    />
  );
};

interface AgainProps extends BeginProps {
  readonly playId: string;
  readonly begun: OpenedPlay | null;
}

/** The story of a hunt that was played: the same hunt to the letter, and the same team until another is drawn. */
export const Again = ({ playId, begun, ...rest }: AgainProps) => {
  const { world, choices, leave } = rest;
  const played = useLoaded(async () => ({ play: await openedPlay(playId, begun, world.plays) }), [playId]);
  if (!played) return <LoadingView language={choices.language} what="hunt" />;
  if (!played.play) return <Absent choices={choices} onLeave={leave} />;
  const { record, log } = played.play;
  const { team } = replay(log.map(({ event }) => event));
  return <Told {...rest} hunt={record.hunt} warnings={[]} offered={() => team} onRehearse={null} />;
};
