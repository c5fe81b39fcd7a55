import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bringing } from '../../../../src/apps/player/along/bringing';
import { findMap } from '../../../../src/apps/player/along/findTiles';
import { fromFile, fromNamed } from '../../../../src/apps/player/along/fromArchive';
import { lookAt, takeOut, tilesFor } from '../../../../src/apps/player/along/plan';
import { createPorter } from '../../../../src/apps/player/along/porter';
import { tiledAround } from '../../../../src/apps/player/map/planIgn';
import { limits } from '../../../../src/core/lib/limits';
import type { Bounds } from '../../../../src/core/lib/position';
import { tilesOf } from '../../../../src/core/lib/tiles';
import type { Hunt } from '../../../../src/core/prepare/hunt';
import { fakeClock } from '../../../../src/platform/fake/clock';
import { fakeRanges } from '../../../../src/platform/fake/ranges';
import { memorySatchel } from '../../../../src/platform/fake/satchel';
import type { GivenFile, Ranges, Satchel } from '../../../../src/platform/ports';
import { aHunt } from '../../../builders/play';
import { directoryBytes, pmtilesOf, pngTile } from '../../../builders/pmtiles';

const inNantes: Bounds = { south: 47.21, west: -1.556, north: 47.213, east: -1.552 };
const inLondon: Bounds = { south: 51.5, west: -0.12, north: 51.503, east: -0.116 };
const url = 'https://maps.example/town.pmtiles';
const credit = {
  title: 'Town',
  publisher: 'OpenStreetMap contributors',
  license: 'ODbL 1.0',
  date: '2026-11-01',
  url: 'https://maps.example/',
};

const huntIn = (frame: Bounds, change: Partial<Hunt> = {}): Hunt => ({ ...aHunt(), frame, ...change });
const named = (frame: Bounds, change: Partial<Hunt> = {}) =>
  huntIn(frame, { map: { pmtiles: url, credit }, ...change });

const around = (frame: Bounds) => tilesOf(tiledAround(frame), 16, 500);
const mapOf = (...frames: readonly Bounds[]): Uint8Array =>
  pmtilesOf({
    tiles: frames.flatMap(around).map((tile, i) => ({ tile, bytes: pngTile(8, i) })),
    perLeaf: 10,
    metadata: { attribution: '© <a href="https://osm.example">OSM</a>' },
  });
const fileOf = (bytes: Uint8Array): GivenFile => ({ name: 'town.pmtiles', blob: new Blob([bytes as BlobPart]) });

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://jalon.example/' });
});

const { signal } = new AbortController();

const isBringing = (found: object | null): Bringing => {
  if (!found || !('bring' in found)) throw new Error(JSON.stringify(found));
  return found as Bringing;
};

const faultOf = (found: object | null): unknown => found && 'fault' in found && found.fault;

const carry = async (key: string, hunt: Hunt, bringing: Bringing, satchel: Satchel) => {
  const porter = createPorter({ satchel, clock: fakeClock() });
  await porter.take({ key, hunt, problems: [], wall: 0 }, bringing);
  return porter.get();
};

/** Ranges that count how often they are asked. */
const counted = (ranges: Ranges) => {
  const asked: string[] = [];
  const load: Ranges['load'] = (address, ...rest) => {
    asked.push(address);
    return ranges.load(address, ...rest);
  };
  return { asked, ranges: { load } };
};

