import { describe, expect, it } from 'vitest';
import { saysClosed } from '../../../../src/core/prepare/facts/closed';

describe('what the data calls closed or gone', () => {
  it.each([
    ['ACCES', 'Non accessible'],
    ['ACCES', 'Privé'],
    ['Accès au public', 'non'],
    ['accessibilité', 'Inaccessible'],
    ['Accès', 'Fermé au public'],
    ['Accès', 'accès interdit'],
    ['access', 'private'],
    ['Access', 'Closed to the public'],
    ['etat', 'Démolie en 1974'],
    ['État actuel', 'disparu'],
    ['status', 'Removed'],
    ['Status', 'no longer extant'],
    ['condition', 'Dangerous'],
    ['Zustand', 'abgerissen'],
    ['Zugang', 'nicht zugänglich'],
    ['estado', 'Desaparecida'],
    ['acceso', 'cerrado'],
    ['stato', 'demolito'],
    ['accesso', 'chiuso al pubblico'],
  ])('“%s”: “%s” is no stage', (header, raw) => {
    expect(saysClosed(header, raw)).toBe(true);
  });

  it.each([
    ['ACCES', 'Libre'],
    ['ACCES', ''],
    ['ACCES', 'Non accessible aux PMR'],
    ['accessible', 'Non'],
    ['accessible_pmr', 'Non'],
    ['accessibility', 'no'],
    ['Accès', 'Fermé le lundi'],
    ['etat', 'bon'],
    ['etat', 'détruit en partie'],
    ['status', 'In place'],
    ['PROPRIETE', 'Privé'],
    ['name', 'Removed'],
    ['description', 'Démoli en 1970, puis reconstruit'],
  ])('“%s”: “%s” may be one', (header, raw) => {
    expect(saysClosed(header, raw)).toBe(false);
  });
});
