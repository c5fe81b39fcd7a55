import * as v from 'valibot';
import type { Text } from '../../lib/language';
import type { Position } from '../../lib/position';
import type { ChallengeType } from '../challenge';
import { ask, described, positionSchema, typeNamed } from '../fields';

/** Something hidden around a stage, to be found by how warm it is. */
export interface Search {
  readonly type: 'search';
  readonly ask: Text;
  readonly at: Position;
  readonly withinMeters: number;
  readonly name: Text;
}

/**
 * A search without a map, without sight and without a camera: it is warmer the nearer one is, and the team says when it is there. How warm it is stands in
 * words, which are read aloud when they change; at home the arrows lead the boat. Who can't be located says that it has found it, and is believed.
 */
export const search: ChallengeType<Search> = {
  schema: v.strictObject({
    type: typeNamed('search', 'Something hidden around the stage: no map leads there, only how warm it is.'),
    ask,
    at: v.pipe(positionSchema, v.description('Where it is, no farther than 300 m from the stage.')),
    withinMeters: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(15),
        v.maxValue(60),
        v.description('Metres around it that count as there.'),
      ),
      20,
    ),
    name: described('What is found there, told after the answer.'),
  }),
  input: ({ at, withinMeters }) => ({ kind: 'warmth', toward: at, withinMeters }),
  mark: (_, reply) => (reply === 0 ? 1 : 0),
  solution: ({ name }) => ({ reply: 0, text: name }),
};
