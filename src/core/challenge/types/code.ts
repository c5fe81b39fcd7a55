import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import { spelled } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, typeNamed } from '../fields';
import { typedOf } from '../inputs/lists';

/** A word or a number that is found on the spot. */
export interface Code {
  readonly type: 'code';
  readonly ask: Text;
  readonly codes: readonly string[];
}

/** A code found on the spot: letters and digits count, nothing else does, and no slip is forgiven. A field to type in: it takes neither map nor camera. Without sight a friend reads it out, or the answer is asked for. */
export const code: ChallengeType<Code> = {
  schema: v.strictObject({
    type: typeNamed('code', 'A word or a PIN that is found on the spot.'),
    ask,
    codes: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u), v.maxLength(100))),
      v.minLength(1),
      v.maxLength(limits.answers),
      v.description('Every code that opens; case, accents, spaces and punctuation don’t count.'),
    ),
  }),
  input: () => ({ kind: 'text' }),
  mark: ({ codes }, reply) => {
    const given = spelled(typedOf(reply));
    return given !== '' && codes.some((one) => spelled(one) === given) ? 1 : 0;
  },
  solution: ({ codes }) => ({ reply: codes[0] ?? '' }),
};
