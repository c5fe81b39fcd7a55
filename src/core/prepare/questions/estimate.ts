import { measuredIn } from '../facts/measures';
import type { Hunt, Proof } from '../hunt';
import { compose } from '../words';
import { type Family, fitsTogether, type Listener, ownCellOf, placeCellOf } from './family';
import { askedAs } from './form';

/** The share of the measure that is forgiven, by audience. */
const forgiven: Readonly<Record<Hunt['audience'], number>> = { adult: 0.25, pupil: 0.33, child: 0.5 };

/** Two figures: nobody estimates finer. */
const rough = (value: number): number => Number(value.toPrecision(2));

/** How much of a measure is forgiven. */
export const forgivenBy = (value: number, audience: Hunt['audience']): number => rough(value * forgiven[audience]);

/** The question of what is measured, without what is forgiven. */
const asking = ({ right }: Proof, { languages }: Listener) => {
  const measured = measuredIn(right.column, right.raw);
  if (measured === undefined) return undefined;
  const { measure, value, unit } = measured;
  return {
    ask: compose(languages, ({ ask }) => ask.estimate[measure], right.as),
    answer: value,
    ...(unit === '' ? {} : { unit: compose(languages, ({ ask }) => ask.units[unit]) }),
  };
};

/** What a column measures, to be estimated: some error is forgiven. */
export const estimate: Family = {
  partsTell: false,
  choose: (subject) => {
    const right = ownCellOf(subject, subject.site);
    if (right.raw === '') return 'noValue';
    if (measuredIn(right.column, right.raw) === undefined) return 'unreadable';
    const place = placeCellOf(subject, subject.site);
    return { rule: 'estimate', ...askedAs(subject.as), subject: place, right, wrong: [] };
  },
  holds: (proof) =>
    fitsTogether(proof) && proof.wrong.length === 0 && measuredIn(proof.right.column, proof.right.raw) !== undefined,
  word: (proof, listener) => {
    const asked = asking(proof, listener);
    return asked && { type: 'number', ...asked, within: forgivenBy(asked.answer, listener.audience) };
  },
  forms: {
    estimate: (proof, listener) => {
      const asked = asking(proof, listener);
      const forgiven = asked === undefined ? 0 : forgivenBy(asked.answer, listener.audience);
      if (asked === undefined || forgiven <= 0) return undefined;
      const zeroAt = Math.min(asked.answer, rough(forgiven * 2));
      return { type: 'estimate', ...asked, within: rough(forgiven / 2), zeroAt };
    },
  },
};
