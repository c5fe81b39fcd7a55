// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { PodiumView } from '../../../../src/apps/player/screens/Podium';
import { type Finish, podiumOf } from '../../../../src/core/play/podium';
import { firstTeam } from '../../../../src/core/play/team';

const aFinish = (n: number, over: Partial<Finish> = {}): Finish => ({
  playId: `p${n}`,
  team: firstTeam,
  points: 1000 - n,
  tookMs: 60_000 * n,
  pausedMs: 0,
  timeDoubtful: false,
  simulated: false,
  wall: 0,
  ...over,
});

let page: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  page = document.body.firstElementChild as HTMLElement;
});

const shown = (own: Finish, others: readonly Finish[]) =>
  act(() => render(<PodiumView podium={podiumOf(own, others)} language="en" />, page));

const texts = (selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent);

describe('the podium on the screen', () => {
  it('invites another team where one stands alone, and keeps the free steps from whoever only listens', async () => {
    await shown(aFinish(1), []);
    expect(page.textContent).toContain('first team on the podium');
    expect(page.querySelectorAll('.podium-steps > li:not([aria-hidden])')).toHaveLength(1);
  });

  it('marks this play alone, wherever it stands', async () => {
    const all = Array.from({ length: 9 }, (_, i) => aFinish(i + 1));
    for (const [i, own] of all.entries()) {
      await shown(own, all);
      expect(texts('.podium-own')).toEqual(['This game']);
      const marked = page.querySelector('.podium-own')?.closest('li');
      expect(marked?.getAttribute('data-place') ?? marked?.getAttribute('value')).toBe(`${i + 1}`);
      expect(marked?.closest('details')).toBeNull();
    }
    expect(page.textContent).toContain('This game comes 9th of the 9 played on this device.');
    expect(texts('summary')).toEqual(['See 1 other game']);
  });

  it('says of each play whether its walk was simulated and its time is in doubt', async () => {
    const simulated = aFinish(2, { simulated: true });
    const doubtful = aFinish(5, { timeDoubtful: true });
    await shown(aFinish(1), [simulated, aFinish(3), aFinish(4), doubtful]);
    const told = [...texts('.podium-steps > li'), ...texts('.podium-rows > li')];
    expect(told.map((one) => [/simulated walk/.test(one ?? ''), /time uncertain/.test(one ?? '')])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('tells the seconds where points and minutes are even', async () => {
    const [first, second, other] = [
      aFinish(1, { tookMs: 121_000 }),
      aFinish(2, { points: 999, tookMs: 125_000 }),
      aFinish(3),
    ];
    await shown(first, [second, other]);
    expect(texts('.podium-told > span')).toEqual([
      '2\u00a0min\u00a001\u00a0s',
      '2\u00a0min\u00a005\u00a0s',
      '3\u00a0min',
    ]);
  });

  it('keeps its room and its heading while the plays are read', async () => {
    await act(() => render(<PodiumView podium={null} language="en" />, page));
    expect(texts('h2')).toEqual(['The podium']);
    expect(page.querySelector('.podium-room')).not.toBeNull();
  });
});
