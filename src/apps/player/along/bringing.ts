import type { Hunt } from '../../../core/prepare/hunt';
import type { Fetcher, MapTile, TakenMap } from '../../../platform/ports';
import { bytesOf } from '../../../platform/web';
import { planIgnUrl } from '../map/planIgn';
import { tilesFor } from './plan';

/** What is brought of a map for a hunt. */
export interface Bringing {
  /** The organizer's map that it is of; none for IGN's. */
  readonly map: TakenMap | undefined;
  readonly tiles: readonly MapTile[];
  /** What all of them weigh; null where that is known about alone. */
  readonly bytes: number | null;
  /** One tile, empty where the map has none there; or why it doesn't come. */
  bring(tile: MapTile, signal: AbortSignal): Promise<Uint8Array | 'silent' | 'broken'>;
}

/** What is kept of a tile that the server has not: that it need not be asked for again. */
const nothingThere = new Uint8Array();

/** The tiles of IGN's map for a hunt, each by an address of its own; none where another map lies under it. */
export const fromIgn = (hunt: Pick<Hunt, 'map' | 'frame'>, fetcher: Fetcher): Bringing => ({
  map: undefined,
  tiles: tilesFor(hunt),
  bytes: null,
  bring: async (tile, signal) => {
    const answer = await fetcher.load(planIgnUrl(tile), { tell: () => {}, signal });
    if ('blob' in answer) return bytesOf(answer.blob);
    return answer.problem.fault === 'url.notFound' ? nothingThere : 'silent';
  },
});
