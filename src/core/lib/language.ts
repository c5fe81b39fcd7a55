/** Every language that Jalon speaks, the default first. */
export const languages = ['fr', 'en'] as const;

/** One of Jalon's languages, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** A sentence as an author writes it: the same for all, or one for each language. */
export type Text = string | { readonly [language in Language]?: string | undefined };

/** The text in `language`, else in the first language that has it, else empty. */
export const say = (text: Text, language: Language): string => {
  if (typeof text === 'string') return text;
  return text[language] ?? languages.map((other) => text[other]).find((s) => s !== undefined) ?? '';
};

/** The language that `say` answers in for this text, or undefined where the author named none. */
export const spokenIn = (text: Text, language: Language): Language | undefined => {
  if (typeof text === 'string') return undefined;
  return text[language] === undefined ? languages.find((other) => text[other] !== undefined) : language;
};
