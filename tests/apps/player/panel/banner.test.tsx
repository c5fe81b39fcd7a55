// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Conduct, Game, Role } from '../../../../src/apps/player/game';
import { Banner } from '../../../../src/apps/player/panel/Banner';
import { playWords } from '../../../../src/ui/messages';

const page = document.createElement('div');

/** What the banner says of a play at home, in which this tab has this role. */
const toldAs = async (role: Role): Promise<string> => {
  const game = { role, unsaved: false, simulating: true } as Game;
  await act(() => render(<Banner game={game} conduct={{} as Conduct} language="fr" />, page));
  return page.textContent ?? '';
};

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

it('The wait to become the writer is told when it lasts, and then each time anew', async () => {
  const { waiting } = playWords('fr');
  for (let time = 0; time < 2; time += 1) {
    expect(await toldAs('waiting')).toBe('');
    await wait(450);
    expect(page.textContent).toBe('');
    await wait(100);
    expect(page.textContent).toBe(waiting);
    expect(await toldAs('writer')).toBe('');
  }
});

it('Another tab that writes is told at once', async () => {
  expect(await toldAs('reader')).toBe(playWords('fr').reader);
});
