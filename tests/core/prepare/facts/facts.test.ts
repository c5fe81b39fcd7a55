import { describe, expect, it } from 'vitest';
import { areaAsSaid, inSentenceCase, isWorded, withoutCapitals } from '../../../../src/core/prepare/facts/capitals';
import { gradeAsSaid, gradeIn } from '../../../../src/core/prepare/facts/grades';
import { kindNamed, kindsAlike, spellingsOfKind } from '../../../../src/core/prepare/facts/kinds';
import { measuredIn } from '../../../../src/core/prepare/facts/measures';
import { maySamePerson, peopleIn } from '../../../../src/core/prepare/facts/people';
import { propertyOf, sharedAs } from '../../../../src/core/prepare/facts/property';
import { roleIn, roleOf } from '../../../../src/core/prepare/facts/roles';
import { isBefore, spanOf, timeOf } from '../../../../src/core/prepare/facts/times';
import { isTelling, mayBothBe } from '../../../../src/core/prepare/facts/values';

describe('the role of a column', () => {
  it.each([
    ['Denomination_de_l_edifice', 'kind'],
    ['chpdeno', 'kind'],
    ['commune', 'town'],
    ['chpautr', 'author'],
    ['Auteur_de_l_edifice', 'author'],
    ['Siecle_de_la_campagne_principale_de_construction', 'begun'],
    ['year_start', 'begun'],
    ['protection_year', 'protectedIn'],
    ['Année de plantation', 'planted'],
    ['circonference en cm', 'girth'],
    ['lines_2024', 'lines'],
    ['chphist', 'description'],
    ['Datierung', 'begun'],
    ['AÑO', 'begun'],
    ['Entwurf', 'author'],
    ['AUTOR', 'author'],
    ['Maker', 'author'],
    ['Bezirk', 'district'],
    ['DISTRITO', 'district'],
    ['comune', 'town'],
    ['Sachbegriff', 'kind'],
    ['tipologia', 'kind'],
    ['type_moulin', 'kind'],
    ['fauteuils', 'seats'],
    ['Jauge max', 'seats'],
    ['places_total', 'capacity'],
    ['capacité maximale', 'capacity'],
    ['places_pmr', undefined],
    ['Places électriques', undefined],
    ['capacite_livres', undefined],
    ['Capacité vélos', undefined],
    ['capacity_m3', undefined],
    ['Places reservees', undefined],
    ['spc_latin', 'species'],
    ['descripcion', 'description'],
    ['status', 'upkeep'],
    ['available_bikes', 'upkeep'],
    ['numDocksAvailable', 'upkeep'],
    ['numbikesavailable', 'upkeep'],
    ['libres', 'upkeep'],
    ['Places restantes', 'upkeep'],
    ['Nombre de places disponibles', 'upkeep'],
    ['freie Plätze', 'upkeep'],
    ['posti liberi', 'upkeep'],
    ['plazas libres', 'upkeep'],
    ['last_update', 'record'],
    ['PROPRIETE', 'upkeep'],
    ['Eigentümer', 'upkeep'],
    ['Nombre de places', 'capacity'],
    ['bike_stands', 'bikes'],
    ['Horaires d’ouverture', 'upkeep'],
    ['type_sol', undefined],
    ['Prénom', 'givenName'],
    ['first_name', 'givenName'],
    ['Vorname', 'givenName'],
    ['YearPainted', 'begun'],
    ['historisches_baujahr', 'begun'],
    ['DATE_LOW', 'begun'],
    ['DATE_HIGH', 'later'],
    ['JAAR', 'begun'],
    ['EPOCA_COSTRUZIONE', 'begun'],
    ['AUTORE', 'author'],
    ['arquitetoLabel', 'author'],
    ['KUNSTENAAR', 'author'],
    ['Réalisateur', 'author'],
    ['Orgelbauer', 'author'],
    ['Cadranier', 'author'],
    ['ARCH_BUILD', 'author'],
    ['tipoLabel', 'kind'],
    ['SOORT', 'kind'],
    ['INF_TIPO', 'kind'],
    ['MATERIAAL', 'material'],
    ['MATERIALI', 'material'],
    ['steinart', 'material'],
    ['materialLabel', 'material'],
    ['FREGUESIA', 'district'],
    ['WIJK', 'quarter'],
    ['heritage_designationLabel', 'protection'],
    ['Denkmalschutz', 'protection'],
    ['capacity_seats', 'seats'],
    ['Type de tournage', undefined],
    ['BUILD_TYPE', 'kind'],
    ['OBJETO_OBRA', 'kind'],
    ['Nom et prénom de l’artiste', 'author'],
    ['altitud', 'altitude'],
    ['altitud_m', 'altitude'],
    ['Höhe über NN', 'altitude'],
    ['Fläche', 'surface'],
    ['Länge_m', 'span'],
    ['Länge (m)', 'span'],
    ['lunghezza', 'span'],
    ['listing grade', 'protection'],
    ['Listed Building Grade', 'protection'],
  ])('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(['Date de saisie', 'Date de la délibération', 'date_maj', 'record_id', 'Date de création de la notice'])(
    '“%s” is of the notice, not of the place',
    (header) => {
      expect(timeOf(header)).toBeUndefined();
    },
  );

  it.each([
    'Annee_chantier',
    'Erbaut',
    'date_built',
    'Founded',
    'Costruito nel',
    'fecha_construccion',
    'First_Lit',
    'Year',
    'Datation (siècle)',
    'column 4',
  ])('“%s” is the time of the place', (header) => {
    expect(timeOf(header)).toBe('begun');
  });

  it.each([
    'siecle_naissance',
    'nato',
    'event_date',
    'Date de visite',
    'permit year',
    'date_mesure',
    'Date de restauration',
    'Year_Automated',
    'Year_Deactivated',
    'Année de rénovation',
    'Year of conversion',
    'date_fermeture',
    'Qualité',
  ])('“%s” is no time of the place', (header) => {
    expect(timeOf(header)).toBeUndefined();
  });

  it.each([
    ['Date de décès', 'died'],
    ['Année de naissance', 'born'],
    ['Geburtsjahr', 'born'],
    ['Todesjahr', 'died'],
    ['Died', 'died'],
    ['Date of birth', 'born'],
  ])('“%s” is the time at which a person was born or died', (header, time) => {
    expect(timeOf(header)).toBe(time);
  });

  it.each([
    ['Brücke', 'bridge'],
    ['Fuente', 'fountain'],
    ['chiesa', 'church'],
    ['Denkmal', 'monument'],
    ['moulin à vent', 'windmill'],
    ['Restaurant', 'restaurant'],
    ['Sculpture', 'sculpture'],
    ['Plaque commémorative', 'plaque'],
    ['URINOIR', 'toilets'],
  ])('of kinds knows “%s”', (raw, kind) => {
    expect(kindNamed(raw)).toBe(kind);
  });

  it('is that of a kind where a cell without a telling header names one', () => {
    expect([roleIn('column 13', 'Château'), roleIn('column 13', 'Artisanat')]).toEqual(['kind', undefined]);
    expect([roleIn('activite', 'Café'), roleIn('ConservationArea', 'Castle')]).toEqual(['kind', undefined]);
  });

  it('tells those who make works of art from those who build', () => {
    const made = ['Artist', 'Künstler', 'sculpteur', 'architecte', 'auteur'].map((column) => sharedAs(column, 'A B'));
    expect(made).toEqual(['artist', 'artist', 'artist', 'architect', 'author']);
  });

  it('knows which kinds go by each other’s names: they are alike, and one tells the other', () => {
    for (const [a, b] of [
      ['brasserie', 'restaurant'],
      ['statue', 'sculpture'],
      ['bridge', 'footbridge'],
    ] as const)
      expect([a, kindsAlike(a, b)]).toEqual([a, true]);
    expect(spellingsOfKind('passerelle')).toContain('pont');
    expect(spellingsOfKind('phare')).not.toContain('pont');
  });
});

