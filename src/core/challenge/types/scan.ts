import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import { spelled } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, typeNamed } from '../fields';
import { typedOf } from '../inputs/lists';

/** A QR code that is found on the spot. */
export interface Scan {
  readonly type: 'scan';
  readonly ask: Text;
  readonly codes: readonly string[];
}

/**
 * A QR code found on the spot: what it says is one of the codes. Read through the camera, on the device alone, or typed: without a camera, without sight,
 * or where the light is bad, the same letters under the code are entered in a field. Case, accents, spaces and punctuation don't count. It takes no map.
 */
export const scan: ChallengeType<Scan> = {
  schema: v.strictObject({
    type: typeNamed('scan', 'A QR code that is found on the spot, read through the camera or typed.'),
    ask,
    codes: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/[\p{L}\p{N}]/u), v.maxLength(limits.reply))),
      v.minLength(1),
      v.maxLength(limits.answers),
      v.description(
        'What the QR code says, and whatever else counts: write a short word under it, so that nobody needs a camera. Case, accents, spaces and punctuation don’t count.',
      ),
    ),
  }),
  input: () => ({ kind: 'scan' }),
  mark: ({ codes }, reply) => {
    const given = spelled(typedOf(reply));
    return given !== '' && codes.some((one) => spelled(one) === given) ? 1 : 0;
  },
  solution: ({ codes }) => ({ reply: codes[0] ?? '' }),
};
