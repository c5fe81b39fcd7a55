import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { parseNumber } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, described, typeNamed } from '../fields';
import { errorField, gradedMark, gradedProblems } from '../graded';

/** A number to guess. */
export interface Estimate {
  readonly type: 'estimate';
  readonly ask: Text;
  readonly answer: number;
  readonly within: number;
  readonly zeroAt: number;
  readonly unit?: Text | undefined;
}

const most = 1e12;

/** A number to estimate: the nearer, the more it earns. A field to type in, as that of a number. It takes neither map, sight nor camera. */
export const estimate: ChallengeType<Estimate> = {
  schema: v.strictObject({
    type: typeNamed('estimate', 'A number to estimate, at one try: the nearer, the more it earns.'),
    ask,
    answer: v.pipe(v.number(), v.finite(), v.description('The right number.')),
    within: v.optional(errorField(most, 'The error up to which the answer earns all.'), 0),
    zeroAt: errorField(most, 'The error from which on it earns nothing; between the two it earns ever less.'),
    unit: v.optional(described('The unit, shown beside the field.')),
  }),
  input: ({ unit }) => ({ kind: 'number', min: -1e9, max: 1e9, ...(unit === undefined ? {} : { unit }) }),
  mark: ({ answer, within, zeroAt }, reply) => {
    const value = typeof reply === 'object' ? undefined : parseNumber(reply);
    return value === undefined ? 0 : gradedMark(Math.abs(value - answer), within, zeroAt);
  },
  solution: ({ answer }) => ({ reply: answer }),
  isGraded: true,
  problems: ({ within, zeroAt }, path) => gradedProblems(within, zeroAt, `${path}.zeroAt`),
};
