// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Said } from '../../src/ui/components/Said';

/** The pieces of a text that no line parts, and the text as it is read. */
const shown = (text: string) => {
  const page = document.createElement('div');
  render(<Said text={text} language="fr" />, page);
  return { read: page.textContent, whole: [...page.querySelectorAll('.unbroken')].map((one) => one.textContent) };
};

it.each([
  ['Retenez-en le nom.', ['Retenez-en']],
  ['Donnez-le-moi, puis allez-y !', ['Donnez-le-moi', 'allez-y']],
  ['Où mène-t-elle ? Qu’est-ce ?', ['mène-t-elle', 'est-ce']],
  ['De Saint-Sébastien-sur-Loire à Bourg-la-Reine', []],
  ['Un porte-en-l’air <b>-en</b>', []],
])('A verb stays in one piece with what a hyphen ties to it: %s', (text, whole) => {
  expect(shown(text)).toEqual({ read: text, whole });
});