describe('The map that a hunt names', () => {
  it('is weighed before it comes, to the byte, and what lies in the frame is kept, by few requests', async () => {
    const hunt = named(inNantes);
    const satchel = memorySatchel();
    const { asked, ranges } = counted(fakeRanges({ [url]: mapOf(inNantes, inLondon) }));
    const bringing = isBringing(await fromNamed(hunt, ranges, signal));
    const weighed = await lookAt('a', hunt, satchel, bringing);
    expect(weighed).toMatchObject({ unweighed: false, tiles: { kept: 0, total: around(inNantes).length } });
    expect(await carry('a', hunt, bringing, satchel)).toMatchObject({ ending: 'done', done: around(inNantes).length });
    expect(asked.length).toBeLessThan(12);
    const packed = await lookAt('a', hunt, satchel);
    expect(packed).toMatchObject({ hunt: true, toCome: 0, unweighed: false, map: { of: url } });
    expect(packed.tiles.kept).toBe(around(inNantes).length);
    expect(packed.tiles.bytes).toBe(bringing.bytes);
    expect(packed.map).toMatchObject({ title: 'Town', credit: 'OpenStreetMap contributors, ODbL 1.0' });
  });

  it('is brought in 2,500 pieces at the most, however large the frame is', async () => {
    const wide = { south: 47.1, west: -1.7, north: 47.3, east: -1.4 };
    const everywhere = directoryBytes([{ id: 0, run: 2 ** 33, length: 4, offset: 0 }]);
    const [tile, bytes] = [{ z: 16, x: 0, y: 0 }, pngTile(8)];
    const map = pmtilesOf({
      tiles: [
        { tile: { z: 0, x: 0, y: 0 }, bytes },
        { tile, bytes },
      ],
      packing: 1,
      root: everywhere,
    });
    const bringing = isBringing(await fromNamed(named(wide), fakeRanges({ [url]: map }), signal));
    expect(bringing.tiles.length).toBeGreaterThan(500);
    expect(bringing.tiles.length).toBeLessThanOrEqual(2500);
  });

  it('of vector tiles is weighed and kept as one of pictures, and known for what it is', async () => {
    const hunt = named(inNantes);
    const satchel = memorySatchel();
    const tiles = around(inNantes).map((tile) => ({ tile, bytes: new Uint8Array([26, 0]) }));
    const ranges = fakeRanges({ [url]: pmtilesOf({ tiles, type: 1 }) });
    const tiledBefore = (await findMap(hunt, { satchel, ranges }))?.tiled;
    expect(typeof tiledBefore === 'function' && (await tiledBefore())).toMatchObject({ kind: 'vector', atHand: null });
    const bringing = isBringing(await fromNamed(hunt, ranges, signal));
    expect(bringing.bytes).toBe(2 * tiles.length);
    expect(await carry('a', hunt, bringing, satchel)).toMatchObject({ ending: 'done', done: tiles.length });
    expect((await findMap(hunt, { satchel, ranges: fakeRanges({}) }))?.tiled).toMatchObject({
      kind: 'vector',
      network: null,
    });
  });

  it('is not asked before somebody says so: what it weighs is not known then', async () => {
    expect(await lookAt('a', named(inNantes), memorySatchel())).toMatchObject({
      unweighed: true,
      map: null,
      tiles: { kept: 0, total: 0 },
    });
    expect(tilesFor(named(inNantes))).toEqual([]);
  });

  it('says what is wrong with it: elsewhere, too heavy, silent', async () => {
    const from = (bytes: Uint8Array) => fromNamed(named(inNantes), fakeRanges({ [url]: bytes }), signal);
    expect(faultOf(await from(mapOf(inLondon)))).toBe('map.elsewhere');
    expect(faultOf(await from(new Uint8Array(300)))).toBe('map.notArchive');
    expect(faultOf(await fromNamed(named(inNantes), fakeRanges({}, { silent: [url] }), signal))).toBe('url.refused');
    const heaviest = { id: 0, run: 2 ** 40, length: limits.mapTile, offset: 0 };
    const heavy = pmtilesOf({
      tiles: [{ tile: { z: 18, x: 0, y: 0 }, bytes: pngTile(8) }],
      packing: 1,
      root: directoryBytes([heaviest]),
    });
    expect(faultOf(await from(heavy))).toBe('map.tooLarge');
    expect(await fromNamed(huntIn(inNantes), fakeRanges({}), signal)).toBeNull();
  });

  it('that breaks off on the way is told to be damaged, what came stays, and the rest comes later', async () => {
    const hunt = named(inNantes);
    const satchel = memorySatchel();
    const whole = mapOf(inNantes);
    const bringing = isBringing(await fromNamed(hunt, fakeRanges({ [url]: whole }), signal));
    let left = 5;
    const breaking: Bringing = {
      ...bringing,
      bring: async (tile, ending) => (left-- > 0 ? bringing.bring(tile, ending) : 'broken'),
    };
    expect(await carry('a', hunt, breaking, satchel)).toMatchObject({ ending: 'broken' });
    expect((await lookAt('a', hunt, satchel)).tiles).toMatchObject({ kept: 5, total: around(inNantes).length });
    expect(await carry('a', hunt, bringing, satchel)).toMatchObject({ ending: 'done' });
  });

  it('leaves with its hunt, but for the pieces that another hunt on the same map needs', async () => {
    const satchel = memorySatchel();
    const beside: Bounds = { ...inNantes, north: 47.219 };
    const ranges = fakeRanges({ [url]: mapOf({ ...inNantes, north: 47.22 }) });
    for (const [key, frame] of [
      ['a', inNantes],
      ['b', beside],
    ] as const) {
      const hunt = named(frame, { id: key });
      await carry(key, hunt, isBringing(await fromNamed(hunt, ranges, signal)), satchel);
    }
    const own = await lookAt('a', named(inNantes, { id: 'a' }), satchel);
    expect(own.tiles.kept).toBe(own.tiles.total);
    await takeOut('a', satchel);
    const packed = await lookAt('b', named(beside, { id: 'b' }), satchel);
    expect(packed.tiles.kept).toBe(packed.tiles.total);
    await takeOut('b', satchel);
    expect(await satchel.tiles()).toEqual([]);
  });
});

