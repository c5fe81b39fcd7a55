import { describe, expect, it } from 'vitest';
import { say } from '../../../../src/core/lib/language';
import { headerNamed, isCutShort } from '../../../../src/core/prepare/facts/headers';
import { figureIn, measuredIn } from '../../../../src/core/prepare/facts/measures';
import { propertyOf } from '../../../../src/core/prepare/facts/property';
import { roleOf } from '../../../../src/core/prepare/facts/roles';
import { timeOf } from '../../../../src/core/prepare/facts/times';
import { headerOf } from '../../../../src/core/prepare/words';

describe('the words of a header', () => {
  it.each([
    ['Dessinateur(s)', 'author'],
    ['Concepteur', 'author'],
    ['Illustrateur', 'author'],
    ['Scénariste', 'author'],
    ['Maître d’œuvre', 'author'],
    ['Designed by', 'author'],
    ['Municipalite', 'town'],
    ['plaats', 'town'],
    ['gemeente', 'town'],
    ['Nom_de_commune', 'town'],
    ['Number of floors (above ground)', 'floors'],
    ['nombre_etages', 'floors'],
    ['Nombre de niveaux', 'floors'],
    ['building:levels', 'floors'],
    ['Storeys', 'floors'],
    ['étage', undefined],
    ['Plantas', undefined],
    ['number of levels completed', 'upkeep'],
  ])('under “%s” tell the %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(['BLDG_YEAR', 'Construction year', 'yr_built', 'Year of construction', 'Annee_construction', 'bouw jaar'])(
    'tell when a place was built: “%s”',
    (header) => {
      expect([roleOf(header), timeOf(header)]).toEqual(['begun', 'begun']);
    },
  );

  it.each(['DATE_DENOMINATION', 'Refurbished year', 'Construction permit year', 'Date_statut'])(
    'tell of another time: “%s”',
    (header) => {
      expect(timeOf(header)).toBeUndefined();
    },
  );

  it.each([
    ['annee_jaar', 'begun'],
    ['commune_gemeente', 'town'],
    ['plaats_town', 'town'],
    ['commune_naissance', undefined],
  ])('may say the same in two languages: “%s”', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each([
    ...['AREA_SIGNIF', 'Statut_juridique', 'Accessibility rating', 'precision_localisation', 'equip_prop_type'],
    ...['Energy score', 'Niveau d’intérêt', 'data quality'],
  ])('are of papers, which nobody is asked about: “%s”', (header) => {
    expect(roleOf(header)).toBe('upkeep');
    expect(figureIn(header, '3')).toBeUndefined();
  });

  it.each(['Heritage status', 'class', 'Listed grade'])('keep their place where they are known: “%s”', (header) => {
    expect(['protection', 'kind']).toContain(roleOf(header));
  });
});

describe('a header in a sentence', () => {
  it.each(['SRC_ACCU', 'dens_lib', 'inst_nom', 'Equip desc'])('is none where it is cut short: “%s”', (header) => {
    expect(isCutShort(header)).toBe(true);
  });

  it.each(['Bicycle spaces', 'Type de sol', 'nb_arbres', 'Wohnfläche', 'Known as'])(
    'stands as it is: “%s”',
    (header) => {
      expect([isCutShort(header), headerNamed(header)]).toEqual([false, undefined]);
    },
  );

  it.each(['ARCHT_STYLE', 'bouwstijl', 'STILE', 'Architectural style'])('is said in full words: “%s”', (column) => {
    const said = headerOf({ column, dataset: 'd' }, { languages: ['fr', 'en'], dataLanguages: { d: 'nl' } });
    expect([isCutShort(column), say(said, 'fr'), say(said, 'en')]).toEqual([false, 'style', 'style']);
  });
});

it('counts floors, each for itself', () => {
  expect(measuredIn('Number of floors (above ground)', '12')).toEqual({ measure: 'floors', value: 12, unit: '' });
});

it('says no time bare that is no century', () => {
  const valuesOf = (raw: string) => propertyOf('equip_service_periode', raw).valuesOf(raw);
  expect([valuesOf('Avant 1945'), valuesOf('XIXe siècle')]).toEqual([[], ['19']]);
});

it('takes milliseconds since 1970 for no number to ask about', () => {
  expect(figureIn('CertDate', '108000000000')).toBeUndefined();
  expect(figureIn('Bicycle spaces', '10')).toEqual({ value: 10, unit: '' });
});
