import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/core/prepare/prepare';
import { verify } from '../../../src/core/prepare/verify';
import { onSite, sitesOf } from '../../builders/scenario';

const looked = (visible?: readonly string[]) =>
  prepare(
    onSite('alba', [{ family: 'look', field: 'kind' }], {
      datasets: { sites: { path: 'sites.csv', ...(visible && { visible }) } },
    }),
    sitesOf(),
  );

describe('a question to look closely', () => {
  it('is asked of a column whose values the author says can be seen, and is proved', () => {
    const { hunt } = looked(['kind']);
    const [challenge] = hunt?.stages[0]?.challenges ?? [];
    expect(challenge?.content).toMatchObject({
      ask: { en: 'Look closely. What kind of place is this?' },
      answer: { fr: 'Église', en: 'Church' },
    });
    expect(hunt && verify(hunt)).toEqual([]);
  });

  it.each([undefined, ['century']])('is dropped with a reason where the author says %j', (visible) => {
    const { hunt, problems } = looked(visible);
    expect(hunt?.stages[0]?.challenges[0]?.content.type).toBe('find');
    expect(problems.map(({ values }) => values.reason)).toEqual(['hidden']);
  });
});
