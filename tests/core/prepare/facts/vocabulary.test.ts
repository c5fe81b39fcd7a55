import { describe, expect, it } from 'vitest';
import { say } from '../../../../src/core/lib/language';
import { type Kind, kindNamed, kindsAlike, termNamed } from '../../../../src/core/prepare/facts/kinds';
import { figureIn, measuredIn } from '../../../../src/core/prepare/facts/measures';
import { propertyOf } from '../../../../src/core/prepare/facts/property';
import { roleOf } from '../../../../src/core/prepare/facts/roles';
import { daily } from '../../../../src/core/prepare/facts/spellings/daily';
import { sights } from '../../../../src/core/prepare/facts/spellings/sights';
import { terms } from '../../../../src/core/prepare/facts/spellings/terms';
import { timeOf, yearIn } from '../../../../src/core/prepare/facts/times';
import { valueLabel, valueSaid } from '../../../../src/core/prepare/words';
import { frKinds } from '../../../../src/core/prepare/words/frKinds';

const both = { languages: ['fr', 'en'] as const };
const cellOf = (column: string, raw: string) => ({ dataset: 'd', site: 's', name: 'Alba', row: 2, column, raw });
const told = (said: typeof valueLabel, column: string, raw: string): readonly string[] => {
  const label = said(propertyOf(column, raw), raw, cellOf(column, raw), both);
  return [say(label, 'fr'), say(label, 'en')];
};

