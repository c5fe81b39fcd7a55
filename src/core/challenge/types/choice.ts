import * as v from 'valibot';
import { canonicalJson } from '../../lib/hash';
import { spellingsOf, type Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import type { ChallengeType } from '../challenge';
import { ask, described, textSchema, typeNamed } from '../fields';

/** One right answer among several. */
export interface Choice {
  readonly type: 'choice';
  readonly ask: Text;
  readonly options: readonly Text[];
  readonly answer: Text;
  readonly keepOrder?: boolean | undefined;
}

/** Whether an answer is this option: the same text, or an option's text in one of its languages. */
export const isOption = (answer: Text, option: Text): boolean => {
  if (typeof answer === 'string') return spellingsOf(option).includes(answer);
  if (typeof option === 'string') return false;
  return canonicalJson(answer) === canonicalJson(option);
};

/** Multiple choice: right when the option's index is the answer's. */
export const choice: ChallengeType<Choice> = {
  schema: v.strictObject({
    type: typeNamed('choice', 'One right answer among two to eight options.'),
    ask,
    options: v.pipe(
      v.array(textSchema),
      v.minLength(2),
      v.maxLength(limits.options),
      v.description('Two to eight options, the right one among them; Jalon shuffles them.'),
    ),
    answer: described('The right option, written as it stands in `options`.'),
    keepOrder: v.optional(v.pipe(v.boolean(), v.description('True to show the options in the order written.'))),
  }),
  input: ({ options }) => ({ kind: 'options', options }),
  mark: ({ options, answer }, reply) => {
    const option = typeof reply === 'number' ? options[reply] : undefined;
    return option !== undefined && isOption(answer, option) ? 1 : 0;
  },
  solution: ({ options, answer }) => {
    const reply = options.findIndex((option) => isOption(answer, option));
    return { reply, text: options[reply] ?? answer };
  },
};
