// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { longestAddress, PassOn } from '../../../../src/apps/player/screens/PassOn';
import { QrCode } from '../../../../src/ui/components/QrCode';
import { passWords } from '../../../../src/ui/messages';
import { aWonPlay } from '../../../builders/wonPlay';

const words = passWords('en');
const outbox = { save: () => {}, shares: () => false, share: async () => {}, print: () => {} };

let page: HTMLElement;
const squares = () => Number(page.querySelector('svg.qr-code')?.getAttribute('viewBox')?.split(' ')[2] ?? 0);
const shown = (stages: number) =>
  act(() => render(<PassOn language="en" opened={aWonPlay(stages)} outbox={outbox} onClose={() => {}} />, page));

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  page = document.body.firstElementChild as HTMLElement;
  HTMLDialogElement.prototype.showModal = () => {};
});

describe('a play that is passed on by a code', () => {
  it('has 3 pixels and more for each square where the dialog of a small phone leaves 361, however long it may be', () => {
    act(() => render(<QrCode text={'x'.repeat(longestAddress)} label="" correction="L" />, page));
    expect(361 / squares()).toBeGreaterThan(3);
  });

  it('is passed on as a file alone where it is longer than that', async () => {
    await shown(10);
    expect(squares()).toBeGreaterThan(0);
    expect(page.textContent).toContain(words.howOver);
    await shown(60);
    expect(squares()).toBe(0);
    expect(page.textContent).toContain(words.tooLong);
    expect(page.textContent).toContain(words.save);
  });
});
