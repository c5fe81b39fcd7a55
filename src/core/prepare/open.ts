import * as v from 'valibot';
import { type Challenge, challengeProblems, challengeTypes } from '../challenge';
import { positionSchema, textSchema } from '../challenge/fields';
import { type Checked, fault, type Problem, stops } from '../lib/checked';
import { momentPattern } from '../lib/hours';
import { parseJson } from '../lib/json';
import { languages } from '../lib/language';
import { limits } from '../lib/limits';
import { linkPattern } from '../lib/link';
import { mostTeams } from '../lib/rally';
import { zoneSchema } from '../scenario/arrival';
import { formNames } from '../scenario/forms';
import { mapSchema } from '../scenario/map';
import { hoursSchema, itemSchema } from '../scenario/opens';
import { audienceSchema, rulesSchema, treasureSchema } from '../scenario/schema';
import { checkTexts } from '../scenario/sense/texts';
import { checkShape } from '../scenario/shape';
import { type Step, upgrade } from '../scenario/upgrade';
import { huntWalkSchema } from '../scenario/walk';
import { things } from './facts/things';
import type { Hunt } from './hunt';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.name));
const dataWords = v.pipe(v.string(), v.maxLength(limits.cell));
const link = v.union([v.literal(''), v.pipe(v.string(), v.maxLength(limits.address), v.regex(linkPattern))]);
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/));
/** As many languages as a hunt may have datasets. */
const tags = v.pipe(v.record(name, tag), v.maxEntries(limits.datasets));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.count));

/** Numbers of credits. */
const marks = v.pipe(v.array(whole), v.maxLength(limits.huntStages));

const cellEntries = {
  dataset: dataWords,
  site: dataWords,
  name: dataWords,
  row: whole,
  column: dataWords,
  raw: dataWords,
  said: v.optional(v.pipe(v.array(v.strictObject({ lang: tag, text: dataWords })), v.maxLength(limits.listed))),
  as: v.optional(v.picklist(things)),
  position: v.optional(positionSchema),
};

const cell = v.strictObject(cellEntries);

const content = v.variant(
  'type',
  Object.values(challengeTypes).map(({ schema }) => schema) as never,
) as unknown as v.GenericSchema<unknown, Challenge>;

const challenge = v.strictObject({
  id: name,
  content,
  points: whole,
  note: v.optional(textSchema),
  family: v.optional(name),
  proof: v.optional(
    v.strictObject({
      rule: name,
      as: v.optional(v.picklist(formNames)),
      subject: cell,
      right: cell,
      wrong: v.pipe(v.array(cell), v.maxLength(limits.listed)),
      others: v.optional(v.pipe(v.array(cell), v.maxLength(limits.listed))),
      hint: v.optional(cell),
      variety: v.optional(v.strictObject({ sites: whole, filled: whole, commonest: whole })),
      spread: v.optional(whole),
    }),
  ),
  observed: v.optional(v.strictObject({ ...cellEntries, idColumn: dataWords })),
  credits: marks,
});

const names = v.pipe(v.array(name), v.maxLength(limits.huntStages));

const moment = v.pipe(v.string(), v.regex(momentPattern));

const opens = v.strictObject({
  wanted: v.optional(v.literal(true)),
  after: v.optional(names),
  points: v.optional(whole),
  items: v.optional(names),
  during: v.optional(
    v.pipe(
      v.array(v.union([hoursSchema, v.strictObject({ from: moment, to: moment })])),
      v.minLength(1),
      v.maxLength(limits.values),
    ),
  ),
  answered: v.optional(
    v.union([
      v.strictObject({ stage: name, challenge: name, option: textSchema }),
      v.strictObject({ stage: name, challenge: name, right: v.boolean() }),
    ]),
  ),
});

const stage = v.strictObject({
  id: name,
  title: textSchema,
  site: v.optional(v.strictObject({ dataset: name, id: v.pipe(dataWords, v.nonEmpty()), row: whole, facts: whole })),
  clue: textSchema,
  clues: v.optional(
    v.pipe(v.array(v.strictObject({ after: v.nullable(name), clue: textSchema })), v.maxLength(limits.huntStages)),
  ),
  tells: v.optional(cell),
  found: v.optional(textSchema),
  position: positionSchema,
  radiusMeters: v.pipe(v.number(), v.minValue(0), v.maxValue(1000)),
  zone: v.optional(zoneSchema),
  code: v.optional(name),
  opens: v.optional(opens),
  secret: v.optional(v.literal(true)),
  final: v.optional(v.literal(true)),
  gives: v.optional(itemSchema),
  hints: v.pipe(v.array(textSchema), v.maxLength(limits.listed)),
  hintCosts: v.optional(v.pipe(v.array(whole), v.maxLength(limits.listed))),
  challenges: v.pipe(v.array(challenge), v.minLength(1), v.maxLength(limits.listed)),
  credits: marks,
});

const credit = v.strictObject({
  // Hunts of before credits had kinds: nobody is warned of what they don't say.
  kind: v.optional(v.picklist(['data', 'source']), 'source'),
  title: v.union([v.literal(''), textSchema]),
  publisher: dataWords,
  publisherUrl: link,
  license: dataWords,
  licenseUrl: link,
  date: v.pipe(v.string(), v.maxLength(limits.name)),
  url: link,
  notice: v.union([v.literal(''), textSchema]),
});

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

