import { type Language, languages } from '../../core/lib/language';

/** The language that a tag names (`fr`, `fr-CA`, `en_GB.UTF-8`), if Jalon speaks it. */
export const languageNamed = (tag: string): Language | undefined => {
  const [named] = tag.toLowerCase().split(/[-_.]/);
  return languages.find((language) => language === named);
};

/** The language of the terminal: French where it says so, English elsewhere. */
export const languageOfTerminal = (): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const tag = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return languageNamed(tag) ?? 'en';
};
