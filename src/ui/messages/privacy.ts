import type { Language } from '../../core/lib/language';
import { privacy as en } from './en/privacy';
import { privacy as fr, type PrivacyWords } from './fr/privacy';

const all: { readonly [language in Language]: PrivacyWords } = { fr, en };

/** The notices on privacy, in a language. */
export const privacyWords = (language: Language): PrivacyWords => all[language];
