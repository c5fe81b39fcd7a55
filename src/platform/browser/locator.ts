import { gateRules } from '../../core/play/gate';
import type { Cadence, Fix, Locator, LocatorTrouble, Watching } from '../ports';
import { browserClock } from './clock';

/** What a page has for finding its place; a browser test supplies its own. */
export interface LocatorParts {
  readonly geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch' | 'getCurrentPosition'> | undefined;
  readonly secure: boolean;
  /** Fires when the page becomes visible or hidden, and when a browser that had frozen it lets it go on. */
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Fires when the person grants or withdraws the permission; undefined where the browser does not tell. */
  readonly permission: () => Promise<Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined>;
  readonly now: () => number;
  /** The device's date in milliseconds: positions carry the one they were taken at. */
  readonly wall: () => number;
  /** Calls back once after so many milliseconds, unless the returned function is called before. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Trouble that passes is told when no fix has come for so long: a receiver at work reports it between good fixes. An old place waits as long for a newer one. */
const patienceMs = 5_000;

/** A receiver whose date is off by a while still counts the seconds between its fixes; so much they may differ. */
const driftMs = 5_000;

/** A receiver that says neither where it is nor that it doesn't know is asleep. */
const asleepMs = 20_000;

/** How long a receiver may rest between two fixes where they need not be many: half of what the gate takes for silence. */
const sparseMs = 10_000;

const options: PositionOptions = { enableHighAccuracy: true, maximumAge: 0, timeout: 15_000 };

/** Codes of GeolocationPositionError: 1 refused; 2 and 3 come with every change of source, and pass. */
const troubleOf = (code: number): LocatorTrouble => (code === 1 ? 'refused' : 'passing');

/** Waits once at a time, until it is called off. */
const waitWith = ({ after }: LocatorParts, signal: AbortSignal) => {
  let cancel: (() => void) | null = null;
  const calm = () => {
    cancel?.();
    cancel = null;
  };
  const wait = (callback: () => void) => {
    cancel ??= after(patienceMs, () => {
      cancel = null;
      callback();
    });
  };
  signal.addEventListener('abort', calm);
  return { wait, calm };
};

/** Tells the places that are old by the device's date from those of a receiver whose date is off. */
const judgeAge = ({ wall }: LocatorParts) => {
  let last: { readonly stamp: number; readonly wall: number } | null = null;
  return (stamp: number): { readonly ageMs: number; readonly old: boolean } => {
    const heard = { stamp, wall: wall() };
    const goesOn = last !== null && stamp > last.stamp;
    const inStep = last !== null && Math.abs(stamp - last.stamp - (heard.wall - last.wall)) < driftMs;
    last = heard;
    const ageMs = heard.wall - stamp;
    return { ageMs, old: ageMs > gateRules.oldMs && !(goesOn && inStep) };
  };
};

interface Ear {
  readonly fix: PositionCallback;
  readonly trouble: PositionErrorCallback;
  /** When anything was heard last, by `now`; `Infinity` once the person refused: nothing more is to come. */
  readonly heardAt: () => number;
}

/** Tells what a watch hears, until the signal: fixes and refusals at once, trouble that passes and old places only where nothing better comes. */
const openEar = (
  parts: LocatorParts,
  signal: AbortSignal,
  onFix: (fix: Fix) => void,
  onTrouble: (trouble: LocatorTrouble) => void,
): Ear => {
  const { now } = parts;
  const [passing, remembered] = [waitWith(parts, signal), waitWith(parts, signal)];
  const ageOf = judgeAge(parts);
  let heardAt = now();
  let lastOld: Fix | null = null;
  const calm = () => {
    passing.calm();
    remembered.calm();
  };
  return {
    heardAt: () => heardAt,
    fix: ({ coords: { latitude: lat, longitude: lng, accuracy: accuracyMeters }, timestamp }) => {
      if (signal.aborted) return;
      heardAt = now();
      const { ageMs, old } = ageOf(timestamp);
      const fix = { position: { lat, lng }, accuracyMeters, at: old ? heardAt - ageMs : heardAt };
      lastOld = old ? fix : null;
      if (old) return remembered.wait(() => lastOld && onFix(lastOld));
      calm();
      onFix(fix);
    },
    trouble: ({ code }) => {
      if (signal.aborted) return;
      const refused = troubleOf(code) === 'refused';
      heardAt = refused ? Number.POSITIVE_INFINITY : now();
      if (!refused) return passing.wait(() => onTrouble('passing'));
      calm();
      onTrouble('refused');
    },
  };
};

type Listen = (geolocation: NonNullable<LocatorParts['geolocation']>, parts: LocatorParts, ear: Ear) => () => void;

/** Hears all that the receiver says; one that has fallen asleep is woken. */
const steadily: Listen = (geolocation, { after, now }, ear) => {
  let watch = 0;
  let begun = 0;
  let cancel = () => {};
  const begin = () => {
    begun = now();
    watch = geolocation.watchPosition(ear.fix, ear.trouble, options);
    cancel = after(asleepMs, look);
  };
  const look = () => {
    const silentMs = now() - Math.max(begun, ear.heardAt());
    if (silentMs < asleepMs) {
      cancel = after(Math.min(asleepMs, asleepMs - silentMs), look);
      return;
    }
    geolocation.clearWatch(watch);
    begin();
  };
  begin();
  return () => {
    cancel();
    geolocation.clearWatch(watch);
  };
};

/** Asks for one place at a time, and lets the receiver rest in between; one that answers nothing is asked anew. */
const sparsely: Listen = (geolocation, { after }, ear) => {
  let over = false;
  let answers = 0;
  let cancel = () => {};
  const ask = () => {
    const before = answers;
    const then =
      <T>(hear: (heard: T) => void) =>
      (heard: T) => {
        // of several questions that waited together the first answer is enough
        if (over || answers !== before) return;
        answers += 1;
        cancel();
        hear(heard);
        cancel = after(sparseMs, ask);
      };
    cancel = after(asleepMs, ask);
    geolocation.getCurrentPosition(then(ear.fix), then(ear.trouble), options);
  };
  ask();
  return () => {
    over = true;
    cancel();
  };
};

const listens: { readonly [cadence in Cadence]: Listen } = { steady: steadily, sparse: sparsely };

/** A locator that listens anew when the page comes back or the permission changes, and not at all while nobody sees the page. */
export const createLocator = (parts: LocatorParts): Locator => ({
  watch: (onFix, onTrouble): Watching => {
    const { geolocation, secure, page, permission } = parts;
    if (!geolocation || !secure) {
      onTrouble('unavailable');
      return { keep: () => {}, stop: () => {} };
    }
    const listening = new AbortController();
    const { signal } = listening;
    const ear = openEar(parts, signal, onFix, onTrouble);
    let cadence: Cadence = 'steady';
    let rest = () => {};
    const listen = () => {
      rest();
      rest = page.visibilityState === 'hidden' ? () => {} : listens[cadence](geolocation, parts, ear);
    };
    listen();
    page.addEventListener('visibilitychange', listen, { signal });
    page.addEventListener('resume', listen, { signal });
    permission().then((status) => signal.aborted || status?.addEventListener('change', listen, { signal }));
    return {
      keep: (next) => {
        if (next === cadence || signal.aborted) return;
        cadence = next;
        listen();
      },
      stop: () => {
        listening.abort();
        rest();
      },
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
      wall: browserClock.wall,
      after: (ms, callback) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    }).watch(onFix, onTrouble),
};
