import type { Bounds } from '../../../core/lib/position';
import { above, type Tile } from '../../../core/lib/tiles';
import { discard } from './discard';
import { type Coords, type DoneCallback, LatLngBounds, type LeafletMap, TileLayer } from './leaflet';
import { nearestTiles, planIgn } from './planIgn';

const mostFailures = 4;
const tilePixels = 256;
/** A tile that is not at hand is shown by one so many levels farther away at the most: beyond, it tells nothing. */
const mostLevels = 5;

/** The tiles of the map: there when they come, gone when they don't. */
export interface Tiles {
  /** Asks for tiles, or stops asking. */
  want(wanted: boolean): void;
  destroy(): void;
}

/** The tiles that are kept on this device. */
export interface TilesAtHand {
  has(tile: Tile): boolean;
  read(tile: Tile): Promise<Blob | null>;
}

/** What tiles are asked for, and by what. */
export interface TilesOptions {
  readonly bounds: Bounds;
  /** Those that are kept here; null for none: then all come by the network. */
  readonly atHand: TilesAtHand | null;
  onShown(shown: boolean): void;
}

/** The nearest tile at hand that holds this one, which may be itself. */
const holderOf = (tile: Tile, { has }: TilesAtHand): ReturnType<typeof above> | null => {
  for (let levels = 0; levels <= Math.min(mostLevels, tile.z); levels += 1) {
    const holder = above(tile, levels);
    if (has(holder)) return holder;
  }
  return null;
};

/** Draws the part of a tile at hand that lies where another one would; false where there is none. */
const drawAtHand = async (canvas: HTMLCanvasElement, tile: Tile, atHand: TilesAtHand): Promise<boolean> => {
  const holder = holderOf(tile, atHand);
  const blob = holder && (await atHand.read(holder));
  if (!blob || blob.size === 0) return false;
  const image = await createImageBitmap(blob);
  const side = image.width / 2 ** (tile.z - holder.z);
  const [left, top] = [holder.left * image.width, holder.top * image.height];
  canvas.getContext('2d')?.drawImage(image, left, top, side, side, 0, 0, tilePixels, tilePixels);
  image.close();
  return true;
};

const emptyCanvas = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = tilePixels;
  canvas.height = tilePixels;
  // as an image says it: Leaflet throws away whatever isn't loaded when the zoom level changes
  return Object.assign(canvas, { complete: true });
};

const fromHand = (tile: Tile, atHand: TilesAtHand, done: DoneCallback): HTMLElement => {
  const canvas = emptyCanvas();
  const end = (isThere: boolean) => done(isThere ? undefined : new Error('No tile.'), canvas);
  drawAtHand(canvas, tile, atHand).then(end, () => end(false));
  return canvas;
};

const fromNetwork = (url: string, done: DoneCallback): HTMLElement => {
  const image = document.createElement('img');
  image.alt = '';
  image.addEventListener('load', () => done(undefined, image));
  image.addEventListener('error', () => done(new Error('No tile.'), image));
  image.src = url;
  return image;
};

/** Tiles at hand first; those that are missing come by the network as long as `asks` says so, and else from farther away. */
const layerOf = ({ bounds, atHand }: TilesOptions, asks: () => boolean): TileLayer => {
  const { south, west, north, east } = bounds;
  const layer = new TileLayer(planIgn, {
    bounds: new LatLngBounds([south, west], [north, east]),
    maxNativeZoom: nearestTiles,
    maxZoom: nearestTiles + 1,
    keepBuffer: 2,
  });
  if (!atHand) return layer;
  const createTile = (coords: Coords, done: DoneCallback): HTMLElement =>
    asks() && !atHand.has(coords) ? fromNetwork(layer.getTileUrl(coords), done) : fromHand(coords, atHand, done);
  layer.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => {
    if (tile instanceof HTMLCanvasElement) discard(tile);
  });
  return Object.assign(layer, { createTile });
};

/** Asks for the tiles of `bounds` only; after a few failures in a row asks no more until the network is back: what is at hand is shown all the same. */
export const layTiles = (map: LeafletMap, options: TilesOptions): Tiles => {
  let wanted = false;
  let failures = 0;
  let shown = false;
  const asks = (): boolean => navigator.onLine && failures < mostFailures;
  const layer = layerOf(options, asks);

  const show = (next: boolean): void => {
    if (next !== shown) options.onShown(next);
    shown = next;
  };
  const ask = (): void => {
    const gaveUp = failures >= mostFailures;
    failures = 0;
    if (!wanted || !(options.atHand || navigator.onLine)) return;
    if (!map.hasLayer(layer)) layer.addTo(map);
    else if (gaveUp) layer.redraw();
  };
  const stop = (): void => {
    layer.remove();
    show(false);
  };
  const onFailure = ({ tile }: { readonly tile: HTMLElement }): void => {
    if (tile instanceof HTMLCanvasElement) return;
    failures += 1;
    if (failures !== mostFailures) return;
    if (options.atHand) layer.redraw();
    else stop();
  };
  const onLoad = ({ tile }: { readonly tile: HTMLElement }): void => {
    if (!(tile instanceof HTMLCanvasElement)) failures = 0;
    show(true);
  };

  layer.on('tileload', onLoad);
  layer.on('tileerror', onFailure);
  window.addEventListener('online', ask);
  return {
    want: (next) => {
      if (next === wanted) return;
      wanted = next;
      if (wanted) ask();
      else stop();
    },
    destroy: () => {
      window.removeEventListener('online', ask);
      layer.off();
      layer.remove();
    },
  };
};
