import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/core/lib/language';
import type { Theme } from '../../src/ui/components/Switches';

/** The sizes of screen that every picture is taken at: phones, a phone on its side, a tablet both ways, desks. */
export const sizes = [
  [360, 640],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1180, 820],
  [1280, 800],
  [1920, 1080],
] as const;

/** In which language, and by which light, a screen is seen. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

/** Every look, in the order of the rows of a sheet. */
export const looks: readonly Look[] = [
  { language: 'fr', theme: 'day' },
  { language: 'fr', theme: 'night' },
  { language: 'en', theme: 'day' },
  { language: 'en', theme: 'night' },
];

/** Where the picture of a screen lies in a folder of pictures. */
export const pictureFile = (folder: string, screen: string, look: Look, [width, height]: readonly [number, number]) =>
  join(folder, screen, `${look.language}-${look.theme}-${width}x${height}.png`);

/** Takes a screen as it stands. */
export type Shoot = (screen: string, page: Page) => Promise<void>;

/** How long a map takes to lie still in a new frame. */
const settlingMilliseconds = 450;

/** What takes the screens that `wanted` names, at every size, into `folder`. */
export const camera = (folder: string, look: Look, wanted: (screen: string) => boolean): Shoot => {
  return async (screen, page) => {
    if (!wanted(screen)) return;
    await mkdir(join(folder, screen), { recursive: true });
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(settlingMilliseconds);
      await page.screenshot({ path: pictureFile(folder, screen, look, [width, height]) });
    }
    await page.setViewportSize({ width: 390, height: 844 });
  };
};
