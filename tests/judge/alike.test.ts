import { describe, expect, it } from 'vitest';
import { maySayTheSame, says } from './alike';

describe('the judge of words', () => {
  it.each([
    ['Brasserie', 'Restaurant'],
    ['Statue', 'Sculpture'],
    ['Pont', 'passerelle'],
    ['Mill', 'moulin à vent'],
  ])('takes “%s” for no quotation of “%s”, nor for a wrong answer beside it', (said, written) => {
    expect([says('kind', said, written), maySayTheSame('kind', said, written)]).toEqual([false, true]);
  });

  it('takes a word for its translation', () => {
    expect([says('kind', 'Windmill', 'moulin à vent'), says('kind', 'Croix', 'cross')]).toEqual([true, true]);
  });
});
