const american =
  /\b(?:colors?|colored|colorful|(?:kilo|centi)?meters?|neighbors?|neighborhood|center(?:s|ed)?|gray|licenses?|theaters?|harbors?|honor(?:s|ed)?|favorites?|travel(?:er|ed|ing)s?|label(?:ed|ing)|cancel(?:ed|ing)|(?:organ|recogn|real|memor|summar)iz(?:e|ed|es|ing)|catalogs?|jewelry|gotten|toward|upward|afterward)\b/i;

/** What is no spelling of ours: keys, addresses, and a licence’s own name. */
const names = /["“][a-zA-Z.]+["”]|\S+\/\S+|Open Database License/g;

/** The sentences that are spelled as Americans do: what people read in English is British. */
export const spelledAmerican = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => american.test(sentence.replace(names, '')));

type Sentence = (...values: readonly unknown[]) => unknown;

/** A sentence that is made of numbers, or else of words. */
const said = (sentence: Sentence, n: number): string => {
  try {
    return String(sentence(n, n + 1, n + 2));
  } catch {
    return String(sentence(`w${n}`, `w${n}`, `w${n}`));
  }
};

/** All that a catalogue says. */
export const leavesOf = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [3, 1, 0].map((n) => said(words as Sentence, n));
  return Object.values(words as object).flatMap(leavesOf);
};
