import { type Dataset, findSite } from '../../dataset';
import { fault, type Problem } from '../../lib/checked';
import { say } from '../../lib/language';
import type { Hunt } from '../hunt';
import { type Choice, draftOf } from './draft';
import { whyBland, whyLong, whyPoor } from './promise';
import { settle, type Tally } from './questions';

/** A hunt made from a choice of sites, and the scenario that says the same to its next author. */
export interface MadeHunt {
  readonly hunt: Hunt | null;
  readonly problems: readonly Problem[];
  /** The JSON text of the scenario, a `jalon-scenario/1`. */
  readonly scenarioText: string;
  /** The names of the stages at which no question could be proved. */
  readonly findOnly: readonly string[];
  /** The ids of their sites. */
  readonly mute: readonly string[];
  /** For each family what was tried, proved and kept. */
  readonly tally: readonly Tally[];
  /** How many sites in reach were no stages, for the data itself calls them closed, dangerous or gone. */
  readonly closed?: number;
}

/** The hunt of these sites with the questions that their data proves, in each of its languages, as far as it can be made: pure, and the same for the same choice. */
export const makeHunt = (dataset: Dataset, choice: Choice): MadeHunt => {
  const indexes = choice.sites.map((id) => findSite(dataset, id));
  const sites = [...new Set(indexes.filter((index) => index >= 0))];
  const { json, hunt, problems, tally } =
    sites.length > 0
      ? settle(draftOf(dataset, sites, choice))
      : { json: {}, hunt: null, problems: [fault('$.stages', 'sense.noStages')], tally: [] };
  const findOnly = (hunt?.stages ?? []).filter(({ challenges }) =>
    challenges.every((one) => one.content.type === 'find'),
  );
  const madeOf = { dataset, sites, tally };
  const poor = hunt ? whyPoor(hunt, madeOf) : [];
  const bland = hunt && poor.length === 0 ? whyBland(hunt, madeOf) : [];
  return {
    hunt,
    problems: [...problems, ...poor, ...bland, ...(hunt ? whyLong(hunt) : [])],
    scenarioText: `${JSON.stringify(json, null, 2)}\n`,
    findOnly: findOnly.map(({ title }) => say(title, 'fr')),
    mute: findOnly.flatMap(({ site }) => site?.id ?? []),
    tally,
  };
};
