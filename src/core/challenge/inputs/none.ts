import type { InputKind } from '../challenge';

/** Nothing to enter. */
export const none: InputKind<'none'> = {
  takes: (_, reply) => reply === '',
  isSame: () => true,
  texts: () => [],
  words: () => [''],
  guesses: () => [],
};
