import type { Hunt } from '../../../core/prepare/hunt';
import { landAround } from '../atlas';
import { type Land, unknownLand } from '../map/survey';
import type { World } from '../world';

/** The land around a hunt; where it can't be read, the page is shown as if none were drawn. */
export const landOf = async (hunt: Hunt, world: World): Promise<Land> => {
  try {
    const { fetcher } = await world.loadGear();
    return await landAround(hunt.frame, fetcher);
  } catch {
    return unknownLand;
  }
};
