import type { familyNames } from '../../scenario/schema';
import { category } from './category';
import { century } from './century';
import type { Family } from './family';
import { nearest } from './nearest';
import { year } from './year';

/** The list of question families: add one here, in `questions/` and in the scenario's `familyNames`. */
export const families: { readonly [Name in (typeof familyNames)[number]]: Family } = {
  category,
  century,
  year,
  nearest,
};
