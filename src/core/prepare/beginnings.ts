import { type Dataset, nameAt } from '../dataset';
import { onceAt } from '../dataset/sites/once';
import { fold, wordsOf } from '../lib/text';
import { sitesAround } from './questions/family';

/** The names of so many sites around are looked at, and of fewer none is taken for a pattern. */
const names = { most: 60, fewest: 6 } as const;
/** A word that stands in more of the names around tells none of them from the others. */
const mostShared = 1 / 3;

/** The words that stand in many of the names around a site. */
const sharedAround = onceAt((dataset, site: number): ReadonlySet<string> => {
  const around = [site, ...sitesAround({ dataset, site }).map(({ index }) => index)]
    .map((index) => wordsOf(nameAt(dataset, index)))
    .filter((words) => words.length > 0)
    .slice(0, names.most);
  if (around.length < names.fewest) return new Set();
  const isShared = (word: string): boolean =>
    around.filter((words) => words.includes(word)).length > around.length * mostShared;
  return new Set([...new Set(around.flat())].filter(isShared));
});

/** Articles and the like, behind other words. */
const lesser = /^\p{Ll}{1,3}$/u;

const initialAt = (name: string, at: number): string => String.fromCodePoint(name.codePointAt(at) ?? 0).toUpperCase();

/** How a name begins: with its first letter. */
export const initialOf = (name: string): string => {
  const at = name.search(/[\p{L}\p{N}]/u);
  return at < 0 ? '' : initialAt(name, at);
};

/** How a site’s name begins, as far as that tells something: with its first letter, or where many names around begin with the same words, with these and the first letter of the word that is its own. */
export const beginningOf = (dataset: Dataset, site: number, name: string): string => {
  const shared = sharedAround(dataset, site);
  const words = [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const own = words.find(([word], i) => !shared.has(fold(word)) && !(i > 0 && lesser.test(word)));
  if (own === undefined || own === words[0]) return initialOf(name);
  return `${name.slice(0, own.index)}${initialAt(name, own.index)}…`;
};
