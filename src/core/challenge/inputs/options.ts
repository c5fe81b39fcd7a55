import type { InputKind } from '../challenge';

/** One of several options: its index. */
export const options: InputKind<'options'> = {
  takes: ({ options }, reply) => typeof reply === 'number' && options[reply] !== undefined,
  isSame: (one, other) => one === other,
  texts: ({ options }) => options,
  words: ({ options }, reply) => [(typeof reply === 'number' && options[reply]) || ''],
  guesses: ({ options }) => options.map((_, i) => i),
};
