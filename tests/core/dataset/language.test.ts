import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/core/dataset/language';
import { columnsByLanguage, saidElsewhere } from '../../../src/core/dataset/language/columns';
import { languageBeside, languageInHeader, languageSaid, languageTag } from '../../../src/core/dataset/language/tags';
import { languageOfText } from '../../../src/core/dataset/language/words';
import { type BuiltRow, datasetOf } from '../../builders/dataset';
import { readingAt } from '../../builders/samples';
import { lacks, samplesAt } from '../../samples';

describe('the language of a text', () => {
  it.each([
    ['fr', 'Le château des ducs et la rue du Bouffay, au bord de la Loire.'],
    ['en', 'The old church at the end of the street, by the bridge.'],
    ['es', 'La iglesia de San Juan y el puente de los franceses, en la plaza.'],
    ['de', 'Die Kirche am Platz und das Schloss bei der Brücke.'],
    ['it', 'La chiesa di San Marco e il palazzo del doge, nella piazza.'],
    ['nl', 'De kerk van het dorp en een molen in de straat bij het plein.'],
    ['pt', 'A igreja da praça e o largo do castelo, na rua dos reis.'],
    ['en', 'Private A Smith, E R Gray, Captain A Terry: Memorial Hall in the Street of A Y Wilson'],
    ['', 'Alba, Bruma, Corvo'],
    ['', 'de la'],
    ['', ''],
  ])('is told by its small words, where they are clear: %s', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });
});

describe('the language of a dataset', () => {
  const rows = (name: string): BuiltRow[] => [1, 2, 3].map((i) => ({ id: i, name: `${name} ${i}`, lat: 47, lng: i }));

  it('is what its descriptor says, whatever its texts look like', () => {
    expect(languageOf(datasetOf(rows('La rue du château et le pont'), { language: 'oc' }))).toBe('oc');
  });

  it('is that of its texts, else that of its headers, else unknown', () => {
    const french = 'La rue du château et le pont des Arts au bord de la Loire';
    expect(languageOf(datasetOf(rows(french)))).toBe('fr');
    const spanish = rows('Alba').map(({ name = '', ...row }) => ({ ...row, nombre: name, municipio: 'Soria' }));
    expect(languageOf(datasetOf(spanish))).toBe('es');
    expect(languageOf(datasetOf(rows('Alba')))).toBe('');
  });

  it.each([
    ['FR', 'fr'],
    ['fr-FR', 'fr'],
    ['fra', 'fr'],
    ['Français', 'fr'],
    ['http://publications.europa.eu/resource/authority/language/DEU', 'de'],
    ['mul', ''],
    ['bilingual', ''],
  ])('is one tag however it is written: %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });

  it('is said once: of several none is the dataset’s', () => {
    expect(languageSaid({ language: ['fr'] })).toBe('fr');
    expect(languageSaid({ languages: ['fr', 'en'] })).toBe('');
    expect(languageSaid(null)).toBe('');
  });

  it('is another in a column that says so', () => {
    expect(['description_en', 'nom:es', 'code', 'men', 'x'].map(languageInHeader)).toEqual(['en', 'es', '', '', '']);
    expect(['nom@fr', 'title (de)', 'Name [en]', 'titleEn'].map(languageInHeader)).toEqual(['fr', 'de', 'en', 'en']);
  });

  it.each(['nom_de', 'NOM_DE', 'type_de', 'surface_en', 'nom_de_la_rue', 'garden', 'Rouen'])(
    'is not told by “%s”, which may be cut short',
    (header) => {
      expect(languageInHeader(header)).toBe('');
    },
  );

  it('is that of a header beside its like in another language', () => {
    expect(languageBeside('nom_de', ['nom_de', 'nom_fr'])).toBe('de');
    expect(languageBeside('nom_de', ['nom_de', 'libelle_fr'])).toBe('');
    expect(languageBeside('name_en', ['name_en'])).toBe('en');
  });
});

describe('columns that say the same in several languages', () => {
  const words = [
    ['four à pain', 'bread oven'],
    ['pigeonnier', 'dovecote'],
    ['bateau-lavoir', 'wash house'],
    ['lavoir', 'wash house'],
    ['four à pain', 'bread oven'],
    ['octroi', ''],
  ];
  const rows = words.map(([type_fr = '', type_en = ''], i) => ({
    id: i,
    type_fr,
    type_en,
    marque: 'X',
    lat: 47,
    lng: i,
  }));
  const data = datasetOf(rows, { language: 'fr', kinds: { type_fr: 'category', type_en: 'category' } });

  it('are known by their languages, any other by itself', () => {
    const [, french, english, other] = columnsByLanguage(data).map((columns) => [...columns]);
    expect([french, english]).toEqual([
      [
        ['fr', 1],
        ['en', 2],
      ],
      [
        ['fr', 1],
        ['en', 2],
      ],
    ]);
    expect(other).toEqual([['fr', 3]]);
  });

  it('tell the words for each other only where these mean one thing', () => {
    const said = ['four à pain', 'pigeonnier', 'lavoir', 'bateau-lavoir', 'octroi'].map((raw) =>
      saidElsewhere(data, 1, raw),
    );
    expect(said).toEqual([
      [{ lang: 'en', text: 'bread oven' }],
      [{ lang: 'en', text: 'dovecote' }],
      undefined,
      undefined,
      undefined,
    ]);
    expect(saidElsewhere(data, 2, 'dovecote')).toEqual([{ lang: 'fr', text: 'pigeonnier' }]);
  });
});

const sampled = [
  ['fr', 'loire-atlantique-2012/monuments.csv'],
  ['fr', 'paris-arbres-remarquables-2023/arbresremarquablesparis.csv'],
  ['en', 'missingmaps-events/events.csv'],
] as const;

describe.skipIf(lacks('data', 'the languages of files of samples'))('a file of samples', () => {
  it.each(sampled)('is known to be in %s: %s', (language, path) => {
    const { dataset } = readingAt(samplesAt('data'), path);
    expect(dataset && languageOf(dataset)).toBe(language);
  });
});
