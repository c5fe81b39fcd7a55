import type { Hunt } from '../../core/prepare/hunt';
import { inFrance } from './map/france';
import { planIgnHost } from './map/planIgn';

/** The host that is asked for the map under a hunt; null where it is drawn from what is at hand. */
export const mapHostOf = ({ map, frame }: Pick<Hunt, 'map' | 'frame'>): string | null =>
  map !== 'drawn' && inFrance(frame) ? planIgnHost : null;
