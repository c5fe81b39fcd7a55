import { type Dataset, findSite } from '../../dataset';
import { canonicalJson } from '../../lib/hash';
import type { Scenario, ScenarioStage } from '../../scenario/schema';
import { type Datasets, isComposed } from '../../scenario/sense';
import { walkingOf } from '../../scenario/walk';
import type { Hunt } from '../hunt';
import { type Likeness, likenessIn } from './likeness';
import { type Json, type MadeStory, storyOf } from './story';
import { walkOf } from './time';

/** What a hunt in another town keeps of one: its story, its rules, and how many questions of which families are asked where along the walk. */
export interface Shape {
  /** As its author wrote it; null where it was composed, so that another is told of other data. */
  readonly story: MadeStory | null;
  readonly rules: Json;
  /** For each stage the families of its questions, in order; '' for one that an author wrote. */
  readonly families: readonly (readonly string[])[];
  /** The minutes that the walk takes, with its questions. */
  readonly minutes: number;
  readonly audience: Hunt['audience'];
  readonly languages: Hunt['languages'];
  /** How much was written by hand for its places, and stays behind: challenges, clues, titles and hints. */
  readonly leftBehind: number;
  /** How many stages have a zone or a code of their places, which stay behind too. */
  readonly arrivalsLeftBehind: number;
}

/** The sites of a walk through one dataset alone; undefined for any other. */
export const sitesIn = (
  { stages }: Scenario,
  datasets: Datasets,
): { readonly dataset: Dataset; readonly sites: readonly number[] } | undefined => {
  const names = new Set(stages.map((stage) => ('site' in stage ? stage.site.dataset : '')));
  const dataset = names.size === 1 ? datasets.get([...names][0] ?? '') : undefined;
  return (
    dataset && { dataset, sites: stages.flatMap((stage) => ('site' in stage ? findSite(dataset, stage.site.id) : [])) }
  );
};

/** The parts of a scenario that tell its story. */
export const frameOf = ({ title, summary, intro, outro, treasure }: Scenario): Json => ({
  ...{ title, ...(summary === undefined ? {} : { summary }), intro, outro, treasure },
});

/** Whether the story is the one that is composed of these sites. */
export const isComposedStory = (scenario: Scenario, datasets: Datasets): boolean => {
  const walk = sitesIn(scenario, datasets);
  const composed = walk && storyOf(walk.dataset, walk.sites, scenario.languages).frame;
  return composed !== undefined && canonicalJson(composed) === canonicalJson(frameOf(scenario));
};

/** How much a person wrote for the place of a stage: questions, clue, title and hints. */
export const handWritten = (stage: ScenarioStage): number => {
  const { clue, title, hints } = { clue: undefined, title: undefined, hints: undefined, ...stage } as Readonly<
    Record<string, unknown>
  >;
  const challenges = (stage.challenges ?? []).filter((one) => !isComposed(one) && one.type !== 'find');
  return challenges.length + [clue, title, hints].filter((one) => one !== undefined).length;
};

/** Whether one comes in at a stage by what is only at its place: a zone drawn around it, or a word found there. */
const hasOwnArrival = ({ arrival }: ScenarioStage): boolean =>
  arrival !== undefined && ('zone' in arrival || 'code' in arrival);

/** The shape of a hunt, and of the scenario that it was prepared from. */
export const shapeOf = (scenario: Scenario, datasets: Datasets, hunt: Hunt): Shape => {
  const { rules, audience, languages, stages } = scenario;
  const found = stages.map((stage) => stage.found);
  const written = {
    frame: frameOf(scenario),
    found: (i: number): Json => (found[i] === undefined ? {} : { found: found[i] }),
  };
  return {
    story: isComposedStory(scenario, datasets) ? null : written,
    rules,
    families: hunt.stages.map(({ challenges }) =>
      challenges.flatMap(({ family = '', content }) => (content.type === 'find' ? [] : [family])),
    ),
    minutes: walkOf(scenario.start, hunt.stages, walkingOf(hunt.walk)).minutes,
    audience,
    languages,
    leftBehind: stages.reduce((sum, stage) => sum + handWritten(stage), 0),
    arrivalsLeftBehind: stages.filter(hasOwnArrival).length,
  };
};

/** How much of a shape a hunt has: of how many stages, and what became of the families of its questions. */
export const likenessOf = ({ families }: Shape, hunt: Hunt): Likeness & { readonly stages: number } => ({
  stages: families.length,
  ...likenessIn(
    families.flat().filter((family) => family !== ''),
    hunt.stages.flatMap(({ challenges }) => challenges.flatMap(({ family }) => family ?? [])),
  ),
});
