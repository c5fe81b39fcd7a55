import * as v from 'valibot';
import { type Checked, fault, type Problem, stops } from '../lib/checked';
import { canonicalJson, hashText } from '../lib/hash';
import { parseJson } from '../lib/json';
import type { Hunt } from '../prepare/hunt';
import { openHunt } from '../prepare/open';
import { checkShape } from '../scenario/shape';
import { type Step, upgrade } from '../scenario/upgrade';
import { eventSchema, moment } from './eventSchema';
import { isSound, type LogEntry, type OpenedPlay, unsealed } from './kept';
import { impossibilities } from './possible';
import { sumOfFile } from './writePlay';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const entry = v.strictObject({ seq: whole, wall: moment, event: eventSchema, sum: name });

/** More events than any team makes. */
const longestLog = 20_000;

const playSchema = v.strictObject({
  format: v.literal('jalon-play/1'),
  play: v.strictObject({
    id: name,
    huntHash: hash,
    createdWall: moment,
    from: v.optional(
      v.strictObject({
        hunt: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
        rally: v.pipe(v.string(), v.maxLength(200)),
      }),
    ),
  }),
  seen: whole,
  log: v.pipe(v.array(entry), v.minLength(1), v.maxLength(longestLog)),
  hunt: v.unknown(),
  sum: hash,
});

interface PlayInFile {
  readonly play: Omit<OpenedPlay['record'], 'hunt'>;
  readonly seen: number;
  readonly log: readonly LogEntry[];
  readonly hunt: Hunt;
  readonly sum: string;
}

/** Entries that are numbered from 0 on, one after another, in the order of their time, from the start of this hunt on. */
const orderProblems = ({ log, play }: PlayInFile): Problem[] => {
  const odd = log.findIndex(
    ({ seq, event: { at } }, i) =>
      seq !== i || at < (log[i - 1]?.event.at ?? 0) || (log[i]?.event.type === 'started') !== (i === 0),
  );
  if (odd >= 0) return [fault(`$.log[${odd}]`, 'play.order')];
  const [first] = log;
  return first?.event.type === 'started' && first.event.hunt !== play.huntHash
    ? [fault('$.play.huntHash', 'play.otherHunt')]
    : [];
};

const sumProblems = (said: PlayInFile): Problem[] =>
  said.sum === sumOfFile({ ...said }) && said.log.every((one) => isSound(said.play.id, one))
    ? []
    : [fault('$.sum', 'play.damaged')];

const huntProblems = ({ hunt, play }: PlayInFile): Problem[] => {
  if (hashText(canonicalJson(hunt)) !== play.huntHash) return [fault('$.hunt', 'play.otherHunt')];
  return openHunt(JSON.stringify(hunt), '').problems.filter(({ severity }) => severity === 'error');
};

/** Each look at a play's file, in this order: one that finds fault ends it. */
const looks: readonly ((said: PlayInFile) => readonly Problem[])[] = [
  sumProblems,
  orderProblems,
  huntProblems,
  ({ hunt, log }) => impossibilities(hunt, log),
];

const steps: readonly Step[] = [];

/** A play from the text of its file: syntax, version, shape, checksums, numbering, its hunt by its hash, and that the hunt allows what happened. */
export const readPlay = (text: string, fileName: string): Checked<OpenedPlay> => {
  const refuse = (problems: readonly Problem[]): Checked<OpenedPlay> => ({
    value: null,
    problems: problems.map((problem) => ({ ...problem, file: fileName })),
  });
  const json = parseJson(text);
  const upgraded = stops(json.problems) ? json : upgrade(json.value, 'jalon-play', steps);
  const shaped = stops(upgraded.problems) ? upgraded : checkShape(playSchema, upgraded.value);
  const said = shaped.value as PlayInFile | null;
  if (stops(shaped.problems) || said === null) return refuse(shaped.problems);
  for (const look of looks) {
    const problems = look(said);
    if (problems.length > 0) return refuse(problems);
  }
  const { play, hunt, log, seen } = said;
  return {
    value: { record: { ...play, hunt }, log: log.map(unsealed), seen: Math.min(seen, log.length) },
    problems: [],
  };
};
