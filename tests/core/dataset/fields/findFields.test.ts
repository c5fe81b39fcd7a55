import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../../../src/core/dataset/dataset';
import { findFields } from '../../../../src/core/dataset/fields/findFields';
import { fieldKinds } from '../../../../src/core/dataset/fields/kinds';
import { columnOf } from '../../../../src/core/dataset/table/column';

const kindOf = (key: string, cells: readonly string[], said: Record<string, FieldKind> = {}): FieldKind | undefined =>
  findFields(['nom', key], [columnOf(cells.map((_, i) => `Site ${i}`)), columnOf(cells)], new Map(Object.entries(said)))
    .fields[1]?.kind;

it('names a shop by what stands over its door, not by its mark of quality', () => {
  const cells = [
    ['Fait maison', 'Maître artisan', 'Fait maison', 'Fait maison', 'Maître artisan', 'Fait maison'],
    ['SARL Un', 'SARL Deux', 'SARL Trois', 'SARL Quatre', 'SARL Cinq', 'SARL Six'],
    ['Le Fournil', 'Chez Paul', 'La Mie', 'L’Atelier', 'Au Bon Pain', 'Le Four'],
  ];
  const { nameField } = findFields(['label', 'raison_sociale', 'enseigne'], cells.map(columnOf), new Map());
  expect(nameField).toBe(2);
});

it('names a work without the address that another column writes behind it', () => {
  const names = ['Red Cube', 'Double Check', 'Wall Street Bull', 'The Sphere', 'Group of Four Trees'];
  const cells = [names.map((name, i) => (i === 0 ? name : `${name} - ${140 + i} Broadway`)), names];
  const { nameField } = findFields(['Tenant Name', 'Publication Name'], cells.map(columnOf), new Map());
  expect(nameField).toBe(1);
});

it('keeps the fuller of two names where what stands behind is no address', () => {
  const cells = [
    ['Tour Un', 'Tour Deux', 'Tour Trois', 'Tour Quatre'],
    ['Tour', 'Tour', 'Tour', 'Tour'],
  ];
  expect(findFields(['nom complet', 'nom court'], cells.map(columnOf), new Map()).nameField).toBe(0);
});

it('takes lists for no names, whatever heads them', () => {
  const lists = [
    'Basketball ; Handball',
    'Football',
    'Handball ; Judo',
    'Judo',
    'Basketball ; Judo',
    'Football ; Judo',
  ];
  expect(kindOf('aps_name', lists)).toBe('categories');
});

it('takes the milliseconds of a date for a date', () => {
  expect(kindOf('CertDate', ['108000000000', '-64800000000', '331257600000', '108000000000'])).toBe('date');
});

