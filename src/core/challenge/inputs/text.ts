import { fold } from '../../lib/text';
import type { InputKind } from '../challenge';
import { typedOf } from './lists';

/** Words to type. */
export const text: InputKind<'text'> = {
  takes: (_, reply) => (typeof reply === 'string' ? reply.trim() !== '' : Number.isFinite(reply)),
  isSame: (one, other) => fold(typedOf(one)) === fold(typedOf(other)),
  texts: () => [],
  words: (_, reply) => [typedOf(reply)],
  guesses: () => Array.from({ length: 24 }, (_, i) => 'x'.repeat(i + 1)),
};
