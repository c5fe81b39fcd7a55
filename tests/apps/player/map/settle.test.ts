import { describe, expect, it } from 'vitest';
import { isSameSpectacle, settle } from '../../../../src/apps/player/map/settle';
import { unknownLand } from '../../../../src/apps/player/map/survey';
import type { ChartStage, ChartView } from '../../../../src/apps/player/map/view';
import { firstTeam } from '../../../../src/core/play/team';

const place = (lat: number) => ({ lat, lng: -1.55 });
const stage = (id: string, state: ChartStage['state'] = 'hidden'): ChartStage => ({
  id,
  number: 1,
  position: place(47.2),
  radiusMeters: 30,
  state,
  title: null,
  found: null,
});
const view = (changes: Partial<ChartView> = {}): ChartView => ({
  stages: [stage('a'), stage('b')],
  around: [],
  token: { position: place(47.21), accuracyMeters: 5, simulated: true },
  look: firstTeam,
  aim: { position: place(47.3), toward: place(47.3), warmth: 1 },
  reading: null,
  pointed: null,
  trail: [place(47.2), place(47.21)],
  survey: unknownLand,
  celebrate: { stage: 'a', points: 80 },
  spectacle: { kind: 'found', of: 'a', covered: 0, above: 0 },
  fresh: false,
  tiles: true,
  theme: 'day',
  ...changes,
});

describe('A view that settles on the last one', () => {
  it('is the last one itself when all that it says is the same', () => {
    const last = view();
    expect(settle(last, view())).toBe(last);
    const blind = (north = 47.3) => view({ stages: [], around: [place(47.1), place(north)] });
    const before = blind();
    expect(settle(before, blind())).toBe(before);
    expect(settle(before, blind(47.4)).around).toEqual([place(47.1), place(47.4)]);
    const pointing = (isAnswer = false) => view({ pointed: { position: place(47.2), isAnswer } });
    const pinned = pointing();
    expect(settle(pinned, pointing())).toBe(pinned);
    expect(settle(pinned, pointing(true)).pointed?.isAnswer).toBe(true);
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

  it('leaves a walker where it stood as long as its fixes only tremble, and follows it further', () => {
    const fix = (lat: number, accuracyMeters: number) => ({ position: place(lat), accuracyMeters, simulated: false });
    const last = view({ token: fix(47.21, 8) });
    expect(settle(last, view({ token: fix(47.210015, 9) }))).toBe(last);
    expect(settle(last, view({ token: fix(47.21003, 9) })).token).toEqual(fix(47.21003, 9));
    expect(settle(last, view({ token: fix(47.21, 11) })).token).toEqual(fix(47.21, 11));
    const sailed = { ...fix(47.210015, 8), simulated: true };
    expect(settle(last, view({ token: sailed })).token).toBe(sailed);
  });

  it.each<[string, Partial<ChartView>]>([
    ['a stage of another state', { stages: [stage('a', 'done'), stage('b')] }],
    ['a stage with a title', { stages: [{ ...stage('a'), title: 'A' }, stage('b')] }],
    ['a stage that was found', { stages: [{ ...stage('a'), found: { kind: 'church', at: 1 } }, stage('b')] }],
    ['a stage less', { stages: [stage('a')] }],
    ['no token', { token: null }],
    ['another token', { look: { color: 'blue', emblem: 'moon' } }],
    ['another accuracy', { token: { position: place(47.21), accuracyMeters: 50, simulated: true } }],
    ['a longer trail', { trail: [place(47.2), place(47.21), place(47.22)] }],
    ['nothing to celebrate', { celebrate: null }],
    ['another celebration', { celebrate: { stage: 'a', points: 40 } }],
    ['a celebration elsewhere', { celebrate: { stage: 'b', points: 80 } }],
    ['another spectacle', { spectacle: { kind: 'chest', of: 'a', covered: 0, above: 0 } }],
    ['the same spectacle of another stage', { spectacle: { kind: 'found', of: 'b', covered: 0, above: 0 } }],
    ['nothing that fills the chart', { spectacle: null }],
    ['another place aimed at', { aim: { position: place(47.4), toward: place(47.4), warmth: 1 } }],
    ['another side of the place', { aim: { position: place(47.3), toward: place(47.2), warmth: 1 } }],
    ['a warmer place', { aim: { position: place(47.3), toward: place(47.3), warmth: 2 } }],
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

describe('A spectacle', () => {
  const found = { kind: 'found', of: 'a', covered: 300, above: 0 } as const;

  it('is the same one when the window changes, and is laid out anew', () => {
    const turned = { ...found, covered: 0, above: 0 };
    expect(isSameSpectacle(found, turned)).toBe(true);
    expect(settle(view({ spectacle: found }), view({ spectacle: turned })).spectacle).toBe(turned);
  });

  it('is another one for another stage, for a treasure, and where there was none', () => {
    for (const other of [{ ...found, of: 'b' }, { ...found, kind: 'chest' as const }, null])
      expect(isSameSpectacle(found, other)).toBe(false);
    expect(isSameSpectacle(null, null)).toBe(true);
  });
});
