import { fold, parseNumber } from '../../lib/text';
import type { InputKind, Reply } from '../challenge';
import { typedOf } from './lists';

const numberOf = (reply: Reply): number | undefined =>
  typeof reply === 'string' || typeof reply === 'number' ? parseNumber(reply) : undefined;

/** A number, as digits or as the words that were typed. */
export const number: InputKind<'number'> = {
  takes: (_, reply) => (typeof reply === 'string' ? reply.trim() !== '' : Number.isFinite(reply)),
  isSame: (one, other) => {
    const value = numberOf(one);
    return value === undefined ? fold(typedOf(one)) === fold(typedOf(other)) : value === numberOf(other);
  },
  texts: () => [],
  words: (_, reply) => [typedOf(reply)],
  guesses: (_, right) => Array.from({ length: 24 }, (_, i) => Number(right) + 2 ** (i + 1)),
};
