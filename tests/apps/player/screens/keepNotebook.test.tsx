// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeepNotebook } from '../../../../src/apps/player/screens/KeepNotebook';
import { resultWords } from '../../../../src/ui/messages';

const words = resultWords('en');

let page: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  page = document.body.firstElementChild as HTMLElement;
  vi.stubGlobal('reportError', () => {});
});

const shown = (onKeep: () => Promise<void>, onShare: (() => Promise<void>) | null = null) =>
  act(() =>
    render(
      <KeepNotebook
        language="en"
        onKeep={onKeep}
        onShare={onShare}
        onPrint={() => {}}
        onPass={() => {}}
        onCorrect={null}
        onTeams={() => {}}
      />,
      page,
    ),
  );

const button = (name: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === name);
const press = (name: string) => act(async () => button(name)?.click());
const told = () => page.querySelector('[role="status"]')?.textContent;

describe('keeping the notebook as a picture', () => {
  it('says that it is being drawn, lets nobody ask twice, and says where it went', async () => {
    let done = () => {};
    await shown(() => new Promise((resolve) => (done = resolve)));
    await press(words.keepPicture);
    expect([told(), button(words.keepPicture)?.disabled]).toEqual([words.drawing, true]);
    await act(async () => done());
    expect([told(), button(words.keepPicture)?.disabled]).toEqual([words.kept, false]);
  });

  it('says in one sentence that it failed, and may be tried again', async () => {
    await shown(() => Promise.reject(new Error('no canvas')));
    await press(words.keepPicture);
    expect([told(), button(words.keepPicture)?.disabled]).toEqual([words.pictureFailed, false]);
  });

  it('offers to share only where the device can, and says nothing when that is done or called off', async () => {
    await shown(async () => {});
    expect(button(words.sharePicture)).toBeUndefined();
    await shown(
      async () => {},
      async () => {},
    );
    await press(words.sharePicture);
    expect(told()).toBe('');
  });
});
