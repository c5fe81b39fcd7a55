import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { Reply } from '../challenge/challenge';
import { hashText } from '../lib/hash';
import { limits } from '../lib/limits';
import type { Hunt } from '../prepare/hunt';
import { eventSchema, replySchema } from './eventSchema';
import type { LogEntry, OpenedPlay, Origin } from './kept';
import type { ArrivalBy, OpenedBecause, OtherWayReason, PlayEvent } from './play';
import { impossibilities } from './possible';

// What stands in these lists stands in codes that people have printed: it is added to, never moved.
const types = [
  'started',
  'otherWayOffered',
  'codeRefused',
  'arrived',
  'answered',
  'hintTaken',
  'stageDone',
  'simulated',
  'resumed',
  'timeDoubted',
  'finished',
  'lost',
  'passed',
  'gaveUp',
  'opened',
  'paused',
  'continued',
] as const;
const reasons: readonly OtherWayReason[] = ['noFix', 'nearNotIn', 'refused', 'unavailable'];
const causes: readonly OpenedBecause[] = ['earned', 'nothingLeft', 'wanted'];
const ways: readonly ArrivalBy[] = ['gps', 'simulator', 'code', 'word'];

/** One event as packed: its type, the milliseconds since the one before, and the rest by numbers that its hunt knows. */
type Packed = readonly Reply[];

const challengeIn = (hunt: Hunt, stage: number, challenge: string): number =>
  hunt.stages[stage]?.challenges.findIndex(({ id }) => id === challenge) ?? -1;

const restOf = (hunt: Hunt, event: PlayEvent): Packed => {
  const stage = 'stage' in event ? hunt.stages.findIndex(({ id }) => id === event.stage) : -1;
  switch (event.type) {
    case 'started': {
      const { creature, quality, color, emblem } = event.team ?? {};
      return [
        event.circuit,
        Number(event.simulated),
        ...(event.team ? [creature, quality, color, emblem].map(String) : []),
      ];
    }
    case 'otherWayOffered':
      return [stage, reasons.indexOf(event.why)];
    case 'codeRefused':
      return [stage, event.code];
    case 'arrived':
      return [stage, ways.indexOf(event.by), event.points];
    case 'passed':
      return [stage, Number(event.forGood)];
    case 'opened':
      return [stage, causes.indexOf(event.why)];
    case 'gaveUp':
      return [
        stage,
        challengeIn(hunt, stage, event.challenge),
        ...(event.seat === undefined ? [] : [event.seat, Number(event.closed ?? true)]),
      ];
    case 'answered': {
      const challenge = challengeIn(hunt, stage, event.challenge);
      return [stage, challenge, event.reply, event.mark, event.points, Number(event.closed)];
    }
    case 'hintTaken':
      return [stage, event.hint, event.points];
    case 'stageDone':
      return [stage];
    case 'resumed':
    case 'timeDoubted':
      return [Math.round(event.awayMs)];
    case 'finished':
      return [Number(event.how === 'won'), event.points];
    default:
      return [];
  }
};

/** The same event of the numbers; null where they say none. */
const eventOf = (hunt: Hunt, hash: string, at: number, [type, , ...rest]: Packed): unknown => {
  const [a, b, c, d, e, f] = rest;
  const stage = hunt.stages[Number(a)];
  const named = { at, type: types[Number(type)], stage: stage?.id };
  switch (named.type) {
    case 'started': {
      const team = rest.length > 2 ? { team: { creature: c, quality: d, color: e, emblem: f } } : {};
      return { at, type: named.type, hunt: hash, circuit: a, simulated: b === 1, ...team };
    }
    case 'otherWayOffered':
      return { ...named, why: reasons[Number(b)] };
    case 'codeRefused':
      return { ...named, code: b };
    case 'arrived':
      return { ...named, by: ways[Number(b)], points: c };
    case 'answered':
      return { ...named, challenge: stage?.challenges[Number(b)]?.id, reply: c, mark: d, points: e, closed: f === 1 };
    case 'passed':
      return { ...named, forGood: b === 1 };
    case 'opened':
      return { ...named, why: causes[Number(b)] };
    case 'gaveUp': {
      const whose = c === undefined ? {} : { seat: c, closed: d === 1 };
      return { ...named, challenge: stage?.challenges[Number(b)]?.id, ...whose };
    }
    case 'hintTaken':
      return { ...named, hint: b, points: c };
    case 'stageDone':
      return named;
    case 'resumed':
    case 'timeDoubted':
      return { at, type: named.type, awayMs: a };
    case 'finished':
      return { at, type: named.type, how: a === 1 ? 'won' : 'timeUp', points: b };
    default:
      return { at, type: named.type };
  }
};

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes in the letters that an address takes as they are: RFC 4648, section 5, without padding. */
const toLetters = (bytes: Uint8Array): string => {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) text += digits[(held >> (bits - 6)) & 63];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + digits[(held << (6 - bits)) & 63] : text;
};

