import type { DatasetKind, FieldKind, Merged } from '../../core/dataset/dataset';
import type { RowsTold } from '../../core/dataset/survey';
import type { Fault } from '../../core/lib/checked';
import type { Language } from '../../core/lib/language';
import { report as en } from './en/report';
import { report as fr } from './fr/report';

/** What a report says of a data file. */
export interface ReportWords {
  readonly rowsOf: (rows: number, sites: number, merged: number, leftOut: number) => string;
  readonly kindOf: (kind: DatasetKind) => string;
  readonly written: (delimiter: string, encoding: string, newline: string, header: boolean) => string;
  readonly inside: (file: string) => string;
  readonly place: (columns: readonly string[], system: string, sure: number) => string;
  readonly extent: (south: number, north: number, west: number, east: number) => string;
  readonly columns: string;
  readonly field: (kind: FieldKind, sure: number, filled: number, of: number, distinct: number) => string;
  readonly kinds: { readonly [kind in FieldKind]: string };
  readonly quoted: (text: string) => string;
  readonly empty: (columns: string) => string;
  readonly leftOut: string;
  readonly merged: string;
  readonly reasons: { readonly [reason in Fault]?: string };
  readonly otherReason: string;
  readonly merges: { readonly [reason in Merged['reason']]: string };
  readonly group: (count: number, rows: string, why: string) => string;
  readonly andOthers: (rows: string, others: number) => string;
  readonly notes: string;
  readonly alike: (count: number, rows: string) => string;
  readonly credit: string;
  readonly publisher: string;
  readonly license: string;
  readonly updated: string;
  readonly link: string;
  readonly notice: string;
  readonly date: (date: string) => string;
}

const all: { readonly [language in Language]: ReportWords } = { fr, en };

/** The words of what is told of a data file, in a language. */
export const reportWords = (language: Language): ReportWords => all[language];

/** Row numbers as a spreadsheet shows them, `4, 1018–1020`, and how many others there are. */
export const saidRows = ({ andOthers }: ReportWords, { count, runs }: RowsTold): string => {
  const text = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
  const shown = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return shown === count ? text : andOthers(text, count - shown);
};
