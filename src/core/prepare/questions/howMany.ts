import { type Maker, makerOf, propertyOf } from '../facts/property';
import type { Cell } from '../hunt';
import { compose } from '../words';
import { closeInSize, leastApart } from './apart';
import { byNumber, type Family, fitsTogether, optionOf, ownCellOf, placeCellOf, wrongCount } from './family';

/** What a cell lists that can be counted: different lines, different people. */
const countedIn = ({
  column,
  raw,
}: Pick<Cell, 'column' | 'raw'>): { readonly what: 'line' | Maker; readonly count: number } | undefined => {
  const property = propertyOf(column, raw);
  const { name } = property;
  if (name !== 'line' && name !== 'author') return undefined;
  const values = property.valuesOf(raw);
  const isClear = values.every((value, i) => values.slice(0, i).every((other) => !property.alike(value, other)));
  const fewest = name === 'line' ? 1 : 2;
  const what = name === 'line' ? name : makerOf(column, raw);
  return values.length >= fewest && isClear ? { what, count: values.length } : undefined;
};

/** Numbers beside the right one: below it by turns with above, never none. */
const wrongCounts = (count: number, row: number): readonly number[] => {
  const below = [count - 1, count - 2].filter((one) => one > 0);
  const wanted = row % 3 === 0 ? [] : row % 3 === 1 ? below.slice(0, 1) : below;
  return [...wanted, ...[1, 2, 3].map((more) => count + more)].slice(0, 3);
};

/** How many lines stop here, or how many people made the place: as many as its cell lists. */
export const howMany: Family = {
  partsTell: false,
  answerIn: (column, raw) => String(countedIn({ column, raw })?.count ?? ''),
  choose: (subject) => {
    const right = ownCellOf(subject, subject.site);
    if (right.raw === '') return 'noValue';
    if (countedIn(right) === undefined) return 'unreadable';
    return { rule: 'howMany', subject: placeCellOf(subject, subject.site), right, wrong: [] };
  },
  closeness: ({ right }) => {
    const count = countedIn(right)?.count ?? 1;
    return closeInSize(count, count + 1, leastApart.distance);
  },
  holds: (proof) => fitsTogether(proof) && proof.wrong.length === 0 && countedIn(proof.right) !== undefined,
  word: ({ right }, { languages, audience }) => {
    const counted = countedIn(right);
    if (counted === undefined) return undefined;
    const { what, count } = counted;
    const wrong = wrongCounts(count, right.row).slice(0, wrongCount({ audience }));
    return {
      type: 'choice',
      ask: compose(languages, ({ ask }) => ask.howMany[what], right.as),
      right: optionOf(String(count), right),
      wrong: wrong.map((one) => ({ text: String(one), cells: [] })),
      arrange: byNumber,
    };
  },
};
