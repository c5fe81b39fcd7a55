import { type Dataset, factOf, nearestSites, positionAt } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import { areas, isNone, propertyOf } from '../facts/property';
import { roleOf } from '../facts/roles';
import type { Subject } from './family';

/** Sites no farther apart are at one place, which lies in one part of a town. */
const onePlaceMeters = 30;
/** So many sites of a dataset are looked at, and so many around each. */
const [mostLooked, mostBeside] = [300, 6];
/** Of the sites that have others beside them so many may lie on either side of a boundary. */
const onBoundary = { sites: 2, share: 0.2 };

const isOfArea = (column: string): boolean => areas.some((area) => area === roleOf(column) && area !== 'venue');

/** What the sites at one place with a site say of the area that it lies in. */
const saidBeside = (dataset: Dataset, site: number, column: string): readonly (readonly string[])[] =>
  nearestSites(dataset, positionAt(dataset, site), mostBeside).flatMap(({ index, meters }) => {
    const raw = index === site || meters > onePlaceMeters ? '' : factOf(dataset, index, column);
    return raw === '' ? [] : [propertyOf(column, raw).valuesOf(raw)];
  });

/** Whether another site at one place with a site names an area that this value is none of; undefined where none names any. */
const isDenied = (dataset: Dataset, site: number, column: string): boolean | undefined => {
  const raw = factOf(dataset, site, column);
  const property = propertyOf(column, raw);
  const [value] = property.valuesOf(raw);
  const beside = value === undefined ? [] : saidBeside(dataset, site, column);
  return beside.length === 0 ? undefined : beside.some((values) => isNone(property, value ?? '', values));
};

/** Whether a column names several areas for one and the same place, and more often than boundaries can make it. */
export const isContested = onceAt((dataset, column: string): boolean => {
  if (!isOfArea(column)) return false;
  const step = Math.max(1, Math.floor(dataset.size / mostLooked));
  const looked = Array.from({ length: Math.ceil(dataset.size / step) }, (_, i) => isDenied(dataset, i * step, column));
  const compared = looked.filter((one) => one !== undefined).length;
  const denied = looked.filter((one) => one === true).length;
  return denied > Math.max(onBoundary.sites, compared * onBoundary.share);
});

/** Whether a site at one place with this one names the area that a value names: nobody says that it is wrong here. */
export const isSaidBeside = (
  { dataset, site }: Pick<Subject, 'dataset' | 'site'>,
  column: string,
  value: string,
): boolean =>
  isOfArea(column) &&
  saidBeside(dataset, site, column).some((values) => !isNone(propertyOf(column, value), value, values));
