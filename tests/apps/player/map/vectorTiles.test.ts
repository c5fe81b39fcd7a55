// @vitest-environment jsdom
import { Blob as PlainBlob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTurn } from '../../../../src/apps/player/inTurns';
import { readInks } from '../../../../src/apps/player/map/inks';
import { LeafletMap } from '../../../../src/apps/player/map/leaflet';
import type { TiledMap } from '../../../../src/apps/player/map/tiledMap';
import { layTiles } from '../../../../src/apps/player/map/tiles';
import type { Position } from '../../../../src/core/lib/position';
import { type Tile, tileAt, tileName } from '../../../../src/core/lib/tiles';
import { townTile } from '../../../builders/vectorTile';
import { until } from '../../../until';

const bounds = { south: 47.2, west: -1.57, north: 47.23, east: -1.53 };
const blob = (bytes: Uint8Array) => new PlainBlob([bytes]) as unknown as Blob;

/** In what the squares were filled, and what was written on them. */
let fills: string[] = [];
let written: unknown[] = [];
/** Where stages stand. */
let stages: readonly Position[] = [];
let maps: LeafletMap[] = [];

/** Takes the maps away, and waits until the last of their squares is given back: no frame is asked for when the page is gone. */
afterEach(async () => {
  const squares = [...document.querySelectorAll('canvas')];
  for (const map of maps) map.remove();
  maps = [];
  await until(() => expect(squares.filter(({ width }) => width > 0)).toEqual([]));
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>(nextTurn);
});

beforeEach(() => {
  fills = [];
  written = [];
  stages = [];
  const press = new Proxy({ fillStyle: '' } as Record<string, unknown>, {
    get: (state, name) => {
      if (name === 'fillRect') return () => fills.push(String(state.fillStyle));
      if (name === 'fillText') return (text: unknown) => written.push(text);
      return state[String(name)] ?? (() => ({ width: 9 }));
    },
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(press as unknown as null);
});

const laid = (tiled: Partial<TiledMap>) => {
  const element = document.body.appendChild(document.createElement('div'));
  for (const side of ['clientWidth', 'clientHeight']) Object.defineProperty(element, side, { value: 500 });
  const map = new LeafletMap(element, { zoomAnimation: false, fadeAnimation: false }).setView([47.2145, -1.555], 17);
  maps.push(map);
  const whole: TiledMap = { farthest: 0, nearest: 15, kind: 'vector', atHand: null, network: null, ...tiled };
  let shown = false;
  let inks = readInks(document.body, 'day');
  const onShown = (next: boolean) => {
    shown = next;
  };
  const tiles = layTiles(map, { bounds, tiled: whole, inks: () => inks, stages: () => stages, onShown });
  tiles.want(true);
  const toNight = () => {
    inks = readInks(document.body, 'night');
    tiles.dye();
  };
  return { element, tiles, toNight, isShown: () => shown };
};

const squaresOf = (element: HTMLElement) => element.querySelectorAll('.leaflet-plates-pane canvas.leaflet-tile-loaded');

describe('The tiles of a vector map', () => {
  it('are printed larger beyond their nearest level, each read once from what is at hand, and anew in other inks', async () => {
    const reads: string[] = [];
    const read = async (tile: Tile) => {
      reads.push(tileName(tile));
      return blob(townTile());
    };
    const { element, toNight, isShown } = laid({ atHand: { has: ({ z }) => z === 15, read } });
    await until(() => expect(squaresOf(element).length).toBeGreaterThan(3));
    expect(isShown()).toBe(true);
    expect(reads.every((name) => name.startsWith('15/'))).toBe(true);
    expect(new Set(reads).size).toBe(reads.length);
    await until(() => expect(fills).toHaveLength(element.querySelectorAll('canvas').length));
    const day = readInks(document.body, 'day').land;
    expect(new Set(fills)).toEqual(new Set([day]));
    toNight();
    await until(() => expect(fills.at(-1)).toBe(readInks(document.body, 'night').land));
  });

  it('leave room for the mark of a stage where one comes to stand on a name', async () => {
    const { element, tiles } = laid({ atHand: { has: ({ z }) => z === 15, read: async () => blob(townTile()) } });
    const printedAgain = async (times: number) => {
      await until(() => expect(squaresOf(element).length).toBeGreaterThan(3));
      const squares = element.querySelectorAll('canvas').length;
      await until(() => expect(fills).toHaveLength(squares * times));
      return written.splice(0).filter((text) => text === 'Le Phare').length;
    };
    const before = await printedAgain(1);
    expect(before).toBeGreaterThan(0);
    const { x, y } = tileAt({ lat: 47.2145, lng: -1.555 }, 15);
    const [east, north] = [(x + 1000 / 4096) / 2 ** 15, Math.PI * (1 - (2 * (y + 1000 / 4096)) / 2 ** 15)];
    stages = [{ lng: east * 360 - 180, lat: (Math.atan(Math.sinh(north)) * 180) / Math.PI }];
    tiles.dye();
    expect(await printedAgain(2)).toBeLessThan(before);
  });

  it('are blank where one is damaged, empty where the archive has none, and given up where none comes', async () => {
    const levels = new Set<number>();
    const network = async ({ z }: Tile) => {
      levels.add(z);
      return blob(new Uint8Array([26, 99, 1]));
    };
    const damaged = laid({ network });
    await until(() => expect(squaresOf(damaged.element).length).toBeGreaterThan(3));
    expect(fills.length).toBeGreaterThan(0);
    expect([...levels]).toEqual([15]);
    const none = laid({ network: async () => null });
    await until(() => expect(none.isShown()).toBe(true));
    let asked = 0;
    const silent = laid({
      network: () => {
        asked += 1;
        return Promise.reject(new Error('silent'));
      },
    });
    await until(() => expect(silent.element.querySelectorAll('canvas')).toHaveLength(0));
    expect(asked).toBeGreaterThan(0);
    expect(silent.isShown()).toBe(false);
  });
});
