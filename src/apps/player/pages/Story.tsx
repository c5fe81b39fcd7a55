import { useState } from 'preact/hooks';
import { replay } from '../../../core/play/evolve';
import { rallyTeams } from '../../../core/play/rally';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import type { OpenedPlay, Preparation } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { anotherName, beginPlay, keepTeam, offeredTeam } from '../begin';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { type Rally, rallyOf } from '../rally';
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
  /** What the address says of the teams that play it at once. */
  readonly rally: string;
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

/** Who plays, and on which circuit. */
interface Berth {
  readonly circuit: number;
  readonly team: Team;
}

/** The teams of a hunt that is played by several at once; none where there is one circuit. */
const teamsOf = (hunt: Hunt): readonly Team[] => (hunt.circuits.length > 1 ? rallyTeams(hunt) : []);

interface FoundProps extends BeginProps {
  readonly rally: string;
  readonly found: Parameters<ShowHunt>;
  readonly onRehearse: () => void;
}

/** The team of an address in a hunt of several circuits; else the team that this device offers, on the first. */
const beginningIn = (hunt: Hunt, rally: Rally | null, { settings }: PageProps['world']): Berth => {
  const team = rally?.team ?? null;
  const own = team === null ? undefined : teamsOf(hunt)[team];
  return own && team !== null ? { circuit: team, team: own } : { circuit: 0, team: offeredTeam(settings) };
};

const Found = ({ found: [hunt, warnings], rally, ...rest }: FoundProps) => (
  <Told
    {...rest}
    key={rally}
    hunt={hunt}
    warnings={warnings}
    offered={() => beginningIn(hunt, rallyOf(rally), rest.world)}
  />
);

interface ToldProps extends BeginProps {
  readonly hunt: Hunt;
  readonly warnings: Preparation['problems'];
  /** The circuit and the team to begin with, until others are chosen. */
  offered(): Berth;
  /** Goes to where the hunt is rehearsed; null where it has been played. */
  readonly onRehearse: (() => void) | null;
}

const Told = ({ world, choices, leave, onBegun, hunt, warnings, offered, onRehearse }: ToldProps) => {
  const [starting, setStarting] = useState(false);
  const [{ circuit, team }, setBerth] = useState(offered);
  const setTeam = (changed: Team) => setBerth({ circuit, team: changed });
  const teams = teamsOf(hunt);
  const land = useLoaded(() => landOf(hunt, world), [hunt]);
  const start = async (simulated: boolean) => {
    if (starting) return;
    setStarting(true);
    keepTeam(team, world.settings);
    const opened = await beginPlay(hunt, { simulated, team, circuit }, world.plays, world.clock);
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
      circuit={circuit}
      teams={teams}
      onCircuit={(chosen) => setBerth({ circuit: chosen, team: teams[chosen] ?? team })}
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
  const { team, circuit } = replay(log.map(({ event }) => event));
  return <Told {...rest} hunt={record.hunt} warnings={[]} offered={() => ({ circuit, team })} onRehearse={null} />;
};
