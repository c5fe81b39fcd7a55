import type { Fix, Locator, LocatorTrouble } from '../ports';
import { browserClock } from './clock';

/** What a page has for finding its place; a browser test supplies its own. */
export interface LocatorParts {
  readonly geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined;
  readonly secure: boolean;
  /** Fires when the page becomes visible or hidden. */
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Fires when the person grants or withdraws the permission; undefined where the browser does not tell. */
  readonly permission: () => Promise<Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined>;
  readonly now: () => number;
  /** Calls back once after so many milliseconds, unless the returned function is called before. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Trouble that passes is told when no fix has come for so long: a receiver at work reports it between good fixes. */
const patienceMs = 5_000;

const watchOptions: PositionOptions = { enableHighAccuracy: true, maximumAge: 0, timeout: 15_000 };

/** Codes of GeolocationPositionError: 1 refused; 2 and 3 come with every change of source, and pass. */
const troubleOf = (code: number): LocatorTrouble => (code === 1 ? 'refused' : 'passing');

/** Tells what a watch hears, until the signal: fixes and refusals at once, trouble that passes only when it stays. */
const teller = (
  { now, after }: LocatorParts,
  signal: AbortSignal,
  onFix: (fix: Fix) => void,
  onTrouble: (trouble: LocatorTrouble) => void,
) => {
  let settle: (() => void) | null = null;
  const calm = () => {
    settle?.();
    settle = null;
  };
  signal.addEventListener('abort', calm);
  const fix: PositionCallback = ({ coords: { latitude: lat, longitude: lng, accuracy } }) => {
    calm();
    if (!signal.aborted) onFix({ position: { lat, lng }, accuracyMeters: accuracy, at: now() });
  };
  const trouble: PositionErrorCallback = ({ code }) => {
    if (signal.aborted) return;
    if (troubleOf(code) === 'passing') {
      settle ??= after(patienceMs, () => {
        settle = null;
        onTrouble('passing');
      });
      return;
    }
    calm();
    onTrouble('refused');
  };
  return { fix, trouble };
};

/** A locator that arms itself again when the page comes back or the permission changes. */
export const createLocator = (parts: LocatorParts): Locator => ({
  watch: (onFix, onTrouble) => {
    const { geolocation, secure, page, permission } = parts;
    if (!geolocation || !secure) {
      onTrouble('unavailable');
      return () => {};
    }
    const listening = new AbortController();
    const { signal } = listening;
    const tell = teller(parts, signal, onFix, onTrouble);
    let watch: number | null = null;
    const disarm = () => {
      if (watch !== null) geolocation.clearWatch(watch);
      watch = null;
    };
    const arm = () => {
      disarm();
      watch = geolocation.watchPosition(tell.fix, tell.trouble, watchOptions);
    };
    const armWhenVisible = () => {
      if (page.visibilityState === 'visible') arm();
    };
    arm();
    page.addEventListener('visibilitychange', armWhenVisible, { signal });
    permission().then((status) => signal.aborted || status?.addEventListener('change', arm, { signal }));
    return () => {
      listening.abort();
      disarm();
    };
  },
});

const askPermission: LocatorParts['permission'] = async () => {
  try {
    return await navigator.permissions.query({ name: 'geolocation' });
  } catch {
    return undefined;
  }
};

/** The device's own locator. */
export const browserLocator: Locator = {
  watch: (onFix, onTrouble) =>
    createLocator({
      geolocation: navigator.geolocation,
      secure: isSecureContext,
      page: document,
      permission: askPermission,
      now: browserClock.monotonic,
      after: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    }).watch(onFix, onTrouble),
};
