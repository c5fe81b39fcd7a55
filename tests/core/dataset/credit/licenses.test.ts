import { describe, expect, it } from 'vitest';
import { knownLicenses, licenseOf } from '../../../../src/core/dataset/credit/licenses';

const idOf = (name: string, url = '') => licenseOf(name, url)?.id ?? null;

describe('a licence', () => {
  it.each([
    ['etalab-1.0', ['fr-lo', 'Licence Ouverte', 'Licence Ouverte v1.0', 'Licence Ouverte / Open Licence']],
    [
      'etalab-2.0',
      [
        'lov2',
        'etalab-2.0',
        'Licence Ouverte v2.0 (Etalab)',
        'Licence Ouverte / Open Licence version 2.0',
        'Open Licence 2.0',
        'LICENCE OUVERTE 2.0 / OPEN LICENCE 2.0',
        'License Ouverte v2',
      ],
    ],
    [
      'ODbL-1.0',
      [
        'odc-odbl',
        'ODbL',
        'ODbL-1.0',
        'Open Database License (ODbL)',
        'Open Data Commons Open Database License (ODbL)',
        'Open Database Licence 1.0',
        'Licence ODbL Version Française',
        'ODbL (Open Database License)',
      ],
    ],
    [
      'CC-BY-4.0',
      [
        'cc-by',
        'CC BY 4.0',
        'CC-BY-4.0',
        'Creative Commons Attribution 4.0',
        'Creative Commons Attribution 4.0 International',
        'Attribution 4.0 International (CC BY 4.0)',
        'Creative Commons Attribution 4.0 International License',
        'CC BY 4.0 (Creative Commons Attribution)',
      ],
    ],
    ['CC-BY-3.0', ['CC BY 3.0', 'CC-BY-3.0', 'Creative Commons Attribution 3.0 France', 'cc-by-3.0-fr', 'CC BY v3']],
    ['CC-BY-2.0', ['CC-BY-2.0', 'CC BY 2', 'Creative Commons Attribution 2.0 Generic']],
    ['CC-BY-2.5', ['CC-BY-2.5']],
    [
      'CC0-1.0',
      [
        'CC0 1.0 Universal (CC0 1.0) Public Domain Dedication',
        'cc-zero',
        'CC0',
        'CC0-1.0',
        'CC0 1.0 Universal',
        'Creative Commons Zero v1.0',
      ],
    ],
    [
      'OGL-UK-3.0',
      [
        'OGL-UK-3.0',
        'ogl',
        'OGL v3',
        'UK Open Government Licence v3.0',
        'Open Government Licence version 3.0',
        'UK Open Government Licence (OGL)',
        'Open Government Licence 3.0 (United Kingdom)',
      ],
    ],
  ] as const)('%s is known by the names that portals give it', (id, names) => {
    expect(names.map((name) => idOf(name))).toEqual(names.map(() => id));
  });

  it.each([
    ['etalab-2.0', 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf'],
    ['etalab-2.0', 'https://spdx.org/licenses/etalab-2.0.html'],
    ['etalab-2.0', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
    ['CC-BY-3.0', 'https://creativecommons.org/licenses/by/3.0/fr/'],
    ['CC-BY-2.0', 'http://creativecommons.org/licenses/by/2.0/'],
    ['CC-BY-2.5', 'https://creativecommons.org/licenses/by/2.5/'],
    ['etalab-2.0', 'https://github.com/etalab/licence-ouverte/blob/master/LO.md'],
    ['ODbL-1.0', 'http://www.opendatacommons.org/licenses/odbl/summary/'],
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/deed.fr'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC0-1.0', 'http://www.opendefinition.org/licenses/cc-zero'],
    ['ODbL-1.0', 'https://www.openstreetmap.org/copyright'],
    ['OGL-UK-3.0', 'https://www.nationalarchives.gov.uk/doc/open-government-licence/'],
    ['OGL-UK-3.0', 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'],
  ])('%s is known by the address %s', (id, url) => {
    expect(idOf('', url)).toBe(id);
  });

  it.each([
    '',
    'Licence Ouverte v3',
    'CC BY-NC 4.0',
    'CC-BY-SA-4.0',
    'cc-by-nd',
    'CC BY 1.0',
    'CC BY-SA 3.0',
    'Licence ouverte du 2 mars 2020',
    'Licence Ouverte 1.0 modifiée, annexe 2',
    'Open Licence',
    'Open Licence 2.0 of the City of Example',
    'Open Database License but not for commerce',
    'CC0 except the pictures',
    'Open Government Licence 3.0 with exceptions',
    'Open Government Licence - Canada',
    'Open Government Licence v2.0',
    'ODC-BY',
    'notspecified',
    'Tous droits réservés',
    'toString',
  ])('“%s” is none of those that are known', (name) => {
    expect(idOf(name)).toBeNull();
  });

  it.each([
    'https://data.example.org/etalab-2.0',
    'https://www.etalab.gouv.fr/licence-ouverte-annexe',
    'https://creativecommons.org/licenses/by/3.01/',
    'https://opendatacommons.org/licenses/odbl-next/',
  ])('is not known by the address %s', (url) => {
    expect(idOf('', url)).toBeNull();
  });

  it('is known by its own title and page', () => {
    for (const title of knownLicenses) {
      const known = licenseOf(title, '');
      expect(known?.title).toBe(title);
      expect(licenseOf('', known?.url ?? '')?.id, title).toBe(known?.id);
    }
  });

  it('is told by its address where its name says another', () => {
    expect(idOf('CC BY 4.0', 'https://creativecommons.org/licenses/by-nc/4.0/')).toBeNull();
    expect(idOf('Licence Ouverte 2.0', 'https://opendatacommons.org/licenses/odbl/1-0/')).toBe('ODbL-1.0');
    expect(idOf('Licence Ouverte 2.0', 'https://data.example.org/licence')).toBe('etalab-2.0');
  });
});
