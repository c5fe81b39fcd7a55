import { spellingsOf, type Text } from '../lib/language';
import { remembered } from '../lib/remembered';
import { wordsOf } from '../lib/text';
import { spellingsOfKind } from './facts/kinds';

/** A word without the ending of a plural. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

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

/** Whether the kind that an answer names stands in what the player reads before answering, in whatever words. */
const kindIsTold = (shown: readonly Text[], answer: Text): boolean =>
  spellingsOf(answer)
    .flatMap(spellingsOfKind)
    .some((spelling) => givesAway(shown, spelling));

/** Whether a telling word of an answer stands in what the player reads before answering. */
export const partGivesAway = (shown: readonly Text[], answer: Text): boolean => {
  const parts = spellingsOf(answer)
    .flatMap(wordsOf)
    .filter((word) => word.length >= 5 && !hollow.has(word));
  return givesAway(shown, answer) || kindIsTold(shown, answer) || parts.some((part) => givesAway(shown, part));
};
