import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import type { ChallengeType } from '../challenge';
import { ask, textSchema, typeNamed } from '../fields';
import { numbersOf } from '../inputs/lists';
import { alikeProblems, answerProblems, isOption, keepOrder, optionsField, shuffleOptions } from '../options';

/** Several right answers among options. */
export interface Several {
  readonly type: 'several';
  readonly ask: Text;
  readonly options: readonly Text[];
  readonly answers: readonly Text[];
  readonly keepOrder?: boolean | undefined;
}

const isRight = ({ options, answers }: Several, i: number): boolean =>
  answers.some((answer) => isOption(answer, options[i] ?? ''));

/**
 * All options that are right, and no other: each right one earns its share, each wrong one takes a share away.
 * Checkboxes: the same by touch, by keyboard and read aloud. It takes neither map, sight nor camera.
 */
export const several: ChallengeType<Several> = {
  schema: v.strictObject({
    type: typeNamed('several', 'One right answer or more among two to eight options, all of which are to be found.'),
    ask,
    options: optionsField('Two to eight options, the right ones among them; Jalon shuffles them.'),
    answers: v.pipe(
      v.array(textSchema),
      v.minLength(1),
      v.maxLength(limits.options),
      v.description('The right options, written as they stand in `options`.'),
    ),
    keepOrder,
  }),
  input: ({ options }) => ({ kind: 'several', options }),
  mark: (content, reply) => {
    const chosen = new Set(numbersOf(reply));
    const right = [...chosen].filter((i) => isRight(content, i)).length;
    return Math.max(0, right - (chosen.size - right)) / content.answers.length;
  },
  solution: (content) => ({ reply: content.options.flatMap((_, i) => (isRight(content, i) ? [i] : [])) }),
  shuffle: shuffleOptions,
  problems: ({ options, answers }, path) => [
    ...alikeProblems(options, (i) => `${path}.options[${i}]`),
    ...alikeProblems(answers, (i) => `${path}.answers[${i}]`),
    ...answers.flatMap((answer, i) => answerProblems(answer, options, `${path}.answers[${i}]`)),
  ],
};
