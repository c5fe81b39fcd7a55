import type { Language } from '../../core/lib/language';
import { result as en } from './en/result';
import { result as fr, type ResultWords } from './fr/result';

export type { ResultWords } from './fr/result';

const all: { readonly [language in Language]: ResultWords } = { fr, en };

/** The words beside a result, in a language. */
export const resultWords = (language: Language): ResultWords => all[language];
