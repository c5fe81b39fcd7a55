import * as v from 'valibot';
import { type Challenge, challengeTypes } from '../challenge';
import { dataWords, described, positionSchema, textSchema } from '../challenge/fields';
import { languages } from '../lib/language';
import { limits } from '../lib/limits';
import { linkPattern } from '../lib/link';
import { arrivalSchema, circularArrivalSchema } from './arrival';
import { familyNames } from './families';
import { formNames } from './forms';
import { mapSchema } from './map';
import { modeNames } from './modes';
import { flowFields } from './opens';
import { rallySchema } from './rally';
import { walkSchema } from './walk';

export { familyNames, placeFamilies } from './families';

/** The kinds of treasure; each has its own opening on the screen. */
export const treasureKinds = ['chest', 'lantern', 'key'] as const;

const id = (description: string) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/), v.description(description));
const count = (least: number, most: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(description));

const link = v.pipe(
  v.string(),
  v.maxLength(limits.address),
  v.regex(linkPattern),
  v.description('A web address; it is opened by https.'),
);

const source = v.strictObject({
  title: described('Where the fact was read, as a reader would name it.'),
  url: v.optional(link),
});

const written = {
  note: v.optional(described('Told after the answer: what is worth knowing.')),
  points: v.optional(count(0, 1000, 'Points for a right answer at the first try; else the rules say.')),
  sources: v.optional(v.pipe(v.array(source), v.maxLength(limits.listed), v.description('Where the answer was read.'))),
};

/** What an author may add to a challenge of any type. */
type WrittenWords = v.InferOutput<v.StrictObjectSchema<typeof written, undefined>>;

const writtenChallenge = v.variant(
  'type',
  Object.values(challengeTypes).map(({ schema }) => v.strictObject({ ...schema.entries, ...written })) as never,
) as unknown as v.GenericSchema<unknown, Challenge & WrittenWords>;

const composedChallenge = v.strictObject({
  family: v.pipe(v.picklist(familyNames), v.description('The family of questions that Jalon composes from the data.')),
  field: v.optional(
    dataWords(
      'The column that the question is about; families that reckon with places (`nearest`, `nearToFar`, `nearer`, `direction`, `distance`, `pin`) need none.',
    ),
  ),
  as: v.optional(
    v.pipe(
      v.picklist(formNames),
      v.description(
        'The type of challenge as which it is asked: `order` and `nearToFar` as an `order` to put places in, `match` as pairs to `match`, `direction` as a `direction` to point in, `estimate` as an `estimate` where nearer earns more. Without it, as a choice of answers, or as a number that is right or wrong.',
      ),
    ),
  ),
  note: written.note,
  points: written.points,
});

/** What is to be done at a stage: written by hand, or composed from data. */
export const challengeSchema = v.union([writtenChallenge, composedChallenge]);

const stageWords = {
  title: v.optional(described('What the stage is called once it is found; else the name of its site.')),
  clue: v.optional(described('What leads there. Without it Jalon composes one from distance, direction and kind.')),
  found: v.optional(described('Told on arrival.')),
  hints: v.optional(
    v.pipe(
      v.array(
        v.union([
          textSchema,
          v.strictObject({ text: described('The hint.'), cost: count(0, 1000, 'Points that this hint costs.') }),
        ]),
      ),
      v.maxLength(limits.hints),
      v.description('Hints in the order they are given, each at the cost in the rules, or at one of its own.'),
    ),
  ),
  arrival: v.optional(arrivalSchema),
  ...flowFields,
  challenges: v.optional(
    v.pipe(
      v.array(challengeSchema),
      v.maxLength(limits.challenges),
      v.description('What is to be done there, in order.'),
    ),
  ),
  sources: written.sources,
};

const placedStage = v.strictObject({
  id: id('A name for this stage, unique in the scenario.'),
  at: v.pipe(positionSchema, v.description('Where the stage is.')),
  ...stageWords,
});

const siteStage = v.strictObject({
  id: id('A name for this stage, unique in the scenario.'),
  site: v.pipe(
    v.strictObject({
      dataset: dataWords('A key of `datasets`.'),
      id: dataWords('The site’s id in that dataset.'),
    }),
    v.description('The site of a dataset that gives the stage its name, place and facts.'),
  ),
  ...stageWords,
});

