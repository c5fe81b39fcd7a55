// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useChoices } from '../../../src/apps/player/choices';
import type { ChartView } from '../../../src/apps/player/map/view';
import { Play } from '../../../src/apps/player/pages/Play';
import { isMapTold, noteMapTold } from '../../../src/apps/player/toldMaps';
import type { World } from '../../../src/apps/player/world';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { fakeClock } from '../../../src/platform/fake/clock';
import { notedCues } from '../../../src/platform/fake/cues';
import { fakeFetcher } from '../../../src/platform/fake/fetcher';
import { fakeLocator } from '../../../src/platform/fake/locator';
import { fakePersistence } from '../../../src/platform/fake/persistence';
import { memoryPhotos } from '../../../src/platform/fake/photos';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { fakeRanges } from '../../../src/platform/fake/ranges';
import { memorySatchel } from '../../../src/platform/fake/satchel';
import { fakeScanner } from '../../../src/platform/fake/scanner';
import { fakeSettingTabs, memorySettings } from '../../../src/platform/fake/settings';
import { fakeWakeLock } from '../../../src/platform/fake/wakeLock';
import { fakeTabs } from '../../../src/platform/fake/writers';
import type { PlayRecord, Settings } from '../../../src/platform/ports';
import { createWorkshop } from '../../../src/platform/workshop';
import { aHunt, playing, started } from '../../builders/play';
import { until } from '../../until';

const views: ChartView[] = [];
vi.mock('../../../src/apps/player/map/chart', () => ({
  mountChart: () => ({
    update: (view: ChartView) => views.push(view),
    center: () => {},
    showAll: () => {},
    destroy: () => {},
  }),
}));

const host = 'data.geopf.fr';
const hash = 'hash';
const credit = { title: 'Town', publisher: 'OSM', license: 'ODbL 1.0', date: '2026-11-01', url: 'https://a.example/' };

let page: HTMLElement;
let openTab = fakeSettingTabs();

type Told = Pick<PlayRecord, 'mapTold'>;

/** A play that is kept here, of which nobody here has seen the story. */
const aWorld = async (settings: Settings, hunt: Hunt, told: Told): Promise<World> => {
  const [plays, tab] = [memoryPlays(), fakeTabs()];
  await plays.create({ id: 'p1', hunt, huntHash: hash, createdWall: 0, ...told });
  const log = playing(hunt, [started]).events.map((event, seq) => ({ seq, wall: seq, event }));
  await plays.append('p1', log);
  const gear = {
    ...{ locator: fakeLocator(), wakeLock: fakeWakeLock(), scanner: fakeScanner(), writers: tab(), plays },
    ...{ cues: notedCues(), fetcher: fakeFetcher({}), ranges: fakeRanges({}), satchel: memorySatchel() },
    ...{ photos: memoryPhotos(), persistence: fakePersistence(true), openWorkshop: createWorkshop },
  };
  return { clock: fakeClock(), plays, settings, loadGear: async () => gear } as unknown as World;
};

const Page = ({ world }: { readonly world: World }) => (
  <Play
    world={world}
    choices={useChoices(world.settings)}
    offline={false}
    leave={() => {}}
    playId="p1"
    begun={null}
    onBegun={() => {}}
  />
);

/** Opens the play by its address alone, and gives the settings of the tab. */
const opens = async (hunt = aHunt(), settings = openTab(), told: Told = {}): Promise<Settings> => {
  const world = await aWorld(settings, hunt, told);
  await act(() => render(<Page world={world} />, page));
  await until(() => expect(page.querySelector('.play, .page-body h1')).not.toBeNull());
  return settings;
};

const tap = (words: string) =>
  act(() => {
    const said = ({ textContent, ariaLabel }: Element) => `${textContent} ${ariaLabel ?? ''}`;
    [...page.querySelectorAll('button')].find((one) => said(one).includes(words))?.click();
  });

/** Whether the map that stands asks for tiles. */
const asks = async (): Promise<boolean | undefined> => {
  await until(() => expect(views.length).toBeGreaterThan(0));
  return views.at(-1)?.tiles;
};

const isAsked = (): boolean => page.textContent?.includes(host) ?? false;

beforeEach(() => {
  openTab = fakeSettingTabs();
  openTab().set('language', 'en');
  page = document.createElement('div');
  document.body.append(page);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollTo = () => {};
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = () => {};
});
afterEach(() => {
  render(null, page);
  page.remove();
  views.length = 0;
});

describe('A play that came by no story on this device', () => {
  it('names the host of its map and lays no map before a tap; and is not asked about again', async () => {
    const settings = await opens();
    expect([isAsked(), page.querySelector('.play'), views.length]).toEqual([true, null, 0]);
    await tap('IGN’s map');
    expect(await asks()).toBe(true);
    expect(isMapTold(settings, host, { huntHash: hash })).toBe(true);
    render(null, page);
    await opens(aHunt(), settings);
    expect(isAsked()).toBe(false);
  });

  it('is one tap from the drawn map, which asks nobody', async () => {
    const settings = await opens();
    await tap('Drawn map');
    expect([await asks(), settings.get('map')]).toEqual([false, 'chart']);
  });

  it('asks nothing of one that began here under a story that named the host, though the settings were lost', async () => {
    await opens(aHunt(), openTab(), { mapTold: host });
    expect([isAsked(), await asks()]).toEqual([false, true]);
  });

  it('asks nothing where its map is drawn: by choice, or by the hunt', async () => {
    await opens({ ...aHunt(), map: 'drawn' });
    expect([isAsked(), await asks()]).toEqual([false, false]);
    render(null, page);
    views.length = 0;
    const settings = openTab();
    settings.set('map', 'chart');
    await opens(aHunt(), settings);
    expect([isAsked(), await asks()]).toEqual([false, false]);
  });

  it('stays drawn though another tab chooses a street map, until the tap beside which its host stands', async () => {
    const settings = openTab();
    settings.set('map', 'chart');
    await opens(aHunt(), settings);
    await asks();
    await act(() => openTab().set('map', 'plan'));
    expect(await asks()).toBe(false);
    await tap('Settings');
    const plan = page.querySelector<HTMLInputElement>('[data-option=plan] input');
    expect([isAsked(), plan?.checked]).toEqual([true, false]);
    await act(() => plan?.click());
    expect([await asks(), isMapTold(settings, host, { huntHash: hash })]).toEqual([true, true]);
  });

  it('names the organizer’s host, and none where the map lies beside Jalon', async () => {
    await opens({ ...aHunt(), map: { pmtiles: 'https://maps.example/town.pmtiles', credit } });
    expect(page.textContent).toContain('maps.example');
    expect(page.textContent).toContain('The organiser’s map');
    render(null, page);
    await opens({ ...aHunt(), map: { pmtiles: 'town.pmtiles', credit } });
    expect(page.querySelector('.play')).not.toBeNull();
  });
});

describe('What was told of maps', () => {
  it('is known for each hunt and each host, the last hundred of them', () => {
    const settings = memorySettings();
    for (let i = 0; i < 101; i += 1) noteMapTold(settings, host, `hunt-${i}`);
    noteMapTold(settings, host, 'hunt-1');
    expect([0, 1, 2, 100].map((i) => isMapTold(settings, host, { huntHash: `hunt-${i}` }))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isMapTold(settings, host, { huntHash: 'hunt-0', mapTold: host })).toBe(true);
    expect(isMapTold(settings, 'other.example', { huntHash: 'hunt-2' })).toBe(false);
  });
});
