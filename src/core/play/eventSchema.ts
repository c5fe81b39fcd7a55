import * as v from 'valibot';
import type { Reply } from '../challenge/challenge';
import { positionSchema } from '../challenge/fields';
import { limits } from '../lib/limits';
import type { PlayEvent } from './play';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A date or a time of play, in milliseconds. */
export const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.milliseconds));
const points = v.pipe(v.number(), v.safeInteger(), v.minValue(-1e6), v.maxValue(1e6));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const typed = v.pipe(v.string(), v.maxLength(400));
const finite = v.pipe(v.number(), v.finite());

/** What a team may have replied. */
export const replySchema: v.GenericSchema<unknown, Reply> = v.union([
  typed,
  finite,
  v.pipe(v.array(finite), v.maxLength(limits.parts)),
  v.pipe(v.array(typed), v.maxLength(limits.parts)),
  positionSchema,
]);
const happened = <Type extends PlayEvent['type'], Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.strictObject({ type: v.literal(type), at: moment, ...entries });

/** What each event holds; a type that is missing here is a type error. */
const events: { readonly [Type in PlayEvent['type']]: v.GenericSchema } = {
  started: happened('started', {
    hunt: name,
    circuit: whole,
    simulated: v.boolean(),
    team: v.optional(v.strictObject({ creature: name, quality: name, color: name, emblem: name })),
  }),
  otherWayOffered: happened('otherWayOffered', {
    stage: name,
    why: v.picklist(['noFix', 'nearNotIn', 'refused', 'unavailable']),
  }),
  codeRefused: happened('codeRefused', { stage: name, code: v.pipe(v.string(), v.maxLength(400)) }),
  arrived: happened('arrived', { stage: name, by: v.picklist(['gps', 'simulator', 'code', 'word']), points }),
  answered: happened('answered', {
    stage: name,
    challenge: name,
    reply: replySchema,
    mark: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    points,
    closed: v.boolean(),
  }),
  hintTaken: happened('hintTaken', { stage: name, hint: whole, points }),
  passed: happened('passed', { stage: name, forGood: v.boolean() }),
  gaveUp: happened('gaveUp', {
    stage: name,
    challenge: name,
    seat: v.optional(v.picklist([0, 1])),
    closed: v.optional(v.boolean()),
  }),
  stageDone: happened('stageDone', { stage: name }),
  opened: happened('opened', { stage: name, why: v.picklist(['earned', 'nothingLeft', 'wanted']) }),
  paused: happened('paused', {}),
  continued: happened('continued', {}),
  simulated: happened('simulated', {}),
  resumed: happened('resumed', { awayMs: moment }),
  timeDoubted: happened('timeDoubted', { awayMs: moment }),
  finished: happened('finished', { how: v.picklist(['won', 'timeUp']), points }),
  lost: happened('lost', {}),
};

/** An event of a log, to the letter: no key more. */
export const eventSchema = v.variant('type', Object.values(events) as never) as unknown as v.GenericSchema<
  unknown,
  PlayEvent
>;
