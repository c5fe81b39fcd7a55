import { type Language, languages, piecesOf, say, type Text } from '../lib/language';
import { former, type Reworded } from './words/former';

/** A sentence without what changes nothing of what it says: capitals, quotation marks, the width of spaces. */
const bare = (sentence: string): string =>
  sentence
    .replace(/[«“]\s*|\s*[»”]|"/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The sentence in the words of before, cut at the first of each of the words of now; undefined where it doesn't hold them. */
const reworded = (sentence: string, { now, before }: Reworded): string | undefined => {
  const [first = '', ...rest] = bare(now).split(/\{\d\}/);
  const start = sentence.indexOf(first);
  if (start < 0) return undefined;
  let at = start + first.length;
  const slots: string[] = [];
  for (const part of rest) {
    const end = sentence.indexOf(part, at);
    if (end < 0) return undefined;
    slots.push(sentence.slice(at, end));
    at = end + part.length;
  }
  const said = bare(before).replace(/\{(\d)\}/g, (_, number: string) => slots[Number(number) - 1] ?? '');
  return sentence.slice(0, start) + said + sentence.slice(at);
};

const changes = languages.flatMap((language) => former[language]);

/** A sentence as it is and was said, without capitals and quotation marks. */
const sayingsOf = (sentence: string): readonly string[] => {
  let sayings: readonly string[] = [bare(sentence)];
  for (const change of changes) sayings = [...sayings, ...sayings.flatMap((saying) => reworded(saying, change) ?? [])];
  return sayings;
};

/** What a text quotes, each with its language, in no order: words of before may quote it the other way round. */
const quoted = (text: Text, language: Language): string =>
  piecesOf(text, language)
    .flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.lang} ${bare(piece.text)}`]))
    .sort()
    .join('; ');

/** Whether a text says what another says now, in each language, in the words of now or of before, and quotes the same. */
export const saysSame = (text: Text, now: Text): boolean =>
  languages.every(
    (language) =>
      sayingsOf(say(now, language)).includes(bare(say(text, language))) &&
      quoted(text, language) === quoted(now, language),
  );

/** Whether a text ends with what another says now, in one language, in the words of now or of before. */
export const endsSaying = (text: Text, now: Text, language: Language): boolean =>
  sayingsOf(say(now, language)).some((saying) => bare(say(text, language)).endsWith(saying));
