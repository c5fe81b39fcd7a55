import type { InputKind, Reply } from '../challenge';
import { isSameList, wordsIn } from './lists';
import { pictured } from './photo';

/** What somebody reports: one of the categories by its index, words, which may be none, and whether there is a picture. */
export interface Said {
  readonly category: number;
  readonly words: string;
  readonly hasPhoto: boolean;
}

/** What a reply reports; null where there is nothing to report. */
export const reportedIn = (reply: Reply): Said | null => {
  const [category, words = '', mark] = wordsIn(reply);
  return category === undefined ? null : { category: Number(category), words, hasPhoto: mark === pictured };
};

/** The reply that reports this; the one that there is nothing is empty. */
export const replyOf = (said: Said | null): Reply =>
  said ? [String(said.category), said.words, ...(said.hasPhoto ? [pictured] : [])] : [];

/** Something to report, of one of several categories and in words; or nothing. */
export const report: InputKind<'report'> = {
  takes: ({ categories }, reply) => {
    const said = reportedIn(reply);
    if (said === null) return Array.isArray(reply) && reply.length === 0;
    const isOne = categories[said.category] !== undefined && String(said.category) === wordsIn(reply)[0];
    return isOne && wordsIn(reply).length === (said.hasPhoto ? 3 : 2);
  },
  isSame: (one, other) => Array.isArray(one) && Array.isArray(other) && isSameList(one, other),
  texts: ({ nothing, categories }) => [nothing, ...categories],
  words: ({ nothing, taken, categories }, reply) => {
    const said = reportedIn(reply);
    if (said === null) return Array.isArray(reply) ? [nothing] : [];
    const words = said.words.trim() === '' ? [] : [said.words];
    return [categories[said.category] ?? '', ...words, ...(said.hasPhoto ? [taken] : [])];
  },
  guesses: ({ categories }) => [[], ...categories.map((_, i) => [String(i), 'x'])],
};
