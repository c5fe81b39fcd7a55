import { describe, expect, it } from 'vitest';
import { pathInText, stagePaths } from '../../../src/core/scenario/stagePaths';

describe('where a text speaks of the stages of its hunt', () => {
  const text = JSON.stringify({ stages: [{ id: 'a' }, { draw: { count: 2 } }, { id: 'b' }] });

  it('is the same place for all that one entry draws', () => {
    expect(stagePaths(text)).toEqual(['$.stages[0]', '$.stages[1]', '$.stages[1]', '$.stages[2]']);
    expect(pathInText('$.stages[3].hints', stagePaths(text))).toBe('$.stages[2].hints');
    expect(pathInText('$.rules.minutes', stagePaths(text))).toBe('$.rules.minutes');
  });

  it('is nowhere in a text that is no scenario: a path stays as it is', () => {
    for (const other of ['', '{', '[]', 'null', '{"stages": 3}']) {
      expect(stagePaths(other)).toEqual([]);
      expect(pathInText('$.stages[3]', stagePaths(other))).toBe('$.stages[3]');
    }
  });
});
