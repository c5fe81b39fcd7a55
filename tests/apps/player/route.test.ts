import { expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../src/apps/player/route';

const routes: readonly Route[] = [
  { screen: 'choose' },
  { screen: 'hunt', id: 'nantes / 50 %', rally: '' },
  { screen: 'hunt', id: 'nantes', rally: '12' },
  { screen: 'hunt', id: 'nantes', rally: '12/7' },
  { screen: 'opened', rally: '' },
  { screen: 'opened', rally: '40/40' },
  { screen: 'data' },
  { screen: 'privacy' },
  { screen: 'class', hunt: '' },
  { screen: 'class', hunt: 'ab12' },
  { screen: 'rehearsal', id: null },
  { screen: 'rehearsal', id: 'nantes / 50 %' },
  { screen: 'play', playId: 'p' },
  { screen: 'result', playId: 'p' },
  { screen: 'again', playId: 'p' },
];

it.each(routes)('An address leads back to its page: $screen', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

it('An address of nobody’s team ends with its hunt, so that a link to it is no other place', () => {
  expect(hashOf({ screen: 'hunt', id: 'nantes', rally: '' })).toBe('#/hunt/nantes');
  expect(hashOf({ screen: 'opened', rally: '' })).toBe('#/opened');
});

it('An address that names no page is the list of hunts', () => {
  for (const hash of ['', '#', '#/nowhere/1', '#/play/', '#/again'])
    expect(routeOf(hash)).toEqual({ screen: 'choose' });
});
