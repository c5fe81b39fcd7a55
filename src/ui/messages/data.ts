import type { Language } from '../../core/lib/language';
import { data as en } from './en/data';
import { type DataWords, data as fr } from './fr/data';

export type { DataWords } from './fr/data';

const all: { readonly [language in Language]: DataWords } = { fr, en };

/** The words of the page of a person's own data, in a language. */
export const dataWords = (language: Language): DataWords => all[language];
