import type { Connection } from '../ports';

/** What a page knows of the device's network. */
export interface ConnectionParts {
  readonly page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly device: Pick<Navigator, 'onLine'>;
}

/** The network as the browser tells it: that there is none is sure, that there is one is not. */
export const browserConnection = (
  { page, device }: ConnectionParts = { page: window, device: navigator },
): Connection => ({
  isOffline: () => !device.onLine,
  watch: (onChange) => {
    page.addEventListener('online', onChange);
    page.addEventListener('offline', onChange);
    return () => {
      page.removeEventListener('online', onChange);
      page.removeEventListener('offline', onChange);
    };
  },
});
