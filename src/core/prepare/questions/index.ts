import type { familyNames } from '../../scenario/schema';
import { author } from './author';
import { category } from './category';
import { century } from './century';
import { dated } from './dated';
import { description } from './description';
import { direction } from './direction';
import { distance } from './distance';
import { estimate } from './estimate';
import type { Family } from './family';
import { first } from './first';
import { howMany } from './howMany';
import { line } from './line';
import { look } from './look';
import { match } from './match';
import { most } from './most';
import { nearer } from './nearer';
import { nearest } from './nearest';
import { nearToFar } from './nearToFar';
import { odd } from './odd';
import { order } from './order';
import { pin } from './pin';
import { trueFalse } from './trueFalse';
import { year } from './year';

/** The list of question families: add one here, in `questions/` and in the scenario's `familyNames`. */
export const families: { readonly [Name in (typeof familyNames)[number]]: Family } = {
  category,
  century,
  year,
  dated,
  author,
  line,
  howMany,
  first,
  order,
  match,
  odd,
  trueFalse,
  most,
  estimate,
  description,
  look,
  nearest,
  nearToFar,
  nearer,
  direction,
  distance,
  pin,
};

/** The family that a proof's rule names; undefined for none. */
export const familyNamed = (rule: string): Family | undefined =>
  Object.hasOwn(families, rule) ? families[rule as keyof typeof families] : undefined;
