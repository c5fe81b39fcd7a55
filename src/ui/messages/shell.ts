import type { Language } from '../../core/lib/language';
import { shell as en } from './en/shell';
import { shell as fr, type ShellWords } from './fr/shell';

export type { ShellWords } from './fr/shell';

const all: { readonly [language in Language]: ShellWords } = { fr, en };

/** The words of the first screens, in a language. */
export const shellWords = (language: Language): ShellWords => all[language];
