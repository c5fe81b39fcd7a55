import type { FamilyName } from './families';

/** The types of challenge as which a question that is otherwise a choice, or a number, may be asked. */
export const formNames = ['order', 'match', 'direction', 'estimate'] as const;

export type FormName = (typeof formNames)[number];

/** As which types each family may be asked instead of as it is by itself; those that aren't named, as none. */
export const formsOf: { readonly [family in FamilyName]?: readonly FormName[] } = {
  order: ['order'],
  nearToFar: ['order'],
  match: ['match'],
  direction: ['direction'],
  estimate: ['estimate'],
};
