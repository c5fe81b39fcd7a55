// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conduct, Game, Pointing } from '../../../../src/apps/player/game';
import { Form } from '../../../../src/apps/player/panel/forms';
import type { Picture } from '../../../../src/apps/player/panel/forms/form';
import { type Challenge, inputOf, isReplyTo, markOf } from '../../../../src/core/challenge';
import type { Reply } from '../../../../src/core/challenge/challenge';
import { destinationPosition } from '../../../../src/core/lib/geo';
import { memoryPhotos } from '../../../../src/platform/fake/photos';
import { fakeScanner } from '../../../../src/platform/fake/scanner';
import { photoWords } from '../../../../src/ui/messages/photo';
import { oneOfEach } from '../../../builders/challenges';
import { until } from '../../../until';

const here = { lat: 47.21, lng: -1.55 };

let page: HTMLDivElement;
let reply: Reply;
let pointing: Pointing | null;
let scanner = fakeScanner();
let photos = memoryPhotos();
const key = { playId: 'p', stage: 'a', challenge: 'q' };
const picture: Picture = {
  get: () => photos.get(key),
  put: (one) => photos.put(key, one),
  remove: () => photos.remove(key),
};
let pointAt: (next: Pointing | null) => void;

const Shown = ({ content }: { readonly content: Challenge }) => {
  const [entered, setEntered] = useState<Reply>('');
  const [parts, setParts] = useState<readonly number[]>([]);
  const [pointed, setPointed] = useState<Pointing | null>(null);
  [reply, pointing, pointAt] = [entered, pointed, setPointed];
  return (
    <Form
      input={inputOf(content)}
      reply={entered}
      setReply={setEntered}
      parts={parts}
      setParts={setParts}
      language="en"
      locked={false}
      tried={[]}
      here={here}
      picture={picture}
      game={{ pointing: pointed } as Game}
      conduct={{ point: setPointed, scanner } as unknown as Conduct}
    />
  );
};

const show = (content: Challenge) => act(() => render(<Shown content={content} />, page));

const enter = (field: HTMLInputElement | HTMLSelectElement | null | undefined, value: string, event = 'input') =>
  act(() => {
    if (!field) throw new Error('There is no such field.');
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });

const press = (button: HTMLElement | null | undefined) => act(() => button?.click());

beforeEach(() => {
  photos = memoryPhotos();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, page);
  page.remove();
});

describe('a place to tell', () => {
  const { pin } = oneOfEach;
  const [far, way] = ['input[type=text]', 'input[type=range]'];

  it('is asked for on the map as long as it stands', async () => {
    await show(pin);
    expect(pointing).toEqual({ at: null, isAnswer: false });
    expect(isReplyTo(pin, reply)).toBe(false);
  });

  it('pointed at on the map is a reply, told by its distance and direction too', async () => {
    await show(pin);
    await act(() => pointAt({ at: destinationPosition(here, 300, 90), isAnswer: false }));
    expect(isReplyTo(pin, reply)).toBe(true);
    expect(page.querySelector<HTMLInputElement>(far)?.value).toBe('300');
    expect(page.querySelector('.dial strong')?.textContent).toBe('east, 90°');
  });

  it('told by its distance and direction shows on the map, and what is typed stays as it is', async () => {
    await show(pin);
    await enter(page.querySelector<HTMLInputElement>(far), 'seven hundred');
    expect(isReplyTo(pin, reply)).toBe(false);
    await enter(page.querySelector<HTMLInputElement>(way), '5');
    expect(pointing?.at?.lat).toBeCloseTo(destinationPosition(here, 700, 5).lat, 6);
    expect(markOf(pin, reply)).toBe(1);
    expect(page.querySelector<HTMLInputElement>(far)?.value).toBe('seven hundred');
  });
});

