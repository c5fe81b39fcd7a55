import { describe, expect, it, vi } from 'vitest';
import { trayOf } from '../../../src/apps/player/data/tray';
import { openAny, openHunt, type Progress, type Source } from '../../../src/apps/player/library';
import type { Origin } from '../../../src/apps/player/whence';
import type { World } from '../../../src/apps/player/world';
import { limits } from '../../../src/core/lib/limits';
import { type FakeClock, fakeClock } from '../../../src/platform/fake/clock';
import { memoryDrawer } from '../../../src/platform/fake/drawer';
import { fakeFetcher } from '../../../src/platform/fake/fetcher';
import { memorySatchel } from '../../../src/platform/fake/satchel';
import { fakeSettingTabs } from '../../../src/platform/fake/settings';
import type { Fetcher, GivenFile, Satchel } from '../../../src/platform/ports';
import { createWorkshop } from '../../../src/platform/workshop';
import { aHunt } from '../../builders/play';
import { smallScenario, smallSites } from '../../builders/scenario';

vi.stubGlobal('document', { baseURI: 'https://jalon.example/' });

const bytes = (text: string) => new TextEncoder().encode(text);
const page = '\n<!DOCTYPE html>\n<html lang="en"><title>My site</title></html>';
const opened = async (source: Source, web: Readonly<Record<string, string>> = {}) => {
  const held = Object.fromEntries(Object.entries(web).map(([url, text]) => [url, bytes(text)]));
  const { hunt, problems } = await openHunt(source, createWorkshop(), fakeFetcher(held));
  return {
    title: hunt?.title ?? null,
    faults: problems.map(({ fault, values }) => [fault, values.url ?? values.files]),
  };
};

const address = (url: string): Source => ({ kind: 'address', url });
const files = (...given: readonly (readonly [name: string, text: string])[]): Source => ({
  kind: 'files',
  files: given.map(([name, text]): GivenFile => ({ name, blob: new Blob([text]) })),
});

describe('opening a hunt', () => {
  it('reads a scenario behind an address with the data beside it', async () => {
    const web = { 'https://a.example/h/petite.json': smallScenario(), 'https://a.example/h/lieux.csv': smallSites };
    expect((await opened(address('https://a.example/h/petite.json'), web)).title).toBe('Petite chasse');
  });

  it('reads no scenario and no hunt that is larger than any is', async () => {
    const large = smallScenario() + ' '.repeat(limits.huntBytes);
    const url = 'https://a.example/h/petite.json';
    expect((await opened(address(url), { [url]: large })).faults).toEqual([['json.tooLarge', undefined]]);
  });

  it('tells how far it has come: the scenario first, then each dataset', async () => {
    const given = files(['petite.json', smallScenario()], ['lieux.csv', smallSites]);
    const told: Progress[] = [];
    await openHunt(given, createWorkshop(), fakeFetcher({}), (progress) => told.push(progress));
    expect(told).toEqual([
      { done: 1, total: 3 },
      { done: 2, total: 3 },
    ]);
  });

  it('finds the map beside a scenario at its whole address, wherever the hunt goes from there', async () => {
    const credit = {
      title: 'Plan',
      publisher: 'Ville',
      license: 'ODbL 1.0',
      date: '2026-11-01',
      url: 'https://a.example/',
    };
    const scenario = { ...JSON.parse(smallScenario()), map: { pmtiles: '../cartes/ville.pmtiles', credit } };
    const url = 'https://a.example/h/petite.json';
    const web = { [url]: JSON.stringify(scenario), 'https://a.example/h/lieux.csv': smallSites };
    const mapIn = async (source: Source, held: Readonly<Record<string, string>>) => {
      const { hunt } = await openHunt(source, createWorkshop(), fetcherOf(held));
      return typeof hunt?.map === 'object' ? hunt.map.pmtiles : null;
    };
    expect(await mapIn(address(url), web)).toBe('https://a.example/cartes/ville.pmtiles');
  });

  it.each(['https://', 'http://[', 'https://a b'])('tells that %s is no whole address', async (url) => {
    expect(await opened(address(url))).toEqual({ title: null, faults: [['url.partial', url]] });
  });

  it('tells a web page from a hunt', async () => {
    const url = 'https://a.example/petite.json';
    expect((await opened(address(url), { [url]: page })).faults).toEqual([['url.webPage', url]]);
  });

  it('tells a web page from a CSV file, by the address beside the scenario', async () => {
    const web = { 'https://a.example/h/petite.json': smallScenario(), 'https://a.example/h/lieux.csv': page };
    const { title, faults } = await opened(address('https://a.example/h/petite.json'), web);
    expect(title).toBeNull();
    expect(faults).toEqual([['url.webPage', 'https://a.example/h/lieux.csv']]);
  });

  it('opens the one hunt among the files given, whatever JSON lies beside it', async () => {
    const given = files(
      ['notes.json', '{}'],
      ['petite.json', smallScenario()],
      ['lieux.csv', smallSites],
      ['datapackage.json', '{}'],
    );
    expect((await opened(given)).title).toBe('Petite chasse');
  });

  it('reads a scenario in UTF-16', async () => {
    const given = (name: string, content: Buffer): Source => ({
      kind: 'files',
      files: [{ name, blob: new Blob([content as BlobPart]) }],
    });
    const text = smallScenario().replace('lieux.csv', 'https://a.example/lieux.csv');
    const web = { 'https://a.example/lieux.csv': smallSites };
    const utf16 = given('petite.json', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await opened(utf16, web)).title).toBe('Petite chasse');
  });

  it('tells of two hunts given at once, a broken one counted, instead of choosing between them', async () => {
    const given = files(['a.json', smallScenario()], ['b.json', `${smallScenario()},,`], ['lieux.csv', smallSites]);
    expect(await opened(given)).toEqual({ title: null, faults: [['file.several', 'a.json, b.json']] });
  });
});

