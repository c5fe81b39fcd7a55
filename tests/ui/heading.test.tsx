// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Heading } from '../../src/ui/components/Heading';

const page = document.body.appendChild(document.createElement('div'));
const scrolled = vi.fn();
vi.stubGlobal('scrollTo', scrolled);

afterEach(() => {
  render(null, page);
  scrolled.mockClear();
});

const show = (level: 1 | 2, title: string) => act(() => render(<Heading level={level}>{title}</Heading>, page));

it('A screen begins at its top, has the focus on its heading, and names the tab', async () => {
  await show(1, 'The Harbour');
  expect(scrolled).toHaveBeenCalledWith(0, 0);
  expect(document.activeElement?.textContent).toBe('The Harbour');
  expect(document.title).toBe('The Harbour · Jalon');
});

it('A screen that is drawn anew stays where it was scrolled to, and its tab follows', async () => {
  await show(1, 'The Harbour');
  await show(1, 'Le port');
  expect(scrolled).toHaveBeenCalledTimes(1);
  expect(document.title).toBe('Le port · Jalon');
});

it('The first screen, whose name is drawn, names the tab after the game alone', async () => {
  await act(() =>
    render(
      <Heading level={1} name="Jalon">
        <svg />
      </Heading>,
      page,
    ),
  );
  expect(document.title).toBe('Jalon');
});

it('A panel leaves the page where it is, and the tab its name', async () => {
  document.title = 'The Harbour · Jalon';
  await show(2, 'Found!');
  expect(scrolled).not.toHaveBeenCalled();
  expect(document.title).toBe('The Harbour · Jalon');
});
