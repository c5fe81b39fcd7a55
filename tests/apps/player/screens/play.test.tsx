// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Conduct, Game } from '../../../../src/apps/player/game';
import { PlayScreen } from '../../../../src/apps/player/screens/PlayScreen';
import type { Choices } from '../../../../src/apps/player/screens/props';
import { ResultScreen } from '../../../../src/apps/player/screens/ResultScreen';
import type { Language } from '../../../../src/core/lib/language';
import { decide } from '../../../../src/core/play/decide';
import { emptyPlay, evolve } from '../../../../src/core/play/evolve';
import type { Action } from '../../../../src/core/play/play';
import { standing } from '../../../../src/core/play/standing';
import type { Hunt } from '../../../../src/core/prepare/hunt';
import { aChallenge, aHunt, aStage, reached, started } from '../../../builders/play';

/** A conduct that keeps nothing and senses nothing: what is acted is decided and told. */
const conductOf = (hunt: Hunt): Conduct => {
  const listeners = new Set<() => void>();
  let at = 0;
  let play = emptyPlay();
  let game: Game = {
    playId: 'p',
    hunt,
    play,
    standing: standing(hunt, play, 0),
    role: 'writer',
    whereabouts: null,
    trouble: null,
    simulating: false,
    pace: 'walk',
    trail: [],
    news: [],
    unsaved: false,
    places: [],
  };
  const publish = (change: Partial<Game>) => {
    game = { ...game, news: [], ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => game,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: async (action: Action) => {
      at += 1000;
      const news = decide(hunt, play, action, at);
      play = news.reduce(evolve, play);
      publish({ play, standing: standing(hunt, play, at), news });
    },
    simulate: (pace) => publish({ simulating: true, pace }),
    walkTo: () => {},
    steer: () => {},
    log: () => [],
    close: () => {},
  };
};

const choicesIn = (language: Language): Choices => ({
  language,
  theme: 'day',
  onLanguage: () => {},
  onTheme: () => {},
});

let page: HTMLElement;
let results = 0;
const slot = () => {};

const show = (conduct: Conduct, language: Language = 'fr') =>
  act(() =>
    render(
      <PlayScreen
        choices={choicesIn(language)}
        game={conduct.get()}
        conduct={conduct}
        mapSlot={slot}
        onCenter={() => {}}
        onShowAll={() => {}}
        onLeave={() => {}}
        onResult={() => {
          results += 1;
        }}
      />,
      page,
    ),
  );

const open = async (hunt: Hunt, language: Language = 'fr') => {
  const conduct = conductOf(hunt);
  conduct.subscribe(() => show(conduct, language));
  await act(() => conduct.act(started));
  show(conduct, language);
  return conduct;
};

const tap = (words: string) =>
  act(async () => {
    const buttons = [...page.querySelectorAll('button')].filter((one) => one.textContent?.includes(words));
    if (buttons.length !== 1) throw new Error(`${buttons.length} buttons say ${words}`);
    buttons[0]?.click();
  });

const choose = (index: number) =>
  act(() => page.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]?.click());

const focused = () => document.activeElement?.textContent ?? '';

beforeEach(() => {
  results = 0;
  page = document.createElement('div');
  document.body.append(page);
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  render(null, page);
  page.remove();
});

