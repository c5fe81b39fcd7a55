import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset';
import type { Proven } from '../../../../src/core/prepare/make/choose';
import { draftOf, tryOut } from '../../../../src/core/prepare/make/draft';
import { challengesOf, filled } from '../../../../src/core/prepare/make/standing';
import type { ComposedChallenge } from '../../../../src/core/scenario/schema';
import { sitesOf } from '../../../builders/scenario';

const proven = (family: string): Proven => ({
  challenge: { family } as ComposedChallenge,
  ...{ plain: false, hard: false },
  difficulty: 0.5,
});

describe('a stage at which no question was left', () => {
  it('is asked the cheapest that stands beside all others, none of the family before or after it', () => {
    const draft = draftOf(sitesOf().get('sites') as Dataset, [0, 1, 2], { sites: [], path: 'sites.csv' });
    const left = [[proven('nearest')], [], [proven('distance')]];
    const askable = [[], ['distance', 'nearer', 'nearest'].map(proven), []];
    const price = (chosen: readonly (readonly Proven[])[]): number =>
      ['nearest', 'distance', 'nearer'].indexOf(chosen[1]?.[0]?.challenge.family ?? '');
    const { made } = filled(draft, { askable, price }, { left, made: tryOut(draft, challengesOf(left)) });
    expect(made.hunt?.stages.map(({ challenges }) => challenges.map(({ family }) => family))).toEqual([
      ['nearest'],
      ['nearer'],
      ['distance'],
    ]);
  });
});
