import * as v from 'valibot';
import type { ChallengeType } from '../challenge';
import { typeNamed } from '../fields';

/** Just get there. */
export interface Find {
  readonly type: 'find';
}

/** Find the place: to have arrived is the answer. Without the map distance and direction are told in words, without sight they are read aloud as they change; no camera is asked for. */
export const find: ChallengeType<Find> = {
  schema: v.strictObject({ type: typeNamed('find', 'Nothing to answer: getting there is enough.') }),
  input: () => ({ kind: 'none' }),
  mark: () => 1,
  solution: () => ({ reply: '', text: '' }),
};
