import { describe, expect, it } from 'vitest';
import { settle } from '../../../../src/apps/player/map/settle';
import type { ChartStage, ChartView } from '../../../../src/apps/player/map/view';

const place = (lat: number) => ({ lat, lng: -1.55 });
const stage = (id: string, state: ChartStage['state'] = 'hidden'): ChartStage => ({
  id,
  number: 1,
  position: place(47.2),
  radiusMeters: 30,
  state,
  title: null,
});
const places: ChartView['places'] = [];
const view = (changes: Partial<ChartView> = {}): ChartView => ({
  stages: [stage('a'), stage('b')],
  token: { position: place(47.21), accuracyMeters: 5, simulated: true },
  trail: [place(47.2), place(47.21)],
  places,
  celebrate: { kind: 'arrival', stage: 'a' },
  tiles: true,
  theme: 'day',
  ...changes,
});

describe('A view that settles on the last one', () => {
  it('is the last one itself when all that it says is the same', () => {
    const last = view();
    expect(settle(last, view())).toBe(last);
  });

  it('keeps the parts that did not change, and only those', () => {
    const last = view();
    const next = settle(last, view({ token: { position: place(47.22), accuracyMeters: 5, simulated: true } }));
    expect(next).not.toBe(last);
    expect(next.token?.position).toEqual(place(47.22));
    expect(next.stages).toBe(last.stages);
    expect(next.trail).toBe(last.trail);
    expect(next.celebrate).toBe(last.celebrate);
  });

  it.each<[string, Partial<ChartView>]>([
    ['a stage of another state', { stages: [stage('a', 'done'), stage('b')] }],
    ['a stage with a title', { stages: [{ ...stage('a'), title: 'A' }, stage('b')] }],
    ['a stage less', { stages: [stage('a')] }],
    ['no token', { token: null }],
    ['another accuracy', { token: { position: place(47.21), accuracyMeters: 50, simulated: true } }],
    ['a longer trail', { trail: [place(47.2), place(47.21), place(47.22)] }],
    ['nothing to celebrate', { celebrate: null }],
    ['another celebration', { celebrate: { kind: 'right', stage: 'a' } }],
    ['a celebration elsewhere', { celebrate: { kind: 'arrival', stage: 'b' } }],
    ['no tiles', { tiles: false }],
    ['night', { theme: 'night' }],
  ])('sees %s', (_, changes) => {
    const last = view();
    const next = view(changes);
    const settled = settle(last, next);
    expect(settled).not.toBe(last);
    expect(settled).toEqual(next);
  });
});
