import { hunts } from 'virtual:hunts';
import { useEffect, useState } from 'preact/hooks';
import { fault } from '../../../core/lib/checked';
import type { Hunt } from '../../../core/prepare/hunt';
import type { OpenedPlay, Preparation } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { anotherName, beginPlay, keepTeam, offeredTeam } from '../begin';
import type { Source } from '../library';
import { go } from '../route';
import { ErrorView } from '../screens/ErrorView';
import { LoadingView } from '../screens/LoadingView';
import { StoryScreen } from '../screens/StoryScreen';

interface StoryProps extends PageProps {
  readonly opening: Opening | null;
  readonly onBegun: (opened: OpenedPlay) => void;
}

/** The story of the hunt that was opened, and its start. */
export const Story = ({ world, choices, leave, opening, onBegun }: StoryProps) => {
  const [starting, setStarting] = useState(false);
  const [team, setTeam] = useState(() => offeredTeam(world.settings));
  useEffect(() => {
    if (!opening && !new URLSearchParams(location.search).has('open')) leave();
  }, [opening]);
  if (!opening?.preparation)
    return <LoadingView language={choices.language} what="hunt" progress={opening?.progress} />;
  const { hunt, problems }: Preparation = opening.preparation;
  if (!hunt) return <ErrorView choices={choices} problems={problems} onLeave={leave} />;
  const start = async (chosen: Hunt, simulated: boolean) => {
    if (starting) return;
    setStarting(true);
    keepTeam(team, world.settings);
    const opened = await beginPlay(chosen, { simulated, team }, world.plays, world.clock);
    onBegun(opened);
    go({ screen: 'play', playId: opened.record.id });
  };
  return (
    <StoryScreen
      choices={choices}
      hunt={hunt}
      warnings={problems}
      starting={starting}
      team={team}
      onTeam={setTeam}
      onAnotherName={() => setTeam(anotherName(team))}
      onStart={({ simulated }) => start(hunt, simulated)}
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
