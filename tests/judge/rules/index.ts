import type { Asked } from '../asks';
import { described, estimate, first, match, most, odd, order } from './compared';
import { pin } from './pin';
import { direction, distance, nearer, nearest, nearToFar } from './places';
import type { Rule } from './rule';
import { oddThere, thereOrNot } from './there';
import { author, century, count, trueOrFalse, value, year } from './values';

/** Whether a thing is at a place has rules of its own. */
const ofThings: readonly string[] = ['fitting', 'lacking'];

/** For each way of asking, what makes its answer right and all others wrong. */
export const rules: Readonly<Record<Asked['how'], Rule>> = {
  value,
  century,
  year,
  line: value,
  author,
  count,
  first,
  order,
  match,
  odd: (one, asked) => (ofThings.includes(asked.topic) ? oddThere(one, asked) : odd(one, asked)),
  true: (one, asked) => (ofThings.includes(asked.topic) ? thereOrNot(one, asked) : trueOrFalse(one, asked)),
  nearest,
  nearToFar,
  direction,
  distance,
  nearer,
  described,
  estimate,
  most,
  pin,
};

/** How each family asks: one that asks otherwise is not what it says. */
export const waysOf: Readonly<Record<string, readonly Asked['how'][]>> = {
  category: ['value', 'author', 'line'],
  look: ['value', 'author'],
  century: ['century'],
  year: ['year'],
  dated: ['year'],
  author: ['author'],
  line: ['line'],
  howMany: ['count'],
  first: ['first'],
  order: ['order'],
  match: ['match'],
  odd: ['odd'],
  trueFalse: ['true'],
  most: ['most'],
  estimate: ['estimate'],
  description: ['described'],
  nearest: ['nearest'],
  nearToFar: ['nearToFar'],
  nearer: ['nearer'],
  direction: ['direction'],
  distance: ['distance'],
  pin: ['pin'],
};
