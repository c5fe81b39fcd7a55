// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Language, Text } from '../../src/core/lib/language';
import { Paragraphs, Said } from '../../src/ui/components/Said';

/** The pieces of a text that no line parts, what is raised in it, and the text as it is read. */
const shown = (text: Text, language: Language = 'fr') => {
  const page = document.createElement('div');
  render(<Said text={text} language={language} />, page);
  const all = (what: string) => [...page.querySelectorAll(what)].map((one) => one.textContent);
  return { read: page.textContent, whole: all('.unbroken'), raised: all('sup') };
};

it.each([
  ['Retenez-en le nom.', ['Retenez-en']],
  ['Donnez-le-moi, puis allez-y !', ['Donnez-le-moi,', 'allez-y']],
  ['Où mène-t-elle ? Qu’est-ce ?', ['mène-t-elle', 'est-ce']],
  ['Ce jour-là, dit-on, vit-elle ?', ['jour-là,', 'dit-on,', 'vit-elle']],
  ['De Saint-Sébastien-sur-Loire à Bourg-la-Reine', []],
  ['Un porte-en-l’air <b>-en</b>', []],
])('A verb stays in one piece with what a hyphen ties to it: %s', (text, whole) => {
  expect(shown(text)).toEqual({ read: text.replaceAll(/ (?=[?!])/g, '\u00a0'), whole, raised: [] });
});

it('A mark that French sets apart begins no line, and a quotation does not end one', () => {
  expect(shown('Il dit : « Oui » ; vrai ? Non !').read).toBe(
    'Il dit\u00a0: «\u00a0Oui\u00a0»\u00a0; vrai\u00a0? Non\u00a0!',
  );
  expect(shown('Who ? Me !', 'en').read).toBe('Who ? Me !');
});

it.each([
  ['Du XIIe au XVIIIe siècle, rue du 1er-Mai', ['e', 'e', 'er']],
  ['Le Ier siècle, la 1re ligne, les 2es et les XIXes', ['er', 're', 'es', 'es']],
  ['Ce soir, De Vie, Le XIV, 3ex, 12e9', []],
])('An ordinal in French figures raises its ending, and nothing else does: %s', (text, raised) => {
  expect(shown(text)).toEqual({ read: text, whole: [], raised });
});

it('Only French raises: an English text does not, on a French page either', () => {
  expect(shown({ en: 'Xe, 2e' }).raised).toEqual([]);
  expect(shown({ fr: 'XVIIIe siècle' }, 'en').raised).toEqual(['e']);
});

it('What a sentence quotes from another language is marked with it, and nothing else is', () => {
  const page = document.createElement('div');
  const text: Text = { fr: 'Voici « Le Lieu ».', en: ['Here is “', { lang: 'fr', text: 'Le XIXe' }, '”.\nLook.'] };
  const marked = () =>
    [...page.querySelectorAll('[lang]')].map((one) => `${one.getAttribute('lang')} ${one.textContent}`);
  render(<Said text={text} language="en" />, page);
  expect(marked()).toEqual(['fr Le XIXe']);
  expect(page.querySelector('[lang] sup')?.textContent).toBe('e');
  render(<Paragraphs text={text} language="en" />, page);
  expect(marked()).toEqual(['fr Le XIXe']);
  expect([...page.querySelectorAll('p')].map((one) => one.textContent)).toEqual(['Here is “Le XIXe”.', 'Look.']);
  render(<Said text={text} language="fr" />, page);
  expect(marked()).toEqual([]);
});
