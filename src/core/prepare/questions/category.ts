import { siteAt } from '../../dataset';
import { shuffled } from '../../lib/random';
import { wordsOf } from '../../lib/text';
import type { Cell, Proof } from '../hunt';
import { givesAway } from '../leaks';
import { compose, labelOf } from '../words';
import { kindNamed, kindsAlike } from '../words/kinds';
import { roleOf } from '../words/roles';
import {
  cellOf,
  type Family,
  fewestWrong,
  fitsTogether,
  placeCellOf,
  rawOf,
  type Subject,
  sitesAround,
  wrongCount,
} from './family';

const valuesOf = (raw: string): string[] =>
  raw
    .split(/\s*[;|+]\s*/)
    .map((value) => value.trim())
    .filter((value) => value !== '');

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Whether two values may both be right of one place: a cathedral is a church, an "église, presbytère" is an "église". */
const alike = (a: string, b: string): boolean => {
  const [kindA, kindB] = [kindNamed(a), kindNamed(b)];
  if (kindA && kindB) return kindsAlike(kindA, kindB);
  const [one, other] = [new Set(wordsOf(a).map(singular)), new Set(wordsOf(b).map(singular))];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].every((word) => large.has(word));
};

/** A cell with one value that none of these may pass for, and that the place's own name doesn't claim: a biscuit tower is a factory. */
const isWrong = (raw: string, values: readonly string[], name: string): boolean => {
  const [value, ...more] = valuesOf(raw);
  if (value === undefined || more.length > 0 || givesAway([name], value)) return false;
  return values.every((right) => !alike(value, right));
};

const candidates = (subject: Subject, values: readonly string[]): Cell[] => {
  const { name } = siteAt(subject.dataset, subject.site);
  const chosen: Cell[] = [];
  for (const { index } of sitesAround(subject)) {
    const raw = rawOf(subject, index);
    if (raw.length > 80 || !isWrong(raw, values, name) || chosen.some((cell) => alike(cell.raw, raw))) continue;
    chosen.push(cellOf(subject, index, subject.field));
    if (chosen.length === 6) break;
  }
  return chosen;
};

/** What a column says of the place, wrong answers being what it says of others nearby. */
export const category: Family = {
  partsTell: true,
  choose: (subject) => {
    const raw = rawOf(subject, subject.site);
    const values = valuesOf(raw);
    if (values.length === 0) return 'noValue';
    if ((values[0] ?? '').length > 80) return 'tooLong';
    const wrong = shuffled(candidates(subject, values), subject.random).slice(0, wrongCount(subject));
    if (wrong.length < fewestWrong) return 'tooFewWrong';
    const right = cellOf(subject, subject.site, subject.field);
    return { rule: 'category', subject: placeCellOf(subject, subject.site), right, wrong };
  },
  holds: (proof: Proof) => {
    const values = valuesOf(proof.right.raw);
    return (
      fitsTogether(proof) &&
      values.length > 0 &&
      proof.wrong.length >= fewestWrong &&
      proof.wrong.every(({ raw }, i) => {
        const before = proof.wrong.slice(0, i);
        return isWrong(raw, values, proof.subject.name) && before.every((other) => !alike(other.raw, raw));
      })
    );
  },
  word: ({ right, wrong }, { languages }) => {
    const role = roleOf(right.column);
    return {
      type: 'choice',
      ask: compose(languages, (words) => (role ? words.askValue[role] : words.askColumn(right.column))),
      right: labelOf(valuesOf(right.raw)[0] ?? '', languages),
      wrong: wrong.map(({ raw }) => labelOf(valuesOf(raw)[0] ?? '', languages)),
    };
  },
};
