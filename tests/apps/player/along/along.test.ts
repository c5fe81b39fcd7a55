import { describe, expect, it } from 'vitest';
import { type Bringing, fromIgn } from '../../../../src/apps/player/along/bringing';
import { findMap } from '../../../../src/apps/player/along/findTiles';
import { keyOf, lookAt, shippedKey, takeOut, tilesFor } from '../../../../src/apps/player/along/plan';
import { createPorter } from '../../../../src/apps/player/along/porter';
import { fault } from '../../../../src/core/lib/checked';
import type { Bounds } from '../../../../src/core/lib/position';
import { fakeClock } from '../../../../src/platform/fake/clock';
import { fakeRanges } from '../../../../src/platform/fake/ranges';
import { memorySatchel } from '../../../../src/platform/fake/satchel';
import type { Fetcher, Satchel } from '../../../../src/platform/ports';
import { aHunt } from '../../../builders/play';

const inNantes: Bounds = { south: 47.21, west: -1.556, north: 47.213, east: -1.552 };
const nextToIt: Bounds = { ...inNantes, north: 47.2135 };
const huntIn = (frame: Bounds) => ({ ...aHunt(), frame });
const takenIn = (key: string, frame: Bounds) => ({ key, hunt: huntIn(frame), problems: [], wall: 0 });

interface Served {
  readonly asked: string[];
  readonly most: () => number;
  readonly fetcher: Fetcher;
}

/** A map server: `answer` gives the bytes of the nth request, or what is wrong. */
const mapServer = (answer: (nth: number, url: string) => number | 'url.refused' | 'url.notFound' = () => 5): Served => {
  const asked: string[] = [];
  let [now, most] = [0, 0];
  const load: Fetcher['load'] = async (url) => {
    asked.push(url);
    const given = answer(asked.length, url);
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 0));
    now -= 1;
    return typeof given === 'number'
      ? { blob: new Blob([new Uint8Array(given)]) }
      : { problem: fault('', given, { url }) };
  };
  return { asked, most: () => most, fetcher: { load } };
};

/** A porter on a clock whose pauses pass at once. */
const porterWith = (fetcher: Fetcher, satchel: Satchel = memorySatchel()) => {
  const pauses: number[] = [];
  const every = (ms: number, callback: () => void) => {
    pauses.push(ms);
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  };
  const porter = createPorter({ satchel, clock: { ...fakeClock(), every } });
  const take = (taken: ReturnType<typeof takenIn>, bringing: Bringing = fromIgn(taken.hunt, fetcher)) =>
    porter.take(taken, bringing);
  return { satchel, pauses, porter, take };
};

