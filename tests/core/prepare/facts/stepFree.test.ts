import { describe, expect, it } from 'vitest';
import { isStepFree } from '../../../../src/core/prepare/facts/stepFree';
import { datasetOf } from '../../../builders/dataset';

const isFree = (facts: Readonly<Record<string, string>>): boolean => {
  const others = Object.fromEntries(Object.keys(facts).map((key) => [key, 'partiel']));
  return isStepFree(
    datasetOf([
      { lat: 47.2, lng: -1.5, nom: 'Halle', ...facts },
      { lat: 47.3, lng: -1.6, nom: 'Tour', ...others },
    ]),
    0,
  );
};

describe('a site without a step', () => {
  it.each([
    { acces_pmr: 'Oui' },
    { wheelchair: 'yes' },
    { handicap_moteur: 'oui', handicap_auditif: 'non' },
    { Accessibilité: 'Totale' },
    { wheelchair_boarding: '1' },
    { acces_pmr: 'oui', places_pmr: '2' },
  ])('is one whose data says so: %o', (facts) => {
    expect(isFree(facts)).toBe(true);
  });

  it.each([
    { acces_pmr: 'partiellement' },
    { handicap_moteur: 'non', handicap_auditif: 'oui' },
    { wheelchair: 'no', 'toilets:wheelchair': 'yes' },
    { 'toilets:wheelchair': 'yes' },
    { non_accessible_pmr: 'oui' },
    { acces_pmr: 'oui', acces_fauteuil: 'non' },
    { stationnement_pmr: 'oui' },
    { wheelchair_boarding: '2', acces_pmr: 'oui' },
    { places_pmr: '1' },
  ])('is none whose data says less, or says it of something else: %o', (facts) => {
    expect(isFree(facts)).toBe(false);
  });
});
