import { spellingsOf, type Text } from '../lib/language';
import { remembered } from '../lib/remembered';
import { wordsOf } from '../lib/text';
import { spellingsOfKind } from './facts/kinds';

/** A word without the ending of a plural. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** The words of a text, without endings, each between spaces; empty where it has none. A hunt asks it of the same texts again and again. */
const spaced = remembered((text) => {
  const words = wordsOf(text).map(singular);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}, 2000);

/** Whether an answer stands, whole, in what the player reads before answering, in any language. */
export const givesAway = (shown: readonly Text[], answer: Text): boolean => {
  const read = shown.flatMap(spellingsOf).map(spaced);
  return spellingsOf(answer)
    .map(spaced)
    .some((words) => words !== '' && read.some((seen) => seen.includes(words)));
};

/** Words that say nothing by themselves. */
const hollow = new Set(['saint', 'sainte', 'notre', 'place', 'avec', 'pour', 'dans']);

/** Letters of a kind by which a word that ends so is made with it: a `Zionskirche` is a `Kirche`, a courtyard no `yard`. */
const fewestOfKind = 5;

/** Whether a kind stands in what the player reads, or one of its words ends with it. */
const isNamedIn = (shown: readonly Text[], spelling: string): boolean => {
  if (givesAway(shown, spelling)) return true;
  if (spelling.length < fewestOfKind) return false;
  return shown.flatMap(spellingsOf).some((text) => wordsOf(text).some((word) => word.endsWith(spelling)));
};

/** Whether the kind that an answer names stands in what the player reads before answering, in whatever words. */
const kindIsTold = (shown: readonly Text[], answer: Text): boolean =>
  spellingsOf(answer)
    .flatMap(spellingsOfKind)
    .some((spelling) => isNamedIn(shown, spelling));

/** Whether a telling word of an answer stands in what the player reads before answering. */
export const partGivesAway = (shown: readonly Text[], answer: Text): boolean => {
  const parts = spellingsOf(answer)
    .flatMap(wordsOf)
    .filter((word) => word.length >= 5 && !hollow.has(word));
  return givesAway(shown, answer) || kindIsTold(shown, answer) || parts.some((part) => givesAway(shown, part));
};
