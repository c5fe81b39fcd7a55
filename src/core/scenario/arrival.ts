import * as v from 'valibot';
import { positionSchema } from '../challenge/fields';
import type { Zone } from '../lib/zone';

const places = (least: number, description: string) =>
  v.pipe(v.array(positionSchema), v.minLength(least), v.maxLength(60), v.description(description));

/** Where one counts as there, if that is no circle. */
export const zoneSchema = v.union([
  v.strictObject({ line: places(2, 'Places along a quay, a path, a wall: near any of it counts as there.') }),
  v.strictObject({ area: places(3, 'The corners of a square or a park in order: anywhere in it counts as there.') }),
]);

const entries = {
  radiusMeters: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(20),
      v.maxValue(60),
      v.description('Metres around the place, or its zone, that count as there; around an area none unless said.'),
    ),
  ),
  code: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.nonEmpty(),
      v.maxLength(40),
      v.regex(/[\p{L}\p{N}]/u),
      v.description('A word found on the spot; it opens the stage when GPS cannot.'),
    ),
  ),
};

/** How a team comes in at a stage whose place is not known yet. */
export const circularArrivalSchema = v.pipe(v.strictObject(entries), v.description('How a team comes in here.'));

/** How a team comes in at a stage. */
export const arrivalSchema = v.pipe(
  v.strictObject({
    ...entries,
    zone: v.optional(
      v.pipe(
        zoneSchema,
        v.description('Where one counts as there, if that is no circle; the place of the stage lies in it.'),
      ),
    ),
  }),
  v.description('How a team comes in here.'),
);

/** What a stage says of how one comes in, as far as its ground goes. */
interface Ground {
  readonly radiusMeters?: number | undefined;
  readonly zone?: Zone | undefined;
}

/** How many meters around a stage's place or zone count as there: around an area none, unless its author says so. */
export const radiusOf = ({ radiusMeters, zone }: Ground, usual: number): number =>
  radiusMeters ?? (zone && 'area' in zone ? 0 : usual);
