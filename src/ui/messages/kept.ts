import type { Language } from '../../core/lib/language';
import { kept as en } from './en/kept';
import { kept as fr, type KeptWords } from './fr/kept';

const all: { readonly [language in Language]: KeptWords } = { fr, en };

/** The words of the plays that are kept, in a language. */
export const keptWords = (language: Language): KeptWords => all[language];
