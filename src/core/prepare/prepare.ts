import { siteAt } from '../dataset';
import { languageOf } from '../dataset/language';
import { languageBeside } from '../dataset/language/tags';
import { fault, type Problem, stops } from '../lib/checked';
import { boundsOf } from '../lib/geo';
import { within } from '../lib/json';
import type { Position } from '../lib/position';
import { outlineOf } from '../lib/zone';
import { mapNamedBy, walkTermsOf, withBarriersBetween } from '../scenario/barriers';
import { modeTerms } from '../scenario/modes';
import type { Scenario } from '../scenario/schema';
import { checkRoute, checkSense, type Datasets } from '../scenario/sense';
import { lengthOf, type WalkTerms, walkingOf } from '../scenario/walk';
import { type Seen, seenFrom, walkedBy } from './ahead';
import { makeChallenges } from './challenges';
import { withCircuits } from './circuits/lay';
import { withTellingWords } from './clues';
import { type CreditList, creditList } from './credits';
import { expand, type Spot, type StageSite } from './expand';
import { flowOf } from './flow';
import type { Hunt, HuntStage } from './hunt';
import { type Ledger, openLedger } from './ledger';
import { clueOf, hiddenClueOf, hintsOf, type Origin, titleOf } from './sentences';
import { unspread } from './spread';

/** A hunt, or null when something stops it; warnings may stand beside a hunt. */
export interface Prepared {
  readonly hunt: Hunt | null;
  readonly problems: Problem[];
}

const unread = (scenario: Scenario, datasets: Datasets): Problem[] =>
  Object.keys(scenario.datasets)
    .filter((name) => !datasets.has(name))
    .map((name) =>
      fault(within('$.datasets', name), 'sense.unknownDataset', {
        dataset: name,
        known: [...datasets.keys()].join(', '),
      }),
    );

/** Where a team comes from to each stage: from the one before, or from the start where nobody knows which that is. */
const origins = (scenario: Scenario, spots: readonly Spot[], start: Position): Origin[] => {
  const firstOpening = spots.findIndex(({ flow }) => flow?.opens || flow?.secret || flow?.final);
  const isUncertain = (i: number): boolean => firstOpening >= 0 && i >= firstOpening;
  return spots.map((_, i) => {
    const before = modeTerms[scenario.rules.mode].anyOrder || isUncertain(i) ? undefined : spots[i - 1];
    return before ? { position: before.position, isStart: false } : { position: start, isStart: true };
  });
};

const siteOf = ({ name: dataset, dataset: data, index }: StageSite): NonNullable<HuntStage['site']> => {
  const { id, row, facts } = siteAt(data, index);
  return { dataset, id, row, facts: facts.size };
};

/** The languages of the datasets that tell theirs, by name, and of their names where these are in another. */
const languagesOf = (datasets: Datasets): Pick<Composing, 'dataLanguages' | 'nameLanguages'> => {
  const all = [...datasets].map(([name, data]) => {
    const own = languageOf(data);
    const keys = data.fields.map(({ key }) => key);
    return { name, own, ofNames: languageBeside(keys[data.nameField] ?? '', keys) || own };
  });
  const named = all.filter(({ own, ofNames }) => own !== ofNames);
  return {
    dataLanguages: Object.fromEntries(all.filter(({ own }) => own !== '').map(({ name, own }) => [name, own])),
    ...(named.length > 0 && { nameLanguages: Object.fromEntries(named.map(({ name, ofNames }) => [name, ofNames])) }),
  };
};

/** What a hunt is prepared for: to be played, or to see which of its questions are proved, for which its clues need not tell of places, and it needs no hints. */
export type Purpose = 'play' | 'trial';

/** What all stages of a hunt are composed with. */
interface Composing {
  readonly datasets: Datasets;
  readonly credits: CreditList;
  readonly ledger: Ledger;
  readonly dataLanguages: Readonly<Record<string, string>>;
  readonly nameLanguages?: Readonly<Record<string, string>>;
  readonly purpose: Purpose;
}

