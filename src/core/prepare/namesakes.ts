import { cellAt, type Dataset, nameAt, positionAt } from '../dataset';
import { distanceMeters } from '../lib/geo';
import { fold } from '../lib/text';
import { addressIn } from './facts/addresses';
import { areaAsSaid } from './facts/capitals';
import { type Role, roleOf } from './facts/roles';
import { namesakesOf } from './questions/peers';

/** Who hears a name thinks of all that bear it so near. */
const meantMeters = 3000;

/** The longest detail that stands behind a name. */
const longestDetail = 60;

/** What tells places of one name apart, the most exact first: the street, else the part of the town, else the town. */
const telling: readonly Role[] = ['venue', 'district', 'town'];

/** How a cell of one of these columns is said; empty for any other. */
const saidIn = (dataset: Dataset, site: number, field: number): string => {
  const { key = '', kind } = dataset.fields[field] ?? {};
  const raw = cellAt(dataset.columns[field], site);
  const isTelling = telling.some((role) => role === roleOf(key));
  const said = kind === 'address' ? addressIn(raw) : isTelling ? areaAsSaid(raw) : '';
  return said.length <= longestDetail && /\p{L}{2}/u.test(said) ? said : '';
};

const rankOf = ({ fields }: Dataset, field: number): number =>
  fields[field]?.kind === 'address' ? -1 : telling.indexOf(roleOf(fields[field]?.key ?? '') as Role);

/** What tells a site from those near by that are called like it: of all of them only this one has it. Undefined where no other is called so, or nothing tells. */
export const detailOf = (dataset: Dataset, site: number): string | undefined => {
  const at = positionAt(dataset, site);
  const others = namesakesOf(dataset, site).filter(
    (other) => distanceMeters(at, positionAt(dataset, other)) <= meantMeters,
  );
  if (others.length === 0) return undefined;
  const fields = dataset.fields.map((_, field) => field).sort((a, b) => rankOf(dataset, a) - rankOf(dataset, b));
  return fields
    .filter((field) => field !== dataset.nameField)
    .flatMap((field) => {
      const said = saidIn(dataset, site, field);
      const isOwn = others.every((other) => fold(saidIn(dataset, other, field)) !== fold(said));
      return said !== '' && isOwn && fold(said) !== fold(nameAt(dataset, site)) ? [said] : [];
    })[0];
};
