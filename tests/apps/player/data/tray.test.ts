import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Item } from '../../../../src/apps/player/data/items';
import { createTray, type Tray } from '../../../../src/apps/player/data/tray';
import { memoryDrawer } from '../../../../src/platform/fake/drawer';
import { fakeFetcher } from '../../../../src/platform/fake/fetcher';
import { fakeSettingTabs } from '../../../../src/platform/fake/settings';
import type { Drawer, GivenFile, Settings } from '../../../../src/platform/ports';
import { createWorkshop } from '../../../../src/platform/workshop';
import { bytesOf } from '../../../builders/dataset';
import { smallScenario, smallSites } from '../../../builders/scenario';
import { until } from '../../../until';

vi.stubGlobal('reportError', (error: unknown) => {
  throw error;
});

const file = (name: string, text = smallSites): GivenFile => ({ name, blob: new Blob([text]) });

const aTray = (
  web: Readonly<Record<string, string>> = {},
  settings: Settings = fakeSettingTabs()(),
  drawer: Drawer = memoryDrawer(),
): Tray => {
  const held = Object.fromEntries(Object.entries(web).map(([url, text]) => [url, bytesOf(text)]));
  return createTray({ fetcher: fakeFetcher(held), openWorkshop: createWorkshop, drawer }, settings);
};

const shown = (tray: Tray) => tray.get().items.find(({ key }) => key === tray.get().shown);

/** The item that is shown, once nothing goes on with it any more. */
const settled = (tray: Tray) =>
  until(() => {
    const item = shown(tray);
    if (!item || item.progress || !(item.surveyed || item.hunt || item.problems.length > 0))
      throw new Error('Not yet.');
    return item;
  });

const kindOf = (tray: Tray, column: string) => shown(tray)?.surveyed?.fields.find(({ key }) => key === column)?.kind;

