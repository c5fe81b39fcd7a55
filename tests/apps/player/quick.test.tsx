// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Quick, type QuickSource, useQuick } from '../../../src/apps/player/quick';
import { QuickHunt } from '../../../src/apps/player/screens/sites/QuickHunt';
import type { Position } from '../../../src/core/lib/position';
import { type FakeLocator, fakeLocator } from '../../../src/platform/fake/locator';
import type { SiteAnswers } from '../../../src/platform/ports';
import { createWorkshop } from '../../../src/platform/workshop';
import { sitesWords } from '../../../src/ui/messages/sites';
import { csvOf } from '../../builders/dataset';
import { tenRows } from '../../builders/scenario';
import { until } from '../../until';

const words = sitesWords('en');
const rows = tenRows();
const keys = Object.keys(rows[0] ?? {});
const csv = csvOf([keys, ...rows.map((row) => keys.map((key) => String(row[key])))]);
const castle = { lat: Number(rows[0]?.lat), lng: Number(rows[0]?.lng) };

let quick: Quick;
let page: HTMLElement;
let locator: FakeLocator;
let source: QuickSource;

const Host = () => {
  quick = useQuick(source, 'first edition');
  return (
    <QuickHunt language="en" source={source} quick={quick} locator={locator} onPlay={() => {}} onKeep={() => {}} />
  );
};

/** Waits until what is drawn is so, letting the page go on meanwhile. */
const drawnUntil = (isSo: () => boolean): Promise<void> =>
  until(async () => {
    await act(async () => {});
    expect(isSo()).toBe(true);
  });

const madeText = async (): Promise<{
  readonly start?: Position;
  readonly walk?: object;
  readonly audience?: string;
}> => {
  await drawnUntil(() => quick.made !== null);
  return JSON.parse(quick.made?.scenarioText ?? '');
};

const button = (name: string): HTMLButtonElement =>
  [...page.querySelectorAll('button')].find((one) => one.textContent?.includes(name)) as HTMLButtonElement;

const names = () => quick.stages.map(({ name }) => name);

const fixAt = (position: Position) => act(async () => locator.give({ position, accuracyMeters: 10, at: 0 }));

const askAround = () => act(async () => button(words.aroundMe).click());

const openPage = async (text: string): Promise<void> => {
  const sites = createWorkshop();
  await sites.survey({ key: 'own', fileName: 'places.csv', content: new Blob([text]) });
  source = { sites, key: 'own', path: 'places.csv', barriers: [] };
  locator = fakeLocator();
  page = document.createElement('div');
  await act(() => render(<Host />, page));
  await drawnUntil(() => quick.stages.length > 0);
};

beforeEach(() => openPage(csv));

afterEach(() => act(() => render(null, page)));

describe('a hunt made around here', () => {
  it('has fewer stages in less time, and tells what is made of them', async () => {
    const inAnHour = quick.stages.length;
    await act(async () => quick.suggest({ minutes: 30 }));
    await drawnUntil(() => quick.stages.length < inAnHour);
    await drawnUntil(() => quick.made !== null);
    expect(page.textContent).toMatch(/\d+ questions proved by the data, of \d+ kinds/);
  });

  it('tells how good its walk is, until a person changes it', async () => {
    await drawnUntil(() => quick.quality?.done === 1);
    expect(page.textContent).toMatch(/another could be at most \d+% better|no walk is worth more/);
    await act(async () => quick.remove(quick.stages[1]?.id ?? ''));
    expect(page.textContent).not.toMatch(/at most \d+% better|no walk is worth more/);
    await drawnUntil(() => quick.made !== null);
    expect(quick.made?.hunt?.stages).toHaveLength(quick.stages.length);
  });

  it('is content with the walk that is found so far, and lets no search change back what a person changed', async () => {
    const { suggest } = source.sites;
    let tellOn = (): void => {};
    const slow: SiteAnswers = {
      ...source.sites,
      suggest: async (key, outing, without, tell) => {
        const found = await suggest(key, outing, without);
        const half = { ...found, quality: { ...found.quality, done: 0.5 } };
        return new Promise((resolve) => {
          tellOn = () => tell?.(half);
          tell?.(half);
          ended = () => resolve(found);
        });
      },
      endSearch: async () => ended(),
    };
    let ended = (): void => {};
    act(() => render(null, page));
    source = { ...source, sites: slow };
    await act(() => render(<Host />, page));
    await drawnUntil(() => page.querySelector('progress') !== null);
    expect(quick.made).toBeNull();
    await act(async () => button(words.settle).click());
    await drawnUntil(() => quick.quality?.done === 1 && quick.made !== null);
    await act(async () => quick.suggest({ minutes: 90 }));
    await drawnUntil(() => page.querySelector('progress') !== null);
    const [, gone = ''] = names();
    await act(async () => quick.remove(quick.stages[1]?.id ?? ''));
    await act(async () => tellOn());
    expect(names()).not.toContain(gone);
    await drawnUntil(() => quick.made !== null);
  });

  it('tells once of how many kinds its questions are, where they are of few', async () => {
    act(() => render(null, page));
    const named = ['id', 'name', 'latitude', 'longitude'];
    const near = rows.slice(0, 6).map(({ id, name }, i) => [`${id}`, `${name}`, `${47.2 + i * 0.002}`, '-1.55']);
    await openPage(csvOf([named, ...near]));
    await drawnUntil(() => quick.made !== null);
    expect(page.textContent).toContain('less varied');
    expect(page.textContent?.match(/\d+ kinds/g)).toHaveLength(1);
  });

  it('tells that most of its time is spent walking, where places lie far apart', async () => {
    act(() => render(null, page));
    const far = rows.map(({ id, name }, i) => [`${id}`, `${name}`, `${47.2 + i * 0.01}`, '-1.55']);
    await openPage(csvOf([['id', 'name', 'latitude', 'longitude'], ...far]));
    await drawnUntil(() => quick.made !== null);
    expect(page.textContent).toContain('are spent walking');
  });

  it('keeps its walk when it is for others', async () => {
    const before = names();
    await act(async () => quick.address('child'));
    expect(names()).toEqual(before);
    expect(await madeText()).toMatchObject({ audience: 'child' });
  });

  it('begins where the map says', async () => {
    await act(async () => quick.suggest({ around: castle }));
    await drawnUntil(() => quick.wished.around !== null && quick.ring?.position.lat === castle.lat);
    expect((await madeText()).start).toEqual(castle);
  });

  it('tells what is missing with fewer than two stages, and is not played', async () => {
    for (const { id } of quick.stages.slice(1)) await act(async () => quick.remove(id));
    expect(page.textContent).toContain(words.tooFew(1));
    expect(button(words.play).disabled).toBe(true);
    await act(async () => quick.remove(quick.stages[0]?.id ?? ''));
    expect(page.textContent).toContain(words.tooFew(2));
  });

  it('tells when the walk takes longer than there is time', async () => {
    const inAnHour = quick.stages.length;
    expect(page.textContent).not.toContain(words.tooLong(60));
    await act(async () => quick.suggest({ minutes: 30 }));
    await drawnUntil(() => quick.stages.length < inAnHour);
    expect(page.textContent).not.toContain(words.tooLong(30));
    const { sites } = await source.sites.find('own', { from: { position: castle }, text: '', most: 10 });
    for (const site of sites) await act(async () => quick.add(site));
    expect(page.textContent).toContain(words.tooLong(30));
  });
});

