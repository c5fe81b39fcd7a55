import * as v from 'valibot';
import { described } from '../challenge/fields';
import { hourPattern, weekdays } from '../lib/hours';
import { limits } from '../lib/limits';

const id = (description: string) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/), v.description(description));
const listed = (item: string, description: string) =>
  v.pipe(v.array(id(item)), v.minLength(1), v.maxLength(limits.stages), v.description(description));

const answeredAt = {
  stage: id('The id of the stage where it is asked.'),
  challenge: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(limits.challenges),
      v.description('Which of the challenges written there, counted from 1.'),
    ),
    1,
  ),
};

/** An answer that leads on: an option of a question, or whether a question was answered rightly. */
const answered = v.union([
  v.strictObject({
    ...answeredAt,
    option: described('The option that is replied, written as it stands in `options`.'),
  }),
  v.strictObject({
    ...answeredAt,
    right: v.pipe(v.boolean(), v.description('True for full marks, false for anything else.')),
  }),
]);

const hour = (description: string) => v.pipe(v.string(), v.regex(hourPattern), v.description(description));

/** Hours of the week, in the small part of what OpenStreetMap's `opening_hours` says that a hunt needs. */
export const hoursSchema = v.strictObject({
  days: v.optional(
    v.pipe(
      v.array(v.picklist(weekdays)),
      v.minLength(1),
      v.maxLength(weekdays.length),
      v.description('The days of the week; without them, each day.'),
    ),
  ),
  from: hour('From when on, by the clocks there: `14:00`.'),
  to: hour('Up to when: `18:00`, or `24:00`. An hour before `from` is one of the day after.'),
});

/** When the stage is open: while its event takes place, or at these hours. */
export const duringSchema = v.union([
  v.literal('event'),
  v.pipe(v.array(hoursSchema), v.minLength(1), v.maxLength(limits.listed)),
]);

/** When a stage opens: all that is said here must hold. */
export const opensSchema = v.pipe(
  v.strictObject({
    after: v.optional(listed('A stage’s id.', 'The stages that must be over before.')),
    points: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(limits.count),
        v.description('The points that the team must have had.'),
      ),
    ),
    items: v.optional(listed('An item’s id.', 'The items that the team must hold; stages give them.')),
    answered: v.optional(v.pipe(answered, v.description('The answer that leads here: of several ways one opens.'))),
    during: v.optional(
      v.pipe(
        duringSchema,
        v.description(
          '`event`: while the event takes place that the stage’s site is, in an iCalendar, OpenAgenda or ODE dataset. Else the hours at which it opens. Once open it stays so; a team that comes at another time may play it when nothing else is left.',
        ),
      ),
    ),
  }),
  v.description('When the stage opens; without it, in its turn. All that is said must hold.'),
);

/** What a stage gives to carry along. */
export const itemSchema = v.pipe(
  v.strictObject({
    id: id('A name for the item, unique in the scenario.'),
    name: described('What it is called, such as a letter of a word, or a key.'),
  }),
  v.description('What the team takes along once all is done there.'),
);

/** What an author may say of how a stage opens and what it gives. */
export const flowFields = {
  opens: v.optional(opensSchema),
  secret: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True to say nothing of the stage before it opens. A team that never opens it wins all the same. Its number comes after all others: none changes as it opens.',
      ),
    ),
  ),
  final: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True for the stage that ends the hunt. Unless `opens` says after what, it opens once all others are over, within its hours where it has some; where `opens` does say, the hunt may end with others still to come.',
      ),
    ),
  ),
  gives: v.optional(itemSchema),
};

/** When a stage of a scenario opens. */
export type Opens = v.InferOutput<typeof opensSchema>;
/** Something to carry along. */
export type Item = v.InferOutput<typeof itemSchema>;
