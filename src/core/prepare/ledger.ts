import { seededRandom, shuffled } from '../lib/random';
import type { Spot } from './expand';
import type { Proof } from './hunt';
import { factOfCell, factsTold, pairOfSites } from './told';

/** What the questions of a hunt have told so far, and where the next right option comes. */
export interface Ledger {
  /** Whether what a column says of a site is told already. */
  readonly isTold: (dataset: string, site: string, column: string) => boolean;
  /** Whether it is told already how one site lies from the other. */
  readonly isSeen: (dataset: string, from: string, to: string) => boolean;
  /** Whether a question would tell again what another tells. */
  readonly repeats: (proof: Proof) => boolean;
  readonly enter: (proof: Proof) => void;
  /** The place of the next right option, counted from 0: of each four in a row, one comes at each place. */
  readonly nextPlace: () => number;
  /** Whether a site is a stage of the hunt. */
  readonly isStage: (dataset: string, index: number) => boolean;
}

const fourPlaces = [0, 1, 2, 3] as const;

/** An empty ledger for a hunt through these spots. */
export const openLedger = (spots: readonly Spot[], seed: string): Ledger => {
  const random = seededRandom(`${seed}/places`);
  const told = new Set<string>();
  const stages = new Set(spots.flatMap(({ site }) => (site ? [`${site.index} ${site.name}`] : [])));
  let places: readonly number[] = [];
  return {
    isTold: (dataset, site, column) => told.has(factOfCell(dataset, site, column)),
    isSeen: (dataset, from, to) => told.has(pairOfSites(dataset, from, to)),
    repeats: (proof) => factsTold(proof).some((fact) => told.has(fact)),
    enter: (proof) => {
      for (const fact of factsTold(proof)) told.add(fact);
    },
    nextPlace: () => {
      if (places.length === 0) places = shuffled(fourPlaces, random);
      const [place = 0, ...rest] = places;
      places = rest;
      return place;
    },
    isStage: (dataset, index) => stages.has(`${index} ${dataset}`),
  };
};