const asked: Origin[] = [];
/** What came to lie in the tray, whatever was opened. */
const trayed: string[] = [];

/** What an opening has around it. */
interface Around {
  readonly satchel: Satchel;
  readonly fetcher: Fetcher;
  readonly clock: FakeClock;
}

const fetcherOf = (web: Readonly<Record<string, string>>): Fetcher =>
  fakeFetcher(Object.fromEntries(Object.entries(web).map(([url, text]) => [url, bytes(text)])));

/** Opens a source where these addresses hold something: the title of a hunt, else what lies in the tray. */
const openedAny = async (
  source: Source,
  web: Readonly<Record<string, string>> = {},
  { satchel = memorySatchel(), fetcher = fetcherOf(web), clock = fakeClock() }: Partial<Around> = {},
  ask = async (origin: Origin): Promise<void> => void asked.push(origin),
) => {
  const gear = { fetcher, satchel, openWorkshop: createWorkshop, drawer: memoryDrawer() };
  const settings = fakeSettingTabs()();
  const tray = trayOf(gear, settings);
  tray.clear();
  const world = { settings, clock, loadGear: async () => gear } as unknown as World;
  const preparation = await openAny(source, world, () => {}, ask);
  const title = preparation?.hunt?.title ?? preparation?.problems.map(({ fault }) => fault);
  const items = tray.get().items.map(({ name, url }) => url || name);
  trayed.push(...items);
  return title ?? items;
};