describe('a number', () => {
  it.each(['N° Voie Pair', 'num', 'Numéro', 'House number', 'code_insee'])('under “%s” numbers something', (header) => {
    expect(roleOf(header)).toBe('numbering');
  });

  it.each(['Vannes', 'No of seats', 'Número de plazas', 'nb_velos_max'])('under “%s” may count something', (header) => {
    expect(roleOf(header)).not.toBe('numbering');
  });
});

describe('people', () => {
  it('filed by their family names are said the usual way', () => {
    expect(peopleIn('Schwechten, Franz & Kiehl, Reinhold')).toEqual(['Franz Schwechten', 'Reinhold Kiehl']);
  });

  it.each([
    ['Cavé Charles', 'Charles Cavé'],
    ['DE LA TOUR Jean-Paul', 'Jean-Paul de la Tour'],
    ['Milloz Jules Jean', 'Jules Jean Milloz'],
    ['Charles Louis', 'Charles Louis'],
    ['Marc Perrin', 'Marc Perrin'],
    ['Ange Bernard', 'Ange Bernard'],
    ['ACME', 'ACME'],
    ['Laffon A', 'A. Laffon'],
    ['Laffon A.', 'A. Laffon'],
    ['LAFFON A', 'A. Laffon'],
    ['Laffon, A.', 'A. Laffon'],
    ['Le Roux J.-B.', 'J.-B. Le Roux'],
    ['DE LA TOUR JB', 'J.B. de la Tour'],
    ['Charles X', 'Charles X'],
    ['Guynemer V', 'Guynemer V'],
    ['Jean B', 'Jean B'],
    ['Atelier A', 'Atelier A'],
    ['Miss T', 'Miss T'],
    ['A. Laffon', 'A. Laffon'],
  ])('filed without a comma, “%s”, are “%s”', (raw, said) => {
    expect(peopleIn(raw)).toEqual([said]);
  });

  it('are one firm where each part is a family name', () => {
    expect(peopleIn('Brierley and Rutherford (Architects)')).toEqual(['Brierley and Rutherford']);
    expect(peopleIn('Marc Perrin et Louis Liberge')).toEqual(['Marc Perrin', 'Louis Liberge']);
  });

  it.each([
    ...[
      'Jef Aérosol, C215',
      'Perrin, architecte',
      'Anónimo',
      'Anonyme ; Louis Liberge',
      'Various',
      'Not determined',
      'onbekend',
      'Non identifié',
      'Various artists',
    ],
    ...['Varios autores', 'divers', 'Collectif', 'verschiedene Künstler', 'vari', 'multiple artists', 'AA.VV.'],
    ...['plusieurs auteurs', 'Auteur inconnu', 'unbekannter Künstler'],
  ])('are nobody for sure in “%s”', (raw) => {
    expect(peopleIn(raw)).toEqual([]);
  });
});

