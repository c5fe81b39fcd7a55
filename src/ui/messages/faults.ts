import type { Fault, Problem } from '../../core/lib/checked';
import type { Language } from '../../core/lib/language';
import { faults as en } from './en/faults';
import { formatNumber } from './formats';
import { faults as fr } from './fr/faults';

/** One sentence for each fault: what is wrong and how to mend it. A value that is not there reads as empty. */
export type FaultSentences = { readonly [fault in Fault]: (at: (value: string) => string) => string };

/** The sentences of a language, and the words that say where. */
export interface FaultWords {
  readonly sentences: FaultSentences;
  /** Why a question falls away, by the reason. */
  readonly dropped: { readonly [reason: string]: string };
  readonly line: (line: string, column: string) => string;
  readonly row: (row: string) => string;
  readonly column: (column: string) => string;
  readonly placed: (place: string, sentence: string) => string;
}

const all: { readonly [language in Language]: FaultWords } = { fr, en };

const shown = (language: Language, value: string | number | undefined): string => {
  if (typeof value === 'number') return formatNumber(language, value, 1);
  return value ?? '';
};

/** What is wrong and how to mend it, without the place; it begins with a small letter. */
export const describeFault = (language: Language, { fault, values }: Problem): string =>
  all[language].sentences[fault]((key) => shown(language, Object.hasOwn(values, key) ? values[key] : undefined));

/** The same as a sentence of its own. */
export const describeAlone = (language: Language, problem: Problem): string => {
  const said = describeFault(language, problem);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** Why a question fell away, in a few words. */
export const describeReason = (language: Language, reason: string): string => all[language].dropped[reason] ?? reason;

/** Where a problem stands: file, line or row, column, JSON path; empty when it is everywhere. */
export const describePlace = (language: Language, { path, values, file, row, column }: Problem): string => {
  const words = all[language];
  const line = path === '' && values.line !== undefined ? words.line(`${values.line}`, `${values.column}`) : '';
  const parts = [
    file ?? '',
    line,
    row === undefined ? '' : words.row(shown(language, row)),
    column === undefined ? '' : words.column(column),
    path === '$' ? '' : path,
  ];
  return parts.filter((part) => part !== '').join(', ');
};

/** The one clear sentence for a problem: where it stands, what is wrong, how to mend it. */
export const describeProblem = (language: Language, problem: Problem): string => {
  const [place, sentence] = [describePlace(language, problem), describeFault(language, problem)];
  if (place === '') return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
  return all[language].placed(place, sentence);
};
