import { describe, expect, it } from 'vitest';
import { rehearse } from '../../../src/core/rehearse/rehearse';
import { aChallenge, aHunt, aStage } from '../../builders/play';

const asked = { stage: 'a', challenge: 'a-q' };
const opinion = { type: 'opinion', ask: 'Which way?', options: ['left', 'right', 'home'] } as const;
const fork = aStage('a', 0, { challenges: [aChallenge('a-q', opinion)] });
const way = (id: string, north: number, option: string) =>
  aStage(id, north, { opens: { answered: { ...asked, option } } });

describe('the ways through a hunt', () => {
  it('are none where it never forks', () => {
    expect(rehearse(aHunt()).branches).toEqual([]);
  });

  it('are each walked to its end, those that fork again too', () => {
    const again = aStage('b', 1, {
      opens: { answered: { ...asked, option: 'left' } },
    });
    const well = aStage('well', 2, { opens: { answered: { stage: 'b', challenge: 'b-q', right: true } } });
    const ill = aStage('ill', 2, { opens: { answered: { stage: 'b', challenge: 'b-q', right: false } } });
    const { branches, findings, winnable } = rehearse(aHunt([fork, again, well, ill, way('c', 1, 'right')]));
    expect(branches.map(({ turns, stages, outcome }) => [turns.map((turn) => turn.way), stages, outcome])).toEqual([
      [['left', true], ['a', 'b', 'well'], 'won'],
      [['left', false], ['a', 'b', 'ill'], 'won'],
      [['right'], ['a', 'c'], 'won'],
    ]);
    expect([winnable, findings]).toEqual([true, []]);
  });

  it('count for a team what it may come to, and not what another way leads to', () => {
    const { teams } = rehearse(aHunt([fork, way('b', 1, 'left'), way('c', 1, 'right')]));
    expect(teams.map(({ known, visits }) => [known, visits.length])).toEqual(teams.map(() => [2, 2]));
  });

  it('are told where a stage lies on none of them', () => {
    const never = aStage('never', 2, { secret: true, opens: { points: 9_000 } });
    const { findings } = rehearse(aHunt([fork, way('b', 1, 'left'), never]));
    expect(findings).toEqual([{ path: '$.stages[2]', severity: 'warning', finding: 'unreached', stage: 'never' }]);
  });

  it('are told where one of them is lost, by what was said at its fork', () => {
    const far = { ...way('b', 1, 'right'), position: { lat: 47.9, lng: -1.55 } };
    const { findings, winnable } = rehearse(aHunt([fork, way('c', 1, 'left'), far]));
    expect(findings[0]).toEqual({
      path: '$.stages[0]',
      severity: 'error',
      finding: 'wayLost',
      stage: 'a',
      way: 'right',
    });
    expect(winnable).toBe(false);
  });
});
