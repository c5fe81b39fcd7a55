import { useEffect, useMemo } from 'preact/hooks';
import type { PlayRecord } from '../../../platform/ports';
import { playWords } from '../../../ui/messages/play';
import type { PageProps } from '../App';
import { placesAround } from '../atlas';
import type { OpenedPlay } from '../begin';
import { keepChart } from '../chartKeeper';
import { conductPlay } from '../conduct';
import type { Conduct } from '../game';
import { useGame, useLoaded } from '../hooks';
import { go } from '../route';
import { ErrorView } from '../screens/ErrorView';
import { LoadingView } from '../screens/LoadingView';
import { PlayScreen } from '../screens/PlayScreen';
import { chartLabels } from './chartLabels';

import { openedPlay } from './openedPlay';

interface Props extends PageProps {
  readonly playId: string;
  /** The play that began in this sitting, for a device that can keep nothing. */
  readonly begun: OpenedPlay | null;
  readonly onBegun: (opened: OpenedPlay) => void;
}

/** A play, opened where it was left. */
export const Play = (props: Props) => {
  const { world, choices, leave, playId, begun } = props;
  const opened = useLoaded(async () => ({ play: await openedPlay(playId, begun, world.plays) }), [playId]);
  if (!opened) return <LoadingView language={choices.language} what="play" />;
  if (!opened.play)
    return <ErrorView choices={choices} problems={[]} said={playWords(choices.language).absent} onLeave={leave} />;
  return <Running key={playId} {...props} opened={opened.play} />;
};

const Running = ({ opened, ...props }: Props & { readonly opened: OpenedPlay }) => {
  const { world, choices } = props;
  const { clock, plays } = world;
  const conduct = useLoaded(async () => {
    const { frame } = opened.record.hunt;
    const gear = await world.loadGear();
    const atlas = gear.openWorkshop();
    const places = await placesAround(frame, atlas, gear.fetcher)
      .catch(() => [])
      .finally(() => atlas.close());
    const { record, log } = (await openedPlay(opened.record.id, opened, world.plays)) ?? opened;
    return conductPlay({ clock, plays, ...gear }, record, log, places);
  }, [opened]);
  useEffect(() => () => conduct?.close(), [conduct]);
  if (!conduct) return <LoadingView language={choices.language} what="play" />;
  return <Conducted {...props} conduct={conduct} record={opened.record} />;
};

interface ConductedProps extends Props {
  readonly conduct: Conduct;
  readonly record: PlayRecord;
}

const Conducted = ({ conduct, record, choices, playId, leave, onBegun }: ConductedProps) => {
  const game = useGame(conduct);
  const { language, theme } = choices;
  const chartChoices = { language, theme, tiles: true };
  const keeper = useMemo(() => keepChart(conduct, chartChoices, chartLabels(language)), [conduct]);
  useEffect(() => keeper.choose(chartChoices, chartLabels(language)), [language, theme]);
  useEffect(() => () => keeper.close(), [keeper]);
  return (
    <PlayScreen
      choices={choices}
      game={game}
      conduct={conduct}
      mapSlot={keeper.slot}
      onCenter={keeper.center}
      onShowAll={keeper.showAll}
      onLeave={leave}
      onResult={() => {
        onBegun({ record, log: conduct.log() });
        go({ screen: 'result', playId });
      }}
    />
  );
};