describe('the name of an area', () => {
  it.each([
    ['Alsace (quartier)', 'Alsace'],
    ['CAPITOLE (QUARTIER)', 'Capitole'],
    ['Valence (Espagne)', 'Valence (Espagne)'],
  ])('“%s” is said “%s”', (raw, said) => {
    expect(areaAsSaid(raw)).toBe(said);
  });
});

describe('the name of a place in capitals', () => {
  it.each([
    ['SANTI GIOVANNI E REPARATA', 'Santi Giovanni e Reparata'],
    ['HUIS VAN DE HEREN', 'Huis van de Heren'],
    ['SCHLOSS UND PARK', 'Schloss und Park'],
    ['PALAZZO DEGLI UFFIZI', 'Palazzo degli Uffizi'],
    ['SAINT-JEAN-DE-LUZ', 'Saint-Jean-de-Luz'],
    ['PARIS 13EME ARRONDISSEMENT', 'Paris 13e Arrondissement'],
    ['ST HERBLAIN', 'St Herblain'],
    ['GARE SNCF', 'Gare SNCF'],
    ['L’ÎLE D’YEU', 'L’Île d’Yeu'],
    ['PARIS XIV', 'Paris XIV'],
    ['Le Conquet', 'Le Conquet'],
    ['NY', 'NY'],
  ])('“%s” is written “%s”', (raw, written) => {
    expect(withoutCapitals(raw)).toBe(written);
  });
});

