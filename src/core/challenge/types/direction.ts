import * as v from 'valibot';
import type { Text } from '../../lib/language';
import type { ChallengeType } from '../challenge';
import { ask, typeNamed } from '../fields';
import { errorField, gradedMark, gradedProblems } from '../graded';
import { degreesBetween } from '../inputs/bearing';
import { bearingTold } from '../off';

/** A direction to point at. */
export interface Direction {
  readonly type: 'direction';
  readonly ask: Text;
  readonly answer: number;
  readonly withinDegrees: number;
  readonly zeroAtDegrees: number;
}

/**
 * A direction to point the compass in: the nearer, the more it earns. Without sight and by keyboard the same needle is turned
 * by arrow keys, its direction said in words; no sensor is needed, and none decides. It takes neither map nor camera.
 */
export const direction: ChallengeType<Direction> = {
  schema: v.strictObject({
    type: typeNamed('direction', 'A direction to point the compass in, at one try: the nearer, the more it earns.'),
    ask,
    answer: v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(360),
      v.description('The right direction in degrees from north, clockwise: east is 90.'),
    ),
    withinDegrees: v.optional(errorField(180, 'The error in degrees up to which the answer earns all.'), 20),
    zeroAtDegrees: v.optional(errorField(180, 'The error in degrees from which on it earns nothing.'), 75),
  }),
  input: () => ({ kind: 'bearing' }),
  mark: ({ answer, withinDegrees, zeroAtDegrees }, reply) =>
    typeof reply === 'number' && Number.isFinite(reply)
      ? gradedMark(degreesBetween(reply, answer), withinDegrees, zeroAtDegrees)
      : 0,
  solution: ({ answer }) => ({ reply: Math.round(answer) % 360 }),
  told: (_, reply) => (typeof reply === 'number' ? bearingTold(reply) : undefined),
  isGraded: true,
  problems: ({ withinDegrees, zeroAtDegrees }, path) =>
    gradedProblems(withinDegrees, zeroAtDegrees, `${path}.zeroAtDegrees`),
};
