import { describe, expect, it } from 'vitest';
import { say, type Text } from '../../../src/core/lib/language';
import { thingAt } from '../../../src/core/prepare/facts/things';
import { askables } from '../../../src/core/prepare/make/askable';
import { prepare } from '../../../src/core/prepare/prepare';
import { verify } from '../../../src/core/prepare/verify';
import { type BuiltRow, datasetOf } from '../../builders/dataset';
import { onSite, tenRows } from '../../builders/scenario';

type Facts = Readonly<Record<string, string | number>>;

/** Ten sites, each with these facts. */
const rows = (factsOf: (i: number) => Facts): readonly BuiltRow[] =>
  tenRows().map(({ id = '', name = '', lat, lng }, i) => ({ id, nom: name, ...factsOf(i), lat, lng }) as BuiltRow);

/** What is asked on the first site, in both languages, with the options in English. */
const asked = (sites: readonly BuiltRow[], family: string, field: string, data = datasetOf(sites)) => {
  const { hunt, problems } = prepare(
    onSite('alba', [field === '' ? { family } : { family, field }]),
    new Map([['sites', data]]),
  );
  const [question] = hunt?.stages[0]?.challenges ?? [];
  const ask = question && 'ask' in question.content ? question.content.ask : '';
  const bare = (text: Text, language: 'fr' | 'en'): string => say(text, language).replace(/ (?:Indice|Hint).*/u, '');
  return {
    fr: bare(ask, 'fr'),
    en: bare(ask, 'en'),
    reason: problems.find(({ fault }) => fault === 'sense.questionDropped')?.values.reason,
    faults: hunt ? verify(hunt) : [],
  };
};

describe('a row whose name says where it is', () => {
  const sites = (header: string) =>
    tenRows().map(
      ({ id = '', name = '', lat, lng }, i) =>
        ({
          id,
          [header]: name,
          annee: 1700 + 30 * i,
          cadranier: `Jean Perrin${'abcdefghij'[i]}`,
          lat,
          lng,
        }) as BuiltRow,
    );

  it.each(['Emplacement', 'Standort', 'Ubicación', 'Location', 'Localisation'])(
    'is of what the data lists there: “%s” has no date of its own',
    (header) => {
      const { fr, en, faults } = asked(sites(header), 'dated', 'annee');
      expect(fr).toBe('De quelle année date ce que les données recensent ici\u00a0?');
      expect(en).toBe('Which year does the thing listed here date from?');
      expect(faults).toEqual([]);
    },
  );

  it('tells of the place itself where the name is its own', () => {
    expect(asked(sites('nom'), 'dated', 'annee').fr).toBe('De quelle année date ce lieu\u00a0?');
  });

  it('compares what is listed at several places', () => {
    const { fr, en, faults } = asked(sites('Emplacement'), 'first', 'annee');
    expect([fr, en]).toEqual([
      'Auquel de ces endroits les données recensent-elles le plus ancien\u00a0?',
      'At which of these places is the oldest one listed?',
    ]);
    expect(faults).toEqual([]);
  });
});

