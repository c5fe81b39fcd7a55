import type { Browser, CDPSession, Page } from '@playwright/test';
import { destinationPosition } from '../src/core/lib/geo';
import type { Hunt } from '../src/core/prepare/hunt';
import { playWords } from '../src/ui/messages/play';
import { storyWords } from '../src/ui/messages/story';
import { huntOf } from '../tests/builders/hunt';
import { scenarioOf } from '../tests/builders/scenario';
import { type Bench, medianOf, type Row } from './bench';
import { openDesk, withBuiltGame } from './built';
import { pretendCard, type Renderer, rendererOf } from './card';
import { framesDuring } from './lock';

const words = playWords('fr');

const crowd = 200;
const reachMeters = 900;
const goldenDegrees = 137.508;

const hunt1 = huntOf(scenarioOf({ rules: { mode: 'free' } }));

/** A hunt of so many stages, all open at once, strewn evenly over a disc; its frame is the same for any number. */
export const huntWith = (stages: number): Hunt => {
  const [first] = hunt1.stages;
  if (!first) throw new Error('The scenario gives no stage.');
  const { position } = first;
  const strewn = Array.from({ length: stages }, (_, i) => ({
    ...first,
    id: `stage-${i}`,
    position: destinationPosition(position, reachMeters * Math.sqrt((i + 1) / crowd), i * goldenDegrees),
  }));
  const corner = (bearing: number) => destinationPosition(position, reachMeters * Math.SQRT2, bearing);
  const [{ lat: north, lng: east }, { lat: south, lng: west }] = [corner(45), corner(225)];
  return {
    ...hunt1,
    start: position,
    frame: { north, east, south, west },
    stages: strewn,
    circuits: [strewn.map(({ id }) => id)],
  };
};

/** Opens a hunt on its map, played at home. */
export const openMap = async (page: Page, address: string, hunt: Hunt): Promise<void> => {
  await page.route('**/crowd.json', (route) => route.fulfill({ json: hunt }));
  await page.goto(`${address}?open=crowd.json`);
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await page.locator('.chart-game canvas').waitFor({ state: 'attached' });
};

/** Long enough for the map and the game to come to rest. */
const restMs = 1500;
const idleMs = 2000;
const framesOfPan = 30;
const rounds = 5;
const middle = { x: 840, y: 420 };

/** What the main thread spends on one frame, in milliseconds. */
interface Spent {
  readonly task: number;
  readonly script: number;
}

const spentBy = async (session: CDPSession): Promise<Spent> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000;
  return { task: milliseconds('TaskDuration'), script: milliseconds('ScriptDuration') };
};

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));

/** Drags the map to and fro, one small move for each frame. */
const pan = async (page: Page, session: CDPSession): Promise<Spent> => {
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await nextFrame(page);
  const before = await spentBy(session);
  for (let frame = 1; frame <= framesOfPan; frame += 1) {
    const far = Math.min(frame, framesOfPan - frame);
    await page.mouse.move(middle.x + far * 5, middle.y + far * 3);
    await nextFrame(page);
  }
  const after = await spentBy(session);
  await page.waitForTimeout(200);
  await page.mouse.up();
  return { task: (after.task - before.task) / framesOfPan, script: (after.script - before.script) / framesOfPan };
};

/** How near the map is looked at, and what a person presses for it. */
const views = { 'whole hunt': [], 'near by': [words.center, words.zoomIn] } as const;

/** A hunt on its map, looked at in this view, at rest. */
const openView = async (
  browser: Browser,
  address: string,
  renderer: Renderer,
  hunt: Hunt,
  view: keyof typeof views,
) => {
  const page = await openDesk(browser);
  await pretendCard(page, renderer);
  await openMap(page, address, hunt);
  for (const name of [null, ...views[view]]) {
    if (name) await page.getByRole('button', { name }).click();
    await page.waitForTimeout(restMs);
  }
  const drawnBy = await rendererOf(page);
  if (drawnBy !== renderer) throw new Error(`${drawnBy} draws the game, not ${renderer}.`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
};

const round = (value: number): number => Math.round(value * 100) / 100;

export const compare = async (browser: Browser, address: string, renderer: Renderer, view: keyof typeof views) => {
  const few = await openView(browser, address, renderer, huntWith(1), view);
  const many = await openView(browser, address, renderer, huntWith(crowd), view);
  const spent: { few: Spent[]; many: Spent[] } = { few: [], many: [] };
  for (let i = 0; i < rounds; i += 1)
    for (const [name, { page, session }] of Object.entries({ few, many }) as ['few' | 'many', typeof few][]) {
      await page.bringToFront();
      spent[name].push(await pan(page, session));
    }
  await many.page.waitForTimeout(restMs);
  const idle = await framesDuring(many.page, () => many.page.waitForTimeout(idleMs));
  await few.page.close();
  await many.page.close();
  const median = (of: keyof typeof spent, what: keyof Spent) => medianOf(spent[of].map((one) => one[what]));
  const [one, all] = [median('few', 'task'), median('many', 'task')];
  return {
    renderer,
    view,
    '1 marker, ms a frame': round(one),
    [`${crowd} markers, ms a frame`]: round(all),
    ratio: round(all / one),
    'script alone, ratio': round(median('many', 'script') / median('few', 'script')),
    'frames in 2 s of idleness': Math.max(0, idle.length - 1),
  };
};

/** What the main thread spends on a frame while the map is dragged, with 200 markers and with one, in the same run. */
export const markers: Bench = {
  name: 'markers',
  run: () =>
    withBuiltGame(async (browser, address) => {
      const rows: Row[] = [];
      for (const renderer of ['webgl', 'canvas'] as const)
        for (const view of ['whole hunt', 'near by'] as const)
          rows.push(await compare(browser, address, renderer, view));
      return rows;
    }),
};
