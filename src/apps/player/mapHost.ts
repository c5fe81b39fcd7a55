import type { Credit } from '../../core/dataset/dataset';
import type { Hunt } from '../../core/prepare/hunt';
import type { ArchivedMap } from '../../core/scenario/map';
import { appBase } from './given';
import { inFrance } from './map/france';
import { planIgnHost } from './map/planIgn';

type Mapped = Pick<Hunt, 'map' | 'frame'>;

/** The organizer's map under a hunt, and its whole address; null where it names none. */
export const archivedMapOf = ({ map }: Pick<Hunt, 'map'>): (ArchivedMap & { readonly url: string }) | null =>
  typeof map === 'object' && URL.canParse(map.pmtiles, appBase())
    ? { ...map, url: new URL(map.pmtiles, appBase()).href }
    : null;

/** Whether IGN's map lies under a hunt. */
export const isOnIgn = ({ map, frame }: Mapped): boolean => (map ?? 'planIgn') === 'planIgn' && inFrance(frame);

/** The host that is asked for the map under a hunt; null where it is drawn from what is at hand. */
export const mapHostOf = (hunt: Mapped): string | null => {
  const archived = archivedMapOf(hunt);
  if (archived) return new URL(archived.url).host;
  return isOnIgn(hunt) ? planIgnHost : null;
};

/** Whose the organizer's map is that a hunt names, in a line. */
export const creditOf = (hunt: Pick<Hunt, 'map'>): string => {
  const credit = archivedMapOf(hunt)?.credit;
  return credit ? `${credit.publisher}, ${credit.license}` : '';
};

/** Whose the organizer's map is that a hunt names, as its data is credited. */
export const mapCreditsOf = (hunt: Pick<Hunt, 'map'>): readonly Credit[] => {
  const archived = archivedMapOf(hunt);
  if (!archived) return [];
  const { licenseUrl = '', ...credit } = archived.credit;
  return [{ ...credit, licenseUrl, kind: 'data', publisherUrl: '', notice: '' }];
};
