import { tileName } from '../../../core/lib/tiles';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Satchel } from '../../../platform/ports';
import type { TilesAtHand } from '../map/tiles';
import { keptOf, tilesFor } from './plan';

/** The tiles of a hunt that were taken along; null where none was, or where nothing is kept. */
export const findTiles = async (hunt: Pick<Hunt, 'map' | 'frame'>, satchel: Satchel): Promise<TilesAtHand | null> => {
  const kept = await satchel.tiles().catch(() => []);
  const names = new Set(keptOf(tilesFor(hunt), kept).map(tileName));
  return names.size === 0 ? null : { has: (tile) => names.has(tileName(tile)), read: satchel.tile };
};
