import type { Language } from '../../core/lib/language';
import { pass as en } from './en/pass';
import { pass as fr, type PassWords } from './fr/pass';

const all: { readonly [language in Language]: PassWords } = { fr, en };

/** The words of passing a play on to another device, in a language. */
export const passWords = (language: Language): PassWords => all[language];
