/** Every language that Jalon speaks, the default first. */
export const languages = ['fr', 'en'] as const;

/** One of Jalon's languages, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** Words of another language than the sentence that they stand in, as data has them; `lang` is a BCP 47 tag. */
export interface Quotation {
  readonly lang: string;
  readonly text: string;
}

/** A piece of a sentence: in its language, or quoted from another. */
export type Piece = string | Quotation;

/** A sentence in one language: in pieces where it quotes another. */
export type Sentence = string | readonly Piece[];

/** What an author writes or Jalon composes: the same for all, or one sentence for each language. */
export type Text = string | { readonly [language in Language]?: Sentence | undefined };

const wordsIn = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

const plainOf = (sentence: Sentence): string =>
  typeof sentence === 'string' ? sentence : sentence.map(wordsIn).join('');

const sentenceOf = (text: Text, language: Language): Sentence => {
  if (typeof text === 'string') return text;
  return text[language] ?? languages.map((other) => text[other]).find((s) => s !== undefined) ?? '';
};

/** The text in `language`, else in the first language that has it, else empty. */
export const say = (text: Text, language: Language): string => plainOf(sentenceOf(text, language));

/** The same in its pieces, each with its language where it is not that of the sentence. */
export const piecesOf = (text: Text, language: Language): readonly Piece[] => {
  const sentence = sentenceOf(text, language);
  return typeof sentence === 'string' ? [sentence] : sentence;
};

/** Texts one after another, with something between: one text, as one sentence for each language where any of them is so. */
export const joined = (texts: readonly Text[], between: string): Text => {
  const [only = ''] = texts;
  if (texts.length < 2) return only;
  if (texts.every((text) => typeof text === 'string')) return texts.join(between);
  const inOne = (language: Language): Sentence => {
    const pieces = texts.flatMap((text, i) => [...(i > 0 ? [between] : []), ...piecesOf(text, language)]);
    return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
  };
  return Object.fromEntries(languages.map((language) => [language, inOne(language)]));
};

/** Whether two texts read the same in every language. */
export const isSameText = (a: Text, b: Text): boolean =>
  languages.every((language) => say(a, language) === say(b, language));

/** All sentences of a text, as they are read. */
export const spellingsOf = (text: Text): readonly string[] =>
  typeof text === 'string'
    ? [text]
    : Object.values(text).flatMap((sentence) => (sentence === undefined ? [] : [plainOf(sentence)]));

/** The language that `say` answers in for this text, or undefined where the author named none. */
export const spokenIn = (text: Text, language: Language): Language | undefined => {
  if (typeof text === 'string') return undefined;
  return text[language] === undefined ? languages.find((other) => text[other] !== undefined) : language;
};
