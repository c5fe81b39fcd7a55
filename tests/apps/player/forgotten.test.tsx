// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/apps/player/App';
import { trayOf } from '../../../src/apps/player/data/tray';
import { eraseAll } from '../../../src/apps/player/erase';
import { forgetPlay } from '../../../src/apps/player/shelf';
import type { Gear, World } from '../../../src/apps/player/world';
import { fakeClock } from '../../../src/platform/fake/clock';
import { fakeConnection } from '../../../src/platform/fake/connection';
import { notedCues } from '../../../src/platform/fake/cues';
import { memoryDrawer } from '../../../src/platform/fake/drawer';
import { fakeFetcher } from '../../../src/platform/fake/fetcher';
import { fakeLocator } from '../../../src/platform/fake/locator';
import { fakePersistence } from '../../../src/platform/fake/persistence';
import { memoryPhotos } from '../../../src/platform/fake/photos';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { fakeRanges } from '../../../src/platform/fake/ranges';
import { memorySatchel } from '../../../src/platform/fake/satchel';
import { fakeScanner } from '../../../src/platform/fake/scanner';
import { memorySettings } from '../../../src/platform/fake/settings';
import { fakeUpdates } from '../../../src/platform/fake/updates';
import { fakeWakeLock } from '../../../src/platform/fake/wakeLock';
import { fakeTabs } from '../../../src/platform/fake/writers';
import { createWorkshop } from '../../../src/platform/workshop';
import { keptWords } from '../../../src/ui/messages/kept';
import { playWords } from '../../../src/ui/messages/play';
import { privacyWords } from '../../../src/ui/messages/privacy';
import { aHunt, playing, started } from '../../builders/play';
import { smallSites } from '../../builders/scenario';
import { until } from '../../until';

vi.mock('../../../src/apps/player/map/chart', () => ({
  mountChart: () => ({ update: () => {}, center: () => {}, showAll: () => {}, destroy: () => {} }),
}));

const words = playWords('en');
let page: HTMLElement;

/** A browser in which a play is kept, and this tab of it. */
const aBrowser = async () => {
  const [plays, openTab, settings, drawer] = [memoryPlays(), fakeTabs(), memorySettings(), memoryDrawer()];
  settings.set('language', 'en');
  const hunt = { ...aHunt(), map: 'drawn' as const };
  await plays.create({ id: 'p1', hunt, huntHash: 'hash', createdWall: 0 });
  const log = playing(hunt, [started]).events.map((event, seq) => ({ seq, wall: seq, event }));
  await plays.append('p1', log);
  const gear = {
    ...{ locator: fakeLocator(), wakeLock: fakeWakeLock(), scanner: fakeScanner(), writers: openTab(), plays, drawer },
    ...{ cues: notedCues(), fetcher: fakeFetcher({}), ranges: fakeRanges({}), satchel: memorySatchel() },
    ...{ photos: memoryPhotos(), persistence: fakePersistence(true), openWorkshop: createWorkshop },
  } as unknown as Gear;
  const updates = fakeUpdates();
  const connection = fakeConnection();
  const world = { clock: fakeClock(), plays, settings, updates, connection, loadGear: async () => gear };
  return { world: world as unknown as World, gear, plays, otherTab: openTab(), settings, drawer };
};

const goTo = (hash: string) =>
  act(async () => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });

const drawnUntil = (isSo: () => boolean): Promise<void> =>
  until(async () => {
    await act(async () => {});
    expect(isSo()).toBe(true);
  });

/** Some frames, in which a page does what it does once it is drawn. */
const effectsPassed = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) {
    await act(async () => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const isListed = () => [...page.querySelectorAll('button')].some((one) => one.textContent === keptWords('en').resume);

/** Opens the play here, and leaves it for the first screen, where it is listed. */
const playAndLeave = async (world: World): Promise<void> => {
  await act(() => render(<App world={world} />, page));
  await goTo('#/play/p1');
  await drawnUntil(() => page.querySelector('.play') !== null);
  await effectsPassed();
  await goTo('#/');
  await drawnUntil(isListed);
  await effectsPassed();
};

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('reportError', () => {});
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = () => {};
  Element.prototype.scrollTo = () => {};
  window.scrollTo = () => {};
});
afterEach(async () => {
  await act(() => render(null, page));
  page.remove();
  location.hash = '';
});

describe('a play that is forgotten in another tab', () => {
  it.each(['erased with all', 'forgotten alone'])('is gone here too, and comes back by no way: %s', async (how) => {
    const { world, gear, plays, otherTab, settings, drawer } = await aBrowser();
    await playAndLeave(world);
    await until(async () => expect(await otherTab.isTaken('play p1')).toBe(false));
    const { satchel, photos } = gear;
    if (how === 'forgotten alone') expect(await forgetPlay('p1', plays, otherTab)).toBe(true);
    else expect(await eraseAll({ plays, settings, drawer, satchel, photos, writers: otherTab })).toBe(true);
    await drawnUntil(() => !isListed());
    await goTo('#/play/p1');
    await drawnUntil(() => page.textContent?.includes(words.absent) ?? false);
    expect(await plays.ids()).toEqual([]);
  });
});

describe('the page of a play', () => {
  it('takes no pen and watches no place where it was left before the play was loaded', async () => {
    const { world, gear, otherTab } = await aBrowser();
    let come = (): void => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    let isAsked = false;
    const loadGear = () => {
      isAsked = true;
      return coming.then(() => gear);
    };
    location.hash = '#/play/p1';
    await act(() => render(<App world={{ ...world, loadGear }} />, page));
    await drawnUntil(() => isAsked);
    await goTo('#/reference');
    await act(async () => come());
    await effectsPassed();
    expect([page.querySelector('.play'), await otherTab.isTaken('play p1')]).toEqual([null, false]);
  });
});

const button = (name: string) =>
  [...page.querySelectorAll('button')].filter((one) => one.textContent === name).at(-1) as HTMLButtonElement;

describe('the page of the notices', () => {
  it('leaves no file that was opened lying in memory, once all is erased', async () => {
    const { world, gear, settings, drawer } = await aBrowser();
    const tray = trayOf(gear, settings);
    await tray.put([{ name: 'places.csv', blob: new Blob([smallSites]) }]);
    await until(async () => expect(await drawer.look()).toHaveLength(1));
    await act(() => render(<App world={world} />, page));
    await goTo('#/privacy');
    await drawnUntil(() => page.querySelector('.privacy') !== null);
    await act(async () => button(privacyWords('en').erase).click());
    await drawnUntil(() => page.querySelector('dialog') !== null);
    await act(async () => button(privacyWords('en').erase).click());
    await drawnUntil(() => page.textContent?.includes(privacyWords('en').erased) ?? false);
    expect([tray.get().items, await drawer.look()]).toEqual([[], []]);
  });

  it('can be read where storage is blocked', async () => {
    const { world, plays } = await aBrowser();
    const list = () => Promise.reject(new DOMException('Storage is forbidden.', 'SecurityError'));
    await act(() => render(<App world={{ ...world, plays: { ...plays, list } }} />, page));
    await goTo('#/privacy');
    await drawnUntil(() => page.querySelector('.privacy') !== null);
    await effectsPassed();
    expect(page.textContent).toContain(privacyWords('en').keptHere(0));
  });
});
