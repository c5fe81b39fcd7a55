import type { Locator, LocatorTrouble } from '../ports';
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
}

const watchOptions: PositionOptions = { enableHighAccuracy: true, maximumAge: 0, timeout: 15_000 };

/** Codes of GeolocationPositionError: 1 refused; 2 and 3 come with every change of source, and pass. */
const troubleOf = (code: number): LocatorTrouble => (code === 1 ? 'refused' : 'passing');

/** A locator that arms itself again when the page comes back or the permission changes. */
export const createLocator = ({ geolocation, secure, page, permission, now }: LocatorParts): Locator => ({
  watch: (onFix, onTrouble) => {
    if (!geolocation || !secure) {
      onTrouble('unavailable');
      return () => {};
    }
    const listening = new AbortController();
    const { signal } = listening;
    let watch: number | null = null;
    const disarm = () => {
      if (watch !== null) geolocation.clearWatch(watch);
      watch = null;
    };
    const arm = () => {
      disarm();
      watch = geolocation.watchPosition(
        ({ coords: { latitude: lat, longitude: lng, accuracy } }) => {
          if (!signal.aborted) onFix({ position: { lat, lng }, accuracyMeters: accuracy, at: now() });
        },
        ({ code }) => {
          if (!signal.aborted) onTrouble(troubleOf(code));
        },
        watchOptions,
      );
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
    }).watch(onFix, onTrouble),
};
