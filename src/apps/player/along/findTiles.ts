import type { Bounds } from '../../../core/lib/position';
import { tileName } from '../../../core/lib/tiles';
import type { Satchel } from '../../../platform/ports';
import type { TilesAtHand } from '../map/tiles';
import { keptOf, tilesFor } from './plan';

/** The tiles of a frame that were taken along; null where none was, or where nothing is kept. */
export const findTiles = async (frame: Bounds, satchel: Satchel): Promise<TilesAtHand | null> => {
  const kept = await satchel.tiles().catch(() => []);
  const names = new Set(keptOf(tilesFor(frame), kept).map(tileName));
  return names.size === 0 ? null : { has: (tile) => names.has(tileName(tile)), read: satchel.tile };
};
