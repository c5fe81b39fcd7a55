import * as v from 'valibot';
import { type Checked, fault, type Problem } from '../lib/checked';
import type { PlayEvent, PlayFile } from './play';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const points = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const typed = v.pipe(v.string(), v.maxLength(1000));
const by = v.picklist(['gps', 'simulator', 'code', 'word']);
const why = v.picklist(['noFix', 'nearNotIn', 'refused', 'unavailable']);
const mark = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const reply = v.union([typed, v.pipe(v.number(), v.finite())]);

const event = <T extends PlayEvent['type'], E extends v.ObjectEntries>(type: T, entries: E) =>
  v.strictObject({ type: v.literal(type), at: time, ...entries });

const events = v.variant('type', [
  event('started', { hunt: id, circuit: count, simulated: v.boolean() }),
  event('otherWayOffered', { stage: id, why }),
  event('codeRefused', { stage: id, code: typed }),
  event('arrived', { stage: id, by, points }),
  event('answered', { stage: id, challenge: id, reply, mark, points, closed: v.boolean() }),
  event('hintTaken', { stage: id, hint: count, points }),
  event('stageDone', { stage: id }),
  event('simulated', {}),
  event('resumed', { awayMs: time }),
  event('timeDoubted', { awayMs: time }),
  event('finished', { how: v.picklist(['won', 'timeUp']), points }),
]) satisfies v.GenericSchema<unknown, PlayEvent>;

const playFile = v.strictObject({
  format: v.literal('jalon-play/1'),
  hunt: id,
  events: v.array(events),
}) satisfies v.GenericSchema<unknown, PlayFile>;

const readJson = (text: string): Checked<unknown> => {
  try {
    return { value: JSON.parse(text), problems: [] };
  } catch {
    return { value: null, problems: [fault('$', 'json.syntax')] };
  }
};

const formatProblem = (value: unknown): Problem | undefined => {
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  if (format === 'jalon-play/1') return undefined;
  const found = typeof format === 'string' ? format.slice(0, 60) : '';
  return fault('$.format', /^jalon-play\/\d+$/.test(found) ? 'format.newer' : 'format.unknown', { found });
};

const jsonPath = (issue: v.BaseIssue<unknown>): string =>
  `$${(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

/** A log tells one run: it begins with its start, time never goes back, and nothing follows the end. */
const disorder = ({ hunt, events: log }: PlayFile): Problem | undefined => {
  const wrong = log.findIndex((one, i) => {
    const before = log[i - 1];
    if (before === undefined) return one.type !== 'started' || one.hunt !== hunt;
    return one.type === 'started' || before.type === 'finished' || one.at < before.at;
  });
  return wrong < 0 ? undefined : fault(`$.events[${wrong}]`, 'play.broken');
};

/** Opens a save file (`jalon-play/1`, JSON), or says what is wrong with it: nothing of a broken one is kept. */
export const openPlay = (text: string): Checked<PlayFile> => {
  const { value, problems } = readJson(text);
  if (problems.length > 0) return { value: null, problems };
  const unknown = formatProblem(value);
  if (unknown !== undefined) return { value: null, problems: [unknown] };
  const shape = v.safeParse(playFile, value);
  if (!shape.success)
    return { value: null, problems: shape.issues.slice(0, 20).map((issue) => fault(jsonPath(issue), 'play.broken')) };
  const broken = disorder(shape.output);
  return broken === undefined ? { value: shape.output, problems: [] } : { value: null, problems: [broken] };
};
