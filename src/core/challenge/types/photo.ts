import * as v from 'valibot';
import type { Text } from '../../lib/language';
import type { ChallengeType } from '../challenge';
import { ask, typeNamed } from '../fields';
import { replyShowing, shownIn } from '../inputs/photo';

/** A picture to take. */
export interface Photo {
  readonly type: 'photo';
  readonly ask: Text;
}

const taken: Text = { fr: 'Une photo', en: 'A photo' };
const passed: Text = { fr: 'Passé', en: 'Passed' };

/**
 * A picture that stays on the phone, shown with the result and given away by the players alone. Nothing is right or wrong; who goes on without earns nothing, and loses nothing.
 * Without a camera a file is chosen, or what is there is told in words, which earns as much: so too without sight (what is heard, felt, told by a friend). It needs no map.
 */
export const photo: ChallengeType<Photo> = {
  schema: v.strictObject({
    type: typeNamed(
      'photo',
      'A picture to take, or to tell in words: it stays on the players’ phone, and whoever likes goes on without. There is no right answer.',
    ),
    ask,
  }),
  input: () => ({ kind: 'photo', taken, passed }),
  mark: (_, reply) => (shownIn(reply) === null ? 0 : 1),
  solution: () => ({ reply: replyShowing({ hasPhoto: false, words: '1, 2, 3' }), text: '' }),
  isOpen: true,
};