describe('a value in capitals', () => {
  it.each([
    ['KIOSQUE A MUSIQUE', true, 'Kiosque a musique'],
    ['URINOIR PUBLIC', true, 'Urinoir public'],
    ['WC PERMANENTS', true, 'WC permanents'],
    ['MARCHE XIX', true, 'Marche XIX'],
    ['Kiosque', true, 'Kiosque'],
    ['PMR', false, 'PMR'],
    ['ZA12', false, 'ZA12'],
    ['CHSLD', false, 'CHSLD'],
    ['LOT 12', false, 'LOT 12'],
  ])('“%s” is in words: %s, and is written “%s”', (raw, isWord, written) => {
    expect([isWorded(raw), inSentenceCase(raw)]).toEqual([isWord, written]);
  });
});

describe('grades of protection', () => {
  it('are ranks, of which none is another', () => {
    expect(['Grade I', 'II*', 'Grade II', 'Grade 2*', 'Category B', 'Grade III'].map(gradeIn)).toEqual([
      1, 1.5, 2, 1.5, 2, 3,
    ]);
    const { name, alike, valuesOf } = propertyOf('Grade', 'II*');
    expect([name, valuesOf('II*'), valuesOf('I')]).toEqual(['grade', ['II*'], ['I']]);
    expect([alike('II', 'II*'), alike('I', 'II'), alike('Grade II*', 'II*')]).toEqual([false, false, true]);
  });

  it.each(['classé MH', 'Scheduled Monument', 'II siècle', 'Grade', ''])('are none in “%s”', (raw) => {
    expect(gradeIn(raw)).toBeUndefined();
  });

  it('are no centuries, though they are Roman figures', () => {
    expect([propertyOf('Grade', 'II').name, propertyOf('epoch', 'II').name]).toEqual(['grade', 'century']);
  });

  it('are said with their word where their column is one of grades', () => {
    expect([gradeAsSaid('Grade', 'II*'), gradeAsSaid('Grade', 'Grade I'), gradeAsSaid('Protection', 'II')]).toEqual([
      'Grade II*',
      'Grade I',
      'II',
    ]);
  });
});

