import { numberIn, numbersAsDigits } from './numberWords';
import { remembered } from './remembered';

/** Names and words come again and again while a hunt is made; longer texts hardly do. */
const longestRemembered = 120;

const rememberedWhereShort = <T>(of: (text: string) => T): ((text: string) => T) => {
  const ofShort = remembered(of);
  return (text) => (text.length > longestRemembered ? of(text) : ofShort(text));
};

/** Lower case, without accents, ligatures or curly quotes, single spaces: what is compared when small things don't matter. */
export const fold = rememberedWhereShort((text): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”«»„″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim(),
);

/** Blanks that are not single ones between words, or that follow an apostrophe. */
const untidy = /^\s|\s$|\s\s|[^\S ]|['’] /u;

/** A name as it is printed: no blanks but single ones, and none after an elided article. */
export const tidied = (name: string): string =>
  untidy.test(name)
    ? name
        .replace(/\s+/gu, ' ')
        .replace(/(?<!\p{L})([cdjlmnst]|qu)(['’]) (?=\p{L})/giu, '$1$2')
        .trim()
    : name;

/** The number a reply holds, in digits or in French or English words; undefined for none, or for two. */
export const parseNumber = (reply: string | number): number | undefined => {
  if (typeof reply === 'number') return Number.isFinite(reply) ? reply : undefined;
  return numberIn(fold(reply));
};

/** A code as it is compared: letters and digits alone, without case and accents. */
export const spelled = (code: string): string => fold(code).replace(/[^\p{L}\p{N}]/gu, '');

const articles = new Set(['le', 'la', 'les', 'l', 'un', 'une', 'the', 'a', 'an']);
const wholes = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);

/** The folded words of a text: letters and digits only, without punctuation. */
export const wordsOf = rememberedWhereShort((text): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

const essence = (words: readonly string[]): string[] => {
  const kept = words.filter((word) => !articles.has(word));
  return (kept.length > 0 ? kept : words).map((word) => wholes.get(word) ?? word);
};

/** Whether a typed reply is this answer: case, accents, articles, punctuation, digits or words and small slips forgiven. */
export const matchesText = (reply: string, answer: string): boolean => {
  const [given, wanted] = [fold(reply), fold(answer)];
  if (given === '' || wanted === '') return false;
  if (given === wanted) return true;
  const [replied, expected] = [essence(wordsOf(reply)), essence(wordsOf(answer))];
  return alike(replied, expected) || alike(numbersAsDigits(replied), numbersAsDigits(expected));
};

const alike = (reply: readonly string[], answer: readonly string[]): boolean => {
  if (answer.length === 0) return false;
  if (reply.join('') === answer.join('')) return sameNumbers(reply, answer);
  if (reply.length !== answer.length) return false;
  let slips = 0;
  for (const [i, word] of answer.entries()) {
    const made = slipsIn(reply[i] ?? '', word);
    if (made > slipsForgiven(word)) return false;
    slips += made;
  }
  return slips <= slipsForgiven(answer.join(''));
};

/** "1 23" is not "12 3", though they join alike. */
const sameNumbers = (a: readonly string[], b: readonly string[]): boolean => {
  const numbers = (words: readonly string[]) => words.filter((word) => /\d/.test(word)).join(' ');
  return numbers(a) === numbers(b);
};

const slipsForgiven = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/** Shorter words lie too near to others: in Debian's list of French words one of five letters has ten others one letter away. */
const farFromOthers = 7;

/** How many slips make one word of the other: a slip of the fingers or of the spelling, but never another number, nor a word that rhymes. */
const slipsIn = (given: string, word: string): number => {
  if (given === word) return 0;
  if (isNumeral(word) || isNumeral(given)) return Number.POSITIVE_INFINITY;
  if (isElided(given, word) || isSwapped(given, word) || soundOf(given) === soundOf(word)) return 1;
  return word.length < farFromOthers || given[0] !== word[0] ? Number.POSITIVE_INFINITY : editDistance(given, word);
};

/** "Lerdre" is "l'Erdre". */
const isElided = (given: string, word: string): boolean => given === `l${word}` && /^[aeiouyh]/.test(word);

const isSwapped = (a: string, b: string): boolean =>
  editDistance(a, b) === 1 && [...a].sort().join('') === [...b].sort().join('');

/** What is left of a word when letters of one sound, doubled letters and a plural's ending are one. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/y/g, 'i')
    .replace(/k/g, 'c')
    .replace(/z/g, 's')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=.)[sx]$/u, '');

const roman = /^(?=[mdclxvi])m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})(e|er|eme|ieme|th|st|nd|rd)?$/;

const isNumeral = (word: string): boolean => /\d/.test(word) || roman.test(word) || numbersAsDigits([word])[0] !== word;

/** The Damerau–Levenshtein distance, neighbors swapped counting as one edit (optimal string alignment). */
export const editDistance = (a: string, b: string): number => {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
};