const cases: readonly (readonly [FieldKind, string, readonly string[]])[] = [
  ['identifier', 'id', ['1', '2', '3', '4']],
  ['identifier', 'Référence', ['PA00108564', 'PA00108565', 'PA00108567']],
  ['postcode', 'code_postal', ['44000', '44000', '44100', '44000']],
  ['postcode', 'CP', ['44000', '44 100', 'F-44000', '01000']],
  ['postcode', 'postal_code', ['H2X 1Y4', 'H2X 3K1', 'H3A 0G4']],
  ['postcode', 'postcode', ['1012 AB', '1012AC', '1013 AD']],
  ['category', 'departement', ['44', '49', '2A', '44', '2A', '44']],
  ['number', 'population', ['1,250', '12,300', '980,000']],
  ['identifier', 'colonne', ['01000', '02000', '01000']],
  ['identifier', 'colonne', ['M0410', 'M0411', 'M0412']],
  ['identifier', 'Identificador', ['2001', '2002', '2003', '2004']],
  ['identifier', 'Denkmalnummer', ['8000', '8007', '8014', '8007']],
  ['place', 'Easting', ['428310', '430977', '433122', '429005']],
  ['place', 'COORD_GIS_X', ['440309.12', '439880.5', '441203.77']],
  ['number', 'geo_score', ['0.93112', '0.87345', '0.45678']],
  ['date', 'Month', ['2024-01', '2024-02', '2024-01']],
  ['category', 'precision', ['Numéro de rue', 'Centre', 'Numéro de rue', 'Centre', 'Numéro de rue']],
  ['category', 'Status', ['In place', 'Removed', 'In place', 'In place']],
  ['category', 'address.locality', ['Madrid', 'Madrid', 'Getafe', 'Madrid']],
  ['category', 'Label_et_appellation', Array.from({ length: 12 }, () => 'Musée de France')],
  ['address', 'adres', ['Hoogstraat 1', 'Hoogstraat 2', 'Veldstraat 7']],
  ['address', 'lieu', ['Pl. Royale', 'Rue de la Paix', '5 High Street', 'Bath Road']],
  ['category', 'Tipo', ['1', '2', '1', '3', '1', '2']],
  [
    'text',
    'observations',
    ['Cours d’eau comblé ; parcelle B 412', 'Place du marché, roue en place', 'Route coupée en 1920'],
  ],
  ['name', 'Nom long', ['Marché Aligre', 'Marché Monge', 'Marché Raspail']],
  ['name', 'LB_SITE', ['Puy de Côme', 'Puy de la Vache', 'Gour de Tazenat']],
  ['name', 'NOMBRE', ['Fuente de Apolo', 'Fuente del Berro', 'Fuente de Apolo']],
  ['name', 'Denominazione', ['Museo Horne', 'Museo Bardini', 'Museo Horne']],
  ['name', 'Bezeichnung', ['Zionskirche', 'Bärenbrunnen', 'Rathaus']],
  ['name', 'Nom officiel', ['Musée d’Arts', 'Château', 'Château']],
  ['name', 'appellation_courante', ['Arc de Diane', 'Pont Valentré', 'Arc de Diane']],
  ['name', 'Titel', ['Ohne Titel', 'Der Fluss', 'Ohne Titel']],
  ['name', 'Título', ['Sin título', 'La fuente', 'Sin título']],
  ['name', 'Titolo', ['Senza titolo', 'La fontana', 'Senza titolo']],
  ['name', 'enseigne', ['Le Fournil', 'Chez Paul', 'La Mie', 'Le Fournil']],
  ['name', 'Insegna', ['Il Forno', 'Da Paolo', 'La Mela']],
  ['name', 'DBA', ['The Oven', 'Paul’s', 'Crumbs']],
  ['category', 'label', ['Fait maison', 'Maître artisan', 'Fait maison', 'Fait maison', 'Maître artisan']],
  ['name', 'label', ['Tour Eiffel', 'Pont Neuf', 'Louvre']],
  ['name', 'LIBELLE', ['Renescure', 'Béning', 'Thionville']],
  ['category', 'commune', ['Nantes', 'Nantes', 'Rezé', 'Rezé', 'Nantes']],
  ['category', 'nom_commune', ['Nantes', 'Nantes', 'Rezé', 'Rezé', 'Nantes']],
  ['category', 'kind', ['château', 'église', 'église', 'pont', 'tour', 'musée', 'halle', 'porte', 'hôtel', 'chapelle']],
  ['category', 'time_zone', ['Europe/Paris', 'Europe/Rome', 'Europe/Paris', 'Europe/Rome']],
  ['categories', 'modes', ['tram', 'bus;tram', 'bus', 'bateau;tram', 'bus;bateau', 'bus;bateau;tram']],
  ['period', 'century', ['XVe', 'XVe-XVIe', 'XIXe', '', 'XIIIe']],
  ['period', 'chpscle', ['4e quart 19e siècle', '2e moitié 18e siècle', '17e siècle ; 18e siècle']],
  ['period', 'built', ['15th century', '16th century', 'late 12th century']],
  ['period', 'période', ['XVIIIᵉ siècle', 'XIXᵉ siècle', '20']],
  ['year', 'annee_construction', ['1893', '1901', '-50', '0']],
  ['year', 'year_start', ['1434', '1466', '', '866']],
  ['year', 'colonne', ['1893', '1901', '2004']],
  ['number', 'altitude', ['1893', '1901', '2004']],
  ['number', 'hauteur en m', ['12', '7,5', '30', '22']],
  ['place', 'latitude', ['47.21', '47.22', '47.23']],
  ['text', 'arrondissement note', ['3e étage, à gauche en sortant', 'au bord du lac', 'près de la gare']],
  ['address', 'adresse', ['1 rue A, Nantes', '2 rue B, Nantes', '3 rue C, Nantes', '4 rue D, Nantes']],
  ['link', 'site', ['https://example.org/a', 'www.example.org', 'HTTP://EXAMPLE.ORG']],
  ['link', 'colonne', ['musee-marine.fr', 'www.chateau-nantes.fr', 'restaurant-benureau.com ; www.paris.fr/musees/']],
  ['image', 'colonne', ['https://example.org/a.jpg', 'b.PNG', 'https://example.org/c.webp?w=300']],
  ['image', 'photo', ['https://example.org/1', 'https://example.org/2', 'https://example.org/3']],
  ['text', 'mail', ['a.b@example.org', 'c@example.org', 'd@example.org']],
  ['boolean', 'pmr', ['oui', 'oui,', 'Oui']],
  ['boolean', 'colonne', ['t', 'f', 't']],
  ['boolean', 'is_open', ['0', '1', '1', '0']],
  ['number', 'colonne', ['0', '1', '1', '0']],
  ['category', 'stade', ['N', 'N', 'N']],
  ['date', 'colonne', ['2019-01-21', '2008-01-10T00:00:00+01:00', '21/01/2019', '3 février 1930']],
  ['period', 'colonne', ['1776 ; 1866', '1883', '1893-1901']],
  ['period', 'colonne', ['2e moité 20e siècle', 'limite 17e siècle 18e siècle', '18e siècle (?)']],
  ['number', 'colonne', ['200', '220', '1200', '500']],
  ['number', 'colonne', ['1001', '1002', '1003', '1001']],
  ['category', 'colonne', Array.from({ length: 40 }, (_, i) => `10030${1 + (i % 3)}`)],
  ['number', 'colonne', Array.from({ length: 40 }, (_, i) => `${1000 + 500 * (i % 3)}`)],
  ['identifier', 'colonne', Array.from({ length: 120 }, (_, i) => `${1009 + ((i * 67) % 8000)}`)],
  ['date', 'start_date', ['20150213', '20150301']],
  ['date', 'colonne', Array.from({ length: 12 }, (_, i) => `201502${10 + i}`)],
  ['number', 'colonne', ['20150213', '20159999', '20150301', '99']],
  ['boolean', 'monday', ['1', '0', '1']],
  ['boolean', 'colonne', ['0', '1', '1', '0', '0', '1', '1', '0', '0', '1']],
  ['number', 'nb_bancs', ['0', '1', '1', '0', '0', '1', '1', '0', '0', '1']],
  ['boolean', 'enterré', ['x', 'X', 'x']],
  ['text', 'telephone_operateur', ['0240876543', '0251701234', '0240112233']],
  ['text', 'colonne', ['0240876543', '0251701234', '0240112233']],
  ['text', 'colonne', ['+33240876543', '+33 2 51 70 12 34', '+33 (0)2 40 11 22 33']],
  ['text', 'TEL', ['(212) 555-0001', '(212) 555-0002', '(212) 555-0003']],
  ['text', 'Phone', ['2125550001', '2125550002', '2125550003']],
  ['text', 'Telefon', ['0351 232183', '0351 123655', '0351 443843']],
  ['date', 'Inspection Date', ['05/21/2015', '10/13/2012', '01/21/2015']],
  ['date', 'Created Date', ['08/07/2019 07:05:00 PM', '04/27/2019 06:05:00 AM']],
  ['date', 'colonne', ['3. März 2020', '12. Dezember 2019', '5 de mayo de 2021', 'January 5, 2020', '21/01/19']],
  ['date', 'colonne', ['15.02.21', '12.02.19', '08.08.19']],
  ['date', 'colonne', ['samedi 12 mars 2022', 'dim. 13/03/2022 20h30', 'Mon, March 14, 2022 at 8:30 pm']],
  ['date', 'DESIG_DATE', ['09/20/1966 12:00:00 AM +0000', '3/8/1966', '11/30/1970']],
  ['date', 'date', ['2000-01', '2001-12', '2004-03']],
  ['text', 'colonne', ['1999-00', '2000-01', '2001-02']],
  ['number', 'Fläche', ['1.234,56', '12,50', '3.400,00']],
  ['number', 'population', ['12,345,678', '1,234.50', '99.00']],
  ['number', 'price', ['$0.50', '$12.00', '$3.25']],
  ['postcode', 'Postleitzahl', ['04204', '81553', '04204']],
  ['name', 'nom_station', Array.from({ length: 12 }, (_, i) => `Station ${Math.floor(i / 3)}`)],
  ['categories', 'JOURS', ['mardi;vendredi', 'samedi', 'mercredi;samedi', 'samedi']],
  ['category', 'com_nom', ['Nantes', 'Rezé', 'Nantes', 'Nantes']],
  ['name', 'NOM_MARCHE', ['Marché Boulevard Hugo', 'Marché Place du Bouffay', 'Marché Rue de Gorges']],
  ['category', 'type_nom', Array.from({ length: 60 }, (_, i) => ['Dojo', 'Stade', 'Gymnase'][i % 3] ?? '')],
  ['identifier', 'PK', ['4798369', '811541', '2098642']],
  ['number', 'colonne', ['12 m', '7,5 m', '30 m']],
  ['number', 'tarif', ['1 200 €', '7,50 €', '30\u00a0€']],
  ['category', 'classement', ['3 épis', '3 clés', '3 épis', '3 clés', '3 épis', '3 clés']],
  ['text', 'pk', ['314+208', '003+203', '166+193']],
  ['postcode', 'colonne', ['44000', '44100', '44000', '85000', '2A004', '44000']],
  ['postcode', 'chpinsee', ['31555', '31555', '31556']],
  ['identifier', 'colonne', Array.from({ length: 12 }, (_, i) => String(i + 1))],
  ['identifier', 'colonne', Array.from({ length: 12 }, (_, i) => String(87_751_230 + 97 * i))],
  ['identifier', 'colonne', ['d96bf676-6667-11e3-89ff-01f464e0362d', 'd96bf676-6667-11e3-89ff-01f464e0362d']],
  ['category', 'arrondissement', ['16', '16', '12', '16']],
  ['address', 'colonne', ['4 place Marc Elder', '25 rue du Vieux Bourg', 'Charles-de-Gaulle (square)']],
  ['place', 'colonne', ['[ 47.23 , -1.5535]', '47.2341, -1.1874', '(47.1252, -1.237)']],
  ['place', 'colonne', ['{"type":"Point","coordinates":[1.4,43.6]}', 'POINT (1.4 43.6)']],
  ['place', 'colonne', ['47°13′12″N 1°33′0″W', '47° 14\' 2" N, 1° 30\' 9" W']],
  ['place', 'colonne', ['-1,5631877059', '-1,5525276391']],
  ['empty', 'vide', ['', '', '']],
];

