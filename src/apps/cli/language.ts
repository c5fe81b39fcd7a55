import type { Language } from '../../core/lib/language';

/** The language asked for, else that of the terminal: French where it says so, English elsewhere. */
export const languageOf = (given: string | undefined): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const tag = given || LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
};
