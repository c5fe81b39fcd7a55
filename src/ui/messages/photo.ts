import type { Language } from '../../core/lib/language';
import { photo as en } from './en/photo';
import { photo as fr, type PhotoWords } from './fr/photo';

const all: { readonly [language in Language]: PhotoWords } = { fr, en };

/** The words of pictures that players take, in a language. */
export const photoWords = (language: Language): PhotoWords => all[language];
