import { describe, expect, it } from 'vitest';
import type { Scanner, ScanTrouble } from '../../src/platform/ports';
import { until } from '../until';

/** A scanner, what is held before its camera, and a look at that. */
export interface ScannerUnderTest {
  readonly scanner: Scanner;
  isOn(): boolean;
  /** Holds a code before the camera. */
  show(text: string): void;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const video = {} as HTMLVideoElement;

/** What every scanner promises. */
export const scannerContract = (name: string, open: (trouble?: ScanTrouble) => ScannerUnderTest): void => {
  const watched = (trouble?: ScanTrouble) => {
    const under = open(trouble);
    const [codes, troubles]: [string[], string[]] = [[], []];
    const stop = under.scanner.watch(video, {
      onCode: (text) => codes.push(text),
      onTrouble: (told) => troubles.push(told),
    });
    return { ...under, codes, troubles, stop };
  };

  describe(`The scanner ${name}`, () => {
    it('tells what a code says that is held before the camera, which is off when the watch is over', async () => {
      const { codes, troubles, stop, show, isOn } = watched();
      await until(() => expect(isOn()).toBe(true));
      show('HERMINE 7');
      await until(() => expect(codes).toContain('HERMINE 7'));
      stop();
      stop();
      expect(isOn()).toBe(false);
      codes.splice(0);
      show('4711');
      await settled();
      expect([codes, troubles]).toEqual([[], []]);
    });

    it('turns no camera on where the watch was over before', async () => {
      const { stop, isOn } = watched();
      stop();
      await settled();
      expect(isOn()).toBe(false);
    });

    it.each(['refused', 'unavailable'] as const)('tells once that the camera is %s', async (trouble) => {
      const { troubles, codes, isOn } = watched(trouble);
      await until(() => expect(troubles).toEqual([trouble]));
      await settled();
      expect([troubles, codes, isOn()]).toEqual([[trouble], [], false]);
    });
  });
};
