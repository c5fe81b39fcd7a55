import type { Language } from '../../core/lib/language';
import { circuits as en } from './en/circuits';
import { circuits as fr } from './fr/circuits';

/** What is said of the circuits of a rally; lengths in meters as the crow flies, times in minutes since all set off. */
export interface CircuitWords {
  readonly title: (title: string, teams: number, stages: number) => string;
  readonly together: (teams: number) => string;
  readonly lengths: (shortest: number, longest: number) => string;
  readonly teams: string;
  readonly team: (number: number, word: string, meters: number) => string;
  readonly stages: string;
  /** When somebody is somewhere. */
  readonly at: (minutes: number, what: string) => string;
  readonly onlyOne: string;
  readonly badTeams: (typed: string, most: number) => string;
  readonly badTogether: (typed: string, most: number) => string;
  readonly togetherAlone: string;
}

const all: { readonly [language in Language]: CircuitWords } = { fr, en };

/** The words of circuits, in a language. */
export const circuitWords = (language: Language): CircuitWords => all[language];
