import type { Bounds, Position } from './position';

/** A square of a web map (Web Mercator): its zoom level, and its column and row from the north-west corner of the world. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The equator, in meters, as web maps have it. */
const equatorMeters = 40_075_017;
/** Web maps end there. */
const mostLat = 85.0511;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const wrapped = (x: number, z: number): number => ((x % 2 ** z) + 2 ** z) % 2 ** z;

const inside = (value: number, z: number): number => Math.min(2 ** z - 1, Math.max(0, Math.floor(value)));

const rowOf = (lat: number, z: number): number => {
  const north = Math.asinh(Math.tan(radians(Math.min(mostLat, Math.max(-mostLat, lat)))));
  return inside(((1 - north / Math.PI) / 2) * 2 ** z, z);
};

const columnOf = (lng: number, z: number): number => Math.floor(((lng + 180) / 360) * 2 ** z);

/** The tile of a zoom level that a place lies in. */
export const tileAt = ({ lat, lng }: Position, z: number): Tile => ({
  z,
  x: wrapped(columnOf(lng, z), z),
  y: rowOf(lat, z),
});

/** A frame with room around it: at least `leastMeters` in all, and `pad` of its size on each side. Across the antimeridian its east is beyond 180. */
export const roomAround = ({ south, west, north, east }: Bounds, leastMeters: number, pad: number): Bounds => {
  const farEast = east < west ? east + 360 : east;
  const [lat, lng] = [(south + north) / 2, (west + farEast) / 2];
  const high = (180 * leastMeters) / equatorMeters;
  const wide = high / Math.cos(radians(lat));
  const box = {
    south: Math.min(south, lat - high),
    north: Math.max(north, lat + high),
    west: Math.min(west, lng - wide),
    east: Math.max(farEast, lng + wide),
  };
  const [rows, columns] = [(box.north - box.south) * pad, (box.east - box.west) * pad];
  return {
    south: box.south - rows,
    north: box.north + rows,
    west: box.west - columns,
    east: box.east + columns,
  };
};

/** The tiles of one zoom level that a box touches; its east may be beyond 180. */
const tilesAcross = ({ south, west, north, east }: Bounds, z: number): readonly Tile[] => {
  const [left, right] = [columnOf(west, z), Math.min(columnOf(east, z), columnOf(west, z) + 2 ** z - 1)];
  const [top, bottom] = [rowOf(north, z), rowOf(south, z)];
  const columns = Array.from({ length: right - left + 1 }, (_, i) => wrapped(left + i, z));
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return rows.flatMap((y) => columns.map((x) => ({ z, x, y })));
};

const countAcross = ({ south, west, north, east }: Bounds, z: number): number =>
  (columnOf(east, z) - columnOf(west, z) + 1) * (rowOf(south, z) - rowOf(north, z) + 1);

/**
 * The tiles of a box, whole zoom levels from far to near, `most` at the most: from two levels above the one that shows
 * the box in about one tile, to `nearest` as far as they go.
 */
export const tilesOf = (box: Bounds, nearest: number, most: number): readonly Tile[] => {
  const whole = Math.log2(360 / Math.max(1e-9, box.east - box.west));
  const tiles: Tile[] = [];
  for (let z = Math.max(0, Math.min(nearest, Math.floor(whole) - 2)); z <= nearest; z += 1) {
    if (tiles.length + countAcross(box, z) > most) break;
    tiles.push(...tilesAcross(box, z));
  }
  return tiles;
};

/** Whether a box, whose east may be beyond 180, touches a tile. */
export const touches = ({ south, west, north, east }: Bounds, { z, x, y }: Tile): boolean => {
  const [left, right] = [columnOf(west, z), columnOf(east, z)];
  const isBeside = wrapped(x - left, z) <= right - left;
  return isBeside && y >= rowOf(north, z) && y <= rowOf(south, z);
};

/** The tile that holds this one, `levels` farther away, and where in it this one lies: in its widths, from its corner. */
export const above = ({ z, x, y }: Tile, levels: number): Tile & { readonly left: number; readonly top: number } => {
  const parts = 2 ** levels;
  const holder = { z: z - levels, x: Math.floor(x / parts), y: Math.floor(y / parts) };
  return { ...holder, left: (x % parts) / parts, top: (y % parts) / parts };
};

/** A tile as text: `14/8121/5690`. */
export const tileName = ({ z, x, y }: Tile): string => `${z}/${x}/${y}`;
