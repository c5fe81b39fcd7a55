import type { TileKind } from '../../../core/lib/pmtiles';
import { above, type Tile } from '../../../core/lib/tiles';

/** So near tiles are shown at the most, the nearest ones enlarged. */
export const nearestShown = 20;
/** A tile that is not at hand is shown by one so many levels farther away at the most: beyond, it tells nothing. */
const mostLevels = 5;

/** The tiles that are kept on this device. */
export interface TilesAtHand {
  has(tile: Tile): boolean;
  read(tile: Tile): Promise<Blob | null>;
}

/** The map that tiles are of. */
export interface TiledMap {
  /** Its zoom levels. */
  readonly farthest: number;
  readonly nearest: number;
  /** What its tiles are; images where it doesn't say. */
  readonly kind?: TileKind | undefined;
  /** Those of its tiles that are kept here; null for none: then all come by the network. */
  readonly atHand: TilesAtHand | null;
  /** How others come by the network: each by an address (`{z}`, `{x}` and `{y}` say which), or read out of an archive, which has not all; null where none does. */
  readonly network: string | ((tile: Tile) => Promise<Blob | null>) | null;
}

/** A tile that another lies in, and where in it. */
export type Holder = ReturnType<typeof above>;

/** The nearest tile at hand that holds this one, which may be itself. */
export const holderOf = (tile: Tile, { has }: TilesAtHand): Holder | null => {
  for (let levels = 0; levels <= Math.min(mostLevels, tile.z); levels += 1) {
    const holder = above(tile, levels);
    if (has(holder)) return holder;
  }
  return null;
};
