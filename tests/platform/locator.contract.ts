import { describe, expect, it } from 'vitest';
import type { Fix, Locator, LocatorTrouble } from '../../src/platform/ports';

/** A locator and the hand on it. */
export interface LocatorUnderTest {
  readonly locator: Locator;
  give(lat: number, lng: number, accuracyMeters: number): void;
  fail(trouble: 'refused' | 'passing'): void;
}

/** Watches with a locator and writes down all it says. */
export const listen = (locator: Locator) => {
  const heard: (Omit<Fix, 'at'> | LocatorTrouble)[] = [];
  const { stop, keep } = locator.watch(
    ({ position, accuracyMeters }) => heard.push({ position, accuracyMeters }),
    (trouble) => heard.push(trouble),
  );
  return { heard, stop, keep };
};

/** What every locator promises. */
export const locatorContract = (
  name: string,
  open: () => LocatorUnderTest,
  openUnavailable: readonly (() => Locator)[],
): void => {
  describe(`The locator ${name}`, () => {
    it('says each fix with its accuracy', () => {
      const { locator, give } = open();
      const { heard } = listen(locator);
      give(47.2, -1.5, 12);
      give(47.3, -1.6, 8);
      expect(heard).toEqual([
        { position: { lat: 47.2, lng: -1.5 }, accuracyMeters: 12 },
        { position: { lat: 47.3, lng: -1.6 }, accuracyMeters: 8 },
      ]);
    });

    it('tells a refusal from a trouble that passes, and goes on after both', () => {
      const { locator, give, fail } = open();
      const { heard } = listen(locator);
      fail('passing');
      fail('refused');
      give(47.2, -1.5, 12);
      expect(heard).toEqual(['passing', 'refused', { position: { lat: 47.2, lng: -1.5 }, accuracyMeters: 12 }]);
    });

    it('is silent once it is stopped', () => {
      const { locator, give, fail } = open();
      const { heard, stop } = listen(locator);
      stop();
      give(47.2, -1.5, 12);
      fail('passing');
      expect(heard).toEqual([]);
    });

    it('says where it is in every cadence, and on being stopped in none', () => {
      const { locator, give } = open();
      const { heard, keep, stop } = listen(locator);
      keep('sparse');
      give(47.2, -1.5, 12);
      keep('steady');
      give(47.3, -1.6, 8);
      stop();
      keep('sparse');
      give(47.4, -1.7, 8);
      expect(heard.length).toBe(2);
    });

    it('can be watched twice, and stopped one by one', () => {
      const { locator, give } = open();
      const [first, second] = [listen(locator), listen(locator)];
      first.stop();
      give(47.2, -1.5, 12);
      expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
    });

    it.each(openUnavailable.map((make, i) => [i, make] as const))('says when it can never say: case %i', (_, make) => {
      const { heard, stop } = listen(make());
      stop();
      expect(heard).toEqual(['unavailable']);
    });
  });
};
