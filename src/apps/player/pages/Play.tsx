import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Cues, OpenedPlay, Outbox, Photos, PlayRecord, Settings } from '../../../platform/ports';
import type { PageProps } from '../App';
import { type FoundMap, findMap } from '../along/findTiles';
import { surveyOf } from '../atlas';
import { type ChartKeeper, keepChart } from '../chartKeeper';
import type { Choices } from '../choices';
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
import { type AskedMap, WhichMap } from '../screens/WhichMap';
import { isMapTold, noteMapTold } from '../toldMaps';
import type { Gear, World } from '../world';
import { Absent } from './Absent';
import { chartLabels } from './chartLabels';
import { fetchRest } from './fetchRest';
import { openedPlay } from './openedPlay';
import { useToldMap } from './useToldMap';

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
  const { world, choices, leave } = props;
  const { settings } = world;
  const [asking, setAsking] = useState<Asking | null>(null);
  const loaded = useLoaded(async () => {
    const gear = await world.loadGear();
    const { hunt } = opened.record;
    const [survey, ground] = await Promise.all([surveyOf(hunt, gear), findMap(hunt, gear)]);
    const asked = choices.map === 'plan' ? untold(ground, settings, opened.record) : null;
    if (asked) await new Promise<void>((onGo) => setAsking({ ...asked, onGo }));
    const latest = (await openedPlay(opened.record.id, opened, gear.plays)) ?? opened;
    return { gear, latest, survey, ground };
  }, [opened]);
  const conduct = useConduct(loaded, world);
  const onChoose = (map: Choices['map']) => {
    if (!asking) return;
    noteMapTold(settings, asking.host, opened.record.huntHash);
    choices.onMap(map);
    asking.onGo();
    setAsking(null);
  };
  if (asking) return <WhichMap {...asking} choices={choices} onChoose={onChoose} onLeave={leave} />;
  if (!loaded || !conduct) return <LoadingView language={choices.language} what="play" />;
  const { cues, outbox, photos } = loaded.gear;
  const { survey, ground } = loaded;
  return <Conducted {...props} {...{ conduct, survey, ground, cues, outbox, photos }} record={opened.record} />;
};

/** Conducts the play as long as its page stands: who left before it was loaded takes no pen and watches no place. */
const useConduct = (
  loaded: { readonly gear: Gear; readonly latest: OpenedPlay } | null,
  { clock, settings }: World,
): Conduct | null => {
  const [conduct, setConduct] = useState<Conduct | null>(null);
  useEffect(() => {
    if (!loaded) return;
    const opened = conductPlay({ clock, settings, ...loaded.gear }, loaded.latest);
    setConduct(opened);
    return () => opened.close();
  }, [loaded]);
  return conduct;
};

/** A map that is held until somebody has read whom it asks. */
interface Asking extends AskedMap {
  readonly onGo: () => void;
}

/** The map under a play that came by no story here: by a file, a code or an address, or before that was remembered. */
const untold = (ground: FoundMap | null, settings: Settings, record: PlayRecord): AskedMap | null =>
  ground?.host && !isMapTold(settings, ground.host, record)
    ? { host: ground.host, isOwn: ground.credit !== null }
    : null;

interface ConductedProps extends Props {
  readonly conduct: Conduct;
  readonly survey: Survey;
  /** The map whose tiles may lie on the drawn land; null for none. */
  readonly ground: FoundMap | null;
  readonly record: PlayRecord;
  readonly cues: Cues;
  readonly outbox: Outbox;
  readonly photos: Photos;
}

const Conducted = (props: ConductedProps) => {
  const { world, conduct, survey, ground, cues, outbox, photos, offline, playId, leave, onBegun } = props;
  const mapHost = ground?.host ?? null;
  const choices = useToldMap(props.choices, world.settings, mapHost, props.record);
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
  useEffect(() => void fetchRest(), []);
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
        mapHost={mapHost}
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
