import { placeFamilies } from '../scenario/schema';
import type { Cell, HuntChallenge, Proof } from './hunt';
import { isMistakable, nameKey } from './questions/peers';

/** The places whose names decide the answer; of wrong ones it is enough that the nearest that bears the name is wrong. */
const decisive = ({ right, others = [] }: Proof): readonly Cell[] => [right, ...others];

const cellsOf = ({ subject, right, wrong, others = [] }: Proof): readonly Cell[] => [
  subject,
  right,
  ...wrong,
  ...others,
];

/** The places that proofs name, by their names. */
const placesNamed = (proofs: readonly Proof[]): ReadonlyMap<string, readonly Cell[]> => {
  const named = new Map<string, Cell[]>();
  for (const cell of proofs.flatMap(cellsOf).filter(({ position }) => position !== undefined)) {
    const key = nameKey(cell.name);
    named.set(key, [...(named.get(key) ?? []), cell]);
  }
  return named;
};

/** The questions of places whose answer hangs on a name that another place of these questions bears as well, so near that it may be meant. */
export const ambiguous = (questions: readonly HuntChallenge[]): ReadonlySet<HuntChallenge> => {
  const named = placesNamed(questions.flatMap(({ proof }) => proof ?? []));
  const isAmbiguous = (proof: Proof): boolean =>
    decisive(proof).some((cell) =>
      (named.get(nameKey(cell.name)) ?? []).some((other) => isMistakable(proof.subject, cell, other)),
    );
  return new Set(questions.filter(({ proof }) => proof && placeFamilies.includes(proof.rule) && isAmbiguous(proof)));
};
