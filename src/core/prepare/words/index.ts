import type { Language, Text } from '../../lib/language';
import { en } from './en';
import { fr } from './fr';
import { kindNamed, termNamed } from './kinds';
import type { NamedKind, Words } from './words';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** A sentence composed in each of these languages. */
export const compose = (spoken: readonly Language[], sentence: (words: Words, language: Language) => string): Text =>
  Object.fromEntries(spoken.map((language) => [language, sentence(words[language], language)]));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a cell says, as an option shows it: in each language where its words are known, else as published. */
export const labelOf = (raw: string, spoken: readonly Language[]): Text => {
  const [kind, term] = [kindNamed(raw), termNamed(raw)];
  if (kind) return compose(spoken, ({ kinds }) => capital(kinds[kind].slice(kinds[kind].indexOf(' ') + 1)));
  return term ? compose(spoken, ({ terms }) => capital(terms[term])) : raw;
};

/** The kind a cell names, known or not; undefined for an empty cell. */
export const namedKind = (raw: string): NamedKind | undefined => {
  const kind = kindNamed(raw);
  if (kind) return { kind };
  return raw === '' || raw.length > 60 ? undefined : { raw };
};
