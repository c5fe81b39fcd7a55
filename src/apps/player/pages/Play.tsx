import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Cues, OpenedPlay, Outbox, Photos } from '../../../platform/ports';
import type { PageProps } from '../App';
import { type FoundMap, findMap } from '../along/findTiles';
import { surveyOf } from '../atlas';
import { type ChartKeeper, keepChart } from '../chartKeeper';
import { conductPlay } from '../conduct';
import { cueOf } from '../cues';
import type { Conduct } from '../game';
import { useGame, useLoaded } from '../hooks';
import type { Survey } from '../map/survey';
import { useNews } from '../panel/news';
import { passingOf } from '../passing';
import { playFile } from '../playFile';
import { go } from '../route';
import { LandCredit } from '../screens/LandCredit';
import { LoadingView } from '../screens/LoadingView';
import { PlayScreen } from '../screens/PlayScreen';
import type { Passing } from '../screens/props';
import { Absent } from './Absent';
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
  if (!opened.play) return <Absent choices={choices} onLeave={leave} />;
  return <Running key={playId} {...props} opened={opened.play} />;
};

const Running = ({ opened, ...props }: Props & { readonly opened: OpenedPlay }) => {
  const { world, choices } = props;
  const { clock, settings } = world;
  const loaded = useLoaded(async () => {
    const gear = await world.loadGear();
    const survey = await surveyOf(opened.record.hunt, gear);
    const latest = (await openedPlay(opened.record.id, opened, gear.plays)) ?? opened;
    const ground = await findMap(opened.record.hunt, gear);
    const conduct = conductPlay({ clock, settings, ...gear }, latest);
    return { conduct, survey, ground, cues: gear.cues, outbox: gear.outbox, photos: gear.photos };
  }, [opened]);
  useEffect(() => () => loaded?.conduct.close(), [loaded]);
  if (!loaded) return <LoadingView language={choices.language} what="play" />;
  return <Conducted {...props} {...loaded} />;
};

interface ConductedProps extends Props {
  readonly conduct: Conduct;
  readonly survey: Survey;
  /** The map whose tiles may lie on the drawn land; null for none. */
  readonly ground: FoundMap | null;
  readonly cues: Cues;
  readonly outbox: Outbox;
  readonly photos: Photos;
}

const Conducted = (props: ConductedProps) => {
  const { conduct, survey, ground, cues, outbox, photos, choices, offline, playId, leave, onBegun } = props;
  const game = useGame(conduct);
  const { language, theme, map } = choices;
  const [passing, setPassing] = useState<Passing | null>(null);
  const [crediting, setCrediting] = useState(false);
  const [tiled, setTiled] = useState(false);
  const chartChoices = { language, theme, tiles: map === 'plan' && ground !== null };
  const labels = chartLabels(language, ground?.credit);
  const keeper = useMemo(() => {
    const tiled = ground?.tiled ?? noTiles;
    const hears = { onCredit: () => setCrediting(true), onTiles: setTiled, tiled };
    return keepChart(conduct, survey, hears, chartChoices, labels);
  }, [conduct]);
  useEffect(() => keeper.choose(chartChoices, labels), [language, theme, map]);
  useEffect(() => () => keeper.close(), [keeper]);
  const onSpectacle = useCues(conduct, cues, choices.sound, keeper.stage);
  useEffect(() => () => onBegun(conduct.soFar()), [conduct]);
  useEffect(fetchResult, []);
  return (
    <>
      <PlayScreen
        choices={choices}
        offline={offline}
        game={game}
        conduct={conduct}
        photos={photos}
        mapSlot={keeper.slot}
        tiled={tiled}
        onCenter={keeper.center}
        onShowAll={keeper.showAll}
        onSpectacle={onSpectacle}
        onPass={() => passingOf(conduct.soFar(), outbox).then(setPassing)}
        onSaveFile={() => outbox.save(playFile(conduct.soFar()))}
        onLeave={leave}
        onResult={() => {
          onBegun(conduct.soFar());
          go({ screen: 'result', playId });
        }}
      />
      {passing && <passing.PassOn {...choices} {...passing} onClose={() => setPassing(null)} />}
      {crediting && <LandCredit language={language} credits={survey.credits} onClose={() => setCrediting(false)} />}
    </>
  );
};

const noTiles = async (): Promise<null> => null;

/** Lets the news be heard and felt, and the treasure as it opens: gives what stages the spectacle that goes with it. */
const useCues = (conduct: Conduct, cues: Cues, sound: boolean, stage: ChartKeeper['stage']): ChartKeeper['stage'] => {
  const first = useRef(true);
  useEffect(() => {
    cues.turn(sound);
    if (sound && !first.current) cues.give('press');
    first.current = false;
  }, [sound]);
  useNews(conduct, (news) => {
    const cue = cueOf(news);
    if (cue) cues.give(cue);
  });
  const opened = useRef(false);
  return useCallback(
    (spectacle) => {
      const treasure = spectacle !== null && spectacle.kind !== 'found';
      if (treasure && !opened.current) cues.give('treasure');
      opened.current = treasure;
      stage(spectacle);
    },
    [conduct],
  );
};

/** The page of the result, at hand before the network goes or a new version takes this one's place, but after what the play itself takes. */
const fetchResult = (): void => {
  const next = () => import('./Result');
  import('../scenes/layer').then(next, next).catch(() => {});
};
