import { languages, say, type Text } from '../../lib/language';
import { fold } from '../../lib/text';
import type { InputKind } from '../challenge';
import { isSameList, wordsIn } from './lists';

const gap = /_{3,}/;

/** What stands before, between and after the gaps of a text as it is read in one language. */
export const partsAround = (text: string): readonly string[] => text.split(gap);

/** A text with words in its gaps, in each language. */
export const filled = (text: Text, words: readonly Text[]): Text =>
  Object.fromEntries(
    languages.map((language) => {
      const [first = '', ...rest] = partsAround(say(text, language));
      return [language, rest.reduce((said, part, i) => `${said}${say(words[i] ?? '', language)}${part}`, first)];
    }),
  );

/** A text with gaps: what stands in each. */
export const gaps: InputKind<'gaps'> = {
  takes: ({ gaps }, reply) => wordsIn(reply).length === gaps && wordsIn(reply).every((word) => word.trim() !== ''),
  isSame: (one, other) => isSameList(wordsIn(one).map(fold), wordsIn(other).map(fold)),
  texts: ({ text, words = [] }) => [text, ...words],
  words: ({ text }, reply) => [filled(text, wordsIn(reply))],
  guesses: (_, right) => Array.from({ length: 12 }, (_, i) => wordsIn(right).map(() => 'x'.repeat(i + 1))),
};
