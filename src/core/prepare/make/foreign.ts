import { piecesOf, say, type Text } from '../../lib/language';
import type { Spoken } from '../facts/cellLanguage';
import { propertyOf } from '../facts/property';
import { holdsCommonNames, roleOf } from '../facts/roles';
import type { Cell, HuntChallenge } from '../hunt';
import { headerOf, isForeignWord } from '../words';

/** Whether a text is all in the words of each language in which it may be read, but for what is quoted anyway. */
const isOurs = (text: Text, { languages }: Spoken, quoted: Text = ''): boolean =>
  languages.every((language) =>
    piecesOf(text, language).every((piece) => typeof piece === 'string' || piece.text === say(quoted, language)),
  );

/** Whether what a column says are words, which must be understood, and no names, which are the same in every language. */
const isOfWords = ({ column, raw }: Cell): boolean => {
  const role = roleOf(column);
  const mayBeLatin = (role === 'species' && !holdsCommonNames(column)) || role === 'genus';
  return propertyOf(column, raw).name === 'kind' && !mayBeLatin;
};

/** Whether what a cell says, or any of it, is a word that isn't known in each of the languages. */
const saysForeign = (cell: Cell, spoken: Spoken): boolean =>
  propertyOf(cell.column, cell.raw)
    .valuesOf(cell.raw)
    .some((value) => isForeignWord(cell, value, spoken));

/**
 * Whether a question makes no sense to somebody who plays in one of the hunt's languages: it has a text to read in
 * another, or options and claims in words of another that Jalon can't translate. Names stay as they are, as a teacher of two
 * languages would leave them.
 */
export const isForeign = ({ content, proof }: HuntChallenge, spoken: Spoken): boolean => {
  if (proof === undefined || (content.type !== 'choice' && content.type !== 'match')) return false;
  const { rule, right, others = [] } = proof;
  if (rule === 'description') return !isOurs(content.ask, spoken);
  if (!isOfWords(others[0] ?? right)) return false;
  if (content.type === 'match') return [right, ...others].some((cell) => saysForeign(cell, spoken));
  if (rule === 'category' || rule === 'look') return !content.options.every((option) => isOurs(option, spoken));
  if (rule === 'trueFalse' || rule === 'odd') return !isOurs(content.ask, spoken, headerOf(right, spoken));
  return rule === 'match' && [right, ...others].some((cell) => saysForeign(cell, spoken));
};
