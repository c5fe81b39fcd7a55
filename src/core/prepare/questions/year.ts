import { roleOf } from '../facts/roles';
import { timeOf, yearIn } from '../facts/times';
import type { Hunt } from '../hunt';
import { compose } from '../words';
import { type Family, fitsTogether, ownCellOf, placeCellOf } from './family';

/** Years of error forgiven, by audience. */
export const forgivenYears: Readonly<Record<Hunt['audience'], number>> = { adult: 10, pupil: 15, child: 25 };

/** The year that a column gives, some years of error forgiven. */
export const year: Family = {
  partsTell: false,
  choose: (subject) => {
    const right = ownCellOf(subject, subject.site);
    if (right.raw === '') return 'noValue';
    if (yearIn(right.raw) === undefined) return 'unreadable';
    return { rule: 'year', subject: placeCellOf(subject, subject.site), right, wrong: [] };
  },
  holds: (proof) => fitsTogether(proof) && proof.wrong.length === 0 && yearIn(proof.right.raw) !== undefined,
  word: ({ right }, { languages, audience }) => {
    const answer = yearIn(right.raw);
    if (answer === undefined) return undefined;
    return { type: 'year', ask: askYear(right.column, languages), answer, within: forgivenYears[audience] };
  },
};

/** What is asked for the year in a column: in its own words where its header tells what happened in that year. */
export const askYear = (column: string, languages: Parameters<typeof compose>[0]) => {
  const time = roleOf(column) === undefined ? undefined : timeOf(column);
  return compose(languages, ({ ask }) => (time === undefined ? ask.yearColumn(column) : ask.year[time]));
};
