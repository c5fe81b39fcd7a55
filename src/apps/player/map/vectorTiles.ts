import type { Bounds, Position } from '../../../core/lib/position';
import { above, type Tile, tileName } from '../../../core/lib/tiles';
import { inTurns } from '../inTurns';
import { discard } from './discard';
import type { Inks } from './inks';
import { type Coords, type DoneCallback, LatLngBounds, type LeafletMap, TileLayer } from './leaflet';
import type { ReadPlate } from './printPlate';
import type { Spot } from './sight';
import { holderOf, nearestShown, type TiledMap } from './tiledMap';

/** A map of vector tiles, and what its layer asks of whoever lays it. */
export interface VectorOptions {
  readonly bounds: Bounds;
  readonly tiled: TiledMap;
  /** Whether the network is asked. */
  readonly asks: () => boolean;
  /** Notes the tiles that come from what is at hand. */
  readonly fromHand: WeakSet<Element>;
  readonly inks: () => Inks;
  /** Where stages stand now. */
  readonly stages: () => readonly Position[];
}

/** A layer of vector tiles in the chart's own inks. */
export interface Vectors {
  readonly layer: TileLayer;
  /** Prints over what stands, in the inks of now. */
  dye(): void;
}

/** So many tiles stay read: from near, few of them fill the screen. */
const mostRead = 9;
/** A screen holds some twenty squares; printed in one go they would hold up an old phone. */
const squaresInTurn = 2;
const tilePixels = 256;

/** Loads what reads and prints vector tiles: nobody else needs it. */
const loadPrinter = () => import('./printPlate');

/** Keeps the tiles that were read last: those that are enlarged are printed from in many squares. */
const createPlates = ({ atHand, network }: TiledMap) => {
  const known = new Map<string, Promise<ReadPlate | null>>();
  const read = async (tile: Tile, isAtHand: boolean): Promise<ReadPlate | null> => {
    const load = isAtHand ? atHand?.read : network;
    const [{ readPlate }, blob] = await Promise.all([
      loadPrinter(),
      typeof load === 'function' ? load(tile) : Promise.resolve(null),
    ]);
    return blob && readPlate(new Uint8Array(await blob.arrayBuffer()));
  };
  return (tile: Tile, isAtHand: boolean): Promise<ReadPlate | null> => {
    const name = tileName(tile);
    const plate = known.get(name) ?? read(tile, isAtHand);
    known.delete(name);
    known.set(name, plate);
    for (const old of [...known.keys()].slice(0, -mostRead)) known.delete(old);
    plate.catch(() => known.delete(name));
    return plate;
  };
};

const emptySquare = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const ratio = Math.min(2, window.devicePixelRatio || 1);
  canvas.width = tilePixels * ratio;
  canvas.height = tilePixels * ratio;
  // as an image says it: Leaflet throws away whatever isn't loaded when the zoom level changes
  return Object.assign(canvas, { complete: true });
};

/** Its own pane, so that what mutes the pictures of others leaves it alone. */
const paneOf = (map: LeafletMap): string => {
  if (!map.getPane('plates')) map.createPane('plates').style.zIndex = '200';
  return 'plates';
};

/** The layer of a map of vector tiles: beyond its nearest level these are printed larger, as sharp as before. */
export const layVectors = (map: LeafletMap, options: VectorOptions): Vectors => {
  const { bounds, tiled, asks, fromHand, inks, stages } = options;
  const { south, west, north, east } = bounds;
  const { farthest, nearest, atHand, network } = tiled;
  const plates = createPlates(tiled);
  const prints = new Map<HTMLCanvasElement, () => void>();
  const turns = inTurns<HTMLCanvasElement>(squaresInTurn, (canvas) => prints.get(canvas)?.());

  /** Where the stages stand, in pixels of a zoom level, from the corner of a tile. */
  const standing = (tile: Tile, zoom: number): readonly Spot[] => {
    const width = tilePixels * 2 ** (zoom - tile.z);
    return stages().map((position) => {
      const { x, y } = map.project(position, zoom);
      return { x: x - tile.x * width, y: y - tile.y * width };
    });
  };
  const createTile = (coords: Coords, done: DoneCallback): HTMLElement => {
    const canvas = emptySquare();
    prints.set(canvas, () => {});
    const own = above(coords, Math.max(0, coords.z - nearest));
    const isOutside = network !== null && (!atHand || (asks() && !atHand.has(own)));
    const tile = isOutside ? own : atHand && holderOf(own, atHand);
    if (!isOutside) fromHand.add(canvas);
    const end = (isThere: boolean) => done(isThere ? undefined : new Error('No tile.'), canvas);
    const work = async (): Promise<void> => {
      const [{ printPlate }, plate] = await Promise.all([loadPrinter(), tile && plates(tile, !isOutside)]);
      if (!plate || !tile) return end(isOutside);
      if (!prints.has(canvas)) return;
      const { left, top } = above(coords, coords.z - tile.z);
      let isNew = true;
      prints.set(canvas, () => {
        const press = canvas.getContext('2d');
        const cut = { tile, zoom: coords.z, left, top, stages: standing(tile, coords.z) };
        if (press) printPlate(press, plate, cut, inks(), canvas.width);
        if (isNew) end(true);
        isNew = false;
      });
      turns.add(canvas);
    };
    work().catch(() => end(false));
    return canvas;
  };
  const layer = new TileLayer('', {
    pane: paneOf(map),
    bounds: new LatLngBounds([south, west], [north, east]),
    minNativeZoom: farthest,
    maxZoom: nearestShown,
    keepBuffer: 2,
  });
  layer.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => {
    if (!(tile instanceof HTMLCanvasElement)) return;
    prints.delete(tile);
    turns.drop(tile);
    discard(tile);
  });
  return {
    layer: Object.assign(layer, { createTile }),
    dye: () => {
      for (const canvas of prints.keys()) turns.add(canvas);
    },
  };
};
