import { bundled } from 'virtual:datasets';
import { useEffect, useState } from 'preact/hooks';
import { fault } from '../../../core/lib/checked';
import type { MadeHunt } from '../../../core/prepare/make/make';
import type { GivenFile, Preparation } from '../../../platform/ports';
import type { Opening, PageProps } from '../App';
import { accepted } from '../accepted';
import type { Item } from '../data/items';
import { type Tray, trayOf } from '../data/tray';
import { useLoaded } from '../hooks';
import type { Openable } from '../library';
import { touchesFrance } from '../map/france';
import { planIgnHost } from '../map/planIgn';
import { DataScreen } from '../screens/data/DataScreen';
import { LoadingView } from '../screens/LoadingView';
import type { Gear, World } from '../world';
import { Sites } from './Sites';
import { useToldMap } from './useToldMap';

/** What is said of a hunt whose data was put away meanwhile. */
const forgotten: Preparation = { hunt: null, problems: [fault('', 'file.unread')] };

/** What the host of the map was told for, where it is no hunt. */
const ofData = { huntHash: 'data' };

interface Props extends PageProps {
  readonly opening: Opening | null;
  readonly openGiven: (source: Openable) => void;
  readonly openAddress: (url: string) => void;
}

/** The tray, with what lay there before the page was loaded anew unless something else is opened. */
const prepared = async ({ loadGear, settings }: World, isAnew: boolean) => {
  const gear = await loadGear();
  const tray = trayOf(gear, settings);
  if (isAnew) await tray.restore();
  return { tray, gear };
};

/** What lies in the tray, as it changes. */
const useTray = (tray: Tray) => {
  const [now, setNow] = useState(tray.get());
  useEffect(() => {
    const follow = () => setNow(tray.get());
    follow();
    return tray.subscribe(follow);
  }, [tray]);
  return now;
};

/** The page of open data that was given: what Jalon understands of it. */
export const Data = (props: Props) => {
  const loaded = useLoaded(() => prepared(props.world, props.opening === null), [props.world]);
  const isComing = props.opening !== null && props.opening.preparation === null;
  if (!loaded || isComing) return <LoadingView language={props.choices.language} what="app" />;
  return <Opened {...props} {...loaded} />;
};

/** Why what was given last could not be opened, until something else is looked at. */
const useRefused = (opening: Opening | null) => {
  const [passed, setPassed] = useState<Opening | null>(null);
  const isRefused = opening !== passed && opening?.preparation?.hunt === null;
  return { refused: isRefused ? (opening.preparation?.problems ?? []) : [], pass: () => setPassed(opening) };
};

const fetchAnew = (tray: Tray, { key, url }: Item): void => {
  tray.remove(key);
  tray.fetch(url);
};

const Opened = (props: Props & Awaited<ReturnType<typeof prepared>>) => {
  const { world, leave, opening, openGiven, openAddress, tray, gear } = props;
  const choices = useToldMap(props.choices, world.settings, planIgnHost, ofData);
  const { refused, pass } = useRefused(opening);
  const { items, shown } = useTray(tray);
  const item = items.find(({ key }) => key === shown) ?? null;
  const bounds = item?.surveyed?.bounds;
  const mapHost = bounds && touchesFrance(bounds) ? planIgnHost : null;
  useEffect(() => {
    if (!item?.hunt) return;
    tray.remove(item.key);
    openGiven({ kind: 'address', url: item.url, loaded: item.hunt });
  }, [item?.hunt]);
  const give = (files: readonly GivenFile[]) => files.length > 0 && openGiven({ kind: 'files', files });
  const play = (key: string, { hunt, problems, scenarioText }: MadeHunt) =>
    openGiven({
      kind: 'made',
      preparation: { hunt, problems },
      prepareFor: async (teams) => tray.workshopOf(key)?.prepareMade(key, scenarioText, teams) ?? forgotten,
    });
  const onLeave = () => {
    tray.clear();
    leave();
  };
  const save = (key: string) => {
    const text = `${JSON.stringify(tray.descriptorOf(key), null, 2)}\n`;
    gear.outbox.save(new File([text], 'datapackage.json', { type: 'application/json' }));
  };
  return (
    <DataScreen
      choices={choices}
      items={items}
      item={item}
      beside={
        item && (
          <Beside
            choices={choices}
            mapHost={mapHost}
            item={item}
            tray={tray}
            gear={gear}
            onPlay={(made) => play(item.key, made)}
          />
        )
      }
      mapHost={mapHost}
      refused={refused}
      bundled={bundled}
      onBundled={(name) => openAddress(`datasets/${name}/data.csv`)}
      onShow={(key) => {
        pass();
        tray.show(key);
      }}
      onSay={(said) => item && tray.say(item.key, said)}
      onSave={() => item && save(item.key)}
      onCancel={() => {
        if (item) tray.remove(item.key);
        if (tray.get().items.length === 0) leave();
      }}
      onGo={() => item && tray.goOn(item.key)}
      onRetry={() => item && fetchAnew(tray, item)}
      onPick={() => world.files.pick(accepted).then(give)}
      onDrop={(transfer) => world.files.dropped(transfer).then(give)}
      onLeave={onLeave}
    />
  );
};

interface BesideProps extends Pick<Props, 'choices'> {
  readonly mapHost: string | null;
  readonly item: Item;
  readonly tray: Tray;
  readonly gear: Gear;
  onPlay(made: MadeHunt): void;
}

/** The map and the hunt of an item that has places. */
const Beside = ({ item, tray, ...rest }: BesideProps) => {
  const { surveyed, key } = item;
  const sites = tray.workshopOf(key);
  if (!surveyed?.bounds || !sites) return null;
  return <Sites key={key} {...rest} item={item} surveyed={surveyed} bounds={surveyed.bounds} sites={sites} />;
};
