import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { parseNumber } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, described, typeNamed } from '../fields';

/** A number to count, measure or reckon. */
export interface Count {
  readonly type: 'number';
  readonly ask: Text;
  readonly answer: number;
  readonly within: number;
  readonly unit?: Text | undefined;
}

/** Whether two numbers are at most `within` apart, as they are written: 0.3 and 0.4 are 0.1 apart, though not in binary. */
const isWithin = (a: number, b: number, within: number): boolean =>
  Math.abs(a - b) <= within + 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b), within);

/** A number, in digits or in words, right when it comes within `within`. A field to type in: it takes neither map, sight nor camera. */
export const number: ChallengeType<Count> = {
  schema: v.strictObject({
    type: typeNamed('number', 'A number to count, measure or reckon, typed in digits or words.'),
    ask,
    answer: v.pipe(v.number(), v.finite(), v.description('The right number.')),
    within: v.optional(v.pipe(v.number(), v.minValue(0), v.description('The error that is forgiven.')), 0),
    unit: v.optional(described('The unit, shown beside the field.')),
  }),
  input: ({ unit }) => ({ kind: 'number', min: -1e9, max: 1e9, ...(unit === undefined ? {} : { unit }) }),
  mark: ({ answer, within }, reply) => {
    const value = typeof reply === 'object' ? undefined : parseNumber(reply);
    return value !== undefined && isWithin(value, answer, within) ? 1 : 0;
  },
  solution: ({ answer }) => ({ reply: answer }),
};