describe('a play on the screen', () => {
  it('goes from clue to arrival, question and outcome, the focus on each in turn, then to the result', async () => {
    const conduct = await open(aHunt([aStage('a', 0, { found: 'Told here' })]));
    expect(focused()).toBe('To a');
    await act(() => conduct.act(reached('a')));
    expect(focused()).toBe('Trouvé\u00a0!');
    expect(page.textContent).toContain('Told here');
    await tap('Voir la question');
    expect(focused()).toBe('Which?');
    await choose(0);
    await tap('Valider A');
    expect(focused()).toContain('Pas encore.');
    expect(page.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]?.disabled).toBe(true);
    await choose(1);
    await tap('Valider B');
    expect(focused()).toBe('Juste\u00a0!');
    expect(page.querySelector('.solution')?.textContent).toContain('yes');
    await tap('Voir le trésor');
    expect(results).toBe(1);
  });

  it('tells the answer only when the question is closed', async () => {
    const secret = aChallenge('q', { type: 'text', ask: 'Who?', answers: ['Zanzibar'] });
    const conduct = await open(aHunt([aStage('a', 0, { challenges: [secret] }), aStage('b', 1)]));
    await act(() => conduct.act(reached('a')));
    await tap('Voir la question');
    for (const left of [2, 1, 0]) {
      expect(page.innerHTML).not.toContain('Zanzibar');
      const field = page.querySelector<HTMLInputElement>('.field input');
      if (!field) throw new Error('no field');
      await act(() => {
        field.value = 'Paris';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await tap('Valider');
      expect(focused()).toContain(left === 0 ? 'Ce n’était pas ça' : 'Pas encore');
    }
    expect(page.querySelector('.solution')?.textContent).toContain('Zanzibar');
    expect(page.querySelector('.given')?.textContent).toBe('Paris');
    await tap('Jalon suivant');
    expect(focused()).toBe('To b');
  });

  it('lights hints at their cost, one after another, and then no more', async () => {
    await open(aHunt());
    await tap('−20 points');
    expect(page.querySelector('.hints')?.textContent).toContain('Look up');
    expect(page.querySelector('[role=status]')?.textContent).toContain('Look up');
    await tap('−20 points');
    expect(page.querySelector<HTMLButtonElement>('.lantern')?.disabled).toBe(true);
  });

  it('shows an author’s text as text, whatever it holds', async () => {
    const trap = '<img src=x onerror="alert(1)"><b>bold</b>';
    const conduct = await open(aHunt([aStage('a', 0, { clue: trap, found: trap, title: trap })]));
    expect(page.querySelector('h2')?.textContent).toBe(trap);
    await act(() => conduct.act(reached('a')));
    expect(page.querySelectorAll('img, .panel b')).toHaveLength(0);
    expect(page.querySelector('.prose')?.textContent).toBe(trap);
  });

  it('marks a text that is not in the language of the page, and only that', async () => {
    await open(aHunt([aStage('a', 0, { clue: { en: 'Only English' }, hints: [{ fr: 'Ici', en: 'Here' }] })]));
    expect(page.querySelector('h2')?.getAttribute('lang')).toBe('en');
    await tap('−20 points');
    expect(page.querySelector('.hints [lang]')).toBeNull();
  });

  it('keeps the names of stages to come to itself', async () => {
    await open(aHunt([aStage('a'), aStage('b', 1, { title: 'Secret tower' })]), 'en');
    expect(page.textContent).not.toContain('Secret tower');
    expect(page.querySelector('.stage-list')?.textContent).toContain('Post 2');
  });

  it('takes no action in a tab that reads along', async () => {
    const conduct = conductOf(aHunt());
    await conduct.act(started);
    const reader: Conduct = { ...conduct, get: () => ({ ...conduct.get(), role: 'reader' }) };
    show(reader);
    expect(page.textContent).toContain('autre onglet');
    expect([...page.querySelectorAll<HTMLButtonElement>('.panel-actions button')].map((one) => one.disabled)).toEqual([
      true,
      true,
    ]);
  });
});

describe('the result on the screen', () => {
  const credit = {
    title: 'Monuments',
    publisher: 'The City',
    publisherUrl: 'https://example.org',
    license: 'Licence Ouverte 2.0',
    licenseUrl: 'javascript:alert(1)',
    date: '2026-11-23',
    url: 'https://example.org/data',
    notice: 'Data of the City, changed.',
  };

  const result = (hunt: Hunt, how: 'won' | 'timeUp') => {
    const play = { ...emptyPlay(), started: true, finished: how, at: 64 * 60_000, points: 120 };
    const taps = { onAgain: () => {}, onLeave: () => {} };
    const shown = { hunt, play, standing: standing(hunt, play, play.at), choices: choicesIn('en'), ...taps };
    return act(() => render(<ResultScreen {...shown} />, page));
  };

  it('gives the treasure, the score of the most, the time, and every source with what its licence asks', async () => {
    await result({ ...aHunt(), credits: [credit] }, 'won');
    const text = page.textContent ?? '';
    for (const words of [
      'Gold',
      'points out of 360',
      '1\u00a0h\u00a04\u00a0min',
      'Well gone',
      'Monuments',
      'The City',
      '2.0',
    ])
      expect(text).toContain(words);
    expect(text).toContain('23 November 2026');
    expect(text).toContain('Data of the City, changed.');
  });

  it('links to nothing but web addresses', async () => {
    await result({ ...aHunt(), credits: [credit] }, 'won');
    const links = [...page.querySelectorAll('a')].map((link) => link.href);
    expect(links).toEqual(['https://example.org/data', 'https://example.org/']);
  });

  it('keeps the treasure closed when time ran out', async () => {
    await result(aHunt(), 'timeUp');
    expect(page.querySelector('h1')?.textContent).toBe('Time is up');
    expect(page.textContent).not.toContain('Gold');
  });
});
