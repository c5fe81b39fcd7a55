import { expect, it } from 'vitest';
import { hoursAhead } from '../../../src/apps/player/hours';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { fakeClock } from '../../../src/platform/fake/clock';
import { aHunt, aStage } from '../../builders/play';

const weekend = { during: [{ days: ['Sa', 'Su'] as const, from: '14:00', to: '18:00' }] };
const over = { during: [{ from: '2020-01-01T10:00', to: '2020-01-01T12:00' }] };
const huntOf = (...stages: Hunt['stages'][number][]): Hunt => ({
  ...aHunt(),
  rules: { ...aHunt().rules, timeZone: 'Europe/Paris' },
  stages,
});
const at = (moment: string) => fakeClock(Date.parse(moment));
const friday = at('2026-11-27T10:00:00+01:00');

it('Whoever is about to set off is told how many stages have hours, and when the next opens', () => {
  const hunt = huntOf(aStage('a'), aStage('b', 0, { opens: weekend }), aStage('c', 0, { opens: over }));
  const opens = { at: Date.parse('2026-11-28T14:00Z'), daysAhead: 1 };
  expect(hoursAhead(hunt, friday)).toEqual({ stages: 2, opens });
  expect(hoursAhead(hunt, at('2026-11-28T15:00:00+01:00'))).toEqual({ stages: 2, opens: null });
  expect(hoursAhead(huntOf(aStage('a')), friday)).toBeNull();
});

it('Nothing is told of the hours of a secret stage', () => {
  expect(hoursAhead(huntOf(aStage('a', 0, { opens: weekend, secret: true })), friday)).toBeNull();
});
