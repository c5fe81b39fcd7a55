import { registerSW } from 'virtual:pwa-register';
import type { Updates } from '../ports';

/** The page's part of keeping a version and asking for the next, as vite-plugin-pwa has it. */
export type Register = (options: { onNeedRefresh: () => void }) => (reload: boolean) => Promise<void>;

/** Versions as kept by a service worker, which is registered once, when first watched. */
export const createUpdates = (register: Register): Updates => {
  const listeners = new Set<() => void>();
  let update: ReturnType<Register> | null = null;
  let ready = false;
  const onNeedRefresh = () => {
    ready = true;
    for (const listener of listeners) listener();
  };
  return {
    watch: (onReady) => {
      listeners.add(onReady);
      update ??= register({ onNeedRefresh });
      if (ready) queueMicrotask(() => listeners.has(onReady) && onReady());
      return () => listeners.delete(onReady);
    },
    apply: () => {
      if (ready) update?.(true);
    },
  };
};

/** The versions of this app in this browser. */
export const browserUpdates: Updates = createUpdates(registerSW);
