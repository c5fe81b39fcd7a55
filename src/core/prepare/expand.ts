import { type Dataset, findSite, siteAt } from '../dataset';
import { fault, type Problem } from '../lib/checked';
import type { Text } from '../lib/language';
import type { Position } from '../lib/position';
import { seededRandom } from '../lib/random';
import type { Zone } from '../lib/zone';
import { radiusOf } from '../scenario/arrival';
import { walkTermsOf } from '../scenario/barriers';
import type { Item, Opens } from '../scenario/opens';
import type { DrawnStages, Scenario, ScenarioChallenge, ScenarioStage, Source } from '../scenario/schema';
import type { Datasets } from '../scenario/sense';
import { walkingOf } from '../scenario/walk';
import { drawSites } from './draw';
import { shortWalk } from './order';

/** The site a stage stands on. */
export interface StageSite {
  /** The dataset's name in the scenario. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly index: number;
}

/** How a stage opens and what it gives, as its author says. */
export interface SpotFlow {
  readonly opens?: Opens | undefined;
  readonly secret?: boolean | undefined;
  readonly final?: boolean | undefined;
  readonly gives?: Item | undefined;
}

/** A stage with its place, before its words are composed. */
export interface Spot {
  /** Where the scenario speaks of it. */
  readonly path: string;
  readonly id: string;
  readonly position: Position;
  readonly radiusMeters: number;
  readonly zone?: Zone | undefined;
  readonly site: StageSite | null;
  readonly code?: string | undefined;
  readonly title?: Text | undefined;
  readonly clue?: Text | undefined;
  readonly found?: Text | undefined;
  readonly hints?: readonly Text[] | undefined;
  /** What each of these costs, where one has a cost of its own. */
  readonly hintCosts?: readonly number[] | undefined;
  readonly flow?: SpotFlow | undefined;
  readonly challenges: readonly ScenarioChallenge[];
  readonly sources: readonly Source[];
}

type NamedStage = Exclude<ScenarioStage, DrawnStages>;
type WrittenHint = NonNullable<NamedStage['hints']>[number];

const common = (stage: ScenarioStage, scenario: Scenario, path: string) => ({
  path,
  radiusMeters: radiusOf(stage.arrival ?? {}, scenario.rules.arrival.radiusMeters),
  code: stage.arrival?.code,
  found: stage.found,
  challenges: stage.challenges ?? [],
});

const isPriced = (hint: WrittenHint): hint is Extract<WrittenHint, { cost: number }> =>
  typeof hint === 'object' && 'cost' in hint;

/** The hints as written, and what each costs where one has a cost of its own. */
const hintsIn = ({ hints }: NamedStage, { rules }: Scenario): Pick<Spot, 'hints' | 'hintCosts'> => {
  if (hints === undefined) return {};
  const texts = hints.map((hint) => (isPriced(hint) ? hint.text : hint));
  const costs = hints.map((hint) => (isPriced(hint) ? hint.cost : rules.hintCost));
  return { hints: texts, ...(hints.some(isPriced) && { hintCosts: costs }) };
};

const fixedSpot = (stage: ScenarioStage, scenario: Scenario, datasets: Datasets, path: string): Spot | null => {
  if ('draw' in stage) return null;
  const { id, title, clue, sources = [], opens, secret, final, gives } = stage;
  const flow = { opens, secret, final, gives };
  const words = {
    ...common(stage, scenario, path),
    zone: stage.arrival?.zone,
    id,
    title,
    clue,
    sources,
    flow,
    ...hintsIn(stage, scenario),
  };
  if ('at' in stage) return { ...words, position: stage.at, site: null };
  const dataset = datasets.get(stage.site.dataset);
  const index = dataset ? findSite(dataset, stage.site.id) : -1;
  if (dataset === undefined || index < 0) return null;
  return { ...words, position: siteAt(dataset, index).position, site: { name: stage.site.dataset, dataset, index } };
};

/** All that is placed so far: the fixed stages, and what earlier draws gave. */
interface Expansion {
  readonly scenario: Scenario;
  readonly datasets: Datasets;
  /** One list of spots for each stage of the scenario, empty while not drawn. */
  readonly spots: readonly (readonly Spot[])[];
  readonly problems: readonly Problem[];
}

const freeId = (taken: ReadonlySet<string>, name: string): string => {
  const stem =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'drawn';
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};

const lastBefore = ({ scenario, spots }: Expansion, at: number): Position | undefined =>
  spots.slice(0, at).flat().at(-1)?.position ?? scenario.start;

const drawnSpots = (expansion: Expansion, stage: DrawnStages, dataset: Dataset, at: number): Spot[] => {
  const { scenario, spots } = expansion;
  const { dataset: name, around } = stage.draw;
  const placed = spots.flat();
  const sites = new Set(placed.flatMap(({ site }) => (site?.name === name ? [site.index] : [])));
  const random = seededRandom(`${scenario.seed ?? scenario.id}/draw/${at}`);
  const drawn = drawSites(dataset, stage, { positions: placed.map(({ position }) => position), sites }, random);
  const taken = new Set(placed.map(({ id }) => id));
  const { ways } = walkingOf(walkTermsOf(scenario, expansion.datasets));
  return shortWalk(lastBefore(expansion, at) ?? around, drawn, ways).map(({ index, position }) => {
    const id = freeId(taken, name);
    taken.add(id);
    const words = common(stage, scenario, `$.stages[${at}]`);
    return { ...words, id, position, site: { name, dataset, index }, sources: [] };
  });
};

const drawInto = (expansion: Expansion, stage: ScenarioStage, at: number): Expansion => {
  const dataset = 'draw' in stage ? expansion.datasets.get(stage.draw.dataset) : undefined;
  if (dataset === undefined || !('draw' in stage)) return expansion;
  const drawn = drawnSpots(expansion, stage, dataset, at);
  const { count } = stage.draw;
  const path = `$.stages[${at}].draw.count`;
  const short = drawn.length < count ? [fault(path, 'sense.drawTooFew', { found: drawn.length, count })] : [];
  return {
    ...expansion,
    spots: expansion.spots.map((spots, i) => (i === at ? drawn : spots)),
    problems: [...expansion.problems, ...short],
  };
};

/** Every stage in its place: those written out, those on sites, and those drawn, in the scenario's order. */
export const expand = (
  scenario: Scenario,
  datasets: Datasets,
): { spots: readonly Spot[]; problems: readonly Problem[] } => {
  const fixed = scenario.stages.map((stage, i) => {
    const spot = fixedSpot(stage, scenario, datasets, `$.stages[${i}]`);
    return spot ? [spot] : [];
  });
  const start: Expansion = { scenario, datasets, spots: fixed, problems: [] };
  const { spots, problems } = scenario.stages.reduce(drawInto, start);
  return { spots: spots.flat(), problems };
};