const makeStage = (
  scenario: Scenario,
  spot: Spot,
  number: number,
  { from, seen, flow }: { readonly from: Origin; readonly seen: Seen; readonly flow: ReturnType<typeof flowOf> },
  { datasets, credits, ledger, purpose, ...dataTongues }: Composing,
): { readonly stage: HuntStage; readonly problems: readonly Problem[] } => {
  const { languages, audience } = scenario;
  const listener = { languages, audience, ...dataTongues };
  const title = titleOf(spot, number, listener);
  const clue = modeTerms[scenario.rules.mode].hidesPlaces ? hiddenClueOf(spot, listener) : clueOf(spot, from, listener);
  const { found, code, position, radiusMeters, zone, id, sources, site } = spot;
  const own = [...(site ? credits.ofDataset(site.name) : []), ...credits.ofSources(sources)];
  const shown = [scenario.title, title, clue, ...(found === undefined ? [] : [found])];
  const { challenges, problems } = makeChallenges({
    ...{ scenario, listener, spot, seen, shown, credits, ledger, datasets },
  });
  const optional = { ...(found === undefined ? {} : { found }), ...(code === undefined ? {} : { code }) };
  const hints = purpose === 'trial' ? [] : hintsOf(spot, title, listener);
  return {
    stage: {
      id,
      title,
      ...(site && { site: siteOf(site) }),
      clue,
      ...optional,
      position,
      radiusMeters,
      ...(zone && { zone }),
      ...flow,
      hints,
      ...(spot.hintCosts && { hintCosts: spot.hintCosts }),
      challenges,
      credits: own,
    },
    problems,
  };
};

const routeProblems = (scenario: Scenario, spots: readonly Spot[], walk: WalkTerms | undefined): Problem[] =>
  scenario.stages.some((stage) => 'draw' in stage) ? checkRoute(spots, scenario, walk) : [];

/** How a hunt through these places is walked: of a map's barriers, those that matter there; else as its author says. */
const walkBetween = (scenario: Scenario, datasets: Datasets, positions: readonly Position[]): WalkTerms | undefined => {
  const terms = walkTermsOf(scenario, datasets);
  return terms && mapNamedBy(scenario) !== undefined ? withBarriersBetween(terms, positions) : terms;
};

const assemble = (scenario: Scenario, datasets: Datasets, spots: readonly Spot[], purpose: Purpose): Prepared => {
  const [first] = spots;
  const start = scenario.start ?? first?.position;
  if (start === undefined) return { hunt: null, problems: [fault('$.stages', 'sense.noStages')] };
  const credits = creditList(datasets, scenario.languages);
  const seed = scenario.seed ?? scenario.id;
  const ledger = openLedger(spots, seed, scenario.languages);
  const dataTongues = languagesOf(datasets);
  const walked = walkedBy(scenario.rules, scenario.circuits !== undefined);
  const made = origins(scenario, spots, start).flatMap((from, i) => {
    const spot = spots[i];
    if (spot === undefined) return [];
    const flow = flowOf(spots, spot, modeTerms[scenario.rules.mode]);
    const seen = seenFrom(spot, spots, walked);
    return [
      makeStage(scenario, spot, i + 1, { from, seen, flow }, { datasets, credits, ledger, purpose, ...dataTongues }),
    ];
  });
  const listener = { languages: scenario.languages, audience: scenario.audience, ...dataTongues };
  const bareStages = made.map(({ stage }) => stage);
  const stages = purpose === 'trial' ? bareStages : withTellingWords(bareStages, spots, listener);
  const positions = [start, ...spots.map(({ position }) => position)];
  const zones = spots.flatMap(({ zone }) => (zone ? outlineOf(zone) : []));
  const framed = [...positions, ...zones, ...(scenario.walk?.end ? [scenario.walk.end] : [])];
  const walk = walkBetween(scenario, datasets, positions);
  if (walk?.barriers) credits.ofDataset(mapNamedBy(scenario) ?? '');
  const { id, title, intro, outro, languages, audience, rules, treasure } = scenario;
  const bare: Hunt = {
    format: 'jalon-hunt/1',
    ...{ id, title, intro, outro, languages, ...dataTongues, audience, rules, treasure },
    seed,
    start,
    ...(walk && { walk }),
    ...(scenario.map && { map: scenario.map }),
    frame: boundsOf(framed) ?? { south: start.lat, west: start.lng, north: start.lat, east: start.lng },
    stages,
    ...(unspread(stages).size === 0 && { spread: true as const }),
    circuits: [stages.map((stage) => stage.id)],
    credits: credits.all(),
    lengthMeters: lengthOf(positions, walkingOf(walk)),
  };
  const { hunt, problems } = withCircuits(bare, scenario, spots);
  return { hunt, problems: [...made.flatMap(({ problems: of }) => of), ...problems] };
};

/** Makes the hunt of a scenario of good shape from the datasets it names: pure and seeded, so the same on any machine. */
export const prepare = (scenario: Scenario, datasets: Datasets, purpose: Purpose = 'play'): Prepared => {
  const before = [...unread(scenario, datasets), ...checkSense(scenario, datasets)];
  if (stops(before)) return { hunt: null, problems: before };
  const { spots, problems } = expand(scenario, datasets);
  const placed = [...before, ...problems, ...routeProblems(scenario, spots, walkTermsOf(scenario, datasets))];
  if (stops(placed)) return { hunt: null, problems: placed };
  const assembled = assemble(scenario, datasets, spots, purpose);
  return { hunt: assembled.hunt, problems: [...placed, ...assembled.problems] };
};
