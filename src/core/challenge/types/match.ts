import * as v from 'valibot';
import type { Text } from '../../lib/language';
import { limits } from '../../lib/limits';
import type { ChallengeType } from '../challenge';
import { ask, described, typeNamed } from '../fields';
import { numbersOf } from '../inputs/lists';
import { alikeProblems } from '../options';
import { drawShown, shownField, shownProblems } from '../shown';

/** What belongs together. */
interface Pair {
  readonly one: Text;
  readonly other: Text;
}

/** Pairs to put together. */
export interface Match {
  readonly type: 'match';
  readonly ask: Text;
  readonly pairs: readonly Pair[];
  readonly shown?: readonly number[] | undefined;
}

const shownOf = ({ pairs, shown }: Match): readonly number[] => shown ?? pairs.map((_, i) => i);

/** Pairs to put together: each right pair earns its share. A list to choose from beside each name: the same by touch, by keyboard and read aloud. It takes neither map, sight nor camera. */
export const match: ChallengeType<Match> = {
  schema: v.strictObject({
    type: typeNamed('match', 'Pairs to put together.'),
    ask,
    pairs: v.pipe(
      v.array(
        v.strictObject({
          one: described('What stands on the left.'),
          other: described('What belongs to it; Jalon shuffles these.'),
        }),
      ),
      v.minLength(2),
      v.maxLength(limits.options),
      v.description('Two to eight pairs.'),
    ),
    shown: shownField('pairs'),
  }),
  input: (content) => ({
    kind: 'pairs',
    ones: content.pairs.map(({ one }) => one),
    others: shownOf(content).map((i) => content.pairs[i]?.other ?? ''),
  }),
  mark: (content, reply) => {
    const shown = shownOf(content);
    const right = numbersOf(reply).filter((i, k) => shown[i] === k);
    return right.length / content.pairs.length;
  },
  solution: (content) => ({ reply: content.pairs.map((_, i) => shownOf(content).indexOf(i)) }),
  shuffle: (content, random) => ({ ...content, shown: drawShown(content.pairs.length, random) }),
  problems: ({ pairs, shown }, path) => [
    ...alikeProblems(
      pairs.map(({ one }) => one),
      (i) => `${path}.pairs[${i}].one`,
    ),
    ...alikeProblems(
      pairs.map(({ other }) => other),
      (i) => `${path}.pairs[${i}].other`,
    ),
    ...shownProblems(shown, pairs.length, `${path}.shown`),
  ],
};
