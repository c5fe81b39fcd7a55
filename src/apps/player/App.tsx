import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Language, languages } from '../../core/lib/language';
import type { Preparation, Settings } from '../../platform/ports';
import { UpdateNotice } from '../../ui/components/UpdateNotice';
import type { OpenedPlay } from './begin';
import { useRoute } from './hooks';
import type { Source } from './library';
import { Choose } from './pages/Choose';
import { lazily } from './pages/lazily';
import { go } from './route';
import type { Choices, Theme } from './screens/props';
import type { World } from './world';

const Story = lazily(() => import('./pages/Story').then(({ Story }) => Story), 'hunt');
const Shipped = lazily(() => import('./pages/Story').then(({ Shipped }) => Shipped), 'hunt');
const Play = lazily(() => import('./pages/Play').then(({ Play }) => Play), 'play');
const Result = lazily(() => import('./pages/Result').then(({ Result }) => Result), 'play');

const firstLanguage = (settings: Settings): Language => {
  const wanted = [settings.get('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return (
    languages.find((language) => language === wanted.find((one) => languages.some((known) => known === one))) ?? 'fr'
  );
};

const useChoices = (settings: Settings): Choices => {
  const [language, setLanguage] = useState(() => firstLanguage(settings));
  const [theme, setTheme] = useState<Theme>(() => (settings.get('theme') === 'night' ? 'night' : 'day'));
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  const keep = (key: string, value: string) => settings.set(key, value);
  return useMemo(
    () => ({
      language,
      theme,
      onLanguage: (next) => {
        setLanguage(next);
        keep('language', next);
      },
      onTheme: (next) => {
        setTheme(next);
        keep('theme', next);
      },
    }),
    [language, theme],
  );
};

/** The address named in `?open=`, if any. */
const linkedAddress = (): string | null => new URLSearchParams(location.search).get('open');

const setLinkedAddress = (url: string | null): void => {
  const query = url === null ? '' : `?open=${encodeURIComponent(url)}`;
  history.pushState(null, '', `${location.pathname}${query}${location.hash}`);
};

/** What is being opened, or was: `preparation` is null until it is done. */
export interface Opening {
  readonly source: Source;
  readonly preparation: Preparation | null;
}

/** Given to every page. */
export interface PageProps {
  readonly world: World;
  readonly choices: Choices;
  readonly leave: () => void;
}

/** Opens scenarios and hunts, one at a time; the last one asked for wins. */
const useOpening = (world: World) => {
  const [opening, setOpening] = useState<Opening | null>(null);
  const open = useCallback(
    async (source: Source) => {
      setOpening({ source, preparation: null });
      const [{ openHunt }, gear] = await Promise.all([import('./library'), world.loadGear()]);
      const workshop = gear.openWorkshop();
      const preparation = await openHunt(source, workshop, gear.fetcher).finally(() => workshop.close());
      setOpening((now) => (now?.source === source ? { source, preparation } : now));
      return preparation;
    },
    [world],
  );
  return { opening, open, forget: () => setOpening(null) };
};

/** Whether a new version waits: it is offered on the first page, where no play can be disturbed. */
const useUpdate = ({ updates }: World) => {
  const [waits, setWaits] = useState(false);
  useEffect(() => updates.watch(() => setWaits(true)), [updates]);
  return { waits, later: () => setWaits(false), apply: () => updates.apply() };
};

/** The player's app: which screen stands, and what it is given. */
export const App = ({ world }: { readonly world: World }) => {
  const route = useRoute();
  const choices = useChoices(world.settings);
  const { opening, open, forget } = useOpening(world);
  const [begun, setBegun] = useState<OpenedPlay | null>(null);
  const update = useUpdate(world);

  const openGiven = async (source: Source) => {
    const { hunt } = await open(source);
    if (hunt) go({ screen: 'opened' });
  };
  const openAddress = (url: string) => {
    setLinkedAddress(url);
    return openGiven({ kind: 'address', url });
  };
  useEffect(() => {
    const url = linkedAddress();
    if (url && (route.screen === 'choose' || route.screen === 'opened')) openGiven({ kind: 'address', url });
  }, []);

  const leave = () => {
    if (linkedAddress()) setLinkedAddress(null);
    forget();
    go({ screen: 'choose' });
  };
  const shared = { world, choices, leave };
  switch (route.screen) {
    case 'choose':
      return (
        <>
          {update.waits && <UpdateNotice language={choices.language} onReload={update.apply} onLater={update.later} />}
          <Choose {...shared} opening={opening} openGiven={openGiven} openAddress={openAddress} />
        </>
      );
    case 'hunt':
      return <Shipped {...shared} id={route.id} opening={opening} open={open} onBegun={setBegun} />;
    case 'opened':
      return <Story {...shared} opening={opening} onBegun={setBegun} />;
    case 'play':
      return <Play {...shared} playId={route.playId} begun={begun} onBegun={setBegun} />;
    case 'result':
      return <Result {...shared} playId={route.playId} begun={begun} onBegun={setBegun} />;
  }
};
