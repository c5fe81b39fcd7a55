import type { Dataset } from '../dataset';
import type { Field } from '../dataset/dataset';
import type { ComposedChallenge } from '../scenario/schema';
import { type Role, roleOf } from './words/roles';

/** A question that a dataset may give at any of its sites; a `plain` one asks what a column says, in no better words. */
export interface Askable {
  readonly challenge: ComposedChallenge;
  readonly plain: boolean;
}

/** At most so many questions of one family, and so many whose column Jalon has no words for. */
const mostOfFamily = 3;

const families: { readonly [kind in Field['kind']]?: Exclude<ComposedChallenge['family'], 'nearest'> } = {
  category: 'category',
  categories: 'category',
  period: 'century',
  year: 'year',
};

/** The kind of a place is asked before all else that a column may tell. */
const rank = (role: Role | undefined): number => (role === 'kind' ? 0 : role === undefined ? 2 : 1);

const askableOf = ({ key, kind }: Field): readonly (Askable & { readonly rank: number })[] => {
  const family = families[kind];
  const role = roleOf(key);
  if (family === undefined) return [];
  const plain = role === undefined && family !== 'century';
  return [{ challenge: { family, field: key }, plain, rank: rank(role) }];
};

/** The questions that the columns of a dataset promise, the best first. Whether one can be proved at a site is found out there. */
export const askables = (dataset: Dataset): readonly Askable[] => {
  const told = dataset.fields
    .filter(({ distinct }) => distinct > 1)
    .flatMap(askableOf)
    .sort((a, b) => a.rank - b.rank);
  const few = told.filter(({ challenge, plain }, i) => {
    const before = told.slice(0, i).filter((one) => one.challenge.family === challenge.family && one.plain === plain);
    return before.length < mostOfFamily;
  });
  const nearest: Askable = { challenge: { family: 'nearest' }, plain: false };
  return [...few.map(({ challenge, plain }) => ({ challenge, plain })), ...(dataset.nameField < 0 ? [] : [nearest])];
};