describe('an order to put', () => {
  const { order } = oneOfEach;
  const names = () => [...page.querySelectorAll('.order-name')].map((one) => one.textContent);
  const button = (name: string) => page.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);

  it('is no reply before something was moved, and is what stands then', async () => {
    await show(order);
    expect([isReplyTo(order, reply), names()]).toEqual([
      false,
      ['the tower', 'the castle', 'the crane', 'the theatre'],
    ]);
    await press(button('Move up: the castle'));
    expect([reply, names()[0]]).toEqual([[1, 0, 2, 3], 'the castle']);
  });

  it('keeps the focus on the button that moved, and on its fellow at an end', async () => {
    await show(order);
    await press(button('Move up: the crane'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: the crane');
    await press(button('Move up: the crane'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: the crane');
    expect(page.querySelector('[role=status]')?.textContent).toBe('the crane: place 1 of 4');
  });
});

describe('pairs to put together', () => {
  const { match } = oneOfEach;
  const lists = () => [...page.querySelectorAll('select')];

  it('take nothing from where it stands: what is chosen twice is told, and is no reply', async () => {
    await show(match);
    for (const [i, other] of [2, 0, 0].entries()) await enter(lists()[i], String(other), 'change');
    expect(reply).toEqual([2, 0, 0]);
    expect(isReplyTo(match, reply)).toBe(false);
    expect(page.querySelector('[role=status]')?.textContent).toBe(
      '“Durand-Gasselin” is chosen twice: change one of them.',
    );
    await enter(lists()[2], '1', 'change');
    expect([markOf(match, reply), page.querySelector('[role=status]')?.textContent]).toEqual([1, '']);
  });
});

describe('gaps to fill', () => {
  it('are each named, and a reply once all hold something', async () => {
    await show(oneOfEach.cloze);
    const fields = [...page.querySelectorAll('input')];
    expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual(['Gap 1 of 2', 'Gap 2 of 2']);
    await enter(fields[0], 'castle');
    expect(isReplyTo(oneOfEach.cloze, reply)).toBe(false);
    await enter(fields[1], '1466');
    expect(markOf(oneOfEach.cloze, reply)).toBe(1);
  });
});

describe('something to report', () => {
  const { report } = oneOfEach;
  const radios = () => [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];

  it('is no reply before something is chosen, and that there is nothing is one', async () => {
    await show(report);
    expect(isReplyTo(report, reply)).toBe(false);
    await press(radios()[0]);
    expect([reply, page.querySelector('input[type=text]')]).toEqual([[], null]);
  });

  it('may be said in words, which stay when another category is chosen', async () => {
    await show(report);
    await press(radios()[1]);
    expect(isReplyTo(report, reply)).toBe(true);
    await enter(page.querySelector<HTMLInputElement>('input[type=text]'), 'By the door');
    await press(radios()[2]);
    expect(reply).toEqual(['1', 'By the door']);
    expect(radios().map(({ checked }) => checked)).toEqual([false, false, true]);
  });

  it('may have a picture, which is there again', async () => {
    await photos.put(key, new Blob(['x'], { type: 'image/jpeg' }));
    await show(report);
    await press(radios()[1]);
    await act(async () => {});
    expect([reply, isReplyTo(report, reply)]).toEqual([['0', '', 'photo'], true]);
  });
});

describe('a picture to take', () => {
  const { photo } = oneOfEach;
  const words = photoWords('en');
  const aFile = (type = 'image/jpeg') => new File(['x'], 'a.jpg', { type });
  const give = async (file: File) => {
    const [input] = page.querySelectorAll<HTMLInputElement>('input[type=file]');
    if (input) Object.defineProperty(input, 'files', { value: [file], configurable: true });
    await act(async () => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await act(async () => {});
  };
  const told = () => page.querySelector('[role=status]')?.textContent;
  const button = (name: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === name);

  it('is a reply once it is taken, is kept and shown, and is none once it is removed', async () => {
    await show(photo);
    expect([isReplyTo(photo, reply), page.querySelector('img')]).toEqual([false, null]);
    await give(aFile());
    expect([reply, told(), page.querySelector('img')?.alt]).toEqual([['photo', ''], words.taken, words.alt]);
    expect(await photos.get(key)).not.toBeNull();
    await act(async () => button(words.remove)?.click());
    expect([reply, told(), await photos.get(key)]).toEqual(['', words.removed, null]);
  });

  it('may be told in words instead, and both stay beside each other', async () => {
    await show(photo);
    await enter(page.querySelector<HTMLInputElement>('input[type=text]'), 'A bell');
    expect(reply).toEqual(['', 'A bell']);
    await give(aFile());
    expect(reply).toEqual(['photo', 'A bell']);
  });

  it('that is none, or for which there is no room, is told, and words are enough', async () => {
    await show(photo);
    await give(aFile('text/plain'));
    expect([reply, told()]).toEqual(['', words.troubles.unreadable]);
    photos = memoryPhotos({ full: true });
    await give(aFile());
    expect([reply, told()]).toEqual(['', words.troubles.full]);
    await enter(page.querySelector<HTMLInputElement>('input[type=text]'), 'A bell');
    expect(isReplyTo(photo, reply)).toBe(true);
  });

  it('that was taken before the page was loaded anew is there', async () => {
    await photos.put(key, aFile());
    await show(photo);
    await act(async () => {});
    expect([reply, page.querySelector('img')?.alt]).toEqual([['photo', ''], words.alt]);
  });
});

describe('cards to turn over', () => {
  const { memory } = oneOfEach;
  const cards = () => [...page.querySelectorAll<HTMLButtonElement>('.face')];
  const names = () => cards().map((card) => card.getAttribute('aria-label'));
  const said = () => page.querySelector('[role="status"]')?.textContent;

  it('lie face down by their numbers, say what stands on them, and stay open till the next is turned', async () => {
    await show(memory);
    expect(names()).toEqual([1, 2, 3, 4, 5, 6].map((place) => `Card ${place}`));
    await press(cards()[1]);
    expect(names()[1]).toBe('Card 2: The castle');
    expect(cards()[1]?.querySelector('.vignette')).not.toBeNull();
    await press(cards()[2]);
    expect(said()).toBe('Card 2: The castle. Card 3: the theatre. They don’t belong together.');
    expect([names()[1], names()[2]]).toEqual(['Card 2: The castle', 'Card 3: the theatre']);
    await press(cards()[3]);
    expect([names()[1], names()[2], names()[3]]).toEqual(['Card 2', 'Card 3', 'Card 4: The dukes']);
  });

  it('count turns of two, not one card turned twice nor one that was found, and are replied once all are found', async () => {
    await show(memory);
    for (const card of [1, 1, 2, 1, 3]) await press(cards()[card]);
    expect(said()).toContain('They’re a pair.');
    for (const card of [1, 3, 0]) await press(cards()[card]);
    expect([names()[1], reply]).toEqual(['Card 2: The castle, found', '']);
    for (const card of [4, 2, 5]) await press(cards()[card]);
    expect(reply).toEqual([4]);
    expect([isReplyTo(memory, reply), markOf(memory, reply)]).toEqual([true, 1]);
  });
});

describe('a code to scan', () => {
  const { scan } = oneOfEach;
  const camera = () => page.querySelector<HTMLButtonElement>('.scan > .button');
  const field = () => page.querySelector<HTMLInputElement>('input[type=text]');
  const told = () => page.querySelector('.scan-told')?.textContent;

  it('is read through the camera, which is on from a tap on until then, and stands in the field', async () => {
    scanner = fakeScanner();
    await show(scan);
    expect([scanner.isOn(), page.querySelector('video')]).toEqual([false, null]);
    await press(camera());
    expect([scanner.isOn(), page.querySelector('video') !== null]).toEqual([true, true]);
    await act(() => scanner.show('Hermine 7'));
    expect([scanner.isOn(), reply, field()?.value, told()]).toEqual([false, 'Hermine 7', 'Hermine 7', 'Got it.']);
    expect(markOf(scan, reply)).toBe(1);
  });

  it('leaves the camera off when it is closed, or the page is left', async () => {
    scanner = fakeScanner();
    await show(scan);
    await press(camera());
    await press(camera());
    expect(scanner.isOn()).toBe(false);
    await press(camera());
    await act(() => render(null, page));
    expect(scanner.isOn()).toBe(false);
  });

  it.each(['refused', 'unavailable'] as const)(
    'is typed where the camera is %s, which is told in one sentence',
    async (trouble) => {
      scanner = fakeScanner(trouble);
      await show(scan);
      await press(camera());
      await until(() => expect(told()).toMatch(/Type the code: it’s just as good\.$/));
      await enter(field(), 'hermine 7');
      expect([reply, markOf(scan, reply)]).toEqual(['hermine 7', 1]);
    },
  );
});

describe('a picture to uncover', () => {
  const { reveal } = oneOfEach;
  const { options: _, ...typed } = reveal;
  const covers = () => [...page.querySelectorAll<HTMLButtonElement>('.reveal-cover')];
  const names = () => covers().map((cover) => cover.getAttribute('aria-label'));
  const more = () => page.querySelector<HTMLButtonElement>('.reveal-more button');
  const told = () => [...page.querySelectorAll('.reveal-told li')].map((line) => line.textContent);
  const status = () => page.querySelector('[role="status"]')?.textContent;

  it('shows a piece at first, then those that are tapped or the next, each with its sentence', async () => {
    await show(reveal);
    expect([names(), told()]).toEqual([
      [1, 2, 4].map((place) => `Uncover piece ${place}`),
      ['It stands by the water.'],
    ]);
    await press(covers()[1]);
    expect([names(), status()]).toEqual([[1, 4].map((place) => `Uncover piece ${place}`), 'It is made of metal.']);
    await press(more());
    expect([names(), told().length]).toEqual([['Uncover piece 4'], 3]);
    await press(more());
    expect([names(), told().length, more()?.disabled]).toEqual([[], 4, true]);
  });

  it('may be its author’s own picture, which says nothing by itself', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    await show({ ...reveal, drawing: undefined, picture });
    const image = page.querySelector('.reveal-picture img');
    expect([image?.getAttribute('src'), image?.getAttribute('alt'), page.querySelector('.vignette')]).toEqual([
      picture,
      '',
      null,
    ]);
  });

  it('replies what is chosen with as many pieces as are uncovered by then, before or after', async () => {
    await show(reveal);
    const radios = () => [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    await press(radios()[2]);
    expect(reply).toEqual([2, 1]);
    await press(more());
    expect([reply, radios()[2]?.checked]).toEqual([[2, 2], true]);
    expect(markOf(reveal, reply)).toBe(1);
  });

  it('replies what is typed, and nothing as long as nothing is', async () => {
    await show(typed);
    await press(more());
    expect([reply, isReplyTo(typed, reply)]).toEqual(['', false]);
    await enter(page.querySelector<HTMLInputElement>('input[type=text]'), 'a crane');
    expect([reply, markOf(typed, reply)]).toEqual([['a crane', '2'], 1]);
  });
});
