import { describe, expect, it } from 'vitest';
import { doingAt, positionAt } from '../../../src/core/rehearse/moment';
import { rehearseTeam } from '../../../src/core/rehearse/team';
import { aHunt, aStage } from '../../builders/play';

const at = (ms: number, lat: number, lng: number) => ({ at: ms, position: { lat, lng } });

describe('where a team is at a moment', () => {
  const track = [at(1000, 47, -1), at(2000, 48, -2), at(5000, 48, -2), at(6000, 49, -2)];

  it.each([
    [1500, 47.5, -1.5],
    [2000, 48, -2],
    [4000, 48, -2],
    [5250, 48.25, -2],
  ])('is between two points of its track: %i', (moment, lat, lng) => {
    expect(positionAt(track, moment)).toEqual({ lat, lng });
  });

  it('is where it begins before, and where it ends after', () => {
    expect(positionAt(track, 0)).toEqual({ lat: 47, lng: -1 });
    expect(positionAt(track, 9000)).toEqual({ lat: 49, lng: -2 });
  });

  it('goes the short way over the antimeridian', () => {
    expect(positionAt([at(0, 0, 179), at(2, 0, -179)], 1)).toEqual({ lat: 0, lng: 180 });
  });
});

describe('what a team is about at a moment', () => {
  const hunt = aHunt([aStage('a', 1), aStage('b', 2)]);
  const late = rehearseTeam(hunt, 'late', 0);
  const [a, b] = late.visits;

  it('goes from waiting to the way, to each stage, and to the end', () => {
    const moments = [0, a?.from, a?.arrivedAt, b?.from, b?.arrivedAt, late.tookMs].map((moment) =>
      doingAt(late, moment ?? -1),
    );
    expect(moments).toEqual([
      { kind: 'waiting', stage: 'a', found: 0 },
      { kind: 'toward', stage: 'a', found: 0 },
      { kind: 'at', stage: 'a', found: 1 },
      { kind: 'toward', stage: 'b', found: 1 },
      { kind: 'at', stage: 'b', found: 2 },
      { kind: 'over', stage: null, found: 2 },
    ]);
  });

  it('looks for nobody knows what where no stage is reached any more', () => {
    const slow = rehearseTeam({ ...hunt, rules: { ...hunt.rules, minutes: 5 } }, 'slow', 0);
    expect(slow.visits).toEqual([]);
    expect(doingAt(slow, 1000)).toEqual({ kind: 'toward', stage: null, found: 0 });
  });
});