describe('two values', () => {
  it.each([
    ['église', 'cathédrale'],
    ['maison', 'maison de maître'],
    ['musée', 'écomusée'],
    ['Beaux-Arts', 'beaux arts'],
    ['hôtel de ville', 'mairie'],
  ])('“%s” and “%s” may both be right of one place', (a, b) => {
    expect([mayBothBe(a, b), mayBothBe(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['pont', 'église'],
    ['inscrit MH', 'classé MH'],
    ['parking', 'gare'],
  ])('“%s” and “%s” can’t', (a, b) => {
    expect([mayBothBe(a, b), mayBothBe(b, a)]).toEqual([false, false]);
  });

  it.each([
    'autre',
    'Divers',
    'oui',
    '12',
    'street_cabinet',
    'https://x.fr',
    '/contenido/entidades/Esculturas',
    'Animations, Cinéma, Festival',
  ])('“%s” tells nothing', (value) => {
    expect(isTelling(value)).toBe(false);
  });
});

describe('the people in a cell', () => {
  it.each([
    ['Costa Motta (tio)', ['Costa Motta (tio)']],
    ['Costa Motta (sobrinho) ; Perrin (architecte)', ['Costa Motta (sobrinho)', 'Perrin']],
    ['Motta, Costa (tio)', ['Costa Motta (tio)']],
    ['Zarbula (Giovanni Francesco)', ['Giovanni Francesco Zarbula']],
    ['Louis Liberge (1844 - 1910)', ['Louis Liberge']],
    ['Virebent Jacques (?, maître maçon)', ['Jacques Virebent']],
    ['Louis Liberge (attribué à)', ['Louis Liberge']],
  ])('of “%s”, what tells one of a name from another is part of it, and a trade is not', (raw, people) => {
    expect(peopleIn(raw)).toEqual(people);
  });

  it('are told apart, without their trades and years', () => {
    expect(peopleIn('Virebent Jacques (architecte) ; Saget Joseph-Marie de (ingénieur)')).toEqual([
      'Jacques Virebent',
      'Joseph-Marie de Saget',
    ]);
    expect(peopleIn('Émile Perrin et Louis Liberge')).toEqual(['Émile Perrin', 'Louis Liberge']);
  });

  it('are nobody where commas part a longer list', () => {
    expect(peopleIn('Rembrandt, Chardin, Boucher, Fragonard')).toEqual([]);
  });

  it('may be one where they share a telling word', () => {
    expect(maySamePerson('Ceineray', 'Jean-Baptiste Ceineray')).toBe(true);
    expect(maySamePerson('Jacques Goubert', 'Mathurin Crucy')).toBe(false);
  });
});

describe('times', () => {
  it('come one before the other only where all of the one is over', () => {
    const [a, b, c] = ['XVe siècle ; XVIIe siècle', '18e siècle', '1650'].map((raw) => spanOf(raw));
    if (!a || !b || !c) throw new Error('all three are understood');
    expect([isBefore(a, b), isBefore(c, b), isBefore(b, a), isBefore(a, c)]).toEqual([false, true, false, false]);
  });

  it.each(['Moyen Âge', '18e siècle (?)', 'vers 1650', 'inconnu'])('“%s” is nothing to reckon with', (raw) => {
    expect(spanOf(raw)).toBeUndefined();
  });
});

describe('measures', () => {
  it('have the unit of the cell, else of the header', () => {
    expect(measuredIn('hauteur en m', '20.0')).toEqual({ measure: 'height', value: 20, unit: 'm' });
    expect(measuredIn('hauteur', '12,5 m')).toEqual({ measure: 'height', value: 12.5, unit: 'm' });
    expect(measuredIn('Capacité', '220')).toEqual({ measure: 'capacity', value: 220, unit: '' });
  });

  it.each([
    ['hauteur', '12'],
    ['hauteur en m', '0'],
    ['hauteur en m', '12 à 15'],
    ['code', '12'],
  ])('are none in a column “%s” that says “%s”', (header, raw) => {
    expect(measuredIn(header, raw)).toBeUndefined();
  });
});

describe('what a column is compared by', () => {
  it.each([
    ['lignes', '2;3', 'line', ['2', '3']],
    ['architecte', 'A. Durand', 'author', ['A. Durand']],
    ['commune', 'Le Pallet', 'area', ['Le Pallet']],
    ['époque', 'XVe siècle ; XVIIe siècle', 'century', ['15', '16', '17']],
    ['type', 'église ; presbytère', 'kind', ['église', 'presbytère']],
    ['type', '1893', 'kind', []],
    ['siècle', 'XV', 'century', ['15']],
    ['Fiche', 'XVe siècle', 'century', ['15']],
    ['column 3', '15th century', 'century', ['15']],
    ['Grade', 'II', 'grade', ['II']],
    ['Category', 'V', 'kind', []],
    ['Kategorie', 'III', 'kind', []],
    ['column 3', 'II', 'kind', []],
    ['classe', '2e', 'kind', []],
    ['espèce', 'nigra', 'kind', []],
  ])('“%s”: “%s” is %s', (header, raw, name, values) => {
    const property = propertyOf(header, raw);
    expect([property.name, property.valuesOf(raw)]).toEqual([name, values]);
  });
});
