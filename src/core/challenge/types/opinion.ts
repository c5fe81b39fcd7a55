import * as v from 'valibot';
import type { Text } from '../../lib/language';
import type { ChallengeType } from '../challenge';
import { ask, typeNamed } from '../fields';
import { alikeProblems, keepOrder, optionsField, shuffleOptions } from '../options';

/** What a team thinks: nothing is right or wrong. */
export interface Opinion {
  readonly type: 'opinion';
  readonly ask: Text;
  readonly options: readonly Text[];
  readonly keepOrder?: boolean | undefined;
}

/** An opinion, counted among all that gave one. Radio buttons, as those of a choice: it takes neither map, sight nor camera. */
export const opinion: ChallengeType<Opinion> = {
  schema: v.strictObject({
    type: typeNamed('opinion', 'What the team thinks: there is no right answer, and it is counted.'),
    ask,
    options: optionsField('Two to eight answers; Jalon shuffles them.'),
    keepOrder,
  }),
  input: ({ options }) => ({ kind: 'options', options }),
  mark: () => 1,
  solution: () => ({ reply: 0, text: '' }),
  isOpen: true,
  shuffle: shuffleOptions,
  problems: ({ options }, path) => alikeProblems(options, (i) => `${path}.options[${i}]`),
};
