import type { Text } from '../../lib/language';
import type { Spoken } from '../facts/cellLanguage';
import { roleOf } from '../facts/roles';
import { timeOf, yearIn } from '../facts/times';
import type { Cell, Hunt, Proof } from '../hunt';
import { composeWith, headerOf } from '../words';
import { type Family, fitsTogether, ownCellOf, placeCellOf, type Subject, sitesAround } from './family';
import { reach } from './variety';

/** Years of error forgiven at most, by audience. */
const forgivenYears: Readonly<Record<Hunt['audience'], number>> = { adult: 10, pupil: 15, child: 25 };

/** So many times the years forgiven lie between the places around at least: else whoever types any of their years is right. */
const timesForgiven = 10;

/** Years of error forgiven where the places around are of so different years: none where these are nearly the same. */
export const forgivenIn = ({ spread = 0 }: Proof, audience: Hunt['audience']): number =>
  Math.min(forgivenYears[audience], Math.floor(spread / timesForgiven));

/** Years between the nearest places around, without the tenth that is earliest and the tenth that is latest. */
const spreadAround = (subject: Subject): number => {
  const years = sitesAround(subject)
    .slice(0, reach)
    .flatMap(({ index }) => yearIn(ownCellOf(subject, index).raw) ?? [])
    .sort((a, b) => a - b);
  const tenth = Math.floor(years.length / 10);
  return (years.at(-1 - tenth) ?? 0) - (years[tenth] ?? 0);
};

/** The year that a column gives, some years of error forgiven. */
export const year: Family = {
  partsTell: false,
  choose: (subject) => {
    const right = ownCellOf(subject, subject.site);
    if (right.raw === '') return 'noValue';
    if (yearIn(right.raw) === undefined) return 'unreadable';
    const spread = spreadAround(subject);
    const proof = { rule: 'year', subject: placeCellOf(subject, subject.site), right, wrong: [], spread };
    return forgivenIn(proof, subject.audience) < 1 ? 'uniform' : proof;
  },
  holds: (proof) => fitsTogether(proof) && proof.wrong.length === 0 && yearIn(proof.right.raw) !== undefined,
  word: (proof, listener) => {
    const { right } = proof;
    const [answer, within] = [yearIn(right.raw), forgivenIn(proof, listener.audience)];
    if (answer === undefined || within < 1) return undefined;
    return { type: 'year', ask: askYear(right, listener), answer, within };
  },
};

/** What is asked for the year in a column: in its own words where its header tells what happened in that year. */
export const askYear = (cell: Cell, spoken: Spoken): Text => {
  const time = roleOf(cell.column) === undefined ? undefined : timeOf(cell.column);
  return composeWith(
    spoken.languages,
    [headerOf(cell, spoken)],
    ({ ask }, header) => (time === undefined ? ask.yearColumn(header) : ask.year[time]),
    cell.as,
  );
};
