import type { Language } from '../../core/lib/language';
import { chart as en } from './en/chart';
import { type ChartWords, chart as fr } from './fr/chart';

export type { ChartWords } from './fr/chart';

const all: { readonly [language in Language]: ChartWords } = { fr, en };

/** The words on the chart, in a language. */
export const chartWords = (language: Language): ChartWords => all[language];