const drawnStages = v.strictObject({
  draw: v.pipe(
    v.strictObject({
      dataset: dataWords('A key of `datasets`.'),
      count: count(1, 40, 'How many stages to draw.'),
      around: v.optional(
        v.pipe(
          v.strictObject({
            ...positionSchema.entries,
            radiusMeters: v.pipe(
              v.number(),
              v.minValue(50),
              v.maxValue(100_000),
              v.description('Metres around that place.'),
            ),
          }),
          v.description('Only sites around this place.'),
        ),
      ),
      where: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              field: dataWords('A column of the dataset.'),
              is: v.pipe(
                v.array(v.pipe(v.string(), v.maxLength(limits.text))),
                v.minLength(1),
                v.maxLength(limits.values),
                v.description('The values that may be drawn, as they stand in the data.'),
              ),
            }),
          ),
          v.maxLength(limits.listed),
          v.description('Only sites whose columns hold one of these values.'),
        ),
      ),
      apartMeters: v.optional(
        v.pipe(v.number(), v.minValue(0), v.maxValue(5000), v.description('Least metres between two stages.')),
        150,
      ),
    }),
    v.description('Stages drawn from a dataset, chosen with the seed.'),
  ),
  found: stageWords.found,
  arrival: v.optional(circularArrivalSchema),
  challenges: stageWords.challenges,
});

/** A time zone as the IANA database names it. */
const zonePattern =
  /^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Z][A-Za-z_-]+){1,2})$/;

/** How a hunt is played, with the defaults filled in. */
export const rulesSchema = v.strictObject({
  mode: v.optional(
    v.pipe(
      v.picklist(modeNames),
      v.description(
        '`trail`: one stage after another. `free`: any order. `score`: as many as one can before the bell. `radar`: no place is told, only how warm it is. `relay`: the phone goes from hand to hand. `duel`: two against each other, on one phone: they try the questions in turn, and who gives one up leaves it to the other.',
      ),
    ),
    'trail',
  ),
  arrival: v.optional(
    v.pipe(
      v.strictObject({ radiusMeters: v.optional(count(20, 60, 'Metres around a stage that count as there.'), 25) }),
      v.description('When a team counts as having arrived.'),
    ),
    {},
  ),
  minutes: v.optional(
    count(5, 720, 'The time limit in minutes; without it there is none. In a `score` it is the bell.'),
  ),
  late: v.optional(
    v.pipe(
      v.strictObject({
        points: v.optional(count(0, 1000, 'Points that each begun minute after the bell costs: 20 if not said.')),
        minutes: v.optional(count(0, 60, 'So many minutes after the bell the hunt is over: 10 if not said.')),
      }),
      v.description('What it costs to be late in a `score`.'),
    ),
  ),
  timeZone: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(limits.name),
      v.regex(zonePattern),
      v.description(
        'The time zone of the hours and of the events that say none, such as `Europe/Paris`; without it, that of the device.',
      ),
    ),
  ),
  pause: v.optional(
    v.pipe(
      v.strictObject({
        minutes: count(0, 720, 'So many minutes a team may pause in all; with 0 it may not.'),
      }),
      v.description(
        'How long a team may stop the clock where time counts (`minutes`, `points.speed`). Clue and question are hidden meanwhile, and the result tells how long it was. Without it, as long as it likes; not at all where time is worth points (`points.speed`, the bell of mode `score`). It can’t keep a team from walking on meanwhile: no place is read in a pause, and none is kept. Give no more minutes than may be won by that.',
      ),
    ),
  ),
  players: v.optional(count(2, 8, 'How many share the phone in a `relay`: 3 if not said.')),
  points: v.optional(
    v.pipe(
      v.strictObject({
        arrival: v.optional(count(0, 1000, 'Points for reaching a stage.'), 20),
        answer: v.optional(count(0, 1000, 'Points for a right answer at the first try.'), 100),
        wrong: v.optional(count(0, 1000, 'Points that a wrong answer costs: none if not said.')),
        speed: v.optional(
          v.pipe(
            v.strictObject({
              points: count(1, 1000, 'Points for a hunt that is won within `withinMinutes`.'),
              withinMinutes: count(1, 720, 'Minutes of play up to which all of them are given.'),
              zeroAtMinutes: count(1, 720, 'Minutes of play from which on none is given; fewer and fewer between.'),
            }),
            v.description('A bonus for speed. Not for those who can’t hurry.'),
          ),
        ),
      }),
      v.description('What is earned.'),
    ),
    {},
  ),
  hintCost: v.optional(count(0, 1000, 'Points that a hint costs.'), 20),
  tries: v.optional(count(1, 10, 'How often a question may be tried; each try after the first earns less.'), 3),
});

