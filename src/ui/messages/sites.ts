import type { Language } from '../../core/lib/language';
import { sites as en } from './en/sites';
import { sites as fr, type SitesWords } from './fr/sites';

export type { SitesWords };

const all: { readonly [language in Language]: SitesWords } = { fr, en };

/** The words of the choice of sites, in a language. */
export const sitesWords = (language: Language): SitesWords => all[language];
