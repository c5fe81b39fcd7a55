import type { Language } from '../../core/lib/language';
import { update as en } from './en/update';
import { update as fr, type UpdateWords } from './fr/update';

const all: { readonly [language in Language]: UpdateWords } = { fr, en };

/** The words of a new version that waits, in a language. */
export const updateWords = (language: Language): UpdateWords => all[language];
