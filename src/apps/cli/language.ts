import { parseArgs } from 'node:util';
import type { Language } from '../../core/lib/language';

/** What `--lang` says, among options that need not all be known. */
const langIn = (args: readonly string[]): string => {
  const { lang } = parseArgs({ args: [...args], options: { lang: { type: 'string' } }, strict: false }).values;
  return typeof lang === 'string' ? lang : '';
};

/** The language asked for by `--lang`, else that of the terminal: French where it says so, English elsewhere. */
export const languageOf = (args: readonly string[]): Language => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const tag = langIn(args) || LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
};
