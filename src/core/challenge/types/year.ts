import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { parseNumber } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, typeNamed } from '../fields';

/** A year, with the years of error that are forgiven. */
export interface Year {
  readonly type: 'year';
  readonly ask: Text;
  readonly answer: number;
  readonly within: number;
}

/** A year, right when it comes within `within` years. A field to type in: it takes neither map, sight nor camera. */
export const year: ChallengeType<Year> = {
  schema: v.strictObject({
    type: typeNamed('year', 'A year to type, with an error that may be forgiven.'),
    ask,
    answer: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(-5000),
      v.maxValue(2200),
      v.description('The year; negative before our era.'),
    ),
    within: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(500),
        v.description('Years of error that are forgiven.'),
      ),
      0,
    ),
  }),
  input: () => ({ kind: 'number', min: -5000, max: 2200 }),
  mark: ({ answer, within }, reply) => {
    const value = typeof reply === 'object' ? undefined : parseNumber(reply);
    return value !== undefined && Math.abs(value - answer) <= within ? 1 : 0;
  },
  solution: ({ answer }) => ({ reply: answer }),
};
