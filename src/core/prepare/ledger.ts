import type { Challenge } from '../challenge';
import { siteAt } from '../dataset';
import type { Language } from '../lib/language';
import { seededRandom, shuffled } from '../lib/random';
import type { Composed } from './compose';
import type { Spot, StageSite } from './expand';
import type { Proof } from './hunt';
import { bearers, nameKey } from './questions/peers';
import { areLopsided, type Glance, glanceAt, isTooRegular } from './regular';
import { claimsIn, factOfCell, factsTold, pairOfSites, saidBy } from './told';

/** What the questions of a hunt have told so far, and where the next right option comes. */
export interface Ledger {
  /** Whether what a column says of a site is told already. */
  readonly isTold: (dataset: string, site: string, column: string) => boolean;
  /** Whether it is told already how one site lies from the other. */
  readonly isSeen: (dataset: string, from: string, to: string) => boolean;
  /** Whether a question would tell again what another tells. */
  readonly repeats: (proof: Proof) => boolean;
  /** Whether a question claims in the same words what another claims of its own place. */
  readonly isSaid: (proof: Proof) => boolean;
  /** Whether the right option, with this question, is not too often the longest or at one place, nor a claim too often true or false. */
  readonly suits: (composed: Pick<Composed, 'proof' | 'content'>) => boolean;
  /** Whether another claim may be true, or false: of all as many are one as the other. */
  readonly mayClaim: (isTrue: boolean) => boolean;
  readonly enter: (composed: Pick<Composed, 'proof' | 'content'>) => void;
  /** The place of the next right one of so many options, counted from 0: as often at each. */
  readonly placeAmong: (options: number) => number;
  /** Whether a site is a stage of the hunt, or is called like one. */
  readonly isStage: (site: StageSite) => boolean;
}

/** Places for so many options: each once, in an order of chance, then all again. */
const openPlaces = (seed: string): Ledger['placeAmong'] => {
  const random = seededRandom(`${seed}/places`);
  const left = new Map<number, readonly number[]>();
  return (options) => {
    const places = left.get(options) ?? [];
    const all = Array.from({ length: options }, (_, place) => place);
    const [place = 0, ...rest] = places.length > 0 ? places : shuffled(all, random);
    left.set(options, rest);
    return place;
  };
};

/** The sites of one dataset that are stages, or called like one. */
const stagesIn = (spots: readonly Spot[], { name, dataset }: StageSite): ReadonlySet<number> => {
  const sites = spots.flatMap(({ site }) => site ?? []);
  const own = sites.filter((site) => site.name === name).map(({ index }) => index);
  const called = sites.map((site) => nameKey(siteAt(site.dataset, site.index).name)).filter((key) => key !== '');
  return new Set([...own, ...called.flatMap((key) => bearers(dataset).get(key) ?? [])]);
};

const stagesAmong = (spots: readonly Spot[]): Ledger['isStage'] => {
  const known = new Map<string, ReadonlySet<number>>();
  return (site) => {
    const stages = known.get(site.name) ?? stagesIn(spots, site);
    known.set(site.name, stages);
    return stages.has(site.index);
  };
};

/** An empty ledger for a hunt through these spots, in these languages. */
export const openLedger = (spots: readonly Spot[], seed: string, languages: readonly Language[]): Ledger => {
  const told = new Set<string>();
  const said = new Set<string>();
  let glances: readonly Glance[] = [];
  let claims: readonly boolean[] = [];
  const withOne = (content: Challenge): readonly Glance[] => {
    const glance = glanceAt(content, languages);
    return glance ? [...glances, glance] : glances;
  };
  const mayClaim = (isTrue: boolean): boolean => !areLopsided([...claims, isTrue]);
  return {
    isTold: (dataset, site, column) => told.has(factOfCell(dataset, site, column)),
    isSeen: (dataset, from, to) => told.has(pairOfSites(dataset, from, to)),
    repeats: (proof) => factsTold(proof).some((fact) => told.has(fact)),
    isSaid: (proof) => saidBy(proof).some((words) => said.has(words)),
    suits: ({ content, proof }) =>
      claimsIn(proof).every(mayClaim) &&
      (glanceAt(content, languages) === undefined || !isTooRegular(withOne(content), languages)),
    mayClaim,
    enter: ({ proof, content }) => {
      for (const fact of factsTold(proof)) told.add(fact);
      for (const words of saidBy(proof)) said.add(words);
      glances = withOne(content);
      claims = [...claims, ...claimsIn(proof)];
    },
    placeAmong: openPlaces(seed),
    isStage: stagesAmong(spots),
  };
};
