// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conduct, Game, Role } from '../../../../src/apps/player/game';
import { Banner } from '../../../../src/apps/player/panel/Banner';
import { emptyPlay } from '../../../../src/core/play/evolve';
import type { Play } from '../../../../src/core/play/play';
import { playWords } from '../../../../src/ui/messages';
import { shellWords } from '../../../../src/ui/messages/shell';
import { aHunt } from '../../../builders/play';

const page = document.createElement('div');

/** What the banner says of a play at home, in which this tab has this role. */
const toldAs = async (role: Role): Promise<string> => {
  const game = { role, unsaved: null, simulating: true } as Game;
  await act(() =>
    render(<Banner game={game} conduct={{} as Conduct} onSaveFile={() => {}} offline={false} language="fr" />, page),
  );
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
    await wait(1_450);
    expect(page.textContent).toBe('');
    await wait(100);
    expect(page.textContent).toBe(waiting);
    expect(await toldAs('writer')).toBe('');
  }
});

describe('A hunt far away', () => {
  const inNantes = aHunt();
  const { far, playOnMap, onTheWay } = playWords('fr');
  const press = (name: string) =>
    act(() => [...page.querySelectorAll('button')].find((one) => one.textContent?.includes(name))?.click());
  const standing = (lat: number, lng: number, accuracyMeters = 20) => {
    const play: Play = emptyPlay();
    const whereabouts = { position: { lat, lng }, accuracyMeters };
    const game = { role: 'writer', simulating: false, hunt: inNantes, play, pace: 'walk', whereabouts } as Game;
    const paces: string[] = [];
    const conduct = { simulate: (pace: string) => paces.push(pace) } as unknown as Conduct;
    return act(() =>
      render(<Banner game={game} conduct={conduct} onSaveFile={() => {}} offline={false} language="fr" />, page),
    ).then(() => paces);
  };

  it('is told, and may be played at home at once', async () => {
    const paces = await standing(48.85, 2.35);
    expect(page.textContent).toContain(far);
    await press(playOnMap);
    expect(paces).toEqual(['walk']);
  });

  it('is told no more to a team on its way', async () => {
    const paces = await standing(48.85, 2.35);
    await press(onTheWay);
    expect(page.textContent).toBe('');
    await standing(48.84, 2.34);
    expect([page.textContent, paces.length]).toEqual(['', 0]);
  });

  it('is not told to who is in the next town, nor where the position may be wrong by as much', async () => {
    await standing(47.3, -1.4);
    expect(page.textContent).toBe('');
    await standing(48.85, 2.35, 400_000);
    expect(page.textContent).not.toContain(far);
  });
});

it('Another tab that writes is told at once', async () => {
  expect(await toldAs('reader')).toBe(playWords('fr').reader);
});

describe('A network that is gone', () => {
  const standing = (over: Partial<Game>) => {
    const game = { role: 'writer', simulating: true, unsaved: null, ...over } as Game;
    return act(() =>
      render(<Banner game={game} conduct={{} as Conduct} onSaveFile={() => {}} offline={true} language="fr" />, page),
    );
  };
  const { offline } = shellWords('fr');
  const { understood, reader } = playWords('fr');

  it('is told until it was read', async () => {
    await standing({});
    expect(page.textContent).toBe(`${offline}${understood}`);
    await act(() => page.querySelector('button')?.click());
    await standing({});
    expect(page.textContent).toBe('');
  });

  it('is not told where something hinders the play', async () => {
    await standing({ role: 'reader' });
    expect(page.textContent).toBe(reader);
  });
});
