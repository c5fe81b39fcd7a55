import type { Language } from '../../core/lib/language';
import { play as en } from './en/play';
import { play as fr, type PlayWords } from './fr/play';

export type { PlayWords } from './fr/play';

const all: { readonly [language in Language]: PlayWords } = { fr, en };

/** The words of a play and of its end, in a language. */
export const playWords = (language: Language): PlayWords => all[language];

/** The rules that reckon with distances. */
const measured: readonly string[] = ['nearest', 'nearToFar', 'nearer', 'distance'];

/** Whether a rule reckons with distances: beside each place stands how far it is. */
export const isMeasured = (rule: string): boolean => measured.includes(rule);

/** Why the right answer of a family is right, in one sentence. */
export const describeRule = (language: Language, rule: string): string => {
  const { proofRule, proofRuleOther } = all[language];
  const told = isMeasured(rule) ? 'nearest' : rule;
  return Object.entries(proofRule).find(([family]) => family === told)?.[1] ?? proofRuleOther;
};
