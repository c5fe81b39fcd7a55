import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { challengeTypes } from '../../src/core/challenge';

it.each(Object.keys(challengeTypes))(
  'the type %s says in its file how it is done without map, without sight, without camera',
  (type) => {
    const text = readFileSync(`src/core/challenge/types/${type}.ts`, 'utf8');
    const [, said = ''] =
      new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/)\\s*export const ${type}: ChallengeType`).exec(text) ?? [];
    for (const without of [/\bmap\b/, /\bsight\b/, /\bcamera\b/]) expect(said).toMatch(without);
  },
);
