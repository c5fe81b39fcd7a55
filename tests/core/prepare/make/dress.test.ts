import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset';
import type { Hunt } from '../../../../src/core/prepare/hunt';
import { huntAround } from '../../../../src/core/prepare/make/around';
import { draftOf, tryOut } from '../../../../src/core/prepare/make/draft';
import { inManyWays } from '../../../../src/core/prepare/make/dress';
import { challengesOf } from '../../../../src/core/prepare/make/standing';
import { verify } from '../../../../src/core/prepare/verify';
import { rehearse } from '../../../../src/core/rehearse/rehearse';
import type { ComposedChallenge } from '../../../../src/core/scenario/schema';
import { spiralSites } from '../../../builders/spiral';

const dataset = spiralSites().get('sites') as Dataset;
const typesIn = ({ stages }: Hunt): readonly string[] =>
  stages.flatMap(({ challenges }) => challenges.map(({ content }) => content.type));

const madeFor = (audience: Hunt['audience']): Hunt => {
  const made = huntAround(dataset, { minutes: 60, audience, path: 'sites.csv' });
  if ('reason' in made || made.hunt === null) throw new Error(JSON.stringify(made));
  return made.hunt;
};

/** What becomes of these questions, each at a stage of its own. */
const dressedOf = (families: readonly ComposedChallenge[], audience: Hunt['audience'] = 'adult') => {
  const draft = draftOf(dataset, [0, 1, 2, 3].slice(0, families.length), { sites: [], path: 'sites.csv', audience });
  const left = families.map((challenge) => [{ challenge, plain: false, hard: false, difficulty: 0.5 }]);
  const { hunt } = inManyWays(draft, { left, made: tryOut(draft, challengesOf(left)) });
  return hunt && typesIn(hunt);
};

describe('a hunt that is made', () => {
  it('asks adults and pupils in several ways beside choices, and no two of one such way in a row; it is proved and won', () => {
    for (const audience of ['adult', 'pupil'] as const) {
      const hunt = madeFor(audience);
      const types = typesIn(hunt);
      expect(new Set(types).size).toBeGreaterThanOrEqual(4);
      expect(
        types.some((type, i) => ['order', 'match', 'direction', 'estimate'].includes(type) && type === types[i - 1]),
      ).toBe(false);
      expect([verify(hunt), rehearse(hunt).winnable]).toEqual([[], true]);
    }
  });

  it('lets a child put three places in order, and neither point a compass nor find a name on the map', () => {
    const { stages } = madeFor('child');
    const contents = stages.flatMap(({ challenges }) => challenges.map(({ content }) => content));
    expect(contents.filter(({ type }) => type === 'direction' || type === 'pin')).toEqual([]);
    const many = contents.flatMap((one) =>
      one.type === 'order' ? [one.items.length] : one.type === 'match' ? [one.pairs.length] : [],
    );
    expect(many.length).toBeGreaterThan(0);
    expect(new Set(many)).toEqual(new Set([3]));
  });
});

describe('the questions of a hunt', () => {
  const order: ComposedChallenge = { family: 'order', field: 'year' };
  const [nearToFar, direction, distance, nearest] = (['nearToFar', 'direction', 'distance', 'nearest'] as const).map(
    (family): ComposedChallenge => ({ family }),
  ) as [ComposedChallenge, ComposedChallenge, ComposedChallenge, ComposedChallenge];

  it('are asked as other types, but the second of two of one type in a row', () => {
    expect(dressedOf([order, nearToFar])).toEqual(['order', 'choice']);
    expect(dressedOf([direction, distance])).toEqual(['direction', 'pin']);
    expect(dressedOf([direction, distance, nearest], 'child')).toEqual(['choice', 'choice', 'choice']);
  });

  it('stay as they are where one would fall away as another type', () => {
    const few = spiralSites(
      [
        'id,name,kind,type,latitude,longitude',
        ...['Alba', 'Bruma', 'Corvo', 'Dorne'].map((name, i) =>
          [name, name, ['phare', 'pont', 'stade', 'phare'][i], i === 1 ? 'phare' : '', 47.2 + i * 0.002, -1.55].join(),
        ),
      ].join('\n'),
    ).get('sites') as Dataset;
    const draft = draftOf(few, [0], { sites: [], path: 'sites.csv' });
    const left = [
      [{ challenge: { family: 'match' as const, field: 'kind' }, plain: false, hard: false, difficulty: 0.5 }],
    ];
    const made = tryOut(draft, challengesOf(left));
    const types = [made, inManyWays(draft, { left, made })].map(({ hunt }) => hunt && typesIn(hunt));
    expect(types).toEqual([['choice'], ['choice']]);
  });
});
