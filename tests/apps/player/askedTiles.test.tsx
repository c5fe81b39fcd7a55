// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useChoices } from '../../../src/apps/player/choices';
import { inFrance, touchesFrance } from '../../../src/apps/player/map/france';
import type { SitesView } from '../../../src/apps/player/map/sitesMap';
import { Rehearsed } from '../../../src/apps/player/pages/Rehearsal';
import type { World } from '../../../src/apps/player/world';
import { type Hunt, huntHash } from '../../../src/core/prepare/hunt';
import { fakeFetcher } from '../../../src/platform/fake/fetcher';
import { memorySettings } from '../../../src/platform/fake/settings';
import type { Settings } from '../../../src/platform/ports';
import { createWorkshop } from '../../../src/platform/workshop';
import { aHunt } from '../../builders/play';
import { until } from '../../until';

const views: SitesView[] = [];
vi.mock('../../../src/apps/player/screens/sites/loadSitesMap', () => ({
  loadSitesMap: async () => ({
    boundsOfChoice: () => ({ south: 47, west: -2, north: 48, east: -1 }),
    mountSites: () => ({
      update: (view: SitesView) => views.push(view),
      showTeams: () => {},
      showBox: () => {},
      destroy: () => {},
    }),
  }),
}));

const host = 'data.geopf.fr';
const inNantes: Hunt = { ...aHunt(), frame: { south: 47.2, west: -1.6, north: 47.22, east: -1.5 } };
const credit = { title: 'Town', publisher: 'OSM', license: 'ODbL 1.0', date: '2026-11-01', url: 'https://a.example/' };

const nothing = () => {};

// for as long as this file runs: a page may still be at work when its test is over
Object.defineProperty(globalThis, 'matchMedia', { value: () => ({ matches: true }), configurable: true });

const pages: HTMLElement[] = [];
const pageOf = async (hunt: Hunt, settings: Settings): Promise<HTMLElement> => {
  const page = document.createElement('div');
  pages.push(page);
  await act(() => render(<Page hunt={hunt} settings={settings} />, page));
  return page;
};
afterEach(() =>
  act(() => {
    for (const page of pages.splice(0)) render(null, page);
  }),
);

const Page = ({ hunt, settings }: { readonly hunt: Hunt; readonly settings: Settings }) => {
  const choices = useChoices(settings);
  const loadGear = async () => ({ fetcher: fakeFetcher({}), openWorkshop: createWorkshop });
  const world = { settings, loadGear } as unknown as World;
  return (
    <Rehearsed world={world} choices={choices} offline={null as never} leave={nothing} hunt={hunt} onBack={nothing} />
  );
};

const rehearsed = async (hunt: Hunt, settings: Settings = memorySettings()) => {
  const page = await pageOf(hunt, settings);
  await until(() => expect(views.length).toBeGreaterThan(0));
  const naming = () => [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(host));
  return { page, settings, naming };
};

const tiled = () => views.at(-1)?.tiles;

describe('The map of a rehearsal', () => {
  beforeEach(() => {
    views.length = 0;
  });

  it('asks nobody until a tap on a button that names whom, and that is remembered for this hunt alone', async () => {
    const { page, settings, naming } = await rehearsed(inNantes);
    expect(views.some(({ tiles }) => tiles)).toBe(false);
    await act(() => naming()?.click());
    expect([tiled(), page.querySelector('.asked-tiles')?.textContent?.includes(host)]).toEqual([true, true]);
    views.length = 0;
    await rehearsed(inNantes, settings);
    expect(tiled()).toBe(true);
    views.length = 0;
    await rehearsed({ ...inNantes, id: 'another' }, settings);
    expect(tiled()).toBe(false);
    expect(huntHash({ ...inNantes, id: 'another' })).not.toBe(huntHash(inNantes));
  });

  it.each<[string, Partial<Hunt>]>([
    ['is drawn', { map: 'drawn' }],
    ['is its organizer’s', { map: { pmtiles: 'https://a.example/town.pmtiles', credit } }],
    ['lies abroad', { frame: { south: 51.5, west: -0.2, north: 51.52, east: -0.1 } }],
  ])('asks nobody, and offers nobody, where the hunt’s own %s', async (_, change) => {
    const { page, naming } = await rehearsed({ ...inNantes, ...change });
    expect([tiled(), naming(), page.querySelector('.asked-tiles')]).toEqual([false, undefined, null]);
  });
});

describe('The rehearsal of a radar hunt', () => {
  it('shows no map of the places that are searched for before a tap, and says so', async () => {
    views.length = 0;
    const settings = memorySettings();
    settings.set('language', 'en');
    const hunt = { ...inNantes, rules: { ...inNantes.rules, mode: 'radar' as const } };
    const page = await pageOf(hunt, settings);
    await until(() => expect(page.textContent).toContain('they do not search by radar'));
    expect([page.querySelector('.sites-map'), views]).toEqual([null, []]);
    const show = [...page.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Show the hidden places',
    );
    await act(() => show?.click());
    expect(page.querySelector('.sites-map')).not.toBeNull();
  });
});

describe('What IGN draws', () => {
  it('is asked for where all of a view lies in France, and offered where some of the data may', () => {
    const europe = { south: 36, west: -9, north: 60, east: 20 };
    const berlin = { south: 52.4, west: 13.2, north: 52.6, east: 13.6 };
    expect([inFrance(europe), touchesFrance(europe)]).toEqual([false, true]);
    expect([inFrance(berlin), touchesFrance(berlin)]).toEqual([false, false]);
    expect([inFrance(inNantes.frame), touchesFrance(inNantes.frame)]).toEqual([true, true]);
  });
});
