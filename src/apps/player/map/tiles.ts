import type { Bounds, Position } from '../../../core/lib/position';
import type { Tile } from '../../../core/lib/tiles';
import { discard } from './discard';
import type { Inks } from './inks';
import { type Coords, type DoneCallback, LatLngBounds, type LeafletMap, TileLayer } from './leaflet';
import { holderOf, nearestShown, type TiledMap, type TilesAtHand } from './tiledMap';
import { layVectors } from './vectorTiles';

const mostFailures = 4;
const tilePixels = 256;
const mostPixels = 512;
const corner = { left: 0, top: 0 };

/** The tiles of the map: there when they come, gone when they don't. */
export interface Tiles {
  /** Asks for tiles, or stops asking. */
  want(wanted: boolean): void;
  /** Prints over what is printed in the chart's own inks, where these are others now, or stages stand elsewhere. */
  dye(): void;
  destroy(): void;
}

/** What tiles are asked for, and by what. */
export interface TilesOptions {
  readonly bounds: Bounds;
  /** One that is yet to be looked for is so when it is wanted first, and again when the network is back; null where it doesn't come. */
  readonly tiled: TiledMap | (() => Promise<TiledMap | null>);
  /** What vector tiles are printed in: the chart's inks of now. */
  readonly inks: () => Inks;
  /** Where stages stand now: what is printed of vector tiles makes way for their marks. */
  readonly stages: () => readonly Position[];
  onShown(shown: boolean): void;
}

/** Draws what is in a blob on a canvas that has as many pixels as that part of it, as far as a screen shows them; false where nothing is in it. */
const draw = async (
  canvas: HTMLCanvasElement,
  blob: Blob | null,
  parts = 1,
  { left, top } = corner,
): Promise<boolean> => {
  if (!blob || blob.size === 0) return false;
  const image = await createImageBitmap(blob);
  const side = image.width / parts;
  const pixels = Math.max(tilePixels, Math.min(mostPixels, Math.round(side)));
  canvas.width = pixels;
  canvas.height = pixels;
  canvas.getContext('2d')?.drawImage(image, left * image.width, top * image.height, side, side, 0, 0, pixels, pixels);
  image.close();
  return true;
};

/** Draws a tile of an archive, and leaves the canvas empty where that has none. */
const drawOrLeave = async (canvas: HTMLCanvasElement, blob: Blob | null): Promise<boolean> =>
  blob === null || draw(canvas, blob);

/** Draws the part of a tile at hand that lies where another one would; false where there is none. */
const drawAtHand = async (canvas: HTMLCanvasElement, tile: Tile, atHand: TilesAtHand): Promise<boolean> => {
  const holder = holderOf(tile, atHand);
  return holder !== null && draw(canvas, await atHand.read(holder), 2 ** (tile.z - holder.z), holder);
};

const emptyCanvas = (): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = tilePixels;
  canvas.height = tilePixels;
  // as an image says it: Leaflet throws away whatever isn't loaded when the zoom level changes
  return Object.assign(canvas, { complete: true });
};

/** A canvas that is drawn on. */
const drawn = (work: (canvas: HTMLCanvasElement) => Promise<boolean>, done: DoneCallback): HTMLElement => {
  const canvas = emptyCanvas();
  const end = (isThere: boolean) => done(isThere ? undefined : new Error('No tile.'), canvas);
  work(canvas).then(end, () => end(false));
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

/** The tiles of a map: those at hand first, which are noted; those that are missing come by the network as long as `asks` says so, and else from farther away. */
const layerOf = (bounds: Bounds, tiled: TiledMap, asks: () => boolean, fromHand: WeakSet<Element>): TileLayer => {
  const { south, west, north, east } = bounds;
  const { farthest, nearest, atHand, network } = tiled;
  const layer = new TileLayer(typeof network === 'string' ? network : '', {
    bounds: new LatLngBounds([south, west], [north, east]),
    minNativeZoom: farthest,
    maxNativeZoom: nearest,
    maxZoom: nearestShown,
    keepBuffer: 2,
  });
  if (!atHand && typeof network === 'string') return layer;
  const outside = (coords: Coords, done: DoneCallback): HTMLElement =>
    typeof network === 'function'
      ? drawn(async (canvas) => drawOrLeave(canvas, await network(coords)), done)
      : fromNetwork(layer.getTileUrl(coords), done);
  const createTile = (coords: Coords, done: DoneCallback): HTMLElement => {
    if (!atHand || (network !== null && asks() && !atHand.has(coords))) return outside(coords, done);
    const tile = drawn((canvas) => drawAtHand(canvas, coords, atHand), done);
    fromHand.add(tile);
    return tile;
  };
  layer.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => {
    if (tile instanceof HTMLCanvasElement) discard(tile);
  });
  return Object.assign(layer, { createTile });
};

/** The layer of a map that may be looked for late, and what it is. */
interface Laid {
  readonly layer: TileLayer;
  readonly hasHand: boolean;
  dye(): void;
}

/** Asks for the tiles of `bounds` only; after a few failures in a row asks no more until the network is back: what is at hand is shown all the same. */
export const layTiles = (map: LeafletMap, { bounds, tiled, inks, stages, onShown }: TilesOptions): Tiles => {
  let [wanted, shown, looking, gone] = [false, false, false, false];
  let failures = 0;
  let laid: Laid | null = null;
  const fromHand = new WeakSet<Element>();
  const asks = (): boolean => navigator.onLine && failures < mostFailures;

  const show = (next: boolean): void => {
    if (next !== shown) onShown(next);
    shown = next;
  };
  const stop = (): void => {
    laid?.layer.remove();
    show(false);
  };
  const onFailure = ({ tile }: { readonly tile: HTMLElement }): void => {
    if (fromHand.has(tile)) return;
    failures += 1;
    if (failures !== mostFailures) return;
    if (laid?.hasHand) laid.layer.redraw();
    else stop();
  };
  const onLoad = ({ tile }: { readonly tile: HTMLElement }): void => {
    if (!fromHand.has(tile)) failures = 0;
    show(true);
  };
  const lay = (found: TiledMap): void => {
    const { layer, dye } =
      found.kind === 'vector'
        ? layVectors(map, { bounds, tiled: found, asks, fromHand, inks, stages })
        : { layer: layerOf(bounds, found, asks, fromHand), dye: () => {} };
    layer.on('tileload', onLoad);
    layer.on('tileerror', onFailure);
    laid = { layer, dye, hasHand: found.atHand !== null };
  };
  const look = async (find: () => Promise<TiledMap | null>): Promise<void> => {
    if (looking) return;
    looking = true;
    const found = await find().catch(() => null);
    looking = false;
    if (!found || gone) return;
    lay(found);
    ask();
  };
  const ask = (): void => {
    const gaveUp = failures >= mostFailures;
    failures = 0;
    if (!wanted) return;
    if (!laid) {
      if (typeof tiled === 'function') void look(tiled);
    } else if (laid.hasHand || navigator.onLine) {
      if (!map.hasLayer(laid.layer)) laid.layer.addTo(map);
      else if (gaveUp) laid.layer.redraw();
    }
  };

  if (typeof tiled !== 'function') lay(tiled);
  window.addEventListener('online', ask);
  return {
    want: (next) => {
      if (next === wanted) return;
      wanted = next;
      if (wanted) ask();
      else stop();
    },
    dye: () => laid?.dye(),
    destroy: () => {
      gone = true;
      window.removeEventListener('online', ask);
      laid?.layer.off();
      laid?.layer.remove();
    },
  };
};
