import { type LatLngBounds, type LeafletMap, TileLayer } from './leaflet';

/** IGN's Plan V2, to zoom 19, under the Licence Ouverte: no key, to be credited. */
const planIgn =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

const mostFailures = 4;

/** The tiles of the map: there when they come, gone when they don't. */
export interface Tiles {
  /** Asks for tiles, or stops asking. */
  want(wanted: boolean): void;
  destroy(): void;
}

/** Asks for the tiles of `bounds` only; after a few failures in a row stops asking until the network is back. */
export const layTiles = (map: LeafletMap, bounds: LatLngBounds, onShown: (shown: boolean) => void): Tiles => {
  const layer = new TileLayer(planIgn, { bounds, maxNativeZoom: 19, maxZoom: 20, keepBuffer: 2 });
  let wanted = false;
  let failures = 0;
  let shown = false;

  const show = (next: boolean): void => {
    if (next !== shown) onShown(next);
    shown = next;
  };
  const ask = (): void => {
    failures = 0;
    if (wanted && navigator.onLine) layer.addTo(map);
  };
  const stop = (): void => {
    layer.remove();
    show(false);
  };
  const onFailure = (): void => {
    failures += 1;
    if (failures >= mostFailures) stop();
  };
  const onLoad = (): void => {
    failures = 0;
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
