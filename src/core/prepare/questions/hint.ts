import type { Text } from '../../lib/language';
import type { Spoken } from '../facts/cellLanguage';
import { propertyOf } from '../facts/property';
import { roleOf } from '../facts/roles';
import { timeOf, yearIn } from '../facts/times';
import type { Cell, Proof } from '../hunt';
import { compose, composeWith, valueLabel } from '../words';
import { cellOf, type Subject } from './family';

/** What a hint may tell, and which questions it helps with: one fact of a place for another. */
type Telling = 'time' | 'author' | 'kind';

const helps: Readonly<Record<string, readonly Telling[]>> = {
  author: ['time', 'kind'],
  dated: ['author', 'kind'],
  century: ['author', 'kind'],
};

const tellingOf = (column: string): Telling | undefined => {
  const role = roleOf(column);
  if (role === 'author' || role === 'kind') return role;
  return role !== undefined && timeOf(column) === 'begun' ? 'time' : undefined;
};

/** What a cell tells as a hint, in words; undefined where it has several values or isn't understood. */
export const hintIn = (cell: Cell, spoken: Spoken): Text | undefined => {
  const { column, raw } = cell;
  const { languages } = spoken;
  const year = tellingOf(column) === 'time' ? yearIn(raw) : undefined;
  if (year !== undefined) return compose(languages, ({ ask }) => ask.hint.year(String(year)));
  const property = propertyOf(column, raw);
  const [value, ...more] = property.valuesOf(raw);
  if (value === undefined || more.length > 0) return undefined;
  const { name } = property;
  if (name !== 'century' && name !== 'author' && name !== 'kind') return undefined;
  return composeWith(languages, [valueLabel(property, value, cell, spoken)], ({ ask }, said) => ask.hint[name](said));
};

/** Whether a hint may stand beside a question: it is of the same place, tells another thing, and can be said. */
export const mayHint = ({ rule, subject, right }: Proof, hint: Cell): boolean => {
  const telling = tellingOf(hint.column);
  const isOwn = hint.site === subject.site && hint.row === subject.row && hint.dataset === subject.dataset;
  const isOther = tellingOf(right.column) !== telling;
  return (
    isOwn &&
    isOther &&
    telling !== undefined &&
    (helps[rule] ?? []).includes(telling) &&
    hintIn(hint, { languages: ['en'] }) !== undefined
  );
};

/** The cells of the place that may hint at the answer, the most telling first. */
export const hintsFor = (proof: Proof, subject: Pick<Subject, 'dataset' | 'name' | 'site'>): readonly Cell[] => {
  const cells = subject.dataset.fields.map((_, field) => cellOf(subject, subject.site, field));
  const wanted = helps[proof.rule] ?? [];
  const rank = ({ column }: Cell): number => wanted.indexOf(tellingOf(column) as Telling);
  // Where a place has several centuries or authors, a hint may be of another than the answer.
  const hasSeveral = propertyOf(proof.right.column, proof.right.raw).valuesOf(proof.right.raw).length > 1;
  return wanted.length === 0 || hasSeveral
    ? []
    : cells.filter((cell) => mayHint(proof, cell)).sort((a, b) => rank(a) - rank(b));
};
