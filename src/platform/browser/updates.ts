import type { Updates } from '../ports';
import { networkQuiet } from './networkQuiet';
import { ownScript } from './ownScript';

/** What a page has for keeping versions of itself. */
export interface UpdateParts {
  /** Fulfilled when the page has loaded, and no more is being loaded: until then a worker would be in its way. */
  readonly loaded: Promise<unknown>;
  /** Undefined where the browser keeps nothing, and where the app is being worked on. */
  readonly container: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | undefined;
  readonly reload: () => void;
}

/** Calls back with a worker that waits beside the one that answers, now or later; the very first one replaces none. */
const whenWaiting = (
  registration: ServiceWorkerRegistration,
  container: Pick<ServiceWorkerContainer, 'controller'>,
  onWaiting: (worker: ServiceWorker) => void,
): void => {
  const look = () => {
    if (registration.waiting && container.controller) onWaiting(registration.waiting);
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  look();
  follow();
  registration.addEventListener('updatefound', follow);
};

/** Versions kept by a service worker, registered when first watched. Only the page that applies one is loaded anew. */
export const createUpdates = ({ loaded, container, reload }: UpdateParts): Updates => {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  const onWaiting = (worker: ServiceWorker) => {
    if (waiting === worker) return;
    waiting = worker;
    for (const listener of [...listeners]) listener();
  };
  const register = async () => {
    await loaded;
    const registration = await container?.register(ownScript('sw.js')).catch(() => null);
    if (container && registration) whenWaiting(registration, container, onWaiting);
  };
  let registering = false;
  return {
    watch: (onReady) => {
      listeners.add(onReady);
      if (!registering) register();
      registering = true;
      if (waiting) queueMicrotask(() => listeners.has(onReady) && onReady());
      return () => listeners.delete(onReady);
    },
    apply: () => {
      if (!waiting) return;
      if (waiting.state !== 'installed') return reload();
      container?.addEventListener('controllerchange', reload, { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
};

const pageLoaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

/** The versions of this app in this browser. */
export const browserUpdates = (): Updates =>
  createUpdates({
    loaded: pageLoaded().then(networkQuiet),
    container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
    reload: () => location.reload(),
  });