describe('the vocabulary', () => {
  it('has each spelling once', () => {
    const spellings = [...Object.values(sights), ...Object.values(daily)].flatMap(([all]) => all.split(', '));
    const ofTerms = Object.values(terms).flatMap((all) => all.split(', '));
    for (const all of [spellings, ofTerms]) expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });

  it('knows what it calls a kind itself', () => {
    const unknown = (Object.keys(frKinds) as Kind[]).filter((kind) => {
      const [, ...noun] = frKinds[kind].split(' ');
      return kindNamed(noun.join(' ')) === undefined;
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Conflict', 'WWI', 'Première Guerre mondiale', 'First World War'],
    ['Conflict', 'Second Boer War', 'guerre des Boers', 'Boer War'],
    ['Type', 'Stained glass window', 'vitrail', 'stained-glass window'],
    ['brewery_type', 'brewpub', 'pub-brasserie', 'brewpub'],
    ['Bridge type', 'arch', 'pont en arc', 'arch bridge'],
    ['Material', 'Slate', 'ardoise', 'slate'],
    ['Subject', 'Commerce', 'commerce', 'trade'],
    ['Theme', 'Militaire', 'militaire', 'military'],
    ['Theme', 'Histoire militaire', 'histoire militaire', 'military history'],
    ['Theme', 'Écrivain', 'écrivain', 'writer'],
    ['Theme', 'Homme politique', 'personnalité politique', 'politician'],
    ['Sous_categorie', 'Architecture religieuse', 'édifice religieux', 'religious building'],
    ['Sous_categorie', 'Art public', 'œuvre d’art', 'work of art'],
    ['STILE', 'Romanico', 'roman', 'Romanesque'],
    ['bouwstijl', 'Gotiek', 'gothique', 'Gothic'],
    ['ARCHT_STYLE', 'Greek Revival', 'néogrec', 'Greek Revival'],
    ['Type', 'Collège', 'collège', 'lower secondary school'],
  ])('under “%s” knows “%s”', (column, raw, fr, en) => {
    expect(told(valueSaid, column, raw).map((said) => said.replace(/^[«“]\u00a0?|\u00a0?[»”]$/g, ''))).toEqual([
      fr,
      en,
    ]);
  });

  it('shows what it knows with a capital as an option, and without within a sentence, in no quotes', () => {
    expect(told(valueLabel, 'theme', 'beaux-arts')).toEqual(['Beaux-arts', 'Fine arts']);
    expect(told(valueSaid, 'theme', 'beaux-arts')).toEqual(['beaux-arts', 'fine arts']);
    expect(told(valueSaid, 'theme', 'Volapük')).toEqual(['«\u00a0Volapük\u00a0»', '“Volapük”']);
  });

  it('takes two wars for two, and a plaque for no obelisk', () => {
    const { alike } = propertyOf('Conflict', 'WWI');
    expect([alike('WWI', 'Second World War'), alike('WWI', '1914-1918')]).toEqual([false, true]);
    expect([kindsAlike('plaque', 'obelisk'), kindsAlike('plaque', 'memorial')]).toEqual([false, true]);
    expect([kindsAlike('archBridge', 'suspensionBridge'), kindsAlike('archBridge', 'bridge')]).toEqual([false, true]);
    expect([kindsAlike('hospital', 'building'), kindsAlike('hospital', 'university')]).toEqual([true, false]);
  });

  it('takes no English college for a collège, and no style for one elsewhere', () => {
    expect(['College', 'Collège', 'COLLEGE'].map(kindNamed)).toEqual([undefined, 'college', 'college']);
    expect(told(valueLabel, 'usage', 'Liberty')).toEqual(['Liberty', 'Liberty']);
  });

  it('takes a church for a religious building, and a georgian house for what may be palladian', () => {
    const { alike } = propertyOf('Style', 'Georgian');
    expect([kindsAlike('religiousBuilding', 'church'), kindsAlike('religiousBuilding', 'dwelling')]).toEqual([
      true,
      false,
    ]);
    expect([alike('Georgian', 'Palladian'), alike('Georgian', 'Gothic')]).toEqual([true, false]);
  });

  it('knows no word under a header of names', () => {
    expect(termNamed('Slate')).toBe('slate');
    expect(told(valueSaid, 'Owner', 'Slate')).toEqual(['«\u00a0Slate\u00a0»', '“Slate”']);
  });
});

describe('a header of time', () => {
  it.each([
    ['Unveiled', 'unveiled'],
    ['Date unveiled', 'unveiled'],
    ['Enthüllt', 'unveiled'],
    ['Inauguration', 'inaugurated'],
    ['date_inauguration', 'inaugurated'],
    ['Eingeweiht', 'inaugurated'],
    ['Opened', 'opened'],
    ['année ouverture', 'opened'],
    ['Erected', 'begun'],
  ])('“%s” is of what was %s', (header, time) => {
    expect(timeOf(header)).toBe(time);
  });

  it('gives the year of a day', () => {
    expect(['25/06/1925', '3.8.1905', '1949-11-11', '1949-11-11T00:00:00Z'].map(yearIn)).toEqual([
      1925, 1905, 1949, 1949,
    ]);
    expect(['25/06/25', '1905-1910', 'vers 1905', '1904-12-31T23:00:00Z'].filter(yearIn)).toEqual([]);
  });
});

describe('a header of areas', () => {
  it.each(['Größe (m²)', 'Flaeche_m2', 'Surface totale (ha)', 'area_m2', 'Superficie'])(
    '“%s” is of the whole',
    (header) => {
      expect(roleOf(header)).toBe('surface');
    },
  );

  it('compares areas without a unit, and estimates none', () => {
    expect(figureIn('Groesse', '3040')).toEqual({ measure: 'surface', value: 3040, unit: '' });
    expect([figureIn('Größe', '12'), measuredIn('Groesse', '3040')]).toEqual([undefined, undefined]);
    expect(measuredIn('Größe (qm)', '492')).toEqual({ measure: 'surface', value: 492, unit: 'm²' });
  });

  it.each(['surface de jeu (m2)', 'Playground area (m2)', 'Area of water (m2)', 'surface bâtie'])(
    '“%s” is of a part',
    (header) => {
      expect(roleOf(header)).toBeUndefined();
      expect(measuredIn(header, '300')).toBeUndefined();
    },
  );
});