describe('Taking a hunt along', () => {
  it('keeps the hunt and every tile of its frame, asked for once each, two at once, and tells how far it is', async () => {
    const server = mapServer();
    const { porter, satchel, take } = porterWith(server.fetcher);
    const told: number[] = [];
    porter.subscribe(() => told.push(porter.get()?.done ?? -1));
    await take(takenIn('a', inNantes));
    const wanted = tilesFor({ frame: inNantes });
    expect(wanted.length).toBeGreaterThan(20);
    expect(new Set(server.asked).size).toBe(wanted.length);
    expect(server.asked).toHaveLength(wanted.length);
    expect(server.asked.every((url) => url.startsWith('https://data.geopf.fr/wmts?'))).toBe(true);
    expect(server.most()).toBe(2);
    expect(await satchel.tiles()).toHaveLength(wanted.length);
    expect(porter.get()).toEqual({ key: 'a', done: wanted.length, total: wanted.length, ending: 'done' });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    const packed = await lookAt('a', huntIn(inNantes), satchel);
    expect(packed).toMatchObject({ app: true, hunt: true, taken: true, toCome: 0 });
    expect(packed.tiles).toEqual({ kept: wanted.length, total: wanted.length, bytes: 5 * wanted.length });
  });

  it('asks for 600 tiles at the most, the far ones, however large its frame is', () => {
    const wanted = tilesFor({ frame: { south: 47.1, west: -1.7, north: 47.3, east: -1.4 } });
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.length).toBeLessThanOrEqual(600);
    expect(Math.max(...wanted.map(({ z }) => z))).toBeLessThan(
      Math.max(...tilesFor({ frame: inNantes }).map(({ z }) => z)),
    );
  });

  it('asks nothing of a map server for a hunt that IGN doesn’t draw', async () => {
    const server = mapServer();
    const london = { south: 51.5, west: -0.12, north: 51.51, east: -0.1 };
    const { porter, satchel, take } = porterWith(server.fetcher);
    await take(takenIn('a', london));
    expect(server.asked).toEqual([]);
    expect(porter.get()?.ending).toBe('done');
    expect((await satchel.list()).map(({ key }) => key)).toEqual(['a']);
  });

  it('goes on where it was stopped', async () => {
    const server = mapServer();
    const { porter, satchel, take } = porterWith(server.fetcher);
    porter.subscribe(() => porter.get()?.done === 7 && porter.stop());
    await take(takenIn('a', inNantes));
    expect(porter.get()?.ending).toBe('stopped');
    const kept = (await satchel.tiles()).length;
    const wanted = tilesFor({ frame: inNantes }).length;
    expect(kept).toBeGreaterThanOrEqual(7);
    expect(kept).toBeLessThan(10);
    const before = server.asked.length;
    await porterWith(server.fetcher, satchel).take(takenIn('a', inNantes));
    expect(server.asked.length - before).toBe(wanted - kept);
    expect(await satchel.tiles()).toHaveLength(wanted);
  });

  it('waits longer after each refusal, and asks no more after a few; what came stays', async () => {
    const server = mapServer((nth) => (nth <= 10 ? 5 : 'url.refused'));
    const { porter, satchel, pauses, take } = porterWith(server.fetcher);
    await take(takenIn('a', inNantes));
    expect(porter.get()?.ending).toBe('silent');
    expect(server.asked.length).toBeLessThan(20);
    expect(pauses).toEqual([1000, 4000, 15_000]);
    expect(await satchel.tiles()).toHaveLength(10);
  });

  it('asks again for a tile that was refused once, and never again for one that is nowhere', async () => {
    const server = mapServer((nth) => (nth === 3 ? 'url.refused' : nth === 6 ? 'url.notFound' : 5));
    const { porter, satchel, take } = porterWith(server.fetcher);
    await take(takenIn('a', inNantes));
    expect(porter.get()?.ending).toBe('done');
    expect(await satchel.tiles()).toHaveLength(tilesFor({ frame: inNantes }).length);
    expect((await satchel.tiles()).filter(({ bytes }) => bytes === 0)).toHaveLength(1);
  });

  it('says where there is no room', async () => {
    const { porter, take } = porterWith(mapServer().fetcher, memorySatchel({ full: true }));
    await take(takenIn('a', inNantes));
    expect(porter.get()?.ending).toBe('full');
  });

  it('says that nothing can be kept where a tile can’t, though the hunt is here', async () => {
    const satchel = memorySatchel();
    const putTile = () => Promise.reject(new Error('no'));
    const { porter, take } = porterWith(mapServer().fetcher, { ...satchel, putTile });
    await take(takenIn('a', inNantes));
    expect(porter.get()?.ending).toBe('failed');
  });

  it('keeps no tile that comes after the hunt was taken out, and says that it was', async () => {
    const { porter, satchel, take } = porterWith(mapServer().fetcher);
    porter.subscribe(() => porter.get()?.done === 5 && void satchel.clear());
    await take(takenIn('a', inNantes));
    expect(porter.get()?.ending).toBe('gone');
    expect(await satchel.tiles()).toEqual([]);
  });
});

describe('What is taken along', () => {
  it('leaves with its tiles, but for those that another hunt needs', async () => {
    const { satchel, take } = porterWith(mapServer().fetcher);
    await take(takenIn('a', inNantes));
    await take(takenIn('b', nextToIt));
    await takeOut('a', satchel);
    expect(await satchel.tiles()).toHaveLength(tilesFor({ frame: nextToIt }).length);
    await takeOut('b', satchel);
    expect(await satchel.tiles()).toEqual([]);
    expect(await satchel.list()).toEqual([]);
  });

  it('is told before it comes: the hunt to the byte, the tiles about', async () => {
    const satchel = memorySatchel({ app: false });
    const hunt = huntIn(inNantes);
    const packed = await lookAt('a', hunt, satchel);
    const size = new Blob([JSON.stringify(hunt)]).size;
    expect(packed).toMatchObject({ app: false, hunt: false, taken: false, huntBytes: size });
    expect(packed.toCome).toBe(size + 25_000 * packed.tiles.total);
    expect(await lookAt(shippedKey('x'), hunt, memorySatchel())).toMatchObject({ hunt: true, taken: false });
  });

  it('is found by the map: tiles that are here, and no others', async () => {
    const satchel = memorySatchel();
    const [hunt, gear] = [huntIn(inNantes), { satchel, ranges: fakeRanges({}) }];
    const handOf = async () => {
      const tiled = (await findMap(hunt, gear))?.tiled;
      return typeof tiled === 'object' ? tiled.atHand : undefined;
    };
    expect(await handOf()).toBeNull();
    const [first, second] = tilesFor({ frame: inNantes });
    if (!first || !second) throw new Error('There are no tiles.');
    await satchel.put(takenIn('a', inNantes));
    await satchel.putTile('a', first, new Uint8Array(3));
    const found = await handOf();
    expect([found?.has(first), found?.has(second)]).toEqual([true, false]);
    expect((await found?.read(first))?.size).toBe(3);
  });

  it('is known by where it came from, and else by itself', () => {
    const hunt = aHunt();
    expect(keyOf({ kind: 'address', url: 'https://a.example/h.json', rally: '3/1' }, hunt)).toBe(
      'https://a.example/h.json 3/1',
    );
    expect(keyOf({ kind: 'files', files: [] }, hunt)).toBe(keyOf({ kind: 'files', files: [] }, { ...hunt }));
    expect(keyOf({ kind: 'files', files: [] }, hunt)).not.toBe(
      keyOf({ kind: 'files', files: [] }, { ...hunt, id: 'b' }),
    );
  });
});
