import type { Language } from '../../core/lib/language';
import { play as en } from './en/play';
import { play as fr, type PlayWords } from './fr/play';

export type { PlayWords } from './fr/play';

const all: { readonly [language in Language]: PlayWords } = { fr, en };

/** The words of a play and of its end, in a language. */
export const playWords = (language: Language): PlayWords => all[language];
