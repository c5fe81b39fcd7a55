import { replay } from '../../../core/play/evolve';
import { standing } from '../../../core/play/standing';
import { playWords } from '../../../ui/messages/play';
import type { PageProps } from '../App';
import { beginPlay, type OpenedPlay } from '../begin';
import { useLoaded } from '../hooks';
import { go } from '../route';
import { ErrorView } from '../screens/ErrorView';
import { LoadingView } from '../screens/LoadingView';
import { ResultScreen } from '../screens/ResultScreen';
import { openedPlay } from './openedPlay';

interface Props extends PageProps {
  readonly playId: string;
  readonly begun: OpenedPlay | null;
  readonly onBegun: (opened: OpenedPlay) => void;
}

/** The result of a play, read from its log. */
export const Result = ({ world, choices, leave, playId, begun, onBegun }: Props) => {
  const opened = useLoaded(async () => ({ play: await openedPlay(playId, begun, world.plays) }), [playId]);
  if (!opened) return <LoadingView language={choices.language} what="play" />;
  if (!opened.play)
    return <ErrorView choices={choices} problems={[]} said={playWords(choices.language).absent} onLeave={leave} />;
  const { record, log } = opened.play;
  const play = replay(log.map((entry) => entry.event));
  const again = async () => {
    const next = await beginPlay(record.hunt, play.simulated, world.plays, world.clock);
    onBegun(next);
    go({ screen: 'play', playId: next.record.id });
  };
  return (
    <ResultScreen
      choices={choices}
      hunt={record.hunt}
      play={play}
      standing={standing(record.hunt, play, play.at)}
      onAgain={again}
      onLeave={leave}
    />
  );
};
