import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { fold } from '../../lib/text';
import type { Dataset, Site } from '../dataset';
import { findSite, siteAt } from '../index';
import { type Near, nearestFirst, nearestSites, positionAt, sitesAlong } from './nearby';
import { once } from './once';

/** Which sites are asked for: the nearest to a place, or those that lie no more than so far off the walk from site to site. */
export interface SiteQuery {
  readonly from: { readonly position: Position } | { readonly walk: readonly string[]; readonly offMeters: number };
  /** What their names hold, case and accents apart; empty for any. */
  readonly text: string;
  /** How many are listed at the most. */
  readonly most: number;
}

/** A site as it is listed, and how far it is from the place, or off the walk. */
export interface FoundSite extends Pick<Site, 'id' | 'name' | 'position'> {
  readonly meters: number;
}

/** How many there are, and the first of them. */
export interface FoundSites {
  readonly total: number;
  readonly sites: readonly FoundSite[];
}

const foldedNames = once((dataset) => Array.from({ length: dataset.size }, (_, i) => fold(siteAt(dataset, i).name)));

/** Site `i` as it is listed. */
export const foundSite = (dataset: Dataset, i: number, meters = 0): FoundSite => {
  const { id, name, position } = siteAt(dataset, i);
  return { id, name, position, meters };
};

const nearestNamed = (dataset: Dataset, position: Position, isNamed: (index: number) => boolean): readonly Near[] =>
  Array.from({ length: dataset.size }, (_, index) => index)
    .filter(isNamed)
    .map((index) => ({ index, meters: distanceMeters(position, positionAt(dataset, index)) }))
    .sort(nearestFirst);

const beside = (dataset: Dataset, walk: readonly string[], offMeters: number): readonly Near[] => {
  const sites = walk.map((id) => findSite(dataset, id)).filter((index) => index >= 0);
  const line = sites.map((index) => positionAt(dataset, index));
  return sitesAlong(dataset, line, offMeters).filter(({ index }) => !sites.includes(index));
};

/** Finds sites by place and name; beside a walk they come in the order in which it passes them, and its own are left out. */
export const searchSites = (dataset: Dataset, { from, text, most }: SiteQuery): FoundSites => {
  const wanted = fold(text);
  const isNamed = (index: number): boolean => foldedNames(dataset)[index]?.includes(wanted) ?? false;
  const list = (total: number, near: readonly Near[]): FoundSites => ({
    total,
    sites: near.slice(0, most).map(({ index, meters }) => foundSite(dataset, index, meters)),
  });
  if ('position' in from && wanted === '') return list(dataset.size, nearestSites(dataset, from.position, most));
  const near =
    'position' in from
      ? nearestNamed(dataset, from.position, isNamed)
      : beside(dataset, from.walk, from.offMeters).filter(({ index }) => isNamed(index));
  return list(near.length, near);
};
