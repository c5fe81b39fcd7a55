import { describe, expect, it } from 'vitest';
import { meansHunt } from '../../../src/apps/player/given';

const padding = (length: number): string => `{ "note": "${'é'.repeat(length)}",`;

describe('whether a file means to be a hunt', () => {
  it.each([
    ['a scenario', '{ "format": "jalon-scenario/1" }', true],
    ['a broken hunt', ' { "format": "jalon-hunt/1", ', true],
    ['what has stages', '{"stages" : [1]', true],
    ['a list', '["jalon-hunt/1"]', false],
    ['other JSON', '{ "features": [] }', false],
    ['an empty file', '', false],
  ])('is seen of %s', async (_, text, means) => {
    expect(await meansHunt(new Blob([text]))).toBe(means);
  });

  it('is seen wherever in a long file it says so, even between two pieces of it', async () => {
    for (const length of [499_985, 499_990, 499_994, 1_200_000])
      expect(await meansHunt(new Blob([padding(length), '"format": "jalon-hunt/1" }']))).toBe(true);
    expect(await meansHunt(new Blob([padding(1_200_000), '"format": "else" }']))).toBe(false);
  });

  it('is not looked for in what is longer than any hunt', async () => {
    expect(await meansHunt(new Blob(['{ "stages": [', new Uint8Array(20e6)]))).toBe(false);
  });
});
