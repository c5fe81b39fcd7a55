import * as v from 'valibot';
import type { Text } from '../../lib/language';
import type { ChallengeType } from '../challenge';
import { ask, described, typeNamed } from '../fields';
import { alikeProblems, answerProblems, isOption, keepOrder, optionsField, shuffleOptions } from '../options';

/** One right answer among several. */
export interface Choice {
  readonly type: 'choice';
  readonly ask: Text;
  readonly options: readonly Text[];
  readonly answer: Text;
  readonly keepOrder?: boolean | undefined;
}

/** Multiple choice: right when the option's index is the answer's. Radio buttons: the same by touch, by keyboard and read aloud. It takes neither map, sight nor camera. */
export const choice: ChallengeType<Choice> = {
  schema: v.strictObject({
    type: typeNamed('choice', 'One right answer among two to eight options.'),
    ask,
    options: optionsField('Two to eight options, the right one among them; Jalon shuffles them.'),
    answer: described('The right option, written as it stands in `options`.'),
    keepOrder,
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
  shuffle: shuffleOptions,
  problems: ({ options, answer }, path) => [
    ...alikeProblems(options, (i) => `${path}.options[${i}]`),
    ...answerProblems(answer, options, `${path}.answer`),
  ],
};