const huntSchema = v.strictObject({
  format: v.literal('jalon-hunt/1'),
  id: name,
  title: textSchema,
  intro: textSchema,
  outro: textSchema,
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1), v.maxLength(limits.listed)),
  dataLanguages: v.optional(tags),
  nameLanguages: v.optional(tags),
  audience: audienceSchema,
  seed: name,
  rules: rulesSchema,
  treasure: treasureSchema,
  start: positionSchema,
  walk: v.optional(huntWalkSchema),
  map: v.optional(mapSchema),
  frame: v.strictObject({ south: degrees(90), west: degrees(180), north: degrees(90), east: degrees(180) }),
  stages: v.pipe(v.array(stage), v.minLength(1), v.maxLength(limits.huntStages)),
  spread: v.optional(v.literal(true)),
  circuits: v.pipe(v.array(names), v.minLength(1), v.maxLength(mostTeams)),
  credits: v.pipe(v.array(credit), v.maxLength(limits.huntStages)),
  lengthMeters: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.meters)),
});

const doubled = (ids: readonly string[], path: (at: number) => string): Problem[] => {
  const firsts = new Map(ids.map((id, i) => [id, i] as const).reverse());
  return ids.flatMap((id, i) => (firsts.get(id) === i ? [] : [fault(path(i), 'sense.doubledId', { id })]));
};

/** So many signs of a list of stages tell enough. */
const longestList = 200;

const circuitProblems = (hunt: Hunt): Problem[] => {
  const ids = hunt.stages.map(({ id }) => id);
  return hunt.circuits.flatMap((circuit, i) => {
    const passed = new Set(circuit);
    const complete = circuit.length === ids.length && ids.every((id) => passed.has(id));
    const [expected, received] = [ids, circuit].map((list) => list.join(', ').slice(0, longestList));
    const values = { expected: expected ?? '', received: received ?? '' };
    return complete ? [] : [fault(`$.circuits[${i}]`, 'shape.value', values)];
  });
};

const creditProblems = (hunt: Hunt): Problem[] => {
  const most = hunt.credits.length - 1;
  const beyond = (credits: readonly number[], path: string): Problem[] =>
    credits.flatMap((number, i) =>
      number <= most
        ? []
        : [fault(`${path}.credits[${i}]`, 'shape.value', { expected: `≤ ${most}`, received: number })],
    );
  return hunt.stages.flatMap((one, i) => [
    ...beyond(one.credits, `$.stages[${i}]`),
    ...one.challenges.flatMap(({ credits }, k) => beyond(credits, `$.stages[${i}].challenges[${k}]`)),
  ]);
};

/** Something observed of which nobody could say what it corrects. */
const observedProblems = (hunt: Hunt): Problem[] =>
  hunt.stages.flatMap(({ challenges }, i) =>
    challenges.flatMap(({ content, observed }, k) =>
      (content.type === 'observe') === (observed !== undefined)
        ? []
        : [fault(`$.stages[${i}].challenges[${k}].observed`, 'shape.missing', { key: 'observed' })],
    ),
  );

/** A frame turned over; its west may lie east of its east, across the antimeridian. */
const frameProblems = ({ frame: { south, north } }: Hunt): Problem[] =>
  south <= north ? [] : [fault('$.frame.north', 'shape.value', { expected: `≥ ${south}`, received: `${north}` })];

/** Nobody stands at a point or on a line: only an area has room without a margin. */
const radiusProblems = ({ stages }: Hunt): Problem[] =>
  stages.flatMap(({ radiusMeters, zone }, i) =>
    radiusMeters >= 1 || (zone && 'area' in zone)
      ? []
      : [fault(`$.stages[${i}].radiusMeters`, 'shape.value', { expected: '≥ 1', received: `${radiusMeters}` })],
  );

/** The languages of datasets, which may be named `fr`, are no text. */
const textProblems = ({ dataLanguages: _data, nameLanguages: _names, ...hunt }: Hunt): Problem[] => checkTexts(hunt);

/** What no schema can say: ids once each, texts in every language, answers among their options, circuits through every stage, credits that exist. */
const inconsistencies = (hunt: Hunt): Problem[] => [
  ...doubled(
    hunt.stages.map(({ id }) => id),
    (i) => `$.stages[${i}].id`,
  ),
  ...hunt.stages.flatMap(({ challenges }, i) =>
    doubled(
      challenges.map(({ id }) => id),
      (k) => `$.stages[${i}].challenges[${k}].id`,
    ),
  ),
  ...hunt.stages.flatMap(({ challenges }, i) =>
    challenges.flatMap(({ content }, k) => challengeProblems(content, `$.stages[${i}].challenges[${k}].content`)),
  ),
  ...observedProblems(hunt),
  ...textProblems(hunt),
  ...frameProblems(hunt),
  ...radiusProblems(hunt),
  ...circuitProblems(hunt),
  ...creditProblems(hunt),
];

const steps: readonly Step[] = [];

/** A hunt from its JSON text: syntax, version, shape and consistency are checked; `verify` re-proves its questions. */
export const openHunt = (text: string, fileName: string): Checked<Hunt> => {
  const json = parseJson(text);
  const upgraded = stops(json.problems) ? json : upgrade(json.value, 'jalon-hunt', steps);
  const shaped = stops(upgraded.problems) ? upgraded : checkShape(huntSchema, upgraded.value);
  const hunt = shaped.value as Hunt | null;
  const problems = stops(shaped.problems) || hunt === null ? shaped.problems : inconsistencies(hunt);
  const value = stops(problems) ? null : hunt;
  return { value, problems: problems.map((problem) => ({ ...problem, file: fileName })) };
};
