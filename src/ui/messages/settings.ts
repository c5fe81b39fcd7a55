import type { Language } from '../../core/lib/language';
import { settings as en } from './en/settings';
import { settings as fr, type SettingsWords } from './fr/settings';

const all: { readonly [language in Language]: SettingsWords } = { fr, en };

/** The words of the settings, in a language. */
export const settingsWords = (language: Language): SettingsWords => all[language];
