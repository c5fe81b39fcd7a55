// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { CorrectionsDialog } from '../../../../src/apps/player/screens/corrections/CorrectionsDialog';
import { gather } from '../../../../src/core/corrections/gather';
import { correctionWords } from '../../../../src/ui/messages/corrections';
import { brokenHunt, seenPlay } from '../../../builders/seenPlay';

const words = correctionWords('en');
const saved: File[] = [];
const outbox = {
  save: (file: File) => void saved.push(file),
  shares: () => false,
  share: async () => {},
  print: () => {},
};

let page: HTMLElement;

beforeEach(() => {
  saved.length = 0;
  document.body.innerHTML = '<div></div>';
  page = document.body.firstElementChild as HTMLElement;
  HTMLDialogElement.prototype.showModal = () => {};
});

const shown = (...replies: readonly number[]) => {
  const plays = replies.map((reply, i) => seenPlay({ id: `p${i}`, reply }));
  const dialog = <CorrectionsDialog language="en" corrections={gather(plays)} outbox={outbox} onClose={() => {}} />;
  return act(() => render(dialog, page));
};
const buttons = () => [...page.querySelectorAll('.corrections button')] as HTMLButtonElement[];

describe('what may be sent to the publisher of data', () => {
  it('stands beside whose data it is, and how it is sent', async () => {
    await shown(1);
    const text = page.textContent ?? '';
    for (const told of ['Stops of Nantes', 'Naolib', 'ODbL 1.0', words.howSaid('Naolib'), words.privacy])
      expect(text).toContain(told);
    expect(page.querySelector('a')?.href).toBe('https://data.example.org/stops');
    expect(page.querySelector('li')?.textContent).toBe(
      'Bouffay, column “abri”the data says “oui”, one sees “non” (1 team, 30 November 2026)',
    );
  });

  it('says so where teams disagree', async () => {
    await shown(1, 0, 1);
    expect(page.querySelector('li')?.textContent).toContain(words.disagree);
    expect(page.querySelector('li')?.textContent).toContain('the data says “oui”, one sees “non” (2 of 3 teams');
  });

  it('is saved as a table, as a map and as requests, by a button each', async () => {
    await shown(1);
    expect(buttons().map((one) => one.textContent)).toEqual([
      words.formats.csv,
      words.formats.geojson,
      words.formats.json,
    ]);
    for (const one of buttons()) one.click();
    expect(saved.map(({ name, type }) => [name, type])).toEqual([
      ['corrections-stops.csv', 'text/csv'],
      ['corrections-stops.geojson', 'application/geo+json'],
      ['corrections-stops.open311.json', 'application/json'],
    ]);
    expect(await saved[0]?.text()).toContain('bofa,13,abri,oui,non,2026-11-30');
  });

  it('shows what was reported with its words, whom it goes to, and its files', async () => {
    const play = seenPlay({ id: 'p', reply: ['0', 'By the fountain'], hunt: brokenHunt() });
    const dialog = <CorrectionsDialog language="en" corrections={gather([play])} outbox={outbox} onClose={() => {}} />;
    await act(() => render(dialog, page));
    expect(page.querySelector('li')?.textContent).toBe('The square: A benchBy the fountain1 team, 30 November 2026');
    expect(page.textContent).toContain(words.howReports);
    for (const one of buttons()) one.click();
    expect(saved.map(({ name }) => name)).toEqual(['reports.csv', 'reports.geojson', 'reports.open311.json']);
  });
});
