import { describe, expect, it } from 'vitest';
import type { Credit } from '../../src/core/dataset/dataset';
import { noticeOf, unknownOf } from '../../src/ui/messages/story';

const credit = (over: Partial<Credit>): Credit => ({
  kind: 'data',
  title: { fr: 'Arrêts', en: 'Stops' },
  publisher: 'Ville d’Exemple',
  publisherUrl: '',
  license: 'Licence Ouverte 2.0',
  licenseUrl: '',
  date: '2026-02-14',
  url: 'https://data.example.org/arrets',
  notice: '',
  ...over,
});

const said = (over: Partial<Credit>) => [noticeOf(credit(over), 'fr'), noticeOf(credit(over), 'en')];

describe('the sentence that a licence asks for', () => {
  it('names publisher, address and date under the Licence Ouverte', () => {
    expect(said({})).toEqual([
      'Ville d’Exemple – Données originales téléchargées sur https://data.example.org/arrets, mise à jour du 14 février 2026',
      'Ville d’Exemple – Original data downloaded from https://data.example.org/arrets, updated on 14 February 2026',
    ]);
    expect(said({ url: '', date: '' })[0]).toBe('Ville d’Exemple – Données originales');
    expect(said({ publisher: '', url: '', date: '' })).toEqual(['Données originales', 'Original data']);
  });

  it('names the database under the ODbL, and the work and its maker under CC BY', () => {
    expect(said({ license: 'ODbL' })[1]).toBe(
      'Contains information from Stops, which is made available here under the Open Database License (ODbL).',
    );
    expect(said({ license: 'CC-BY-3.0' })[1]).toContain('by Ville d’Exemple, licensed under CC BY 3.0');
    expect(said({ license: 'cc-by' })[0]).toContain('«\u00a0Arrêts\u00a0» de Ville d’Exemple, sous licence CC BY 4.0');
  });

  it('is the statement of the Open Government Licence, and none for CC0, an unknown licence or a source that is only named', () => {
    expect(said({ license: 'OGL v3' })[1]).toContain('Open Government Licence v3.0.');
    expect(said({ license: 'CC0' })).toEqual(['', '']);
    expect(said({ license: 'All rights reserved' })).toEqual(['', '']);
    expect(said({ kind: 'source' })).toEqual(['', '']);
  });

  it('is its publisher’s own where there is one', () => {
    expect(said({ notice: { fr: 'Merci à tous.', en: 'Thanks to all.' } })).toEqual([
      'Merci à tous.',
      'Thanks to all.',
    ]);
  });
});

describe('what must be known before a hunt is published', () => {
  it('is publisher, licence and date, and a licence whose rules are known', () => {
    expect(unknownOf(credit({}), 'fr')).toEqual([]);
    expect(unknownOf(credit({ publisher: '', license: '', date: '' }), 'fr')).toHaveLength(3);
    expect(unknownOf(credit({ license: 'Tous droits réservés' }), 'fr')).toEqual([
      'les règles de «\u00a0Tous droits réservés\u00a0»',
    ]);
  });
});