describe('a hunt around the person', () => {
  it('asks where the device is once, begins near by, and writes the place down nowhere', async () => {
    await askAround();
    expect(page.textContent).toContain(words.locating);
    expect(locator.cadences()).toHaveLength(1);
    await fixAt(castle);
    expect(locator.cadences()).toEqual([]);
    await drawnUntil(() => quick.wished.isOwn);
    const before = quick.ring;
    await fixAt({ lat: castle.lat + 0.01, lng: castle.lng });
    expect(quick.ring).toBe(before);
    expect(quick.ring?.position).toEqual(castle);
    const { start } = await madeText();
    expect(start).toBeUndefined();
  });

  it('writes it down nowhere either where the walk leads back there', async () => {
    await askAround();
    await fixAt(castle);
    await drawnUntil(() => quick.wished.isOwn);
    await act(async () => quick.suggest({ minutes: 120, returns: true }));
    await drawnUntil(() => quick.walk?.end !== undefined && quick.quality?.done === 1);
    expect(quick.walk?.end).toEqual(castle);
    const { start, walk } = await madeText();
    expect([start, walk]).toEqual([undefined, undefined]);
  });

  it('writes it down nowhere either while the next suggestion is waited for, and begins where that says', async () => {
    await drawnUntil(() => quick.made !== null);
    const { suggest, compose } = source.sites;
    const starts: (Position | undefined)[] = [];
    const letGo: (() => void)[] = [];
    const slow: SiteAnswers = {
      ...source.sites,
      suggest: async (key, outing, without) => {
        const found = await suggest(key, outing, without);
        if (outing.around?.lat === castle.lat) return found;
        return new Promise((resolve) => letGo.push(() => resolve({ ...found, sites: quick.stages })));
      },
      compose: (key, choice) => {
        starts.push(choice.start);
        return compose(key, choice);
      },
    };
    source = { ...source, sites: slow };
    await act(() => render(<Host />, page));
    await act(async () => quick.suggest({ around: castle }));
    await askAround();
    await fixAt(castle);
    await drawnUntil(() => quick.wished.isOwn && quick.made !== null);
    starts.length = 0;
    const elsewhere = { lat: castle.lat + 0.0001, lng: castle.lng };
    await act(async () => quick.suggest({ around: elsewhere }));
    await act(async () => quick.remove(quick.stages[1]?.id ?? ''));
    await drawnUntil(() => quick.made !== null);
    expect(starts).toEqual([undefined]);
    starts.length = 0;
    await act(async () => quick.suggest({ around: elsewhere }));
    await act(async () => {});
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await act(async () => {});
    expect([starts, quick.made]).toEqual([[], null]);
    await act(async () => {
      for (const go of letGo) go();
    });
    expect((await madeText()).start).toEqual(elsewhere);
    await act(async () => quick.address('child'));
    await drawnUntil(() => starts.length > 1);
    expect(starts).not.toContainEqual(castle);
  });

  it.each(['refused', 'unavailable', 'passing'] as const)(
    'says in a sentence why there is none: %s',
    async (trouble) => {
      const before = names();
      await askAround();
      await act(async () => locator.fail(trouble));
      expect(page.textContent).toContain(words.located[trouble]);
      expect(names()).toEqual(before);
    },
  );

  it('leaves all as it is where nothing is in reach, and says so', async () => {
    const [before, ring] = [names(), quick.ring];
    await askAround();
    await fixAt({ lat: 0, lng: 0 });
    await drawnUntil(() => page.textContent?.includes(words.noneAroundMe(0, 60, 1800)) ?? false);
    expect([names(), quick.ring]).toEqual([before, ring]);
  });
});
