import { hunts } from 'virtual:hunts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fault } from '../../../core/lib/checked';
import { replay } from '../../../core/play/evolve';
import type { Team } from '../../../core/play/team';
import type { Hunt } from '../../../core/prepare/hunt';
import type { OpenedPlay, Preparation } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { anotherName, beginPlay, keepTeam, offeredTeam } from '../begin';
import { useLoaded } from '../hooks';
import type { Source } from '../library';
import { go } from '../route';
import { ErrorView } from '../screens/ErrorView';
import { LoadingView } from '../screens/LoadingView';
import { StoryScreen } from '../screens/StoryScreen';
import { Absent, Gone } from './Absent';
import { landOf } from './landOf';
import { openedPlay } from './openedPlay';

interface BeginProps extends PageProps {
  readonly onBegun: (opened: OpenedPlay) => void;
}

interface StoryProps extends BeginProps {
  readonly opening: Opening | null;
}

/** The story of the hunt that was opened, and its start. */
export const Story = ({ opening, ...rest }: StoryProps) => {
  const { world, choices, leave } = rest;
  const known = useRef(opening !== null || new URLSearchParams(location.search).has('open'));
  if (!known.current) return <Gone choices={choices} onLeave={leave} />;
  if (!opening?.preparation)
    return <LoadingView language={choices.language} what="hunt" progress={opening?.progress} />;
  const { hunt, problems }: Preparation = opening.preparation;
  if (!hunt) return <ErrorView choices={choices} problems={problems} onLeave={leave} />;
  return <Told {...rest} hunt={hunt} warnings={problems} offered={() => offeredTeam(world.settings)} />;
};

interface ToldProps extends BeginProps {
  readonly hunt: Hunt;
  readonly warnings: Preparation['problems'];
  /** The team to begin with, until another is drawn. */
  offered(): Team;
}

const Told = ({ world, choices, leave, onBegun, hunt, warnings, offered }: ToldProps) => {
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
      onLeave={leave}
    />
  );
};

interface ShippedProps extends StoryProps {
  readonly id: string;
  readonly open: (source: Source) => void;
}

/** The story of a shipped hunt, found by its id. */
export const Shipped = ({ id, open, ...rest }: ShippedProps) => {
  const { choices, leave } = rest;
  const entry = hunts.find((one) => one.id === id);
  useEffect(() => {
    if (entry) open({ kind: 'shipped', url: entry.url });
  }, [entry]);
  if (!entry)
    return (
      <ErrorView choices={choices} problems={[fault('', 'url.notFound', { url: `#/hunt/${id}` })]} onLeave={leave} />
    );
  const { opening } = rest;
  const mine = opening?.source.kind === 'shipped' && opening.source.url === entry?.url;
  return mine ? <Story {...rest} /> : <LoadingView language={choices.language} what="hunt" />;
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
  return <Told {...rest} hunt={record.hunt} warnings={[]} offered={() => team} />;
};
