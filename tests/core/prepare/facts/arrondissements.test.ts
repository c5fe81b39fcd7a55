import { describe, expect, it } from 'vitest';
import { say } from '../../../../src/core/lib/language';
import { arrondissementNumber, arrondissementOf } from '../../../../src/core/prepare/facts/arrondissements';
import { propertyOf } from '../../../../src/core/prepare/facts/property';
import { prepare } from '../../../../src/core/prepare/prepare';
import { verify } from '../../../../src/core/prepare/verify';
import { onSite, sitesOf, tenRows } from '../../../builders/scenario';

describe('a postcode', () => {
  it('is of an arrondissement in Paris, Lyons and Marseilles alone', () => {
    const codes = ['75001', '75020', '75116', '69009', '13016', ' 75006 '];
    expect(codes.map((code) => arrondissementNumber(arrondissementOf(code) ?? ''))).toEqual([1, 20, 16, 9, 16, 6]);
    const others = ['75000', '75021', '75191', '69010', '69100', '13017', '13100', '44000', '7500', 'Paris', ''];
    expect(others.flatMap((code) => arrondissementOf(code) ?? [])).toEqual([]);
  });

  it('is asked as that arrondissement, in both languages, and proved', () => {
    const rows = tenRows().map((row, i) => ({ ...row, 'Code Postal': `7500${1 + (i % 6)}` }));
    const { hunt } = prepare(onSite('alba', [{ family: 'category', field: 'Code Postal' } as never]), sitesOf(rows));
    const content = hunt?.stages[0]?.challenges[0]?.content;
    if (content?.type !== 'choice') throw new Error('a choice is asked');
    expect([say(content.ask, 'fr'), say(content.answer, 'fr')]).toEqual([
      'Dans quel arrondissement sommes-nous\u00a0?',
      '1er arrondissement',
    ]);
    expect(say(content.answer, 'en')).toBe('1st arrondissement');
    expect(hunt && verify(hunt)).toEqual([]);
  });
});

describe('the house that a place is in', () => {
  const values = (raw: string) => propertyOf('Lieu', raw).valuesOf(raw);

  it('is known by a name of its own', () => {
    for (const name of ['Hôtel de Cluny', 'Palais du Louvre', 'Jardin des Tuileries'])
      expect(values(name)).toEqual([name]);
    for (const kind of [
      'Mairie',
      'château',
      'Ancien hôpital',
      'BP 27',
      'Ancienne Maison de Vins',
      '5, rue Jean-Jacques Rousseau',
      'Musée',
    ])
      expect(values(kind)).toEqual([]);
  });

  it('may be one under two names', () => {
    const { alike } = propertyOf('Lieu', 'Hôtel Salé');
    expect(alike('Hôtel national des Invalides', 'Hôtel National des Invalides')).toBe(true);
    expect(alike('La Monnaie de Paris', 'Hôtel de la Monnaie')).toBe(true);
    expect(alike('Hôtel Salé', 'Hôtel Carnavalet')).toBe(false);
  });
});