describe('the tray of data', () => {
  it('reads the first of the files given, and another when it is to be shown', async () => {
    const tray = aTray();
    await tray.put([file('a.csv'), file('b.csv', 'x;y\n')]);
    expect((await settled(tray)).surveyed).toMatchObject({ sites: 2 });
    const [, second] = tray.get().items;
    expect(second).toMatchObject({ name: 'b.csv', surveyed: null, progress: null });
    tray.show(second?.key ?? '');
    expect((await settled(tray)).surveyed?.problems).toMatchObject([{ fault: 'csv.noRows' }]);
  });

  it('reads a file by the descriptor beside it, and the texts of a feed as one', async () => {
    const tray = aTray();
    await tray.put([file('sites.csv'), file('datapackage.json', '{"title":"Two sites"}')]);
    expect((await settled(tray)).surveyed?.credit.title).toBe('Two sites');
    const stops = 'stop_id,stop_name,stop_lat,stop_lon\nA,Gare,47.2,-1.5\n';
    await tray.put([file('agency.txt', 'agency_id\n1\n'), file('stops.txt', stops)]);
    expect((await settled(tray)).surveyed).toMatchObject({ kind: 'gtfs', sites: 1 });
    expect(tray.get().items).toHaveLength(2);
  });

  it('reads anew by what a person says, and keeps it for the next time', async () => {
    const settings = fakeSettingTabs()();
    const tray = aTray({}, settings);
    await tray.put([file('sites.csv')]);
    const { key, said } = await settled(tray);
    expect(kindOf(tray, 'nom')).toBe('name');
    tray.say(key, { ...said, kinds: new Map([['nom', 'category']]), credit: { publisher: 'Town' } });
    expect(await settled(tray)).toMatchObject({ surveyed: { credit: { publisher: 'Town' } } });
    expect(kindOf(tray, 'nom')).toBe('category');
    expect(tray.descriptorOf(key)).toMatchObject({ contributors: [{ title: 'Town', role: 'publisher' }] });

    const later = aTray({}, settings);
    await later.put([file('sites.csv')]);
    await settled(later);
    expect(kindOf(later, 'nom')).toBe('category');
    later.say(later.get().items[0]?.key ?? '', { kinds: new Map(), credit: {} });
    await settled(later);
    expect(kindOf(later, 'nom')).toBe('name');
  });

  it('is there again when the page was loaded anew, until it is cleared', async () => {
    const drawer = memoryDrawer();
    const before = aTray({ 'https://town.example/b.csv': smallSites }, undefined, drawer);
    await before.put([file('sites.csv'), file('datapackage.json', '{"title":"Two sites"}')]);
    before.fetch('https://town.example/b.csv');
    await settled(before);
    const after = aTray({}, undefined, drawer);
    await after.restore();
    expect((await settled(after)).surveyed?.credit.title).toBe('Two sites');
    expect(after.get().items.map(({ name }) => name)).toEqual(['sites.csv']);
    await after.restore();
    expect(after.get().items).toHaveLength(1);
    after.clear();
    await after.restore();
    expect(after.get().items).toEqual([]);
  });

  it('is read as ever where the device keeps nothing', async () => {
    const tray = aTray({}, undefined, memoryDrawer({ full: true }));
    await tray.put([file('sites.csv')]);
    expect((await settled(tray)).surveyed).toMatchObject({ sites: 2 });
  });

  it('keeps what the descriptor in an archive says, whatever a person says besides', async () => {
    const packaged = {
      title: 'Two sites',
      keywords: ['lighthouse'],
      resources: [{ path: 'sites.csv', schema: { fields: [{ name: 'nom', jalon: { kind: 'category' } }] } }],
    };
    const parts = { 'sites.csv': bytesOf(smallSites), 'datapackage.json': bytesOf(JSON.stringify(packaged)) };
    const tray = aTray();
    await tray.put([{ name: 'sites.zip', blob: new Blob([zipSync(parts)]) }]);
    const { key, said } = await settled(tray);
    tray.say(key, { ...said, credit: { publisher: 'Town' } });
    expect(await settled(tray)).toMatchObject({ surveyed: { credit: { title: 'Two sites', publisher: 'Town' } } });
    expect(kindOf(tray, 'nom')).toBe('category');
    expect(tray.descriptorOf(key)).toMatchObject({ keywords: ['lighthouse'], resources: [{ path: 'sites.zip' }] });
  });

  it('reads the bytes anew where their encoding is said', async () => {
    const tray = aTray();
    const blob = new Blob(['nom;lat;lon\n', Uint8Array.of(0x8e), 't;47.2;-1.5\n']);
    await tray.put([{ name: 'sites.csv', blob }]);
    const { key, said } = await settled(tray);
    tray.say(key, { ...said, encoding: 'macintosh' });
    await until(() => expect(shown(tray)?.surveyed?.fields[0]?.examples).toEqual(['ét']));
  });

  it('tells of a file that is gone, and goes on with the others', async () => {
    const tray = aTray();
    const gone = new Blob(['x']);
    gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as unknown as Blob;
    await tray.put([file('a.csv')]);
    await settled(tray);
    await tray.put([{ name: 'gone.csv', blob: gone }]);
    const { key, problems } = await settled(tray);
    expect(problems).toMatchObject([{ fault: 'file.unread', file: 'gone.csv' }]);
    tray.remove(key);
    expect((await settled(tray)).name).toBe('a.csv');
  });

  const onDataGouv = (file: string) => {
    const resources = [{ id: 'a', url: file, format: 'csv', title: 'Sites' }];
    const tray = aTray({
      'https://www.data.gouv.fr/api/1/datasets/phares/': JSON.stringify({ id: 'b', title: 'Phares', resources }),
      [file]: smallSites,
    });
    tray.fetch('https://data.gouv.fr/datasets/phares/');
    return tray;
  };

  it('asks before a portal’s file is loaded from a host that nobody named, and not where it lies in the portal’s own domain', async () => {
    const own = await settled(onDataGouv('https://static.data.gouv.fr/resources/phares/sites.csv'));
    expect(own).toMatchObject({ asked: null, surveyed: { sites: 2 } });
    const tray = onDataGouv('https://files.example/sites.csv');
    await until(() => expect(shown(tray)).toMatchObject({ asked: 'files.example', progress: null, found: null }));
    const { key } = shown(tray) as Item;
    tray.show(key);
    expect(shown(tray)?.progress).toBeNull();
    tray.goOn(key);
    tray.goOn(key);
    expect(await settled(tray)).toMatchObject({ asked: null, surveyed: { sites: 2, credit: { title: 'Phares' } } });
  });

  it('loads a file with whose it is, by way of its portal', async () => {
    const portal = 'https://data.example/api/explore/v2.1/catalog/datasets/sites';
    const metas = { default: { title: 'Sites of the town', publisher: 'Town', license: 'Licence Ouverte v2.0' } };
    const tray = aTray({
      [portal]: JSON.stringify({ metas }),
      [`${portal}/exports/csv?delimiter=%3B&list_separator=%2C&use_labels=false&with_bom=true`]: smallSites,
    });
    tray.fetch('https://data.example/explore/dataset/sites/table/');
    const { surveyed } = await settled(tray);
    expect(surveyed?.credit).toMatchObject({ title: 'Sites of the town', publisher: 'Town' });
    expect(surveyed?.sites).toBe(2);
    tray.fetch('https://data.example/explore/dataset/none/');
    const [problem] = (await settled(tray)).problems;
    expect(problem?.values.url).toBe('https://data.example/explore/dataset/none/');
  });

  it('calls a file at an address by its name there', async () => {
    const tray = aTray({ 'https://a.example/mus%C3%A9es.csv': '' });
    tray.fetch('https://a.example/mus%C3%A9es.csv');
    expect((await settled(tray)).surveyed?.problems).toMatchObject([{ fault: 'file.empty', file: 'musées.csv' }]);
  });

  it('gives back the hunt that an address leads to, and tells of an address without anything', async () => {
    const tray = aTray({ 'https://a.example/hunt': smallScenario() });
    tray.fetch('https://a.example/hunt');
    expect((await settled(tray)).hunt).not.toBeNull();
    tray.fetch('https://a.example/none.csv');
    expect((await settled(tray)).problems).toMatchObject([{ fault: 'url.notFound' }]);
  });
});
