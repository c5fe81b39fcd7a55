import type { Language } from '../../core/lib/language';
import { along as en } from './en/along';
import { type AlongWords, along as fr } from './fr/along';

export type { AlongWords };

const all: { readonly [language in Language]: AlongWords } = { fr, en };

/** The words of taking a hunt along, in a language. */
export const alongWords = (language: Language): AlongWords => all[language];
