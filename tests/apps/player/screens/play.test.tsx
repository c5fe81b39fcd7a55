// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choices } from '../../../../src/apps/player/choices';
import { keepDrafts } from '../../../../src/apps/player/drafts';
import type { Conduct, Game } from '../../../../src/apps/player/game';
import { moments } from '../../../../src/apps/player/lesson';
import { unknownLand } from '../../../../src/apps/player/map/survey';
import { PlayScreen } from '../../../../src/apps/player/screens/PlayScreen';
import { ResultScreen } from '../../../../src/apps/player/screens/ResultScreen';
import { unreadOf } from '../../../../src/apps/player/unread';
import type { Credit } from '../../../../src/core/dataset/dataset';
import type { Language } from '../../../../src/core/lib/language';
import { decide } from '../../../../src/core/play/decide';
import { emptyPlay, evolve } from '../../../../src/core/play/evolve';
import type { Action, Play } from '../../../../src/core/play/play';
import { finishOf, podiumOf } from '../../../../src/core/play/podium';
import { standing } from '../../../../src/core/play/standing';
import type { Hunt } from '../../../../src/core/prepare/hunt';
import { memoryPhotos } from '../../../../src/platform/fake/photos';
import { fakeScanner } from '../../../../src/platform/fake/scanner';
import { memorySettings } from '../../../../src/platform/fake/settings';
import { playWords } from '../../../../src/ui/messages/play';
import { aChallenge, aFind, aHunt, aStage, playing, reached, replied, started } from '../../../builders/play';

/** A conduct that keeps nothing and senses nothing: what is acted is decided and told. */
const conductOf = (hunt: Hunt, msBetween = 1000): Conduct => {
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
    locating: null,
    vague: false,
    simulating: false,
    pace: 'walk',
    trail: [],
    news: [],
    aimed: null,
    pointing: null,
    shut: [],
    unread: [],
    unsaved: null,
    keepNews: null,
  };
  const publish = (change: Partial<Game>) => {
    game = { ...game, news: [], ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => game,
    scanner: fakeScanner(),
    drafts: keepDrafts(memorySettings()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: async (action: Action) => {
      at += msBetween;
      const news = decide(hunt, play, action, at);
      play = news.reduce(evolve, play);
      const unread = [...game.unread, ...unreadOf(hunt, news, 0)];
      publish({ play, standing: standing(hunt, play, at), news, unread });
    },
    aim: (aimed) => publish({ aimed }),
    point: (pointing) => publish({ pointing }),
    turnPage: () => publish({ unread: game.unread.slice(1) }),
    simulate: (pace) => publish({ simulating: true, pace }),
    walkTo: () => {},
    steer: () => {},
    soFar: () => {
      throw new Error('Nobody opens this play again.');
    },
    close: () => {},
  };
};

const choicesIn = (language: Language): Choices => ({
  language,
  theme: 'day',
  onLanguage: () => {},
  onTheme: () => {},
  sound: false,
  onSound: () => {},
  map: 'plan',
  onMap: () => {},
  hand: 'right',
  onHand: () => {},
  learned: moments,
  onLearned: () => {},
});

let page: HTMLElement;
let results = 0;
let now = 0;
const slot = () => {};

const show = (conduct: Conduct, language: Language = 'fr') =>
  act(() =>
    render(
      <PlayScreen
        photos={memoryPhotos()}
        choices={choicesIn(language)}
        game={conduct.get()}
        conduct={conduct}
        offline={false}
        mapSlot={slot}
        tiled={false}
        mapHost={null}
        onCenter={() => {}}
        onSpectacle={() => undefined}
        onShowAll={() => {}}
        onPass={() => {}}
        onSaveFile={() => {}}
        onLeave={() => {}}
        onResult={() => {
          results += 1;
        }}
      />,
      page,
    ),
  );

const open = async (hunt: Hunt, language: Language = 'fr', msBetween?: number) => {
  const conduct = conductOf(hunt, msBetween);
  conduct.subscribe(() => show(conduct, language));
  await act(() => conduct.act(started));
  show(conduct, language);
  return conduct;
};

/** A tap on the one button that says this, so many milliseconds after the tap before. */
const tap = (words: string, afterMs = 1000) =>
  act(async () => {
    const buttons = [...page.querySelectorAll('button')].filter((one) => one.textContent?.includes(words));
    if (buttons.length !== 1) throw new Error(`${buttons.length} buttons say ${words}`);
    now += afterMs;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    buttons[0]?.dispatchEvent(Object.defineProperty(click, 'timeStamp', { value: now }));
  });

const choose = (index: number) =>
  act(() => page.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]?.click());

