import type { Locator, Page } from '@playwright/test';
import { bearingDegrees, destinationPosition, distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import { playWords } from '../../../src/ui/messages';

/** How the faked phone goes and what it says of itself. */
export interface Gait {
  readonly metersPerSecond?: number;
  readonly fixEveryMs?: number;
  readonly accuracyMeters?: number;
}

const usual = { metersPerSecond: 1.4, fixEveryMs: 500, accuracyMeters: 8 };

/** Every place that any faked phone has told. */
const told: Position[] = [];

/** The places that were told so far. */
export const toldPlaces = (): readonly Position[] => told;

const finely = 11;

/** Their numbers, to that many signs, but for those of a stage itself: no stage is written so finely. */
export const toldNumbers = (): readonly string[] =>
  told
    .flatMap(({ lat, lng }) => [String(lat), String(lng)])
    .filter(({ length }) => length >= finely)
    .map((degrees) => degrees.slice(0, finely));

const report = (page: Page, { lat, lng }: Position, accuracy: number): Promise<void> => {
  told.push({ lat, lng });
  return page.context().setGeolocation({ latitude: lat, longitude: lng, accuracy });
};

/** Points along a line, `stepMeters` apart, from its first to its last. */
const stepsAlong = (line: readonly Position[], stepMeters: number): Position[] =>
  line.flatMap((from, i) => {
    const to = line[i + 1];
    if (!to) return [from];
    const count = Math.ceil(distanceMeters(from, to) / stepMeters);
    const bearing = bearingDegrees(from, to);
    return Array.from({ length: count }, (_, k) => destinationPosition(from, k * stepMeters, bearing));
  });

/** Walks along a line as a phone's receiver would tell it, at a walking pace unless told otherwise. */
export const walk = async (page: Page, line: readonly Position[], gait: Gait = {}): Promise<void> => {
  const { metersPerSecond, fixEveryMs, accuracyMeters } = { ...usual, ...gait };
  for (const step of stepsAlong(line, (metersPerSecond * fixEveryMs) / 1000)) {
    await report(page, step, accuracyMeters);
    await page.waitForTimeout(fixEveryMs);
  }
};

/** Stands at a place for a while, the fixes trembling by a meter as they do; no longer than until something shows. */
export const stand = async (page: Page, place: Position, forMs: number, gait: Gait = {}, until?: Locator) => {
  const { fixEveryMs, accuracyMeters } = { ...usual, ...gait };
  for (let i = 0; i * fixEveryMs < forMs; i += 1) {
    await report(page, destinationPosition(place, 1, (i * 137) % 360), accuracyMeters);
    await page.waitForTimeout(fixEveryMs);
    if (await until?.isVisible()) return;
  }
};

/** Comes to a place over its last fifteen meters at a run, and stands there until the game has seen it. */
export const arriveAt = async (page: Page, place: Position, gait: Gait = {}): Promise<void> => {
  const brisk = { metersPerSecond: 7, ...gait };
  await walk(page, [destinationPosition(place, 15, 200), place], brisk);
  await stand(page, place, 6000, brisk, page.getByRole('heading', { name: playWords('fr').found }));
};
