import type { InputKind } from '../challenge';
import { text } from './text';

/** What a code says, read through the camera or typed. */
export const scan: InputKind<'scan'> = {
  takes: (_, reply) => typeof reply === 'string' && reply.trim() !== '',
  isSame: text.isSame,
  texts: () => [],
  words: (_, reply) => text.words({ kind: 'text' }, reply),
  guesses: (_, right) => text.guesses({ kind: 'text' }, right),
};
