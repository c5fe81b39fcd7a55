import type { Dataset } from '../dataset';
import { cellAt } from '../table/column';
import { once } from './once';

/** So many sites, from all over the file, tell whether names repeat. */
const mostRead = 1000;
/** Fewer sites with a name tell nothing. */
const fewestNamed = 10;
/** Names of works, of which each is at several sites: so few sites have one of their own, and none has so many, as the name of a kind would. */
const ofWorks = { own: 0.1, commonest: 0.25 };
/** With their addresses so many of them must differ. */
const enoughDifferent = 0.6;
/** The longest address that stands behind a name. */
const longest = 40;

/** The street of an address, without the postcode and what follows. */
const streetIn = (address: string): string => {
  const [first = ''] = address.split(/\n|;|,?\s*\b\d{4,5}\b(?!\s*[\p{L}])|,?\s*\b\d{5}\b/u);
  const street = first.replace(/[\s,]+$/, '').trim();
  return street.length <= longest && /\p{L}{2}/u.test(street) ? street : '';
};

const areOfWorks = (names: readonly string[]): boolean => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const own = [...counts.values()].filter((count) => count === 1).length;
  const commonest = Math.max(0, ...counts.values());
  return (
    names.length >= fewestNamed &&
    own <= names.length * ofWorks.own &&
    commonest <= Math.max(2, names.length * ofWorks.commonest)
  );
};

/** The column of addresses that stands behind the names of a dataset, where these are of works that are at several sites each: a film was made in many streets; −1 for none. */
const fieldBehind = once((dataset): number => {
  const { fields, columns, nameField, size } = dataset;
  const behind = fields.findIndex(({ kind, filled }) => kind === 'address' && filled * 2 >= size);
  if (nameField < 0 || behind < 0 || behind === nameField) return -1;
  const step = Math.max(1, Math.floor(size / mostRead));
  const names: string[] = [];
  const both: string[] = [];
  for (let i = 0; i < size; i += step) {
    const name = cellAt(columns[nameField], i);
    if (name === '') continue;
    names.push(name);
    both.push(`${name}\n${streetIn(cellAt(columns[behind], i))}`);
  }
  const isEnough = new Set(both).size >= both.length * enoughDifferent;
  return isEnough && areOfWorks(names) ? behind : -1;
});

/** What stands behind the name of a site, to tell it from all that are called alike; '' where nothing is needed. */
export const behindName = (dataset: Dataset, i: number): string => {
  const field = fieldBehind(dataset);
  return field < 0 ? '' : streetIn(cellAt(dataset.columns[field], i));
};
