import { cellAt, type Dataset, factOf, findSite, positionAt, siteAt, sitesInCircle } from '../../dataset';
import { fullestSpots } from '../../dataset/sites/clusters';
import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { fold } from '../../lib/text';
import { shortWalk } from '../order';
import { askables } from './askable';

/** A circle on the ground that sites are looked for in. */
export interface Ring {
  readonly position: Position;
  readonly radiusMeters: number;
}

/** The radii that a person may choose. */
export const ringRadii = [300, 500, 800, 1200, 2000, 3000, 5000, 8000, 12_000, 20_000] as const;

/** Stages nearer to each other than this are no walk. */
const apartMeters = 80;
/** Of more sites in a ring only so many are weighed, the nearest to its middle. */
const mostWeighed = 2000;

/** How much there is to ask at a site: the columns with questions that are filled, and whether it has a name. */
const richness = (dataset: Dataset, fields: readonly string[], index: number): number =>
  fields.filter((key) => factOf(dataset, index, key) !== '').length +
  (cellAt(dataset.columns[dataset.nameField], index) === '' ? 0 : 2);

const spread = (dataset: Dataset, indexes: readonly number[], count: number): number[] => {
  const taken: Position[] = [];
  const names = new Set<string>();
  return indexes.filter((index) => {
    const [name, position] = [fold(siteAt(dataset, index).name), positionAt(dataset, index)];
    const fits = !names.has(name) && taken.every((other) => distanceMeters(other, position) >= apartMeters);
    if (!fits || taken.length === count) return false;
    names.add(name);
    taken.push(position);
    return true;
  });
};

/** At most `count` sites in a ring to make a walk of, by index, in a good order to walk: of those that most can be asked at, the nearest to its middle. */
export const suggestSites = (dataset: Dataset, { position, radiusMeters }: Ring, count: number): readonly number[] => {
  const fields = askables(dataset).flatMap(({ challenge: { field } }) => (field === undefined ? [] : [field]));
  const weighed = sitesInCircle(dataset, position, radiusMeters)
    .slice(0, mostWeighed)
    .filter(({ index }) => findSite(dataset, siteAt(dataset, index).id) === index)
    .map(({ index }) => ({ index, rich: richness(dataset, fields, index) }));
  const richest = weighed.toSorted((a, b) => b.rich - a.rich).map(({ index }) => index);
  const chosen = spread(dataset, richest, count);
  const placed = chosen.map((index) => ({ index, position: positionAt(dataset, index) }));
  return shortWalk(undefined, placed).map(({ index }) => index);
};

const looks = 20;
const lookMeters = 800;

/** The spots where most sites are a short walk from each other, the fullest first. */
export const densestSpots = (dataset: Dataset): readonly Position[] =>
  fullestSpots(dataset, looks)
    .map((spot) => ({ spot, count: sitesInCircle(dataset, spot, lookMeters).length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ spot }) => spot);

const easyMeters = 1200;

/** The least ring around a place in which so many sites can be suggested, or as many as there are, twice as many where that is no long walk; the widest where there are none. */
export const ringAround = (dataset: Dataset, position: Position, count: number): Ring => {
  const rings = ringRadii.map((radiusMeters) => ({ position, radiusMeters }));
  const widest = { position, radiusMeters: ringRadii[ringRadii.length - 1] ?? 0 };
  const has = (least: number) => (ring: Ring) => suggestSites(dataset, ring, least).length >= least;
  const easy = rings.filter(({ radiusMeters }) => radiusMeters <= easyMeters);
  const found = easy.find(has(2 * count)) ?? rings.find(has(count));
  if (found) return found;
  const { length } = suggestSites(dataset, widest, count);
  return (length > 0 && rings.find(has(length))) || widest;
};

/** Where a hunt of so many stages may begin without a question asked: the fullest place where they are no long walk, else where they are the most, on the least ground. */
export const densestRing = (dataset: Dataset, count: number): Ring => {
  const [first = positionAt(dataset, 0), ...others] = densestSpots(dataset);
  const look = (spot: Position) => {
    const ring = ringAround(dataset, spot, count);
    return { ring, stages: suggestSites(dataset, ring, count).length };
  };
  let best = look(first);
  for (const spot of others) {
    if (best.stages === count && best.ring.radiusMeters <= easyMeters) break;
    const next = look(spot);
    const smaller = next.stages === best.stages && next.ring.radiusMeters < best.ring.radiusMeters;
    if (next.stages > best.stages || smaller) best = next;
  }
  return best.ring;
};
