import type { Quotation } from '../../lib/language';
import type { Dataset } from '../dataset';
import { once } from '../sites/once';
import { cellAt } from '../table/column';
import { languageOf } from '.';
import { languageBeside, withoutLanguage } from './tags';

/** The columns of a dataset that say the same as each of its columns, itself among them, by their languages: `nom`, `nom_en`, `nom_de`. One that nobody repeats stands alone. */
export const columnsByLanguage = once((dataset): readonly ReadonlyMap<string, number>[] => {
  const keys = dataset.fields.map(({ key }) => key);
  const groups = new Map<string, Map<string, number>>();
  const stems = keys.map((key) => withoutLanguage(key).toLowerCase());
  const tongues = keys.map((key) => languageBeside(key, keys));
  const repeated = new Set(stems.filter((_, i) => tongues[i] !== ''));
  return keys.map((_, i) => {
    const [stem = '', language = ''] = [stems[i], tongues[i] || languageOf(dataset)];
    if (!repeated.has(stem)) return new Map([[language, i]]);
    const group = groups.get(stem) ?? new Map<string, number>();
    if (!group.has(language)) group.set(language, i);
    groups.set(stem, group);
    return group;
  });
});

/** What is longer is a text, which nobody repeats word for word. */
const longestWord = 80;

/** What stands beside each value of one column in another, where neither stands beside anything else. */
const pairsOf = (dataset: Dataset, from: number, to: number): ReadonlyMap<string, string> => {
  const [there, back] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  for (let i = 0; i < dataset.size; i += 1) {
    const [one, other] = [cellAt(dataset.columns[from], i), cellAt(dataset.columns[to], i)];
    if (one === '' || other === '' || Math.max(one.length, other.length) > longestWord) continue;
    add(there, one, other);
    add(back, other, one);
  }
  const isOnly = (map: Map<string, Set<string>>, key: string): boolean => map.get(key)?.size === 1;
  return new Map(
    [...there].flatMap(([one, [other = '']]) => (isOnly(there, one) && isOnly(back, other) ? [[one, other]] : [])),
  );
};

type Said = readonly Quotation[];

const known = once(() => new Map<number, ReadonlyMap<string, Said>>());

const wordsOf = (dataset: Dataset, field: number): ReadonlyMap<string, Said> => {
  const said = new Map<string, Said>();
  for (const [lang, other] of columnsByLanguage(dataset)[field] ?? []) {
    if (other === field) continue;
    for (const [one, text] of pairsOf(dataset, field, other)) said.set(one, [...(said.get(one) ?? []), { lang, text }]);
  }
  return said;
};

/** What a dataset calls the value of a category in other languages, in the columns that say the same; undefined where it says nothing, or not always the same. */
export const saidElsewhere = (dataset: Dataset, field: number, raw: string): Said | undefined => {
  const { kind } = dataset.fields[field] ?? {};
  if (kind !== 'category' && kind !== 'text') return undefined;
  const words = known(dataset).get(field) ?? wordsOf(dataset, field);
  known(dataset).set(field, words);
  return words.get(raw);
};
