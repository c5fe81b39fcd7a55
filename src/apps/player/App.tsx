import { useCallback, useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { fault, type Problem } from '../../core/lib/checked';
import type { OpenedPlay, Preparation } from '../../platform/ports';
import type { UpdateNotice } from '../../ui/components/UpdateNotice';
import { type Choices, useChoices } from './choices';
import { useRoute } from './hooks';
import type { Openable, Progress } from './library';
import { Choose } from './pages/Choose';
import { lazily } from './pages/lazily';
import { change, go, hashOf, type Route, routeOf } from './route';
import { StumbledView } from './screens/StumbledView';
import type { Origin } from './whence';
import type { World } from './world';

/** Named once: each `import` of it would write the list of its files again. */
const story = () => import('./pages/Story');

const Story = lazily(() => story().then(({ Story }) => Story), 'hunt');
const Shipped = lazily(() => story().then(({ Shipped }) => Shipped), 'hunt');
const Again = lazily(() => story().then(({ Again }) => Again), 'hunt');
const Data = lazily(() => import('./pages/Data').then(({ Data }) => Data), 'app');
const Privacy = lazily(() => story().then(({ Privacy }) => Privacy), 'app');
const Reference = lazily(() => story().then(({ Reference }) => Reference), 'app');
const Play = lazily(() => import('./pages/Play').then(({ Play }) => Play), 'play');
const Take = lazily(() => story().then(({ Take }) => Take), 'play');
const Rehearsal = lazily(() => story().then(({ Rehearsal }) => Rehearsal), 'hunt');
/** Named once, as that of the story. */
const result = () => import('./pages/Result');

const Result = lazily(() => result().then(({ Result }) => Result), 'play');
const Class = lazily(() => result().then(({ Class }) => Class), 'app');

/** The address named in `?open=`, if any. */
const linkedAddress = (): string | null => new URLSearchParams(location.search).get('open');

/** Under which the address is kept that was typed here last: who loads its page anew is not asked whether to go there. */
const typed = 'typed';

/** The pages on which what a link names is opened. */
const openable: readonly Route['screen'][] = ['choose', 'opened', 'data', 'rehearsal'];

const setLinkedAddress = (url: string | null): void => {
  const query = url === null ? '' : `?open=${encodeURIComponent(url)}`;
  history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
};

/** What is being opened, or was: `preparation` is null until it is done. */
export interface Opening {
  readonly source: Openable;
  readonly preparation: Preparation | null;
  /** How far it has come, once that is known. */
  readonly progress: Progress | null;
  /** Whence it comes, while the person is asked whether to go on. */
  readonly asked?: { readonly origin: Origin; readonly onGo: () => void } | null;
}

/** Given to every page. */
export interface PageProps {
  readonly world: World;
  readonly choices: Choices;
  /** Whether the device has no network. */
  readonly offline: boolean;
  readonly leave: () => void;
}

/** A hunt or why there is none; null where what was opened is data. */
const prepared = async (
  source: Openable,
  world: World,
  tell: (progress: Progress) => void,
  ask: (origin: Origin) => Promise<void>,
) => (await import('./library')).openAny(source, world, tell, ask);

const refusal = (problem: Problem): Preparation => ({ hunt: null, problems: [problem] });

/** What nobody foresaw is told all the same: nobody waits for what will never come. */
const stumbled = (error: unknown): Preparation => {
  reportError(error);
  return refusal(fault('', 'open.failed'));
};

/** Opens scenarios and hunts, one at a time; the last one asked for wins. */
const useOpening = (world: World) => {
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = useCallback(
    async (source: Openable) => {
      const change = (changed: Partial<Opening>) =>
        setOpening((now) => (now?.source === source ? { ...now, ...changed } : now));
      setOpening({ source, preparation: null, progress: null });
      const ask = (origin: Origin) =>
        new Promise<void>((goOn) => {
          const onGo = () => {
            change({ asked: null });
            goOn();
          };
          change({ asked: { origin, onGo } });
        });
      const preparation = await prepared(source, world, (progress) => change({ progress }), ask).catch(stumbled);
      change({ preparation: preparation ?? { hunt: null, problems: [] } });
      return preparation;
    },
    [world],
  );
  return { opening, open, forget: () => setOpening(null) };
};

/** Opens what is given here, or named by a link, and goes to the page of it. */
const useGiving = (world: World, route: Route) => {
  const { opening, open, forget } = useOpening(world);
  const openGiven = async (source: Openable) => {
    const preparation = await open(source);
    // the page that asked stands no longer behind what it led to
    if (!preparation) (routeOf(location.hash).screen === 'opened' ? change : go)({ screen: 'data' });
    else if (preparation.hunt && route.screen !== 'opened') go({ screen: 'opened', rally: '' });
  };
  const openAddress = (url: string) => {
    setLinkedAddress(url);
    world.settings.set(typed, url);
    return openGiven({ kind: 'address', url });
  };
  useEffect(() => {
    const url = linkedAddress();
    if (url && openable.includes(route.screen))
      openGiven({
        kind: 'address',
        url,
        linked: world.settings.get(typed) !== url,
        rally: 'rally' in route ? route.rally : '',
      });
  }, []);

  useEffect(() => {
    if (opening?.asked && (route.screen === 'choose' || route.screen === 'data')) go({ screen: 'opened', rally: '' });
  }, [opening?.asked]);
  return { opening, open, forget, openGiven, openAddress };
};

/** The play that was begun or left in this sitting, of which more may be known than is kept; until a person forgets it, be it in another tab. */
const useBegun = ({ loadGear }: World) => {
  const [begun, setBegun] = useState<OpenedPlay | null>(null);
  const onForgotten = (playId: string) => setBegun((now) => (now?.record.id === playId ? null : now));
  const playId = begun?.record.id;
  useEffect(() => {
    if (playId === undefined) return;
    let deafen: (() => void) | null = () => {};
    Promise.all([import('./shelf'), loadGear()]).then(
      ([{ watchForgotten }, { writers }]) => {
        if (deafen) deafen = watchForgotten([playId], writers, onForgotten);
      },
      () => {},
    );
    return () => {
      deafen?.();
      deafen = null;
    };
  }, [playId]);
  return { begun, setBegun, onForgotten };
};

/** What offers a new version that waits: on the first page, where no play can be disturbed, and loaded when there is one. */
const useUpdate = ({ updates }: World) => {
  const [Notice, setNotice] = useState<typeof UpdateNotice | null>(null);
  const offer = () => import('../../ui/components/UpdateNotice').then((loaded) => setNotice(() => loaded.UpdateNotice));
  useEffect(() => updates.watch(offer), [updates]);
  return { Notice, later: () => setNotice(null), apply: () => updates.apply() };
};

const useOffline = ({ connection }: World): boolean => {
  const [offline, setOffline] = useState(connection.isOffline);
  useEffect(() => connection.watch(() => setOffline(connection.isOffline())), [connection]);
  return offline;
};

/** The player's app: a page, or why it can't be shown. */
export const App = ({ world }: { readonly world: World }) => {
  const choices = useChoices(world.settings);
  const route = useRoute();
  const [error, recover] = useErrorBoundary((one) => reportError(one));
  useEffect(recover, [hashOf(route)]);
  if (error === undefined) return <Pages world={world} choices={choices} route={route} />;
  return <StumbledView language={choices.language} onRetry={() => location.reload()} />;
};

interface PagesProps {
  readonly world: World;
  readonly choices: Choices;
  readonly route: Route;
}

/** Which page stands, and what it is given. */
const Pages = ({ world, choices, route }: PagesProps) => {
  const { opening, open, forget, openGiven, openAddress } = useGiving(world, route);
  const { begun, setBegun, onForgotten } = useBegun(world);
  const update = useUpdate(world);
  const leave = () => {
    if (linkedAddress()) setLinkedAddress(null);
    forget();
    go({ screen: 'choose' });
  };
  const onErased = () => {
    setBegun(null);
    forget();
  };
  const shared = { world, choices, offline: useOffline(world), leave };
  switch (route.screen) {
    case 'choose':
      return (
        <>
          {update.Notice && (
            <update.Notice language={choices.language} onReload={update.apply} onLater={update.later} />
          )}
          <Choose
            {...shared}
            opening={opening}
            openGiven={openGiven}
            openAddress={openAddress}
            onForgotten={onForgotten}
            onMake={() => {
              forget();
              go({ screen: 'data' });
            }}
          />
        </>
      );
    case 'hunt':
      return <Shipped {...shared} id={route.id} rally={route.rally} opening={opening} open={open} onBegun={setBegun} />;
    case 'opened':
      return <Story {...shared} rally={route.rally} opening={opening} open={open} onBegun={setBegun} />;
    case 'rehearsal':
      return <Rehearsal {...shared} id={route.id} opening={opening} open={open} />;
    case 'data':
      return <Data {...shared} opening={opening} openGiven={openGiven} openAddress={openAddress} />;
    case 'privacy':
      return <Privacy {...shared} onErased={onErased} />;
    case 'reference':
      return <Reference {...shared} />;
    case 'class':
      return <Class {...shared} hunt={route.hunt} />;
    case 'take':
      return <Take {...shared} packed={route.packed} onBegun={setBegun} />;
    case 'again':
      return <Again {...shared} playId={route.playId} begun={begun} onBegun={setBegun} />;
    case 'play':
      return <Play {...shared} playId={route.playId} begun={begun} onBegun={setBegun} />;
    case 'result':
      return <Result {...shared} playId={route.playId} begun={begun} />;
  }
};
