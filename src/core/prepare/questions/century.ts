import { shuffled } from '../../lib/random';
import { centuriesOf } from '../centuries';
import type { Cell } from '../hunt';
import { compose } from '../words';
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

const single = (raw: string): number | undefined => {
  const [first, ...more] = centuriesOf(raw) ?? [];
  return more.length === 0 ? first : undefined;
};

/** Centuries of other sites, the likeliest first: those nearest in time, then in place. */
const candidates = (subject: Subject, own: readonly number[]): Cell[] => {
  const byCentury = new Map<number, Cell>();
  for (const { index } of sitesAround(subject)) {
    const century = single(rawOf(subject, index));
    if (century === undefined || own.includes(century) || byCentury.has(century)) continue;
    byCentury.set(century, cellOf(subject, index, subject.field));
  }
  const away = (century: number) => Math.min(...own.map((one) => Math.abs(one - century)));
  const inOrder = [...byCentury].sort(([a], [b]) => away(a) - away(b) || a - b);
  return inOrder.slice(0, 5).map(([, cell]) => cell);
};

/** The century of the place; where it has several, its first, and no other of them is an option. */
export const century: Family = {
  partsTell: false,
  choose: (subject) => {
    const raw = rawOf(subject, subject.site);
    if (raw === '') return 'noValue';
    const own = centuriesOf(raw);
    if (own === undefined) return 'unreadable';
    const wrong = shuffled(candidates(subject, own), subject.random).slice(0, wrongCount(subject));
    if (wrong.length < fewestWrong) return 'tooFewWrong';
    const right = cellOf(subject, subject.site, subject.field);
    return { rule: 'century', subject: placeCellOf(subject, subject.site), right, wrong };
  },
  holds: (proof) => {
    const own = centuriesOf(proof.right.raw);
    const others = proof.wrong.map(({ raw }) => single(raw));
    return (
      fitsTogether(proof) &&
      own !== undefined &&
      others.length >= fewestWrong &&
      new Set(others).size === others.length &&
      others.every((other) => other !== undefined && !own.includes(other))
    );
  },
  word: ({ right, wrong }, { languages }) => {
    const own = centuriesOf(right.raw) ?? [];
    const named = (century: number) => compose(languages, (words) => words.century(century));
    return {
      type: 'choice',
      ask: compose(languages, (words) => (own.length === 1 ? words.askCentury : words.askOneOfItsCenturies)),
      right: named(own[0] ?? 0),
      wrong: wrong.map(({ raw }) => named(single(raw) ?? 0)),
    };
  },
};