/** What the end of a hunt gives. */
export const treasureSchema = v.strictObject({
  kind: v.pipe(v.picklist(treasureKinds), v.description('How it is drawn.')),
  title: described('The name of the treasure.'),
  text: described('What the winners read.'),
});

const dataset = v.strictObject({
  path: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(limits.address),
    v.description(
      'The file, CSV or GeoJSON: an https address, or a path beside the scenario or beside Jalon. Its descriptor `datapackage.json` is looked for in the same folder.',
    ),
  ),
  visible: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(limits.text))),
      v.maxLength(limits.listed),
      v.description('The columns whose values can be seen on the spot: only these are asked by `look`.'),
    ),
  ),
});

/** For whom the questions of a hunt are. */
export const audienceSchema = v.picklist(['child', 'pupil', 'adult']);

/** The schema of `jalon-scenario/1`, with a description on every field. */
export const scenarioSchema = v.strictObject({
  $schema: v.optional(
    v.pipe(v.string(), v.maxLength(limits.address), v.description('The address of this schema, for editors.')),
  ),
  format: v.pipe(v.literal('jalon-scenario/1'), v.description('The format and its version.')),
  id: id('A name for the scenario: small letters, digits and hyphens.'),
  title: described('The title of the hunt.'),
  summary: v.optional(described('One sentence for the list of hunts.')),
  intro: described('The story before the start.'),
  outro: described('The story after the last stage.'),
  languages: v.pipe(
    v.array(v.picklist(languages)),
    v.minLength(1),
    v.maxLength(limits.listed),
    v.description('The languages in which every text is given.'),
  ),
  audience: v.optional(v.pipe(audienceSchema, v.description('For whom the questions are.')), 'adult'),
  treasure: v.pipe(treasureSchema, v.description('What the end of the hunt gives.')),
  datasets: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(limits.name)), dataset),
      v.maxEntries(limits.datasets),
      v.description('The open data that stages, questions and barriers come from, by a name of your choice.'),
    ),
    {},
  ),
  rules: v.optional(v.pipe(rulesSchema, v.description('How the hunt is played.')), {}),
  circuits: v.optional(
    v.pipe(rallySchema, v.description('A circuit for each team: the same stages in another order. Only in a `trail`.')),
  ),
  start: v.optional(v.pipe(positionSchema, v.description('Where the hunt begins; else at its first stage.'))),
  walk: v.optional(
    v.pipe(
      walkSchema,
      v.description('How the hunt is walked: where it leads in the end, how fast, around which barriers.'),
    ),
  ),
  map: v.optional(v.pipe(mapSchema, v.description('Whose map lies under the hunt: IGN’s where nothing is said.'))),
  seed: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.maxLength(limits.name),
      v.description('The seed of all that is drawn; else the scenario’s id.'),
    ),
  ),
  stages: v.pipe(
    v.array(v.union([placedStage, siteStage, drawnStages])),
    v.minLength(1),
    v.maxLength(limits.stages),
    v.description('The stages, in order.'),
  ),
});

/** A scenario with its defaults filled in. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Rules = Scenario['rules'];
export type Treasure = Scenario['treasure'];
export type ScenarioStage = Scenario['stages'][number];
export type DrawnStages = Extract<ScenarioStage, { draw: unknown }>;
export type ScenarioChallenge = NonNullable<ScenarioStage['challenges']>[number];
export type ComposedChallenge = Extract<ScenarioChallenge, { family: unknown }>;
export type Source = v.InferOutput<typeof source>;