describe('what a column holds', () => {
  it.each(cases)('is %s for %s', (kind, key, cells) => {
    expect(kindOf(key, cells)).toBe(kind);
  });

  it('is what the descriptor says, where it says so', () => {
    expect(kindOf('commune', ['Nantes', 'Nantes', 'Rezé'], { commune: 'text' })).toBe('text');
  });

  it('is empty when nothing is there, whatever is said', () => {
    expect(kindOf('commune', ['', ''], { commune: 'category' })).toBe('empty');
  });
});

const rolesOf = (columns: Record<string, readonly string[]>, said: Record<string, FieldKind> = {}) => {
  const keys = Object.keys(columns);
  const { idField, nameField } = findFields(keys, Object.values(columns).map(columnOf), new Map(Object.entries(said)));
  return { id: keys[idField], name: keys[nameField] };
};

describe('a field', () => {
  const field = (cells: readonly string[], key = 'colonne') =>
    findFields([key], [columnOf(cells)], new Map()).fields[0];

  it('shows its three most frequent values, shortened', () => {
    const long = 'é'.repeat(200);
    expect(field(['a b', 'c', long, long, 'd', 'c', ''])?.examples).toEqual(['c', `${'é'.repeat(79)}…`, 'a b']);
  });

  it('is surer the more of its cells agree', () => {
    const [all, some] = [field(['1', '2', '3', '4']), field(['1', '2', '3', '4', '5', '6', '7', '8', '9', 'x'])];
    expect([all?.sure, some?.sure]).toEqual([1, 0.9]);
  });

  it('counts all its different values when it is asked, though it was told by a sample', () => {
    const cells = Array.from({ length: 60_000 }, (_, i) => (i % 3 === 0 ? '' : String(i % 59_000)));
    const counted = field(cells);
    expect([counted?.filled, counted?.distinct]).toEqual([40_000, new Set(cells).size - 1]);
    const large = field(Array.from({ length: 120_000 }, (_, i) => `n${i % 100_001}`));
    expect([large?.filled, large?.distinct, { ...large }.distinct]).toEqual([120_000, 100_001, 100_001]);
  });

  it('is found for any cells, without an error and without a hang', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,;:/ a-eIVX&<>()-]{0,40}$/));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), cell, (cells, key) => {
        const { kind, sure } = field(cells, key) ?? {};
        expect(fieldKinds).toContain(kind);
        expect(sure).toBeGreaterThan(0);
        expect(sure).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
    for (const piece of ['1 ', 'a.', '1.', '<b ', '&amp', 'rue ', '12/', 'www.', '[1,', ', ', 'XV '])
      expect(() => field([piece.repeat(50_000), piece.repeat(50_001)])).not.toThrow();
  });
});