describe('a work of art', () => {
  const sites = (type: string) =>
    rows((i) => ({
      type: i % 2 === 0 ? type : 'fontaine',
      auteur: ['Anne Perrin', 'Louis Liberge', 'Paul Moreau', 'Marie Blanc', 'Luc Caron'][i % 5] ?? '',
    }));

  it.each(['Escultura', 'Statue', 'Fresque murale', 'Busto'])('is called a work: “%s”', (type) => {
    const { fr, en, faults } = asked(sites(type), 'author', 'auteur');
    expect([fr, en, faults]).toEqual(['À qui doit-on cette œuvre\u00a0?', 'To whom do we owe this work?', []]);
  });

  it('is called a place by no family', () => {
    const made = rows((i) => ({
      type: ['Statue', 'Sculpture', 'Buste'][i % 3] ?? '',
      quartier: ['Bellecour', 'Perrache', 'Fourvière', 'Ainay'][i % 4] ?? '',
      materiau: ['bronze', 'marbre', 'granite'][(i * 2) % 3] ?? '',
      restauration: ['atelier Nord', 'atelier Sud', 'atelier Est'][(i + 1) % 3] ?? '',
      annee: 1700 + 30 * i,
      hauteur_m: 2 + i,
      visites: 100 + 90 * i,
    }));
    const data = datasetOf(made);
    const all = askables(data).map(({ challenge: { family, field = '' } }) => asked(made, family, field, data));
    const said = all.filter(({ fr }) => fr !== '');
    expect(said.length).toBeGreaterThan(14);
    expect(said.map(({ fr }) => fr).filter((fr) => /\blieux?\b/.test(fr))).toEqual([]);
    expect(said.map(({ en }) => en).filter((en) => /\bplaces?\b/.test(en))).toEqual([]);
    expect(said.map(({ fr }) => fr)).toContain(
      'Laquelle de ces œuvres est la plus proche d’ici, à vol d’oiseau\u00a0?',
    );
    expect(said.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('is no house', () => {
    expect(asked(sites('maison'), 'author', 'auteur').fr).toBe('À qui doit-on ce lieu\u00a0?');
  });

  it('is what an artist made, whose name stands in a column of artists', () => {
    const made = rows((i) => ({
      sculpteur: ['Anne Perrin', 'Louis Liberge', 'Paul Moreau'][i % 3] ?? '',
      annee: 1700 + 30 * i,
    }));
    expect(asked(made, 'dated', 'annee').fr).toBe('De quelle année date cette œuvre\u00a0?');
  });
});

describe('a monument', () => {
  const sites = rows((i) => ({ type: i < 8 ? 'Monumento' : 'iglesia', annee: 1700 + 30 * i }));
  const askedOf = (id: string): string => asked(sites, 'dated', 'annee', datasetOf(sites, { id })).fr;

  it('is a work where the data is called after works, and a place elsewhere', () => {
    expect([askedOf('lisboa-estatuaria'), askedOf('monumentos')]).toEqual([
      'De quelle année date cette œuvre\u00a0?',
      'De quelle année date ce lieu\u00a0?',
    ]);
  });
});

describe('a species', () => {
  const animals = ['Lemur catta', 'Dromaius novaehollandiae', 'Ailurus fulgens', 'Suricata suricatta', 'Canis lupus'];
  const trees = ['Quercus robur', 'Platanus hispanica', 'Tilia cordata', 'Acer campestre', 'Fagus sylvatica'];
  const of = (names: readonly string[], change: Facts = {}) =>
    rows((i) => ({ 'Nom scientifique': names[i % 5] ?? '', ...(i === 0 && change) }));

  it('is asked of no tree where nothing says that the data is of trees', () => {
    const { fr, en, faults } = asked(of(animals), 'category', 'Nom scientifique');
    expect([fr, en, faults]).toEqual(['De quelle espèce s’agit-il ici\u00a0?', 'Which species is it here?', []]);
  });

  it('is that of a tree where the names are those of trees', () => {
    expect(asked(of(trees), 'category', 'Nom scientifique').en).toBe('Which species does this tree belong to?');
  });

  it.each([
    ['Tigre de Sumatra', 'Panthera tigris sumatrae'],
    ['Zèbre de Grévy', 'Equus grevyi'],
    ['Girafe', 'Giraffa camelopardalis'],
  ])('is not asked where the name is made with it: “%s” is %s', (nom, species) => {
    expect(asked(of(animals, { nom, 'Nom scientifique': species }), 'category', 'Nom scientifique').reason).toBe(
      'leaks',
    );
  });
});

describe('what sorts things', () => {
  it('by what they are made of tells the material', () => {
    const made = rows((i) => ({ type: ['bois', 'métal', 'pierre', 'cabine recyclée', 'brique'][i % 5] ?? '' }));
    expect(asked(made, 'category', 'type').fr).toBe('De quoi ce lieu est-il fait\u00a0?');
  });

  it('and is no kind of place is asked by its header', () => {
    const sorts = rows((i) => ({ 'Type de cadran': ['vertical', 'horizontal', 'équatorial', 'polaire'][i % 4] ?? '' }));
    expect(asked(sorts, 'category', 'Type de cadran').fr).toContain('à la colonne «\u00a0Type de cadran\u00a0»');
  });
});

it.each([
  ['quartier', 'Dans quel quartier sommes-nous\u00a0?', 'Which neighbourhood are we in?'],
  ['district', 'Dans quel quartier ou quel arrondissement sommes-nous\u00a0?', 'Which district are we in?'],
])('a part of the town is called what its header calls it: “%s”', (header, french, english) => {
  const parts = rows((i) => ({ [header]: ['Bellecour', 'Perrache', 'Fourvière', 'Ainay'][i % 4] ?? '' }));
  const { fr, en } = asked(parts, 'category', header);
  expect([fr, en]).toEqual([french, english]);
});

describe('what rows are of', () => {
  const thingsIn = (factsOf: (i: number) => Facts, nameHeader = 'nom') => {
    const all = datasetOf(
      rows(factsOf).map(({ nom = '', ...row }) => ({ ...row, [nameHeader]: nom }) as BuiltRow),
      { kinds: { [nameHeader]: 'name' } },
    );
    return new Set(Array.from({ length: all.size }, (_, site) => thingAt(all, site)));
  };

  it('is a work where their names are headed so', () => {
    expect(thingsIn(() => ({}), 'nom_de_la_fresque')).toEqual(new Set(['work']));
    expect(thingsIn(() => ({}))).toEqual(new Set([undefined]));
  });

  it('is a place where its name begins with what it is, though an artist stands beside it: it is about him', () => {
    const museums = tenRows().map(({ lat, lng }, i) => ({
      ...{ nom: `${i === 0 ? 'Musée' : 'Baigneuse'} ${i}`, Artiste: 'Eugène Delacroix', lat, lng },
    }));
    const all = datasetOf(museums, { kinds: { nom: 'name' } });
    expect([thingAt(all, 0), thingAt(all, 1)]).toEqual([undefined, 'work']);
  });

  it('is a place where people lie, whatever stands on their graves', () => {
    const busts = (i: number) => ({ type: i % 2 === 0 ? 'buste' : 'obélisque' });
    const lives = (i: number) => ({ Born: `${1810 + i}`, Died: `${1870 + i}` });
    expect(thingsIn(busts)).toContain('work');
    expect(thingsIn((i) => ({ ...busts(i), ...lives(i) }))).toEqual(new Set([undefined]));
  });
});

describe('places that recall people', () => {
  const lives = (i: number) => ({ Born: `5 May ${1700 + 20 * i}`, Died: `${1770 + 20 * i}` });

  it('are asked who was born, and who died, when', () => {
    const question = { dated: asked(rows(lives), 'dated', 'Born'), first: asked(rows(lives), 'first', 'Died') };
    expect(question.dated).toMatchObject({
      en: 'In which year was the person whom this place recalls born?',
      faults: [],
    });
    expect(question.first.fr).toBe('Lequel de ces lieux rappelle la personne morte la première\u00a0?');
    expect(askables(datasetOf(rows(lives))).map(({ challenge }) => challenge.field)).toContain('Born');
  });

  it('are not where makers are named: it may be these who lived then', () => {
    const made = rows((i) => ({ ...lives(i), Artist: `Jean Perrin${'abcdefghij'[i]}` }));
    expect(askables(datasetOf(made)).map(({ challenge }) => challenge.field)).not.toContain('Born');
  });
});
