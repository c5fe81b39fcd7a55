import * as v from 'valibot';
import { fault, type Problem } from '../lib/checked';
import { limits } from '../lib/limits';
import { type Random, shuffled } from '../lib/random';
import { areIndexes } from './inputs/lists';

/** In which order the entries of a list are shown, by their indexes. */
export const shownField = (list: string) =>
  v.optional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.options - 1))),
      v.maxLength(limits.options),
      v.description(`The order in which they are shown, as indexes of \`${list}\`; without it Jalon draws one.`),
    ),
  );

/** An order to show a list in, drawn by chance: never the one it has, which would be the answer. */
export const drawShown = (length: number, random: Random): readonly number[] => {
  const indexes = Array.from({ length }, (_, i) => i);
  const drawn = shuffled(indexes, random);
  return drawn.every((one, i) => one === i) ? [...indexes.slice(1), 0] : drawn;
};

/** An order that leaves an entry out, or names one that isn't there or twice. */
export const shownProblems = (
  shown: readonly number[] | undefined,
  length: number,
  path: string,
): readonly Problem[] => {
  if (shown === undefined || (shown.length === length && areIndexes(shown, length))) return [];
  return [fault(path, 'sense.shownUnlike', { count: length, last: length - 1 })];
};
