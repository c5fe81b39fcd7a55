import { expect, it } from 'vitest';
import { rallyOf } from '../../../src/apps/player/rally';

it('An address names how many teams there are, and which this is', () => {
  expect(rallyOf('12/7')).toEqual({ teams: 12, team: 6 });
  expect(rallyOf('40')).toEqual({ teams: 40, team: null });
});

it('An address of teams that can’t be names none, and of a team that can’t be names the teams alone', () => {
  for (const text of ['', '1', '41/2', 'many/2', '2.5']) expect(rallyOf(text)).toBeNull();
  for (const team of ['0', '13', 'x', '1.5', '']) expect(rallyOf(`12/${team}`)).toEqual({ teams: 12, team: null });
});