describe('opening whatever it is', () => {
  it('asks before anything is loaded from elsewhere than a hunt that a link names, or than the address that was typed', async () => {
    const scenario = smallScenario('lieux.csv');
    const web = {
      'https://a.example/petite.json': scenario,
      'https://a.example/lieux.csv': smallSites,
      'https://b.example/petite.json': smallScenario('https://a.example/lieux.csv'),
    };
    const told = async (source: Source) => {
      asked.splice(0);
      expect(await openedAny(source, web)).toBe('Petite chasse');
      return [...asked];
    };
    const [a, b] = [address('https://a.example/petite.json'), address('https://b.example/petite.json')];
    expect(await told(a)).toEqual([]);
    const link = { host: 'a.example', others: [], unasked: true };
    expect(await told({ ...a, linked: true } as Source)).toEqual([link]);
    const further = { host: 'b.example', others: ['a.example'] };
    expect(await told(b)).toEqual([further]);
    expect(await told({ ...b, linked: true } as Source)).toEqual([{ ...link, host: 'b.example' }, further]);
    const given = files(['petite.json', smallScenario('https://a.example/lieux.csv')]);
    expect(await told(given)).toEqual([{ host: '', others: ['a.example'] }]);
    expect(await told(files(['petite.json', scenario], ['lieux.csv', smallSites]))).toEqual([]);
  });

  it('loads nothing more until the person goes on', async () => {
    const held = { 'https://b.example/petite.json': bytes(smallScenario('https://a.example/lieux.csv')) };
    const loads: string[] = [];
    const { load } = fakeFetcher(held);
    const gear = {
      fetcher: {
        load: (url: string) => {
          loads.push(url);
          return load(url);
        },
      },
      openWorkshop: createWorkshop,
      drawer: memoryDrawer(),
      satchel: memorySatchel(),
    };
    const world = { settings: fakeSettingTabs()(), loadGear: async () => gear } as unknown as World;
    const origin = await new Promise<Origin | 'nobody was asked'>((resolve) => {
      openAny(
        address('https://b.example/petite.json'),
        world,
        () => {},
        (told) => {
          resolve(told);
          return new Promise(() => {});
        },
      ).then(() => resolve('nobody was asked'));
    });
    expect([origin, loads]).toEqual([{ host: 'b.example', others: ['a.example'] }, ['https://b.example/petite.json']]);
  });

  it('says whither a link leads before anything is asked there, whatever it leads to; not of an address that was typed', async () => {
    const told: (readonly [Origin, loads: number])[] = [];
    const seen = async (source: Source) => {
      told.splice(0);
      const load = vi.fn(fetcherOf({}).load);
      const items = await openedAny(source, {}, { fetcher: { load } }, async (origin) => {
        told.push([origin, load.mock.calls.length]);
      });
      return [items, [...told]];
    };
    const origin: Origin = { host: 'a.example', others: [], unasked: true };
    const linked = (url: string) => ({ kind: 'address', url, linked: true }) as const;
    for (const url of ['https://a.example/lieux.csv', 'https://a.example/explore/dataset/x/']) {
      expect(await seen(linked(url))).toEqual([[url], [[origin, 0]]]);
      expect(await seen(address(url))).toEqual([[url], []]);
    }
    expect(await seen(linked('https://a.example/petite.json'))).toEqual([['url.notFound'], [[origin, 0]]]);
    expect(await seen(linked('a.example/lieux.csv'))).toEqual([['https://a.example/lieux.csv'], [[origin, 0]]]);
    const own = 'https://jalon.example/datasets/a/data.csv';
    expect(await seen(linked('datasets/a/data.csv'))).toEqual([[own], []]);
  });

  it('opens a hunt among files, and takes files without one for data', async () => {
    const sites = ['lieux.csv', smallSites] as const;
    expect(await openedAny(files(['petite.json', smallScenario()], sites))).toBe('Petite chasse');
    expect(await openedAny(files(['notes.json', '{}'], sites, ['datapackage.json', '{}']))).toEqual([
      'notes.json',
      'lieux.csv',
    ]);
    expect(await openedAny(files(['photo.json', '\u0089PNG']))).toEqual(['photo.json']);
  });

  it('takes an address for data where it is a portal’s, ends otherwise, or holds no hunt', async () => {
    const web = {
      'https://a.example/h/petite.json': smallScenario('https://a.example/lieux.csv'),
      'https://a.example/lieux.csv': smallSites,
      'https://a.example/list.json': '[{"nom":"Le phare","lat":47.2,"lon":-1.5}]',
    };
    expect(await openedAny(address('https://a.example/h/petite.json'), web)).toBe('Petite chasse');
    for (const url of [
      'https://a.example/lieux.csv',
      'https://a.example/explore/dataset/x/',
      ...Object.keys(web).slice(2),
    ])
      expect(await openedAny(address(url), web)).toEqual([url]);
    expect(await openedAny(address('https://a.example/none.json'), web)).toEqual(['url.notFound']);
  });

  it('takes an address typed without its beginning for what it means', async () => {
    const web = { 'https://a.example/h/petite.json': smallScenario('https://a.example/lieux.csv') };
    const withSites = { ...web, 'https://a.example/lieux.csv': smallSites };
    expect(await openedAny(address('a.example/h/petite.json'), withSites)).toBe('Petite chasse');
    expect(await openedAny(address('a.example/explore/dataset/x/'), web)).toEqual([
      'https://a.example/explore/dataset/x/',
    ]);
    expect(await openedAny(address('./a.example/h/petite.json'), withSites)).toEqual(['url.notFound']);
  });
});

