import * as v from 'valibot';
import { say, spellingsOf, type Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import { matchesText } from '../../lib/text';
import type { ChallengeType } from '../challenge';
import { ask, textSchema, typeNamed } from '../fields';
import { typedOf } from '../inputs/lists';

/** A word or a name to type. */
export interface Written {
  readonly type: 'text';
  readonly ask: Text;
  readonly answers: readonly Text[];
}

/** A short text; case, accents, articles, digits or words and small slips are forgiven. A field to type in: it takes neither map, sight nor camera. */
export const text: ChallengeType<Written> = {
  schema: v.strictObject({
    type: typeNamed('text', 'A word or a name to type.'),
    ask,
    answers: v.pipe(
      v.array(textSchema),
      v.minLength(1),
      v.maxLength(limits.answers),
      v.description(
        'Every answer that is right, in each way a player may put it (“Loire”, “the river Loire”); the first is the one shown. Case, accents, articles and small slips are forgiven.',
      ),
    ),
  }),
  input: () => ({ kind: 'text' }),
  mark: ({ answers }, reply) =>
    answers.flatMap(spellingsOf).some((answer) => matchesText(typedOf(reply), answer)) ? 1 : 0,
  solution: ({ answers }) => ({ reply: say(answers[0] ?? '', 'fr'), text: answers[0] ?? '' }),
};
