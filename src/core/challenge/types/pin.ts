import * as v from 'valibot';
import { distanceMeters } from '../../lib/geo';
import type { Text } from '../../lib/language';
import type { Position } from '../../lib/position';
import type { ChallengeType } from '../challenge';
import { ask, described, positionSchema, typeNamed } from '../fields';
import { errorField, gradedMark, gradedProblems } from '../graded';
import { placeOf } from '../inputs/place';
import { awayTold } from '../off';

/** A place to put a pin on. */
export interface Pin {
  readonly type: 'pin';
  readonly ask: Text;
  readonly at: Position;
  readonly name?: Text | undefined;
  readonly withinMeters: number;
  readonly zeroAtMeters: number;
}

const most = 20_000_000;

/**
 * A place to put on the map: the nearer, the more it earns. Without the map, and without sight, the same place is told by its
 * distance and direction from the stage. It takes no camera.
 */
export const pin: ChallengeType<Pin> = {
  schema: v.strictObject({
    type: typeNamed('pin', 'A place to put on the map, at one try: the nearer, the more it earns.'),
    ask,
    at: v.pipe(positionSchema, v.description('The right place.')),
    name: v.optional(described('What that place is called, told after the answer.')),
    withinMeters: v.optional(errorField(most, 'The error in metres up to which the answer earns all.'), 40),
    zeroAtMeters: v.optional(errorField(most, 'The error in metres from which on it earns nothing.'), 600),
  }),
  input: ({ at, zeroAtMeters }) => ({ kind: 'place', near: at, withinMeters: zeroAtMeters }),
  mark: ({ at, withinMeters, zeroAtMeters }, reply) => {
    const position = placeOf(reply);
    return position ? gradedMark(distanceMeters(position, at), withinMeters, zeroAtMeters) : 0;
  },
  solution: ({ at, name }) => ({ reply: at, ...(name === undefined ? {} : { text: name }) }),
  told: ({ at }, reply) => {
    const position = placeOf(reply);
    return position && awayTold(distanceMeters(position, at));
  },
  isGraded: true,
  problems: ({ withinMeters, zeroAtMeters }, path) =>
    gradedProblems(withinMeters, zeroAtMeters, `${path}.zeroAtMeters`),
};
