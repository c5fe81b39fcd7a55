import type { Hunt } from '../hunt';
import { compose } from '../words';
import { roleOf } from '../words/roles';
import { cellOf, type Family, fitsTogether, placeCellOf, rawOf } from './family';

/** Years of error forgiven, by audience. */
const forgiven: Readonly<Record<Hunt['audience'], number>> = { adult: 10, pupil: 15, child: 25 };

const yearIn = (raw: string): number | undefined => (/^\d{3,4}$/.test(raw.trim()) ? Number(raw) : undefined);
const isYear = (year: number | undefined): year is number => year !== undefined && year >= 100 && year <= 2200;

/** The year that a column gives, some years of error forgiven. */
export const year: Family = {
  partsTell: false,
  choose: (subject) => {
    const raw = rawOf(subject, subject.site);
    if (raw === '') return 'noValue';
    if (!isYear(yearIn(raw))) return 'unreadable';
    const right = cellOf(subject, subject.site, subject.field);
    return { rule: 'year', subject: placeCellOf(subject, subject.site), right, wrong: [] };
  },
  holds: (proof) => fitsTogether(proof) && proof.wrong.length === 0 && isYear(yearIn(proof.right.raw)),
  word: ({ right }, { languages, audience }) => {
    const [role, answer] = [roleOf(right.column), yearIn(right.raw)];
    if (answer === undefined) return undefined;
    const ask = compose(languages, (words) => (role ? words.askYear[role] : words.askYearColumn(right.column)));
    return { type: 'year', ask, answer, within: forgiven[audience] };
  },
};
