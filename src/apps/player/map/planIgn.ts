import type { Bounds } from '../../../core/lib/position';
import { roomAround, type Tile } from '../../../core/lib/tiles';

/** How near IGN's tiles go. */
export const nearestTiles = 19;

/** The host that is asked for it. */
export const planIgnHost = 'data.geopf.fr';

/** A tile of IGN's Plan V2, under the Licence Ouverte: no key, to be credited, and it may be kept. `{z}`, `{x}`, `{y}` say which. */
const planIgn =
  `https://${planIgnHost}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2` +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

/** The address of a tile. */
export const planIgnUrl = ({ z, x, y }: Tile): string =>
  planIgn.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));

const leastMeters = 300;
const pad = 0.15;

/** Where tiles are asked for a hunt of this frame: there, a little around it, and nowhere else. */
export const tiledAround = (frame: Bounds): Bounds => roomAround(frame, leastMeters, pad);

/** IGN's map, all of which comes by the network. */
export const ignTiles = { farthest: 0, nearest: nearestTiles, atHand: null, network: planIgn } as const;
