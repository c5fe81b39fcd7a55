import { type Dataset, factOf, findSite, siteAt } from '../dataset';
import { fault, type Problem, stops } from '../lib/checked';
import { distanceMeters } from '../lib/geo';
import { hashText } from '../lib/hash';
import { languages, say } from '../lib/language';
import { wordsOf } from '../lib/text';
import { type ComposedChallenge, type Scenario, scenarioSchema } from '../scenario/schema';
import { minutesNeeded } from '../scenario/sense/route';
import { checkShape } from '../scenario/shape';
import { type Askable, askables } from './askable';
import type { Hunt } from './hunt';
import { prepare } from './prepare';
import { compose } from './words';
import { roleOf } from './words/roles';

/** What a person chooses of a quick hunt; all else follows from it and the data. */
export interface QuickChoice {
  /** The ids of the sites, in the order of the walk. */
  readonly sites: readonly string[];
  /** Where the scenario says that its data is: an address, or the name of a file beside it. */
  readonly path: string;
}

/** A hunt made from a choice of sites, and the scenario that says the same to its next author. */
export interface QuickHunt {
  readonly hunt: Hunt | null;
  readonly problems: readonly Problem[];
  /** The JSON text of the scenario, a `jalon-scenario/1`. */
  readonly scenarioText: string;
  /** The names of the stages at which no question could be proved. */
  readonly findOnly: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const datasetName = 'sites';
const mostQuestions = 2;
/** How often questions are asked for otherwise when one falls away: none does more than a few times. */
const mostRounds = 8;
const arrivalMeters = 30;

const slug = (text: string): string =>
  wordsOf(text)
    .join('-')
    .replace(/[^a-z0-9-]+/g, '')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');

const uniqueIds = (dataset: Dataset, sites: readonly number[]): readonly string[] => {
  const taken = new Set<string>();
  return sites.map((index) => {
    const stem = slug(siteAt(dataset, index).name) || 'stage';
    let id = stem;
    for (let more = 2; taken.has(id); more += 1) id = `${stem}-${more}`;
    taken.add(id);
    return id;
  });
};

/** The town that most of the sites are in, where a column tells; else empty. */
const townOf = (dataset: Dataset, sites: readonly number[]): string => {
  const field = dataset.fields.find(({ key }) => roleOf(key) === 'town');
  if (!field) return '';
  const towns = sites.map((index) => factOf(dataset, index, field.key));
  const count = (town: string): number => towns.filter((one) => one === town).length;
  const most = towns.find((town) => town !== '' && count(town) * 2 > towns.length);
  return most ?? '';
};

/** A file's name is a title for want of a better one: without its ending, and with spaces. */
const titleOf = ({ credit }: Dataset, language: (typeof languages)[number]): string =>
  say(credit.title, language)
    .replace(/\.[a-z]{2,8}$/i, '')
    .replaceAll('_', ' ');

const storyOf = (dataset: Dataset, sites: readonly number[]): Json => {
  const [stages, town] = [sites.length, townOf(dataset, sites)];
  const { publisher } = dataset.credit;
  return {
    title: compose(languages, ({ quick }, language) => quick.title(town || titleOf(dataset, language))),
    summary: compose(languages, ({ quick }, language) => quick.summary(stages, titleOf(dataset, language))),
    intro: compose(languages, ({ quick }, language) =>
      quick.intro({ stages, title: titleOf(dataset, language), publisher }),
    ),
    outro: compose(languages, ({ quick }) => quick.outro),
    treasure: {
      kind: 'chest',
      title: compose(languages, ({ quick }) => quick.treasureTitle),
      text: compose(languages, ({ quick }) => quick.treasureText),
    },
  };
};

/** A limit that leaves half as long again as the walk takes, in whole quarters of an hour; none for a walk of half a day. */
const limitOf = (dataset: Dataset, sites: readonly number[]): { readonly minutes?: number } => {
  const positions = sites.map((index) => siteAt(dataset, index).position);
  const legs = positions.slice(1).map((to, i) => distanceMeters(positions[i] ?? to, to));
  const needed = minutesNeeded(
    legs.reduce((sum, leg) => sum + leg, 0),
    sites.length,
  );
  const minutes = Math.max(30, Math.ceil((needed * 1.5) / 15) * 15);
  return minutes > 360 ? {} : { minutes };
};

type Challenges = readonly (readonly ComposedChallenge[])[];

/** All of the scenario but its challenges, which are found out. */
interface Draft {
  readonly dataset: Dataset;
  readonly write: (challenges: Challenges) => Json;
}

const draftOf = (dataset: Dataset, sites: readonly number[], { path }: QuickChoice): Draft => {
  const ids = uniqueIds(dataset, sites);
  const story = storyOf(dataset, sites);
  const seed = hashText(sites.map((index) => siteAt(dataset, index).id).join('\n')).slice(0, 12);
  const stem = slug(titleOf(dataset, 'fr')) || 'hunt';
  const write = (challenges: Challenges): Json => ({
    format: 'jalon-scenario/1',
    id: `${stem}-${seed}`,
    ...story,
    languages,
    datasets: { [datasetName]: { path } },
    rules: { mode: 'trail', arrival: { radiusMeters: arrivalMeters }, ...limitOf(dataset, sites) },
    seed,
    stages: sites.map((index, i) => {
      const asked = challenges[i] ?? [];
      const site = { dataset: datasetName, id: siteAt(dataset, index).id };
      return { id: ids[i], site, challenges: asked.length > 0 ? asked : [{ type: 'find' }] };
    }),
  });
  return { dataset, write };
};

const tried = ({ dataset, write }: Draft, challenges: Challenges) => {
  const json = write(challenges);
  const { value, problems } = checkShape<Scenario>(scenarioSchema, json);
  if (value === null || stops(problems)) return { json, hunt: null, problems };
  const prepared = prepare(value, new Map([[datasetName, dataset]]));
  const all = [...problems, ...prepared.problems];
  return { json, hunt: stops(all) ? null : prepared.hunt, problems: all };
};

/** Which challenges fell away, as `stage/challenge`. */
const droppedIn = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(
    problems.flatMap(({ fault, path }) => {
      const [, stage, challenge] = /^\$\.stages\[(\d+)\]\.challenges\[(\d+)\]$/.exec(path) ?? [];
      return fault === 'sense.questionDropped' ? [`${stage}/${challenge}`] : [];
    }),
  );

/** A few of the questions that may be asked at stage `i`: each stage begins with another, and plain ones only make up for want of better. */
const fewOf = (askable: readonly Askable[], i: number): readonly Askable[] => {
  const good = askable.filter(({ plain }) => !plain);
  const turned = good.map((_, k) => good[(i + k) % good.length] as Askable);
  return [...turned, ...askable.filter(({ plain }) => plain)].slice(0, mostQuestions);
};

const challengesOf = (askable: readonly (readonly Askable[])[]): Challenges =>
  askable.map((some) => some.map(({ challenge }) => challenge));

/** What may be asked at all: not in which town, where the hunt is named after it. */
const openQuestions = (dataset: Dataset, sites: readonly number[]): readonly Askable[] => {
  const town = townOf(dataset, sites);
  return askables(dataset).filter(({ challenge: { field = '' } }) => town === '' || roleOf(field) !== 'town');
};

/** Asks for all that may be asked, and then for a few of what could be proved, until none of these falls away. */
const settle = (draft: Draft, sites: readonly number[]): ReturnType<typeof tried> => {
  let open: readonly (readonly Askable[])[] = sites.map(() => openQuestions(draft.dataset, sites));
  let asked = open;
  for (let round = 0; round < mostRounds; round += 1) {
    const made = tried(draft, challengesOf(asked));
    const dropped = droppedIn(made.problems);
    if (made.hunt === null || (dropped.size === 0 && round > 0)) return made;
    const gone = asked.map((some, i) => some.filter((_, k) => dropped.has(`${i}/${k}`)));
    open = open.map((some, i) => some.filter((one) => !gone[i]?.includes(one)));
    asked = open.map(fewOf);
  }
  return tried(
    draft,
    open.map(() => []),
  );
};

/** The hunt of these sites with the questions that their data proves, in French and English, as far as it can be made: pure, and the same for the same choice. */
export const quickHunt = (dataset: Dataset, choice: QuickChoice): QuickHunt => {
  const indexes = choice.sites.map((id) => findSite(dataset, id));
  const sites = [...new Set(indexes.filter((index) => index >= 0))];
  const { json, hunt, problems } =
    sites.length > 0
      ? settle(draftOf(dataset, sites, choice), sites)
      : { json: {}, hunt: null, problems: [fault('$.stages', 'sense.noStages')] };
  const findOnly = (hunt?.stages ?? []).filter(({ challenges }) =>
    challenges.every((one) => one.content.type === 'find'),
  );
  return {
    hunt,
    problems,
    scenarioText: `${JSON.stringify(json, null, 2)}\n`,
    findOnly: findOnly.map(({ title }) => say(title, 'fr')),
  };
};
