// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepDrafts } from '../../../../src/apps/player/drafts';
import type { Conduct, Game } from '../../../../src/apps/player/game';
import { holderFor, type PanelProps, panelOf } from '../../../../src/apps/player/panel/panel';
import { QuestionPanel } from '../../../../src/apps/player/panel/QuestionPanel';
import type { StageRow } from '../../../../src/apps/player/panel/stages';
import { unreadOf } from '../../../../src/apps/player/unread';
import type { Action } from '../../../../src/core/play/play';
import { standing } from '../../../../src/core/play/standing';
import { memoryPhotos } from '../../../../src/platform/fake/photos';
import { fakeSettingTabs } from '../../../../src/platform/fake/settings';
import { playWords } from '../../../../src/ui/messages/play';
import { aHunt, aStage, playing, reached, replied, started } from '../../../builders/play';

const words = playWords('en');
const giveUp: Action = { type: 'giveUp', stage: 'a', challenge: 'a-q' };
let page: HTMLElement;
let acts: Action[] = [];

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  page = document.body.firstElementChild as HTMLElement;
  acts = [];
});

/** The screen of a duel, or of another hunt, after these moves. */
const shownAfter = async (moves: readonly Action[], rules: Parameters<typeof aHunt>[1] = { mode: 'duel' }) => {
  const hunt = aHunt([aStage('a'), aStage('b', 1)], rules);
  const { play, events } = playing(hunt, [started, reached('a'), ...moves]);
  const drafts = keepDrafts(fakeSettingTabs()());
  const game = {
    ...{ hunt, play, playId: 'p', role: 'writer', pointing: null, shut: [], aimed: null },
    unread: unreadOf(hunt, events, 2),
    standing: standing(hunt, play, play.at),
  } as unknown as Game;
  const given = {
    choices: { language: 'en' },
    game,
    conduct: { drafts, point: () => {} } as unknown as Conduct,
    photos: memoryPhotos(),
    act: (action: Action) => acts.push(action),
    row: { stage: hunt.stages[0] } as StageRow,
    challenge: hunt.stages[0]?.challenges[0],
  };
  await act(() =>
    render(<QuestionPanel {...(given as unknown as Parameters<typeof QuestionPanel>[0] & PanelProps)} />, page),
  );
  return { game, drafts };
};
const button = (name: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
const tapped = (name: string, timeStamp: number) =>
  act(() => {
    const tap = new Event('click', { bubbles: true });
    Object.defineProperty(tap, 'timeStamp', { value: timeStamp });
    button(name)?.dispatchEvent(tap);
  });

describe('who gives a question of a duel up', () => {
  it('leaves it to the other, with nothing of what was entered', async () => {
    const { drafts } = await shownAfter([]);
    drafts.put('p/a/a-q', { reply: 2, parts: [] });
    expect(button(words.giveUp)).toBeUndefined();
    await tapped(words.yieldTo, 1000);
    await tapped(words.giveUpSure, 3000);
    expect(acts).toEqual([giveUp]);
    expect(drafts.get('p/a/a-q').reply).toBe('');
  });

  it('passes the phone on: the screen says whose turn it is, and that the other gave up', async () => {
    const { game } = await shownAfter([giveUp]);
    const panel = panelOf(game);
    expect([panel.kind, holderFor(game, panel)]).toEqual(['question', { seat: 1, role: 'duelist' }]);
    expect(page.textContent).toContain(words.yielded(words.sides[0] ?? ''));
    expect(page.querySelector('.panel-tries')?.textContent).toBe(words.triesLeft(1));
    expect(button(words.giveUp)).toBeDefined();
  });

  it('sees the answer at once where the other has no try left, as in any other hunt', async () => {
    await shownAfter([replied('a', 0), replied('a', 2)]);
    expect([button(words.giveUp), button(words.yieldTo)].map((one) => one !== undefined)).toEqual([true, false]);
    await shownAfter([], {});
    expect([button(words.giveUp), button(words.yieldTo)].map((one) => one !== undefined)).toEqual([true, false]);
    const { game } = await shownAfter([giveUp, giveUp]);
    expect(panelOf(game).kind).toBe('outcome');
  });
});
