import { describe, expect, it, vi } from 'vitest';
import type { ChartStage, ChartView, StageState } from '../../../../src/apps/player/map/view';

vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
const { coversBoat, turnedIn, turnsAlike } = await import('../../../../src/apps/player/map/turn');

const foot = { x: 100, y: 100 };

describe('A pennant', () => {
  it('covers a boat that lies close in the east of its post, and none in the west or farther off', () => {
    expect(coversBoat(foot, { x: 120, y: 90 })).toBe(true);
    expect(coversBoat(foot, { x: 120, y: 60 })).toBe(true);
    expect(coversBoat(foot, { x: 80, y: 90 })).toBe(false);
    expect(coversBoat(foot, { x: 180, y: 90 })).toBe(false);
    expect(coversBoat(foot, { x: 120, y: 180 })).toBe(false);
  });

  it('flies west there only where it is pointed: no flag of a stage that was found is seen in a mirror', () => {
    const stage = (id: string, state: StageState): ChartStage => ({
      id,
      number: 1,
      position: { lat: -100, lng: 100 },
      radiusMeters: 30,
      state,
      title: null,
      found: null,
    });
    const view = {
      stages: [stage('open', 'open'), stage('done', 'done'), stage('hidden', 'hidden')],
      token: { position: { lat: -90, lng: 120 }, accuracyMeters: 5, simulated: true },
    } as unknown as ChartView;
    const place = ({ lat, lng }: { lat: number; lng: number }) => ({ x: lng, y: -lat });
    expect([...turnedIn(view, place)]).toEqual(['open']);
    expect([...turnedIn({ ...view, token: null }, place)]).toEqual([]);
  });

  it('is drawn anew where others fly west than before', () => {
    const [none, one, two] = [[], ['a'], ['a', 'b']].map((ids) => new Set(ids)) as [
      Set<string>,
      Set<string>,
      Set<string>,
    ];
    expect(turnsAlike(two, new Set(two))).toBe(true);
    expect(turnsAlike(one, two)).toBe(false);
    expect(turnsAlike(two, one)).toBe(false);
    expect(turnsAlike(none, one)).toBe(false);
  });
});
