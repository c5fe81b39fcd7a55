import { type Dataset, findSite, positionAt, type Site, siteAt, sitesInCircle } from '../../dataset';
import type { Credit } from '../../dataset/dataset';
import { distanceMeters } from '../../lib/geo';
import { isSameText, say, type Text } from '../../lib/language';
import type { Position } from '../../lib/position';
import { fileEnding } from '../credits';
import { nameKey } from '../questions/peers';
import type { Change } from './change';

/** A site of the same name so near is the same under another id. */
const successorMeters = 200;

/** Less is the publisher's rounding. */
const movedMeters = 1;

const rounded = (meters: number): number => Math.round(meters * 10) / 10;

/** What is known of a site before. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

/** The site of newer data that is the same as one before: by its id, else the nearest of its name close by; undefined where there is none. */
export const sameSite = (newer: Dataset, { id, name, position }: Known): Site | undefined => {
  const index = findSite(newer, id);
  if (index >= 0) return siteAt(newer, index);
  const [near] = sitesInCircle(newer, position, successorMeters)
    .map((found) => ({ ...found, meters: distanceMeters(position, positionAt(newer, found.index)) }))
    .filter(({ index }) => name !== '' && nameKey(siteAt(newer, index).name) === nameKey(name))
    .sort((a, b) => a.meters - b.meters);
  return near && siteAt(newer, near.index);
};

/** What became of a stage's site: it is gone, has another id, another place or another name. */
export const siteChanges = (
  newer: Dataset,
  known: Known,
  { path, stage, isTitled }: { readonly path: string; readonly stage: Change['stage']; readonly isTitled: boolean },
): readonly Change[] => {
  const site = sameSite(newer, known);
  const change = { path, stage, of: '', mend: null };
  if (site === undefined) {
    const stagePath = path.replace(/\.site$/, '');
    return [{ ...change, kind: 'gone', was: known.id, is: '', mend: { path: stagePath } }];
  }
  const meters = rounded(distanceMeters(known.position, site.position));
  const at = ({ lat, lng }: Position): string => `${lat}, ${lng}`;
  const all: (Change | false)[] = [
    site.id !== known.id && {
      ...{ ...change, kind: 'renumbered', was: known.id, is: site.id, meters },
      mend: { path: `${path}.id`, value: site.id },
    },
    meters >= movedMeters && { ...change, kind: 'moved', was: at(known.position), is: at(site.position), meters },
    !isTitled && site.name !== known.name && { ...change, kind: 'renamed', was: known.name, is: site.name },
  ];
  return all.filter((one) => one !== false);
};

const told = ['title', 'publisher', 'license', 'licenseUrl', 'date', 'url', 'notice'] as const;

/** Without a descriptor the name of the file stands for the title. */
const isFileName = (text: Text): boolean => fileEnding.test(say(text, 'fr'));

/** What newer data says of whose it is that the older said otherwise. */
export const creditChanges = (older: Credit, newer: Credit, path: string): readonly Change[] =>
  told
    .filter((key) => !isSameText(older[key], newer[key]) && !(isFileName(older[key]) && isFileName(newer[key])))
    .map((key) => ({ kind: 'credit', path, stage: '', of: key, was: older[key], is: newer[key], mend: null }));
