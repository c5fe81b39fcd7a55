import { type Dataset, findSite, siteAt } from '../../dataset';
import { canonicalJson } from '../../lib/hash';
import type { Text } from '../../lib/language';
import type { Scenario } from '../../scenario/schema';
import type { Datasets } from '../../scenario/sense';
import { frameOf, isComposedStory, sitesIn } from '../make/shape';
import { storyOf } from '../make/story';
import type { Change } from './change';
import { sameSite } from './sites';

const textIn = (value: unknown): Text => {
  const { title } = (value ?? {}) as { readonly title?: Text };
  return title ?? ((value ?? '') as Text);
};

const changed = (path: string, was: unknown, is: unknown): readonly Change[] =>
  canonicalJson(was ?? null) === canonicalJson(is ?? null)
    ? []
    : [{ kind: 'story', path, stage: '', of: '', was: textIn(was), is: textIn(is), mend: { path, value: is } }];

/** A story that was composed of the stages and their data is composed anew: of the stages that are left, and of newer data. */
export const storyChanges = (scenario: Scenario, datasets: Datasets, newer: Dataset): readonly Change[] => {
  const walk = isComposedStory(scenario, datasets) ? sitesIn(scenario, datasets) : undefined;
  if (walk === undefined) return [];
  const left = scenario.stages.flatMap((stage, i) => {
    const site = sameSite(newer, siteAt(walk.dataset, walk.sites[i] ?? 0));
    return site ? [{ stage, i, index: findSite(newer, site.id) }] : [];
  });
  if (left.length === 0) return [];
  const { frame, found } = storyOf(
    newer,
    left.map(({ index }) => index),
    scenario.languages,
  );
  return [
    ...Object.entries(frameOf(scenario)).flatMap(([key, was]) => changed(`$.${key}`, was, frame[key])),
    ...left.flatMap(({ stage, i }, at) => changed(`$.stages[${i}].found`, stage.found, found(at).found)),
  ];
};
