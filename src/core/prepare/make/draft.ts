import { type Dataset, siteAt } from '../../dataset';
import { type Problem, stops } from '../../lib/checked';
import { hashText } from '../../lib/hash';
import { languages as allLanguages, type Language } from '../../lib/language';
import type { Position } from '../../lib/position';
import { wordsOf } from '../../lib/text';
import { withBarriersBetween } from '../../scenario/barriers';
import { type ComposedChallenge, type Scenario, scenarioSchema } from '../../scenario/schema';
import { checkShape } from '../../scenario/shape';
import { type WalkTerms, walkingOf } from '../../scenario/walk';
import type { Hunt } from '../hunt';
import { type Purpose, prepare } from '../prepare';
import type { Shape } from './shape';
import { type Json, storyOf, titleOf } from './story';
import { walkOf } from './time';

/** What is chosen of a hunt; all else follows from it and the data. */
export interface Choice {
  /** The ids of the sites, in the order of the walk. */
  readonly sites: readonly string[];
  /** Where the scenario says that its data is: an address, or the name of a file beside it. */
  readonly path: string;
  /** Where the hunt begins; else at its first stage. */
  readonly start?: Position;
  /** How it is walked, where that is said. */
  readonly walk?: WalkTerms | undefined;
  readonly audience?: Hunt['audience'];
  /** In which languages it can be played; else in all. */
  readonly languages?: readonly Language[];
  /** The hunt whose story, rules and families it takes over, where there is one. */
  readonly shape?: Shape | undefined;
}

/** The challenges of each stage, in order. */
export type Challenges = readonly (readonly ComposedChallenge[])[];

/** All of a scenario but its challenges, which are found out. */
export interface Draft {
  readonly dataset: Dataset;
  readonly families: Shape['families'] | undefined;
  readonly audience: Hunt['audience'];
  readonly languages: readonly Language[];
  readonly sites: readonly number[];
  readonly write: (challenges: Challenges) => Json;
}

/** A draft with its challenges written in, and the hunt that it gives. */
export interface Tried {
  readonly json: Json;
  readonly hunt: Hunt | null;
  readonly problems: readonly Problem[];
}

/** What a scenario that is made calls its data. */
export const datasetName = 'sites';
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

/** A limit that leaves half as long again as the walk takes with its questions, in whole quarters of an hour: slow teams need it. None for a walk of half a day. */
const limitOf = (
  { start, walk }: Pick<Choice, 'start' | 'walk'>,
  dataset: Dataset,
  sites: readonly number[],
): { readonly minutes?: number } => {
  const takes = walkOf(
    start,
    sites.map((index) => siteAt(dataset, index)),
    walkingOf(walk),
  ).minutes;
  const minutes = Math.max(30, Math.ceil((takes * 1.5) / 15) * 15);
  return minutes > 360 ? {} : { minutes };
};

/** The scenario of a walk through these sites, to which the challenges are still to be written. */
export const draftOf = (
  dataset: Dataset,
  sites: readonly number[],
  { path, start, walk, audience = 'adult', languages = allLanguages, shape }: Choice,
): Draft => {
  const ids = uniqueIds(dataset, sites);
  const story = shape?.story ?? storyOf(dataset, sites, languages);
  const kept =
    walk &&
    withBarriersBetween(walk, [...(start ? [start] : []), ...sites.map((index) => siteAt(dataset, index).position)]);
  const seed = hashText(sites.map((index) => siteAt(dataset, index).id).join('\n')).slice(0, 12);
  const stem = slug(titleOf(dataset, 'fr')) || 'hunt';
  const write = (challenges: Challenges): Json => ({
    format: 'jalon-scenario/1',
    id: `${stem}-${seed}`,
    ...story.frame,
    languages,
    audience,
    datasets: { [datasetName]: { path } },
    rules: shape?.rules ?? {
      mode: 'trail',
      arrival: { radiusMeters: arrivalMeters },
      ...limitOf({ ...(start && { start }), walk: kept }, dataset, sites),
    },
    ...(start && { start }),
    ...(kept && { walk: kept }),
    seed,
    stages: sites.map((index, i) => {
      const asked = challenges[i] ?? [];
      const site = { dataset: datasetName, id: siteAt(dataset, index).id };
      return { id: ids[i], site, ...story.found(i), challenges: asked.length > 0 ? asked : [{ type: 'find' }] };
    }),
  });
  return { dataset, audience, languages, families: shape?.families, sites, write };
};

/** The hunt that a draft gives with these challenges. */
export const tryOut = ({ dataset, write }: Draft, challenges: Challenges, purpose?: Purpose): Tried => {
  const json = write(challenges);
  const { value, problems } = checkShape<Scenario>(scenarioSchema, json);
  if (value === null || stops(problems)) return { json, hunt: null, problems };
  const prepared = prepare(value, new Map([[datasetName, dataset]]), purpose);
  const all = [...problems, ...prepared.problems];
  return { json, hunt: stops(all) ? null : prepared.hunt, problems: all };
};

/** The challenges that fell away, each with its stage, its place among the stage's, and why. */
export const droppedIn = (
  problems: readonly Problem[],
): readonly { readonly stage: number; readonly challenge: number; readonly reason: string }[] =>
  problems.flatMap(({ fault, path, values }) => {
    const [, stage, challenge] = /^\$\.stages\[(\d+)\]\.challenges\[(\d+)\]$/.exec(path) ?? [];
    if (fault !== 'sense.questionDropped') return [];
    return [{ stage: Number(stage), challenge: Number(challenge), reason: String(values.reason) }];
  });
