import { type Dataset, factOf, nameAt } from '../../dataset';
import { once, onceAt } from '../../dataset/sites/once';
import { remembered } from '../../lib/remembered';
import { fold, wordsOf } from '../../lib/text';
import { kindNamed } from '../facts/kinds';
import type { Cell, Proof } from '../hunt';
import { singular } from '../leaks';
import type { Subject } from './family';
import { namesUse } from './nameTells';
import type { Peer } from './peers';

/** Words that stand in names of all sorts. */
const hollow = new Set(
  'saint sainte notre dame grand grande petit petite vieux vieille nouveau nouvelle ancien ancienne haut haute prive privee public publique the old new upper lower north south east west'.split(
    ' ',
  ),
);
const fewestLetters = 4;

/** The words by which a name is told from others: numbers too, and no kinds of places. */
const ownWords = remembered((name): readonly string[] =>
  wordsOf(name)
    .filter((word) => (word.length >= 3 || /\d/.test(word)) && kindNamed(word) === undefined && !namesUse(word))
    .map(singular),
);

/** Whether two names are one but for the kind of place: a `Lycée Saint-Vincent` beside a `Collège Saint-Vincent`. */
export const areOfOneName = (a: string, b: string): boolean => {
  const [one, other] = [new Set(ownWords(a)), new Set(ownWords(b))];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  const areEnough = small.size > 1 || (small.size === 1 && large.size === 1);
  return areEnough && [...small].every((word) => large.has(word));
};

/** The words of a name that few others have. */
const tellingWords = (name: string): readonly string[] =>
  ownWords(name).filter((word) => word.length >= fewestLetters && !hollow.has(word) && !/\d/.test(word));

/** A word that more names have, and more than so large a share of them, tells none from another. */
const [fewNames, fewShare] = [3, 0.1];

const bearing = once((dataset: Dataset): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (let i = 0; i < dataset.size; i += 1)
    for (const word of new Set(tellingWords(nameAt(dataset, i)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

/** Nor one that so large a share of the names around have. */
const localShare = 1 / 3;

const isRare = (dataset: Dataset, word: string, around: readonly Peer[]): boolean =>
  (bearing(dataset).get(word) ?? 0) <= Math.max(fewNames, dataset.size * fewShare) &&
  around.filter(({ name }) => tellingWords(name).includes(word)).length < around.length * localShare;

/** The addresses with a number that the data gives of a site, as they are compared. */
export const addressesAt = onceAt((dataset, site: number): readonly string[] =>
  dataset.fields.flatMap(({ key, kind }) => {
    const said = kind === 'address' ? fold(factOf(dataset, site, key)) : '';
    return /\d/.test(said) ? [said] : [];
  }),
);

/** Whether two sites have an address with a number in common. */
export const shareAddress = (dataset: Dataset, a: number, b: number): boolean => {
  const own = addressesAt(dataset, a);
  return own.length > 0 && addressesAt(dataset, b).some((said) => own.includes(said));
};

/** Those of which neither name nor address tells that they are near this place: they share no word that few have. */
export const withoutAlike = (
  { dataset, site }: Pick<Subject, 'dataset' | 'site'>,
  peers: readonly Peer[],
): readonly Peer[] => {
  const own = nameAt(dataset, site);
  const words = new Set(tellingWords(own).filter((word) => isRare(dataset, word, peers)));
  return peers.filter(
    ({ index, name }) =>
      !areOfOneName(own, name) &&
      !tellingWords(name).some((word) => words.has(word)) &&
      !shareAddress(dataset, site, index),
  );
};

/** Whether no name of these cells is that of the place itself, but for its kind. */
export const areCalledApart = ({ subject }: Proof, cells: readonly Cell[]): boolean =>
  cells.every(({ name }) => !areOfOneName(subject.name, name));
