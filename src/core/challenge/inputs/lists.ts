import type { Reply } from '../challenge';

/** A reply that was typed, as it was; empty where it is a list or a place. */
export const typedOf = (reply: Reply): string => (typeof reply === 'object' ? '' : String(reply));

/** A reply that is a list of numbers; empty where it is none. */
export const numbersOf = (reply: Reply): readonly number[] =>
  Array.isArray(reply) && reply.every((one) => typeof one === 'number') ? reply : [];

/** A reply that is a list of words; empty where it is none. */
export const wordsIn = (reply: Reply): readonly string[] =>
  Array.isArray(reply) && reply.every((one) => typeof one === 'string') ? reply : [];

/** Whether numbers are indexes below a length, none twice. */
export const areIndexes = (numbers: readonly number[], length: number): boolean =>
  new Set(numbers).size === numbers.length && numbers.every((one) => Number.isInteger(one) && one >= 0 && one < length);

/** Whether two lists hold the same numbers in the same order. */
export const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, i) => part === other[i]);

/** So many lists like this one with two of its parts swapped: neighbors first. */
export const swapped = (list: readonly number[]): readonly (readonly number[])[] =>
  list.flatMap((_, gap) =>
    list.slice(gap + 1).map((_, at) => {
      const copy = [...list];
      [copy[at], copy[at + gap + 1]] = [copy[at + gap + 1] ?? 0, copy[at] ?? 0];
      return copy;
    }),
  );
