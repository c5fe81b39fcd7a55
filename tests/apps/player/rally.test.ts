import { expect, it } from 'vitest';
import { circuitsIn, codesPath, planPath, rallyOf, teamPath } from '../../../src/apps/player/rally';

it('An address names how many teams there are, and which this is', () => {
  expect(rallyOf('12/7')).toEqual({ teams: 12, team: 6, isPlan: false });
  expect(rallyOf('40')).toEqual({ teams: 40, team: null, isPlan: false });
  expect(rallyOf(teamPath(12, 6))).toEqual(rallyOf('12/7'));
});

it('An address names how many teams are planned for, and how many of them at one stage', () => {
  expect(rallyOf('12/plan')).toEqual({ teams: 12, team: null, isPlan: true });
  expect(rallyOf('12/plan/3')).toEqual({ teams: 12, team: null, together: 3, isPlan: true });
  for (const counted of [{ teams: 12 }, { teams: 30, together: 4 }])
    expect(rallyOf(planPath(counted))).toEqual({ ...counted, team: null, isPlan: true });
  expect(rallyOf('12/plan/3/rehearsal')).toEqual({ ...rallyOf('12/plan/3'), isRehearsed: true });
  expect(rallyOf('12/7/rehearsal')).toEqual(rallyOf('12/7'));
  for (const together of [{}, { together: 3 }]) {
    const path = planPath({ teams: 12, ...together, isRehearsed: true });
    expect(rallyOf(path)).toEqual({ teams: 12, ...together, team: null, isPlan: true, isRehearsed: true });
    expect(circuitsIn(path)).toBe(planPath({ teams: 12, ...together }));
  }
  for (const most of ['0', '41', 'x']) expect(rallyOf(`12/plan/${most}`)).toEqual(rallyOf('12/plan'));
});

it('An address of teams that can’t be names none, and of a team that can’t be names the teams alone', () => {
  for (const text of ['', '1', '41/2', 'many/2', '2.5']) expect(rallyOf(text)).toBeNull();
  for (const team of ['0', '13', 'x', '1.5', '']) expect(rallyOf(`12/${team}`)).toEqual(rallyOf('12'));
});

it('The address of the codes that are printed is no rally’s, and changes no circuit', () => {
  expect([rallyOf(codesPath), circuitsIn(codesPath)]).toEqual([null, '']);
});
