import { describe, expect, it } from 'vitest';
import { headerAsSaid } from '../../../src/core/dataset/table/headerWords';
import { piecesOf, say, type Text } from '../../../src/core/lib/language';
import { propertyOf } from '../../../src/core/prepare/facts/property';
import type { Cell } from '../../../src/core/prepare/hunt';
import { familyNamed } from '../../../src/core/prepare/questions';
import type { Listener } from '../../../src/core/prepare/questions/family';
import { isForeignWord, valueLabel } from '../../../src/core/prepare/words';

const both: Listener = { languages: ['fr', 'en'], audience: 'adult', dataLanguages: { sites: 'fr' } };
const cellOf = (column: string, raw: string): Cell => ({
  ...{ dataset: 'sites', site: 'alba', name: 'Alba', row: 2, column, raw },
});
const labelOf = (column: string, raw: string, spoken: Listener = both): Text =>
  valueLabel(propertyOf(column, raw), raw, cellOf(column, raw), spoken);
const inBoth = (text: Text): readonly string[] => (['fr', 'en'] as const).map((language) => say(text, language));
const quotedIn = (text: Text, language: 'fr' | 'en'): readonly string[] =>
  piecesOf(text, language).flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.lang} ${piece.text}`]));
/** What is claimed of the place, without the question before it. */
const claimOf = (column: string, raw: string, spoken: Listener = both): Text => {
  const proof = { rule: 'trueFalse', subject: cellOf('nom', 'Alba'), right: cellOf(column, raw), wrong: [] };
  const wording = familyNamed('trueFalse')?.word(proof, spoken);
  return wording?.type === 'choice' ? wording.ask : '';
};

describe('a value in words', () => {
  it.each([
    ['Prenom', 'Pierre', 'Pierre', 'Pierre'],
    ['conservationArea', 'Castle', 'Castle', 'Castle'],
    ['quartier', 'Bronze', 'Bronze', 'Bronze'],
    ['devanture', 'Pierre', 'Pierre', 'Stone'],
    ['materiau', 'pierre', 'Pierre', 'Stone'],
    ['activite', 'Boulangerie', 'Boulangerie', 'Bakery'],
    ['acces', 'oui', 'Oui', 'Yes'],
    ['acces', 'privé', 'Privé', 'Private'],
    ['jour', 'lundi', 'Lundi', 'Monday'],
  ])('of “%s” is translated only where it can be no other word: “%s”', (column, raw, fr, en) => {
    expect(inBoth(labelOf(column, raw))).toEqual([fr, en]);
  });

  it.each([
    ['activite', 'Restaurant', 'Restaurant', 'Restaurant'],
    ['activite', 'Café', 'Café', 'Café'],
    ['Art Type', 'Sculpture', 'Sculpture', 'Sculpture'],
    ['type', 'passerelle', 'Passerelle', 'Footbridge'],
    ['type', 'Park', 'Parc', 'Park'],
    ['denomination', 'moulin à vent', 'Moulin à vent', 'Windmill'],
  ])('of “%s” is no other that may stand for it: “%s”', (column, raw, fr, en) => {
    expect(inBoth(labelOf(column, raw))).toEqual([fr, en]);
  });

  it('is foreign in a hunt of two languages where nobody knows the language of the data, unless it is no word', () => {
    const unknown: Listener = { ...both, dataLanguages: {} };
    expect(quotedIn(labelOf('acquisition', 'Legs', unknown), 'en')).toEqual(['und Legs']);
    expect(isForeignWord(cellOf('acquisition', 'Legs'), 'Legs', unknown)).toBe(true);
    expect(labelOf('serie', '1880', unknown)).toBe('1880');
    expect(labelOf('espece', 'Quercus robur', unknown)).toBe('Quercus robur');
    expect(labelOf('acquisition', 'Legs', { ...unknown, languages: ['fr'] })).toBe('Legs');
  });
});

describe('a claim', () => {
  it.each([
    ['materiau', 'pierre', 'Ce lieu est en pierre.', 'This place is made of stone.'],
    ['theme', 'beaux-arts', 'Ce lieu a pour domaine «\u00a0beaux-arts\u00a0».', 'This place’s theme is “fine arts”.'],
    [
      'genus',
      'Quercus',
      'Cet arbre est du genre botanique «\u00a0Quercus\u00a0».',
      'This tree is of the genus “Quercus”.',
    ],
    ['modes', 'tram', 'Ce moyen de transport passe ici\u00a0: tram.', 'This means of transport stops here: tram.'],
    [
      'architecte',
      'Jeanne Mer',
      'Ce lieu a pour architecte Jeanne Mer.',
      'The architect of this place was Jeanne Mer.',
    ],
    ['auteur', 'Jeanne Mer', 'Ce lieu a pour auteur Jeanne Mer.', 'We owe this place to Jeanne Mer.'],
    ['Sculpteur', 'Jeanne Mer', 'Cette œuvre a pour auteur Jeanne Mer.', 'This work is by Jeanne Mer.'],
  ])('of “%s” has a sentence of its own: “%s”', (column, raw, fr, en) => {
    expect(inBoth(claimOf(column, raw))).toEqual([`Vrai ou faux\u00a0? ${fr}`, `True or false? ${en}`]);
  });

  it('quotes a header in words, marked with the language of the data', () => {
    const claim = claimOf('VISITE_GUIDEE', 'oui');
    expect(say(claim, 'en')).toBe('True or false? The data says of this place, in its column “visite guidee”: yes.');
    expect(quotedIn(claim, 'en')).toEqual(['fr visite guidee']);
    expect(quotedIn(claim, 'fr')).toEqual([]);
  });
});

describe('a header as it is said', () => {
  it.each([
    ['TYPE_PATRI', 'type patri'],
    ['ModeAcquisition', 'Mode acquisition'],
    ['Art Type', 'Art Type'],
    ['PMR', 'PMR'],
    ['vannes', 'vannes'],
    ['nom_ouvrage', 'nom ouvrage'],
  ])('is in words: “%s” is “%s”', (header, said) => {
    expect(headerAsSaid(header)).toBe(said);
  });
});