describe('opening what was taken along', () => {
  const url = 'https://a.example/h/petite.json';
  const web = { [url]: smallScenario(), 'https://a.example/h/lieux.csv': smallSites };
  const holding = async (key: string): Promise<Satchel> => {
    const satchel = memorySatchel();
    await satchel.put({ key, hunt: { ...aHunt(), title: 'As taken' }, problems: [], wall: 7 });
    return satchel;
  };

  it('takes what its address gives, and keeps that in place of what was taken', async () => {
    const satchel = await holding(url);
    expect(await openedAny(address(url), web, { satchel })).toBe('Petite chasse');
    expect(await satchel.read(url)).toMatchObject({ hunt: { title: 'Petite chasse' }, wall: 7 });
  });

  it.each([
    ['refuses', fakeFetcher({}, [url])],
    ['has nothing there any more', fakeFetcher({})],
    ['gives the scenario alone', fetcherOf({ [url]: smallScenario() })],
  ])('takes what is kept where the web %s', async (_, fetcher) => {
    expect(await openedAny(address(url), {}, { satchel: await holding(url), fetcher })).toBe('As taken');
    expect(await openedAny(address(url), {}, { fetcher })).not.toBe('As taken');
  });

  it('waits eight seconds for an address that says nothing, and no longer', async () => {
    const clock = fakeClock();
    const fetcher: Fetcher = { load: () => new Promise(() => {}) };
    const opening = openedAny(address(url), {}, { satchel: await holding(url), fetcher, clock });
    const moment = () => new Promise((resolve) => setTimeout(resolve, 20, 'waits'));
    await moment();
    clock.advance(7000);
    expect(await Promise.race([opening, moment()])).toBe('waits');
    clock.advance(1000);
    expect(await opening).toBe('As taken');
  });

  it('is not taken in place of what its address gives while the person is asked whether to go on', async () => {
    const clock = fakeClock();
    const asking = { [url]: smallScenario('https://b.example/lieux.csv'), 'https://b.example/lieux.csv': smallSites };
    const satchel = await holding(url);
    const opened = openedAny(address(url), asking, { satchel, clock }, async () => clock.advance(60_000));
    expect(await opened).toBe('Petite chasse');
  });

  it('stays as it was kept, and nobody is asked, where the network comes after its silence', async () => {
    const clock = fakeClock();
    const { load } = fetcherOf({ [url]: smallScenario('https://b.example/lieux.csv') });
    const late: Fetcher = {
      load: (...given) => {
        clock.advance(8000);
        return load(...given);
      },
    };
    asked.splice(0);
    const satchel = await holding(url);
    expect(await openedAny(address(url), {}, { satchel, fetcher: late, clock })).toBe('As taken');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
  });

  it('asks nobody once more whether to go where it was taken along from', async () => {
    const linked: Source = { kind: 'address', url, linked: true };
    asked.splice(0);
    await openedAny(linked, web);
    expect(asked.map(({ host }) => host)).toEqual(['a.example']);
    asked.splice(0);
    expect(await openedAny(linked, web, { satchel: await holding(url) })).toBe('Petite chasse');
    expect(asked).toEqual([]);
  });

  it('opens what its address gives where nothing is kept any more, or nothing can be', async () => {
    const fail = async () => Promise.reject(new Error('Storage is forbidden.'));
    const held = await holding(url);
    for (const satchel of [
      { ...held, read: fail },
      { ...held, put: fail },
    ])
      expect(await openedAny(address(url), web, { satchel })).toBe('Petite chasse');
  });

  it('keeps apart what was opened for other teams', async () => {
    const satchel = await holding(`${url} 3/1`);
    const fetcher = fakeFetcher({}, [url]);
    expect(await openedAny({ ...address(url), rally: '3/1' }, {}, { satchel, fetcher })).toBe('As taken');
    expect(await openedAny(address(url), {}, { satchel, fetcher })).toEqual(['url.refused']);
  });

  it('opens from the list of this device: with the web what its address gives, without it what is kept', async () => {
    const satchel = await holding(url);
    expect(await openedAny(address(`taken:${url}`), {}, { satchel })).toBe('As taken');
    expect(await openedAny(address(`taken:${url}`), web, { satchel })).toBe('Petite chasse');
    expect(await openedAny(address('taken:0123abcd'), {}, { satchel: await holding('0123abcd') })).toBe('As taken');
    expect(await openedAny(address('taken:0123abcd'), {}, { satchel })).toEqual(['file.unread']);
    trayed.splice(0);
    expect(await openedAny(address('taken:0123abcd'), {}, { satchel: await holding('0123abcd') })).toBe('As taken');
    expect(trayed).toEqual([]);
  });
});
