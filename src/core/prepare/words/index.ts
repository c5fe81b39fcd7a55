import { type Language, say, type Text } from '../../lib/language';
import { type Kind, kindNamed, termNamed } from '../facts/kinds';
import type { Property } from '../facts/property';
import { isTelling } from '../facts/values';
import { en } from './en';
import { fr } from './fr';

import type { NamedKind, Words } from './words';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** A sentence composed in each of these languages. */
export const compose = (spoken: readonly Language[], sentence: (words: Words, language: Language) => string): Text =>
  Object.fromEntries(spoken.map((language) => [language, sentence(words[language], language)]));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A register of monuments calls a town house so, a list of beds a hotel: the word stays as published. */
const isDoubtful = (raw: string): boolean => raw === 'hôtel';

/** The kind that a cell names in words that each language has. */
const wordedKind = (raw: string): Kind | undefined => (isDoubtful(raw) ? undefined : kindNamed(raw));

/** What a cell says, as an option shows it: in each language where its words are known, else as published. */
export const labelOf = (raw: string, spoken: readonly Language[]): Text => {
  const [kind, term] = [wordedKind(raw), termNamed(raw)];
  if (kind) return compose(spoken, ({ kinds }) => capital(kinds[kind].slice(kinds[kind].indexOf(' ') + 1)));
  return term ? compose(spoken, ({ terms }) => capital(terms[term])) : raw;
};

/** A value of a property, as an option shows it. */
export const valueLabel = ({ name }: Property, value: string, spoken: readonly Language[]): Text => {
  if (name === 'century') return compose(spoken, ({ century }) => century(Number(value)));
  return name === 'kind' || name === 'area' ? labelOf(value, spoken) : value;
};

/** A sentence composed in each of these languages around what stands in it. */
export const composeWith = (
  spoken: readonly Language[],
  parts: readonly Text[],
  sentence: (words: Words, ...said: string[]) => string,
): Text => compose(spoken, (words, language) => sentence(words, ...parts.map((part) => say(part, language))));

/** The kind a cell names, known or not; undefined where it says nothing of a place. */
export const namedKind = (raw: string): NamedKind | undefined => {
  const kind = wordedKind(raw);
  if (kind) return { kind };
  return isTelling(raw) && !raw.includes(',') && raw.length <= 60 ? { raw } : undefined;
};