const type = (words: string) =>
  act(() => {
    const field = page.querySelector<HTMLInputElement>('.field input');
    if (!field) throw new Error('no field');
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const focused = () => document.activeElement?.textContent ?? '';

beforeEach(() => {
  results = 0;
  page = document.createElement('div');
  document.body.append(page);
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  render(null, page);
  page.remove();
});

/** A credit of which only the title is known. */
const nothingElse = { publisher: '', publisherUrl: '', license: '', licenseUrl: '', date: '', url: '', notice: '' };

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
    expect(results).toBe(0);
    await tap('Ouvrir le carnet');
    expect(results).toBe(1);
  });

  it('tells what a find has to tell on arrival, with its source, since nothing else asks about it', async () => {
    const find = { ...aChallenge('f', aFind), points: 0, note: 'Worth knowing', credits: [0] };
    const hunt = aHunt([aStage('a', 0, { found: 'Told here', challenges: [find, aChallenge('q')] })]);
    const conduct = await open({ ...hunt, credits: [{ kind: 'source', title: 'The plaque', ...nothingElse }] });
    await act(() => conduct.act(reached('a')));
    expect(page.textContent).toMatch(/Told here.*Worth knowing/);
    expect(page.querySelector('.sources')?.textContent).toBe('SourceThe plaque');
    await tap('Voir la question');
    expect(focused()).toBe('Which?');
    expect(page.textContent).not.toContain('Worth knowing');
  });

  it('tells the answer only when the question is closed', async () => {
    const secret = aChallenge('q', { type: 'text', ask: 'Who?', answers: ['Zanzibar'] });
    const conduct = await open(aHunt([aStage('a', 0, { challenges: [secret] }), aStage('b', 1)]));
    await act(() => conduct.act(reached('a')));
    await tap('Voir la question');
    for (const town of ['Rome', 'Madrid', 'Paris']) {
      expect(page.innerHTML).not.toContain('Zanzibar');
      await type(town);
      await tap('Valider');
      expect(focused()).toContain(town === 'Paris' ? 'Ce n’était pas ça' : 'Pas encore');
    }
    expect(page.querySelector('.solution')?.textContent).toContain('Zanzibar');
    expect(page.querySelector('.given')?.textContent).toBe('Paris');
    await tap('Jalon suivant');
    expect(focused()).toBe('To b');
  });

  it('says that a reply was given before, and takes no try for it', async () => {
    const asked = aChallenge('q', { type: 'text', ask: 'Who?', answers: ['Zanzibar'] });
    const conduct = await open(aHunt([aStage('a', 0, { challenges: [asked] })]));
    await act(() => conduct.act(reached('a')));
    await tap('Voir la question');
    for (const [town, said] of [
      ['Rome', 'Il reste 2 essais'],
      ['rome', 'Vous l’avez déjà dit'],
      ['ROME', 'Vous l’avez déjà dit'],
      ['Madrid', 'Il reste un essai'],
    ] as const) {
      await type(town);
      await tap('Valider');
      expect(focused()).toContain(said);
    }
  });

  it('leaves the focus where the team types or chooses its next try', async () => {
    const conduct = await open(aHunt([aStage('a')]));
    await act(() => conduct.act(reached('a')));
    await tap('Voir la question');
    await choose(0);
    await tap('Valider A');
    const next = page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1];
    await act(() => next?.focus());
    await choose(1);
    show(conduct);
    expect(document.activeElement).toBe(next);
  });

  it('lights hints at their cost, one after another, and then no more', async () => {
    await open(aHunt());
    await tap('−20 points', 1000);
    expect(page.querySelector('.hints')).toBeNull();
    expect(page.querySelector('.lantern')?.textContent).toContain('Allumer');
    await tap('−20 points', 600);
    expect(page.querySelector('.hints')?.textContent).toContain('Look up');
    expect(page.textContent).toContain('Look up');
    for (const afterMs of [600, 600]) await tap('−20 points', afterMs);
    expect(page.querySelector<HTMLButtonElement>('.lantern')?.disabled).toBe(true);
  });

  it('buy no hint with a double tap, and one with two taps and a double tap', async () => {
    const conduct = await open(aHunt());
    for (const afterMs of [1000, 60, 300]) await tap('−20 points', afterMs);
    expect(conduct.get().play.points).toBe(0);
    for (const afterMs of [600, 60, 300]) await tap('−20 points', afterMs);
    expect(conduct.get().play.points).toBe(-20);
    expect(page.querySelectorAll('.hints li')).toHaveLength(1);
    for (const afterMs of [600, 600]) await tap('−20 points', afterMs);
    expect(conduct.get().play.points).toBe(-40);
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

  it('says at once that time is up, beside what is still to be read', async () => {
    const conduct = await open(aHunt(undefined, { minutes: 5 }), 'fr', 200_000);
    await act(() => conduct.act(reached('a')));
    expect(page.textContent).not.toContain('Le temps est écoulé');
    await act(() => conduct.act({ type: 'tick' }));
    expect(page.querySelector('h2')?.textContent).toBe('Trouvé\u00a0!');
    expect(page.querySelector('.notice')?.textContent).toContain('Le temps est écoulé');
  });

  it('shows on every panel that the device’s place is read, as often as it is, and only as long as it is', async () => {
    const conduct = conductOf(aHunt([aStage('a')]));
    const seal = async (locating: Game['locating']) => {
      await show({ ...conduct, get: () => ({ ...conduct.get(), locating }) });
      const found = page.querySelector<HTMLElement>('.bar-locating');
      return found && [found.dataset.cadence, found.textContent];
    };
    const told = 'Position de l’appareil lue en ce moment';
    const panels = new Set<string | undefined>();
    const isSealed = async () => {
      const seals = [await seal('steady'), await seal('sparse'), await seal(null)];
      expect(seals).toEqual([['steady', told], ['sparse', told], null]);
      panels.add(page.querySelector<HTMLElement>('.play')?.dataset.panel);
    };
    await conduct.act(started);
    await isSealed();
    for (const action of [reached('a'), replied('a', 1)]) {
      await conduct.act(action);
      await isSealed();
      conduct.turnPage();
      await isSealed();
    }
    expect([...panels]).toEqual(['walk', 'arrival', 'question', 'outcome', 'over']);
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
  const credit: Credit = {
    kind: 'data',
    title: 'Monuments',
    publisher: 'The City',
    publisherUrl: 'https://example.org',
    license: 'Licence Ouverte 2.0',
    licenseUrl: 'javascript:alert(1)',
    date: '2026-11-23',
    url: 'https://example.org/data',
    notice: 'Data of the City, changed.',
  };

  const result = (hunt: Hunt, how: 'won' | 'timeUp', change: Partial<Play> = {}) =>
    resultOf(hunt, { ...emptyPlay(), started: true, finished: how, at: 64 * 60_000, points: 120, ...change });
  const resultOf = (hunt: Hunt, play: Play) => {
    const taps = {
      onAgain: () => {},
      onKeep: async () => {},
      onShare: null,
      onPrint: () => {},
      onPass: () => {},
      onCorrect: null,
      onTeams: () => {},
      album: { get: async () => null, save: () => {}, remove: async () => {} },
      onLeave: () => {},
    };
    const podium = podiumOf(finishOf('own', 0, hunt, play), []);
    const shown = {
      hunt,
      play,
      standing: standing(hunt, play, play.at),
      podium,
      land: unknownLand,
      choices: choicesIn('en'),
      ...taps,
    };
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

  it('tells of pauses, and how long they were: time did not count', async () => {
    await result(aHunt(), 'won', { pauses: [{ from: 0, to: 300_000 }] });
    expect(page.textContent).toContain('59\u00a0min');
    expect(page.textContent).toContain('1 break, 5\u00a0min in all');
  });

  it('warns of data whose publisher, licence or date nobody knows, but not of a source that is only cited', async () => {
    const bare: Credit = { kind: 'data', title: 'sites.csv', ...nothingElse };
    const cited: Credit = { kind: 'source', title: 'The plaque on the door', ...nothingElse };
    await result({ ...aHunt(), credits: [credit, bare, cited, { ...credit, date: '' }] }, 'won');
    const told = [...page.querySelectorAll('.credits li')].map((one) => one.textContent ?? '');
    expect(told[0]).not.toContain('unknown');
    expect(told[1]).toBe(
      'sites.csvTo be checked before this hunt is published: publisher unknown, licence unknown, date unknown.',
    );
    expect(told[2]).toBe('The plaque on the door');
    expect(told[3]).toContain('published: date unknown.');
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

  it('counts as found the posts that its list and its chart show as found, though a question was left', async () => {
    const hunt = aHunt(undefined, { minutes: 5 });
    const moves = [started, reached('a'), replied('a', 1), reached('b'), [{ type: 'tick' }, 900_000]] as const;
    await resultOf(hunt, playing(hunt, moves).play);
    expect(page.querySelector('.figures')?.textContent).toContain('posts found2/3');
    expect(page.querySelectorAll('.result-stages .found')).toHaveLength(2);
    const flags = page.querySelectorAll('.course-chart [fill="var(--on-color)"]');
    expect([...flags].map((flag) => flag.textContent).sort()).toEqual(['1', '2']);
  });
});

describe('a team that is stuck', () => {
  const rows = () => [...page.querySelectorAll('.stage-rows li')].map((row) => row.textContent ?? '');

  it('sets a stage aside, looks for the next one, and sees in the list that it waits', async () => {
    const conduct = await open(aHunt(), 'en');
    await tap('I’m here!');
    expect(page.textContent).toContain('It will wait: you may come back.');
    await tap('Skip this post');
    expect(page.querySelector('#clue')?.textContent).toBe('To b');
    expect(rows()[0]).toContain('set aside');
    await act(() => conduct.act(reached('a')));
    expect(conduct.get().play.stages.get('a')?.arrivedBy).toBe('gps');
  });

  it('is told that the last one is passed for good, and is through', async () => {
    const conduct = await open(aHunt([aStage('a')]), 'en');
    await tap('I’m here!');
    expect(page.textContent).toContain('It won’t be offered again.');
    await tap('Skip this post');
    expect(conduct.get().play.finished).toBe('won');
    expect(rows()[0]).toBe('Post 1skipped');
  });

  it('has the answer told at a second tap, and goes on', async () => {
    const conduct = await open(aHunt(), 'en');
    await act(() => conduct.act(reached('a')));
    await tap('See the question');
    await tap('See the answer');
    expect(conduct.get().play.stages.get('a')?.challenges.size).toBe(0);
    await tap('Give up?');
    expect(page.querySelector('h2')?.textContent).toBe('Here is the answer.');
    expect(page.querySelector('.solution')?.textContent).toBe('The answeryes');
    await tap('Next post');
    expect(page.querySelector('#clue')?.textContent).toBe('To b');
  });
});

describe('a pause', () => {
  it('is behind the clock; it hides clue, list and map, and the clue is back with the focus when the team goes on', async () => {
    const conduct = await open(aHunt([aStage('a')], { minutes: 30, pause: { minutes: 10 } }));
    await tap(playWords('fr').pause);
    expect(focused()).toBe(playWords('fr').paused);
    expect(page.textContent).not.toContain('To a');
    expect(page.querySelector('.stage-rows')).toBeNull();
    expect(page.querySelector('button.bar-time')).toBeNull();
    expect(page.textContent).toContain('10\u00a0min');
    await tap(playWords('fr').endPause);
    expect(focused()).toBe('To a');
    expect(conduct.get().play.pauses.length).toBe(1);
  });

  it('has no button where its author forbids it, nor where nothing is timed', async () => {
    await open(aHunt([aStage('a')], { minutes: 30, pause: { minutes: 0 } }));
    expect([page.querySelector('.bar-time')?.tagName, page.querySelector('button.bar-time')]).toEqual(['P', null]);
    await open(aHunt([aStage('a')]));
    expect(page.querySelector('.bar-time')).toBeNull();
  });
});
