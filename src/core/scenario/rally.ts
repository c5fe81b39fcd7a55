import * as v from 'valibot';
import { mostTeams } from '../lib/rally';

const count = (least: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(mostTeams), v.description(description));

/** How many teams play a scenario at once, and how many of them at one stage. */
export const rallySchema = v.strictObject({
  teams: count(2, 'How many teams play at once.'),
  together: v.optional(count(1, 'The most teams at one stage at once; else as few as can be found.')),
});

export type Rally = v.InferOutput<typeof rallySchema>;
