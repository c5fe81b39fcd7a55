// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import type { Choices } from '../../../../src/apps/player/choices';
import { CodesScreen } from '../../../../src/apps/player/screens/codes/CodesScreen';
import { aChallenge, aHunt, aStage } from '../../../builders/play';

/** What a camera reads of a drawn code: four pixels for each of its squares. */
const readOf = (svg: Element): string => {
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const [width, scale] = [side * 4, 4];
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1) {
        const pixel = (Number(y) * scale + row) * width + Number(x) * scale + column;
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
  return decodeQR({ data, width, height: width });
};

it('Each code that is to be scanned is printed with its place and the shortest word that counts in its stead', async () => {
  const scan = {
    type: 'scan',
    ask: 'What does it say?',
    codes: ['https://jalon.example/HERMINE-7', 'Hermine 7'],
  } as const;
  const stages = [
    aStage('tower', 0, { title: 'The tower', challenges: [aChallenge('q'), aChallenge('s', scan)] }),
    aStage('b'),
  ];
  const page = document.createElement('div');
  const choices = { language: 'en', theme: 'day', learned: [] } as unknown as Choices;
  await act(() => render(<CodesScreen choices={choices} hunt={{ ...aHunt(), stages }} onBack={() => {}} />, page));
  const posters = [...page.querySelectorAll('.codes-list li')];
  expect(posters).toHaveLength(1);
  expect(posters[0]?.querySelector('.codes-word')?.textContent).toBe('Hermine 7');
  expect(posters[0]?.textContent).toContain('The tower');
  expect(readOf(posters[0]?.querySelector('svg') as Element)).toBe('https://jalon.example/HERMINE-7');
  await act(() => render(null, page));
});