describe('The file of a map that a person gives', () => {
  it('is kept for that hunt as far as it shows its frame, and says whose it is', async () => {
    const [hunt, satchel] = [huntIn(inLondon), memorySatchel()];
    const bringing = isBringing(await fromFile(fileOf(mapOf(inNantes, inLondon)), 'a', hunt, signal));
    expect(bringing.map).toMatchObject({ title: 'town.pmtiles', credit: '© OSM', nearest: 16 });
    expect(await carry('a', hunt, bringing, satchel)).toMatchObject({ ending: 'done' });
    expect(await satchel.tiles()).toHaveLength(around(inLondon).length);
    await takeOut('a', satchel);
    expect(await satchel.tiles()).toEqual([]);
  });

  it('takes the place of one that was given before, of which nothing stays', async () => {
    const [hunt, satchel] = [huntIn(inLondon), memorySatchel()];
    const give = async (bytes: Uint8Array) =>
      carry('a', hunt, isBringing(await fromFile(fileOf(bytes), 'a', hunt, signal)), satchel);
    await give(mapOf(inLondon, inNantes));
    await give(mapOf(inLondon));
    expect(new Set((await satchel.tiles()).map(({ of }) => of)).size).toBe(1);
    expect(await satchel.tiles()).toHaveLength(around(inLondon).length);
  });
});

describe('The map under a play', () => {
  const tiledOf = async (hunt: Hunt, satchel: Satchel, ranges: Ranges = fakeRanges({})) => {
    const found = await findMap(hunt, { satchel, ranges });
    const tiled = typeof found?.tiled === 'function' ? await found.tiled() : found?.tiled;
    return { found, tiled };
  };
  const [tile] = around(inLondon);

  it('is what was taken along for this very hunt, and of no other', async () => {
    const [hunt, satchel] = [huntIn(inLondon), memorySatchel()];
    expect((await tiledOf(hunt, satchel)).found).toBeNull();
    await carry('a', hunt, isBringing(await fromFile(fileOf(mapOf(inLondon)), 'a', hunt, signal)), satchel);
    const { found, tiled } = await tiledOf(hunt, satchel);
    expect(found?.credit).toBe('© OSM');
    expect([found?.host, tiled]).toMatchObject([null, { nearest: 16, network: null }]);
    expect(tile && tiled?.atHand?.has(tile)).toBe(true);
    expect(tile && (await tiled?.atHand?.read(tile))?.size).toBeGreaterThan(0);
    expect((await tiledOf(huntIn(inLondon, { id: 'other' }), satchel)).found).toBeNull();
  });

  it('is credited to whoever made the one that is shown', async () => {
    const [hunt, satchel] = [named(inLondon), memorySatchel()];
    await carry('a', hunt, isBringing(await fromFile(fileOf(mapOf(inLondon)), 'a', hunt, signal)), satchel);
    expect((await tiledOf(hunt, satchel)).found?.credit).toBe('© OSM');
  });

  it('is else read where the hunt says, once it is wanted and not before', async () => {
    const { asked, ranges } = counted(fakeRanges({ [url]: mapOf(inLondon) }));
    const found = await findMap(named(inLondon), { satchel: memorySatchel(), ranges });
    expect([found?.credit, found?.host, asked]).toEqual(['OpenStreetMap contributors, ODbL 1.0', 'maps.example', []]);
    const { tiled } = await tiledOf(named(inLondon), memorySatchel(), ranges);
    const read = typeof tiled?.network === 'function' ? tiled.network : null;
    expect(tile && (await read?.(tile))?.size).toBeGreaterThan(0);
    expect(await read?.({ z: 12, x: 0, y: 0 })).toBeNull();
    for (const broken of [mapOf(inNantes), new Uint8Array(50)])
      expect((await tiledOf(named(inLondon), memorySatchel(), fakeRanges({ [url]: broken }))).tiled).toBeNull();
  });

  it('is what is here, and the rest from its host, where it was taken in part; what is here where the host is silent', async () => {
    const [hunt, satchel] = [named(inLondon), memorySatchel()];
    const ranges = fakeRanges({ [url]: mapOf(inLondon) });
    const bringing = isBringing(await fromNamed(hunt, ranges, signal));
    await satchel.put({ key: 'a', hunt, problems: [], wall: 0, map: bringing.map });
    const [first] = bringing.tiles;
    if (!first) throw new Error('There are no tiles.');
    await satchel.putTile('a', first, pngTile(8));
    for (const [from, network] of [
      [ranges, 'function'],
      [fakeRanges({}), 'object'],
    ] as const) {
      const { tiled } = await tiledOf(hunt, satchel, from);
      expect([tiled?.atHand?.has(first), typeof tiled?.network]).toEqual([true, network]);
    }
  });
});
