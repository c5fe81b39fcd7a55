import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { tokenOf } from '../../src/apps/player/map/inks';
import { boatOf, type Mark, markOf, numberOn, type Stroke } from '../../src/apps/player/map/marks';
import type { StageState } from '../../src/apps/player/map/view';
import { emblems, teamColors } from '../../src/core/play/team';

const inkOf = (ink: Parameters<typeof tokenOf>[0] | undefined): string => (ink ? `var(${tokenOf(ink)})` : 'none');

const drawn = ({ path, fill, stroke, width = 2, dash = [], alpha = 1, on }: Stroke): string =>
  `<path d="${path}" fill="${inkOf(fill)}" stroke="${inkOf(stroke)}" stroke-width="${width}" opacity="${alpha}"
    stroke-dasharray="${dash.join(' ')}" transform="${on ? `translate(${on.x} ${on.y}) scale(${on.scale})` : ''}"/>`;

/** A mark as it stands on the map, and three times as large. */
const figure = ({ size, strokes, mirrored }: Mark, caption: string, number?: number): string => {
  const [width, height] = size;
  const turn = mirrored ? `translate(${width}) scale(-1 1)` : '';
  const text = number === undefined ? '' : `<text x="22" y="32" text-anchor="middle">${number}</text>`;
  const images = [1, 3].map(
    (scale) =>
      `<svg width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"
        stroke-linecap="round" stroke-linejoin="round"><g transform="${turn}">${strokes.map(drawn).join('')}</g>${text}</svg>`,
  );
  return `<figure>${images.join('')}<figcaption>${caption}</figcaption></figure>`;
};

const states: readonly StageState[] = ['hidden', 'free', 'open', 'here', 'done'];

const stages = (): string =>
  [
    ...states.map((state) => figure(markOf(state), state, numberOn({ state, number: 7 }))),
    figure(markOf('open', true), 'open, turned'),
  ].join('');

const boats = (): string =>
  teamColors
    .map((color, i) => ({ color, emblem: emblems[i % emblems.length] ?? 'star' }))
    .map((look) => figure(boatOf(look), `${look.color}, ${look.emblem}`))
    .join('');

const style = `
  body { margin: 0; width: max-content; color: var(--ink); font: 15px sans-serif; }
  section { display: flex; gap: 28px; padding: 18px; color: var(--ink); background: var(--ground); }
  figure { margin: 0; }
  svg { margin-right: 8px; overflow: visible; }
  text { fill: var(--ink); font: 800 15px sans-serif; }`;

/** Lays the marks of every state and the boats of every ink on one sheet, on land and on water, by day and by night. */
export const writeMarks = async (browser: Browser, folder: string): Promise<string> => {
  const rows = ['day', 'night'].flatMap((theme) =>
    ['land', 'water-2'].flatMap((ground) =>
      [stages(), boats()].map(
        (row) => `<section data-theme="${theme}" style="--ground: var(--${ground})">${row}</section>`,
      ),
    ),
  );
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
  await page.setContent(`<style>${readFileSync('src/ui/styles/tokens.css', 'utf8')}${style}</style>${rows.join('')}`);
  const sheet = join(folder, 'marks.png');
  await page.locator('body').screenshot({ path: sheet });
  await page.close();
  return sheet;
};
