import { type Dataset, factOf, positionAt } from '../../dataset';
import { distanceMeters } from '../../lib/geo';
import { fold } from '../../lib/text';
import { roleOf } from '../facts/roles';
import { timeOf } from '../facts/times';
import { shareAddress } from '../questions/namedAlike';

/** Two sites so near each other may be one place that the data lists twice. */
const oneSiteMeters = 15;

/** Whether some column that is meant says the same of both. */
const shareFact = (dataset: Dataset, a: number, b: number, isMeant: (key: string) => boolean): boolean =>
  dataset.fields.some(({ key }) => {
    const said = isMeant(key) ? fold(factOf(dataset, a, key)) : '';
    return said !== '' && said === fold(factOf(dataset, b, key));
  });

/** Whether two sites are one place under two names: at one spot with one address, or by one author at one time. */
export const areTwins = (dataset: Dataset, a: number, b: number): boolean => {
  if (distanceMeters(positionAt(dataset, a), positionAt(dataset, b)) > oneSiteMeters) return false;
  if (shareAddress(dataset, a, b)) return true;
  const isOfAuthors = (key: string): boolean => roleOf(key) === 'author';
  return shareFact(dataset, a, b, isOfAuthors) && shareFact(dataset, a, b, (key) => timeOf(key) === 'begun');
};
