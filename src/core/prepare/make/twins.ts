import { type Dataset, factOf, positionAt } from '../../dataset';
import { once } from '../../dataset/sites/once';
import { distanceMeters } from '../../lib/geo';
import { fold } from '../../lib/text';
import { roleOf } from '../facts/roles';
import { timeOf } from '../facts/times';
import { addressesAt, shareAddress } from '../questions/namedAlike';

/** Two sites so near each other may be one place that the data lists twice. */
const oneSiteMeters = 15;
/** And so many degrees of latitude are more than that. */
const beyondDegrees = 0.001;

/** Whether some column that is meant says the same of both. */
const shareFact = (dataset: Dataset, a: number, b: number, isMeant: (key: string) => boolean): boolean =>
  dataset.fields.some(({ key }) => {
    const said = isMeant(key) ? fold(factOf(dataset, a, key)) : '';
    return said !== '' && said === fold(factOf(dataset, b, key));
  });

/** Where a larger share of the addresses is of several sites, these are what goes on there: concerts at one hall. */
const mostShared = 0.2;

/** Whether an address is hardly ever that of two sites. */
const areAddressesOwn = once((dataset: Dataset): boolean => {
  const counts = new Map<string, number>();
  for (let i = 0; i < dataset.size; i += 1)
    for (const said of addressesAt(dataset, i)) counts.set(said, (counts.get(said) ?? 0) + 1);
  const shared = [...counts.values()].filter((count) => count > 1).length;
  return shared <= counts.size * mostShared;
});

/** Whether two sites are one place under two names: at one spot with one address, or by one author at one time. */
export const areTwins = (dataset: Dataset, a: number, b: number): boolean => {
  const [here, there] = [positionAt(dataset, a), positionAt(dataset, b)];
  if (Math.abs(here.lat - there.lat) > beyondDegrees || distanceMeters(here, there) > oneSiteMeters) return false;
  if (shareAddress(dataset, a, b) && areAddressesOwn(dataset)) return true;
  const isOfAuthors = (key: string): boolean => roleOf(key) === 'author';
  return shareFact(dataset, a, b, isOfAuthors) && shareFact(dataset, a, b, (key) => timeOf(key) === 'begun');
};