const fromLetters = (text: string): Uint8Array => {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const letter of text) {
    held = (held << 6) | digits.indexOf(letter);
    bits += 6;
    if (bits >= 8) bytes.push((held >> (bits - 8)) & 255);
    bits %= 8;
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
};

/** Letters of the hash of what was packed, before it: one that is misread or cut is noticed. */
const checkLength = 8;
const checkOf = (packed: string): string => hashText(packed).slice(0, checkLength);

/** What a code says before its hunt is there. */
export interface PackedPlay {
  readonly playId: string;
  /** The first digits of the hash of its hunt. */
  readonly hash: string;
  readonly from: Origin | null;
  readonly createdWall: number;
  readonly lastWall: number;
  readonly seen: number;
  readonly events: readonly Packed[];
}

const hashDigits = 20;

/** A play in the letters of an address, without its hunt; times to the millisecond. */
export const packPlay = ({ record, log, seen }: OpenedPlay): string => {
  const { id, hunt, huntHash, from, createdWall } = record;
  let before = 0;
  const events = log.map(({ event }) => {
    const at = Math.round(event.at);
    const since = at - before;
    before = at;
    return [types.indexOf(event.type), since, ...restOf(hunt, event)];
  });
  const origin = from ? [from.hunt, from.rally] : [];
  const said = [
    1,
    id,
    huntHash.slice(0, hashDigits),
    origin,
    createdWall,
    log.at(-1)?.wall ?? createdWall,
    seen,
    events,
  ];
  const packed = toLetters(deflateSync(strToU8(JSON.stringify(said)), { level: 9 }));
  return checkOf(packed) + packed;
};

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const wall = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.milliseconds));
const packedSchema = v.strictTuple([
  v.literal(1),
  v.pipe(name, v.maxLength(200)),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{20}$/)),
  v.union([v.strictTuple([]), v.strictTuple([name, v.pipe(v.string(), v.maxLength(200))])]),
  wall,
  wall,
  v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  v.pipe(v.array(v.pipe(v.array(replySchema), v.maxLength(10))), v.minLength(1), v.maxLength(20_000)),
]);

/** More than any code holds, and than any code unpacks to. */
const [longestText, longestSaid] = [20_000, 1_000_000];

/** What a code says; null where it is none, or was cut or misread. */
export const openPacked = (text: string): PackedPlay | null => {
  const [check, packed] = [text.slice(0, checkLength), text.slice(checkLength)];
  if (text.length > longestText || !/^[\w-]+$/.test(packed) || checkOf(packed) !== check) return null;
  try {
    const bytes = inflateSync(fromLetters(packed), { out: new Uint8Array(longestSaid) });
    const { success, output } = v.safeParse(packedSchema, JSON.parse(strFromU8(bytes)));
    if (!success) return null;
    const [, playId, hash, [hunt, rally], createdWall, lastWall, seen, events] = output;
    const from = hunt === undefined ? null : { hunt, rally: rally ?? '' };
    return { playId, hash, from, createdWall, lastWall, seen, events };
  } catch {
    return null;
  }
};

/** The play that a code speaks of, in its hunt; null where the hunt does not allow what it says. */
export const unpackPlay = (said: PackedPlay, hunt: Hunt, hash: string): OpenedPlay | null => {
  const { playId: id, from, createdWall, lastWall, seen, events } = said;
  let at = 0;
  const log = events.map((packed, seq) => {
    const since = Number(packed[1]);
    at += since >= 0 ? since : Number.NaN;
    const wall = seq === events.length - 1 ? lastWall : Math.min(lastWall, createdWall + at);
    return { seq, wall, event: eventOf(hunt, hash, at, packed) } as LogEntry;
  });
  const isLog = log.every(({ event }, i) => v.is(eventSchema, event) && (event.type === 'started') === (i === 0));
  if (!isLog || impossibilities(hunt, log).length > 0) return null;
  const record = { id, hunt, huntHash: hash, createdWall, ...(from && { from }) };
  return { record, log, seen: Math.min(seen, log.length) };
};
