import { cellAt, type Dataset, nameAt, positionAt } from '../dataset';
import type { Field } from '../dataset/dataset';
import { onceAt } from '../dataset/sites/once';
import { distanceMeters } from '../lib/geo';
import { remembered } from '../lib/remembered';
import { fold } from '../lib/text';
import { addressIn } from './facts/addresses';
import { areaAsSaid, withoutCapitals } from './facts/capitals';
import { type Role, roleOf } from './facts/roles';
import { namesakesOf } from './questions/peers';

/** Who hears a name thinks of all that bear it so near. */
const meantMeters = 3000;

/** The longest detail that stands behind a name. */
const longestDetail = 60;

/** What tells places of one name apart, the most exact first: the street, else the part of the town, else the town. */
const telling: readonly Role[] = ['venue', 'quarter', 'district', 'town'];

/** How exactly a column tells a place, 0 the best; undefined where it tells none. */
const rankOf = ({ key, kind }: Field): number | undefined => {
  if (kind === 'address') return 0;
  const rank = telling.indexOf(roleOf(key) as Role);
  return rank < 0 ? undefined : rank + 1;
};

interface Said {
  readonly said: string;
  /** What is compared. */
  readonly folded: string;
}

/** What is said of a place, kept where it is short and has words. */
const shortSaid = (said: string): Said =>
  said.length <= longestDetail && /\p{L}{2}/u.test(said) ? { said, folded: fold(said) } : { said: '', folded: '' };

const saidAddress = remembered((raw) => shortSaid(withoutCapitals(addressIn(raw))));
const saidArea = remembered((raw) => shortSaid(areaAsSaid(raw)));

/** How a cell of a column that tells is said; empty where it says nothing short. */
const saidIn = (dataset: Dataset, site: number, field: number): Said => {
  const raw = cellAt(dataset.columns[field], site);
  return dataset.fields[field]?.kind === 'address' ? saidAddress(raw) : saidArea(raw);
};

/** The columns that tell places of one name apart, the most exact first. */
const tellingFields = ({ fields, nameField }: Dataset): readonly number[] =>
  fields
    .map((one, field) => ({ field, rank: field === nameField ? undefined : rankOf(one) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ field }) => field);

/** What tells a site from those near by that are called like it: of all of them only this one has it. Undefined where no other is called so, or nothing tells. */
export const detailOf = onceAt((dataset, site: number): string | undefined => {
  const at = positionAt(dataset, site);
  const others = namesakesOf(dataset, site).filter(
    (other) => distanceMeters(at, positionAt(dataset, other)) <= meantMeters,
  );
  if (others.length === 0) return undefined;
  const name = fold(nameAt(dataset, site));
  for (const field of tellingFields(dataset)) {
    const { said, folded } = saidIn(dataset, site, field);
    if (folded === '' || folded === name) continue;
    if (others.every((other) => saidIn(dataset, other, field).folded !== folded)) return said;
  }
  return undefined;
});
