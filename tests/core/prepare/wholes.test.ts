import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../../src/core/prepare/facts/property';
import { roleOf } from '../../../src/core/prepare/facts/roles';
import { mayBothBe } from '../../../src/core/prepare/facts/values';
import { isOfWhole } from '../../../src/core/prepare/facts/wholes';
import { prepare } from '../../../src/core/prepare/prepare';
import type { BuiltRow } from '../../builders/dataset';
import { reading } from '../../builders/dataset';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

const firstAsked = (rows: readonly BuiltRow[], family = 'century', field = 'century') =>
  prepare(onSite('alba', [{ family, field } as never]), sitesOf(rows)).hunt?.stages[0]?.challenges[0]?.content.type;

const called = (name: string, kind = 'lieu-dit'): readonly BuiltRow[] =>
  tenRows().map((row) => (row.id === 'alba' ? { ...row, name, kind } : row));

describe('what nobody built', () => {
  it.each(['Plage d’Albigny', 'Parcours du Semnoz', 'Hazel Park', 'Lac Noir', 'Source Alba'])(
    'has no date: %s',
    (name) => {
      expect(firstAsked(called(name))).toBe('find');
    },
  );

  it('is told by the kind before the name', () => {
    expect(firstAsked(called('Alba'))).toBe('choice');
    expect(firstAsked(called('Alba', 'plage'))).toBe('find');
    expect(firstAsked(called('Hazel Park', 'église'))).toBe('choice');
  });
});

describe('what is told of a part', () => {
  it('is not told of the whole: of two names the date stands with its own', () => {
    const csv = `inst_nom,equip_nom,equip_service_date,latitude,longitude
Gymnase Alba,Gymnase Alba,1961,47.1,-1.5
Parc Bruma,Parc Bruma - terrain,1971,47.2,-1.5
Salle Corvo,Salle Corvo - dojo,1981,47.3,-1.5
Salle Dorne,Salle Dorne,1991,47.4,-1.5`;
    const { dataset } = reading(csv);
    const field = dataset?.fields.findIndex(({ key }) => key === 'equip_service_date') ?? -1;
    expect(dataset && [0, 1, 2, 3].map((site) => isOfWhole(dataset, site, field))).toEqual([true, false, false, true]);
  });

  it('is no material of the place by a header of its front or its roof', () => {
    expect(['MATERIALE', 'MATERIALE FACCIATA', 'materiaux_toiture'].map(roleOf)).toEqual([
      'material',
      undefined,
      undefined,
    ]);
  });

  it('is stone where it is a kind of stone', () => {
    for (const stone of ['Marmo', 'granito', 'calcaire', 'basalto']) expect(mayBothBe('Pietra', stone)).toBe(true);
    expect(propertyOf('material', 'Pietra').alike('Pietra', 'Marmo')).toBe(true);
    expect(mayBothBe('Pietra', 'Legno')).toBe(false);
  });
});
