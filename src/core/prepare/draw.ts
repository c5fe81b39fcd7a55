import { type Dataset, factOf, siteAt } from '../dataset';
import { distanceMeters } from '../lib/geo';
import type { Position } from '../lib/position';
import { type Random, shuffled } from '../lib/random';
import { fold } from '../lib/text';
import type { DrawnStages } from '../scenario/schema';
import { isComposed } from '../scenario/sense';

/** A site that was drawn. */
export interface DrawnSite {
  readonly index: number;
  readonly position: Position;
}

/** What stands already: drawn stages keep apart from these places and never repeat these sites. */
export interface Standing {
  readonly positions: readonly Position[];
  readonly sites: ReadonlySet<number>;
}

const tries = 20;

const positionAt = ({ lat, lng }: Dataset, i: number): Position => ({ lat: lat[i] ?? 0, lng: lng[i] ?? 0 });

const eligible = (dataset: Dataset, { around, where = [] }: DrawnStages['draw'], standing: Standing): number[] => {
  const fits = (i: number): boolean =>
    !standing.sites.has(i) &&
    (!around || distanceMeters(around, positionAt(dataset, i)) <= around.radiusMeters) &&
    where.every(({ field, is }) => is.includes(factOf(dataset, i, field)));
  return Array.from({ length: dataset.size }, (_, i) => i).filter(fits);
};

/** Sites on which every question asked for can be asked come first. */
const readyFirst = (dataset: Dataset, stage: DrawnStages, sites: readonly number[]): number[] => {
  const fields = (stage.challenges ?? []).filter(isComposed).flatMap(({ field }) => (field ? [field] : []));
  const isReady = (i: number) => fields.every((field) => factOf(dataset, i, field) !== '');
  return [...sites.filter(isReady), ...sites.filter((i) => !isReady(i))];
};

const spread = (
  dataset: Dataset,
  sites: readonly number[],
  draw: DrawnStages['draw'],
  standing: Standing,
): number[] => {
  const taken = [...standing.positions];
  const names = new Set([...standing.sites].map((i) => fold(siteAt(dataset, i).name)));
  const drawn: number[] = [];
  for (const i of sites) {
    if (drawn.length === draw.count) break;
    const position = positionAt(dataset, i);
    const name = fold(siteAt(dataset, i).name);
    if (names.has(name) || taken.some((other) => distanceMeters(other, position) < draw.apartMeters)) continue;
    drawn.push(i);
    taken.push(position);
    names.add(name);
  }
  return drawn;
};

/** As many sites as can be drawn, at most the count asked for: seeded, apart from each other and from what stands. */
export const drawSites = (
  dataset: Dataset,
  stage: DrawnStages,
  standing: Standing,
  random: Random,
): readonly DrawnSite[] => {
  const sites = eligible(dataset, stage.draw, standing);
  let best: number[] = [];
  for (let i = 0; i < tries && best.length < stage.draw.count; i += 1) {
    const order = readyFirst(dataset, stage, shuffled(sites, random));
    const drawn = spread(dataset, order, stage.draw, standing);
    if (drawn.length > best.length) best = drawn;
  }
  return best.map((index) => ({ index, position: positionAt(dataset, index) }));
};
