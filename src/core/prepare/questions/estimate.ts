import { measuredIn } from '../facts/measures';
import type { Hunt } from '../hunt';
import { compose } from '../words';
import { type Family, fitsTogether, ownCellOf, placeCellOf } from './family';

/** The share of the measure that is forgiven, by audience. */
const forgiven: Readonly<Record<Hunt['audience'], number>> = { adult: 0.25, pupil: 0.33, child: 0.5 };

/** Two figures: nobody estimates finer. */
const rough = (value: number): number => Number(value.toPrecision(2));

/** How much of a measure is forgiven. */
export const forgivenBy = (value: number, audience: Hunt['audience']): number => rough(value * forgiven[audience]);

/** What a column measures, to be estimated: some error is forgiven. */
export const estimate: Family = {
  partsTell: false,
  choose: (subject) => {
    const right = ownCellOf(subject, subject.site);
    if (right.raw === '') return 'noValue';
    if (measuredIn(right.column, right.raw) === undefined) return 'unreadable';
    return { rule: 'estimate', subject: placeCellOf(subject, subject.site), right, wrong: [] };
  },
  holds: (proof) =>
    fitsTogether(proof) && proof.wrong.length === 0 && measuredIn(proof.right.column, proof.right.raw) !== undefined,
  word: ({ right }, { languages, audience }) => {
    const measured = measuredIn(right.column, right.raw);
    if (measured === undefined) return undefined;
    const { measure, value, unit } = measured;
    return {
      type: 'number',
      ask: compose(languages, ({ ask }) => ask.estimate[measure], right.as),
      answer: value,
      within: forgivenBy(value, audience),
      ...(unit === '' ? {} : { unit: compose(languages, ({ ask }) => ask.units[unit]) }),
    };
  },
};
