import type { Scanner, ScanTrouble, ScanWatch } from '../ports';

/** A camera before which a test holds codes. */
export interface FakeScanner extends Scanner {
  /** Whether the camera is on. */
  isOn(): boolean;
  /** Holds a code before it. */
  show(text: string): void;
}

/** A camera that sees nothing yet, or isn't to be had. */
export const fakeScanner = (trouble?: ScanTrouble): FakeScanner => {
  const watches = new Set<ScanWatch>();
  return {
    watch: (_, watch) => {
      if (trouble) queueMicrotask(() => watch.onTrouble(trouble));
      else watches.add(watch);
      return () => void watches.delete(watch);
    },
    isOn: () => watches.size > 0,
    show: (text) => {
      for (const { onCode } of [...watches]) onCode(text);
    },
  };
};