describe('the columns that identify and name a site', () => {
  it('are those called so', () => {
    expect(rolesOf({ commune: ['N', 'N'], titre: ['A', 'B'], id: ['x', 'x'] })).toEqual({ id: 'id', name: 'titre' });
  });

  it('are none where only postcodes repeat: rows are not merged by those', () => {
    const columns = { code_postal: ['44000', '44000', '44100'], lat: ['1', '2', '3'] };
    expect(rolesOf(columns)).toEqual({ id: undefined, name: undefined });
  });

  it('are an identifier that never repeats, and short texts that differ, where no header helps', () => {
    const columns = { c1: ['M01', 'M02', 'M03'], c2: ['Château des ducs', 'Tour Lu', 'Pont Éric-Tabarly'] };
    expect(rolesOf(columns)).toEqual({ id: 'c1', name: 'c2' });
  });

  it('are an address where nothing has a name and most have an address of their own', () => {
    const streets = ['12 rue Monge', '3 rue Monge', '40 quai Branly', '8 rue Lecourbe'];
    expect(rolesOf({ type: ['A', 'A', 'B', 'A'], adresse: streets }).name).toBe('adresse');
    expect(rolesOf({ titre: ['Lavoir', 'Pont', 'Tour', 'Puits'], adresse: streets }).name).toBe('titre');
    expect(
      rolesOf({ adresse: ['rue Monge', 'rue Monge', 'rue Monge', 'rue Monge', 'rue Lecourbe'] }).name,
    ).toBeUndefined();
  });

  it('are those the descriptor names', () => {
    const columns = { nom: ['A', 'B'], surnom: ['C', 'D'] };
    expect(rolesOf(columns, { surnom: 'name' }).name).toBe('surnom');
  });

  it('are stop_id and stop_name in a GTFS feed, though names repeat', () => {
    const columns = {
      stop_id: ['S1', 'S2'],
      stop_name: ['NA', 'NA'],
      stop_lat: ['47', '48'],
      stop_lon: ['1', '2'],
      zone_id: ['1', '1'],
    };
    expect(rolesOf(columns)).toEqual({ id: 'stop_id', name: 'stop_name' });
    expect(
      findFields(Object.keys(columns), Object.values(columns).map(columnOf), new Map()).fields.map(({ kind }) => kind),
    ).toEqual(['identifier', 'name', 'place', 'place', 'identifier']);
  });
});

describe('the name of an event', () => {
  const names = ['Bal', 'Concert', 'Visite'];
  const nameOf = (keys: readonly string[], columns: readonly (readonly string[])[]) => {
    const { fields, nameField } = findFields(keys, columns.map(columnOf), new Map());
    return fields[nameField]?.key;
  };

  it('is its own, not that of where it is, whichever comes first', () => {
    const halls = ['Salle haute', 'Salle basse', 'Salle haute'];
    expect(nameOf(['lieu_nom', 'nom_de_la_manifestation'], [halls, names])).toBe('nom_de_la_manifestation');
    expect(nameOf(['event_name', 'location_name'], [names, halls])).toBe('event_name');
    expect(nameOf(['lieu_nom'], [halls])).toBe('lieu_nom');
  });
});
