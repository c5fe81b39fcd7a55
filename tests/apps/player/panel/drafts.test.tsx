// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Drafts, keepDrafts } from '../../../../src/apps/player/drafts';
import type { Conduct, Game } from '../../../../src/apps/player/game';
import type { PanelProps } from '../../../../src/apps/player/panel/panel';
import { QuestionPanel } from '../../../../src/apps/player/panel/QuestionPanel';
import type { StageRow } from '../../../../src/apps/player/panel/stages';
import type { Challenge } from '../../../../src/core/challenge';
import type { Action } from '../../../../src/core/play/play';
import { memoryPhotos } from '../../../../src/platform/fake/photos';
import { fakeScanner } from '../../../../src/platform/fake/scanner';
import { fakeSettingTabs } from '../../../../src/platform/fake/settings';
import { oneOfEach } from '../../../builders/challenges';
import { aChallenge, aHunt, aStage, playing, reached, started } from '../../../builders/play';

let openTab = fakeSettingTabs();
let page: HTMLElement;
let acts: Action[] = [];

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  page = document.body.firstElementChild as HTMLElement;
  openTab = fakeSettingTabs();
  acts = [];
});

/** The question stands; leaves the page with `null`. */
const show = (content: Challenge | null, drafts: Drafts) => {
  if (!content) return act(() => render(null, page));
  const challenge = aChallenge('a-q', content);
  const hunt = aHunt([aStage('a', 0, { challenges: [challenge] })]);
  const { play } = playing(hunt, [started, reached('a')]);
  const given = {
    choices: { language: 'en' },
    game: { hunt, play, playId: 'p', role: 'writer', pointing: null } as unknown as Game,
    conduct: { drafts, scanner: fakeScanner(), point: () => {} } as unknown as Conduct,
    photos: memoryPhotos(),
    act: (action: Action) => acts.push(action),
    row: { stage: hunt.stages[0] } as StageRow,
    challenge,
  };
  return act(() => render(<QuestionPanel {...(given as unknown as PanelProps & typeof given)} />, page));
};
const tap = (selector: string, i = 0) =>
  act(() => {
    page.querySelectorAll<HTMLElement>(selector)[i]?.dispatchEvent(new Event('click', { bubbles: true }));
  });
const typed = () => page.querySelector<HTMLInputElement>('input[type="text"]');

describe('what is entered of a question and not yet given', () => {
  it('is there again after a pause, and on the page loaded anew; and gone once it is given', async () => {
    const { text } = oneOfEach;
    const drafts = keepDrafts(openTab());
    await show(text, drafts);
    await act(() => {
      const field = typed();
      if (!field) throw new Error('There is no field.');
      field.value = 'Anne';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await show(null, drafts);
    await show(text, drafts);
    expect(typed()?.value).toBe('Anne');
    await show(null, drafts);
    const anew = keepDrafts(openTab());
    await show(text, anew);
    expect(typed()?.value).toBe('Anne');
    await act(() => {
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
    expect(acts).toMatchObject([{ type: 'answer', reply: 'Anne' }]);
    expect(keepDrafts(openTab()).get('p/a/a-q')).toEqual({ reply: '', parts: [] });
  });

  it('leaves uncovered what was uncovered, and what it costs', async () => {
    const { reveal } = oneOfEach;
    await show(reveal, keepDrafts(openTab()));
    await tap('.reveal-more button');
    await tap('.reveal-more button');
    const covers = page.querySelectorAll('.reveal-cover').length;
    await show(null, keepDrafts(openTab()));
    await show(reveal, keepDrafts(openTab()));
    expect(page.querySelectorAll('.reveal-cover').length).toBe(covers);
    expect(page.querySelectorAll('.reveal-told li').length).toBe(3);
  });

  it('leaves cards as they lie, found ones and turns', async () => {
    const { memory } = oneOfEach;
    await show(memory, keepDrafts(openTab()));
    for (const card of [0, 1, 2]) await tap('.face', card);
    const lie = page.querySelector('.cards')?.textContent;
    await show(null, keepDrafts(openTab()));
    await show(memory, keepDrafts(openTab()));
    expect(page.querySelector('.cards')?.textContent).toBe(lie);
  });
});

describe('drafts', () => {
  it('hold one question, and nothing of another', () => {
    const drafts = keepDrafts(openTab());
    drafts.put('p/a/q', { reply: [0, 2], parts: [1] });
    expect([drafts.get('p/a/q'), drafts.get('p/a/r')]).toEqual([
      { reply: [0, 2], parts: [1] },
      { reply: '', parts: [] },
    ]);
  });

  it('write no place down', () => {
    const tab = openTab();
    const drafts = keepDrafts(tab);
    drafts.put('p/a/q', { reply: { lat: 47.21837, lng: -1.55362 }, parts: [] });
    expect(drafts.get('p/a/q').reply).toEqual({ lat: 47.21837, lng: -1.55362 });
    expect(tab.get('draft')).toBe('');
    drafts.put('p/a/q', { reply: { lat: 47.21837, lng: -1.55362 }, parts: [1] });
    expect(tab.get('draft')).not.toMatch(/47|1\.55/);
  });

  it.each(['', '{', '[]', '{"question":"p/a/q","reply":null,"parts":[]}', '{"question":"p/a/q","reply":"x"}'])(
    'are none where what is kept is %s',
    (text) => {
      const tab = openTab();
      tab.set('draft', text);
      expect(keepDrafts(tab).get('p/a/q')).toEqual({ reply: '', parts: [] });
    },
  );
});
