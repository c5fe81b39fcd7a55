import { describe, expect, it } from 'vitest';
import { say } from '../../../src/core/lib/language';
import { areTwins } from '../../../src/core/prepare/make/twins';
import { prepare } from '../../../src/core/prepare/prepare';
import { areOfOneName } from '../../../src/core/prepare/questions/namedAlike';
import { nameTellsOf } from '../../../src/core/prepare/questions/nameTells';
import { reading } from '../../builders/dataset';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

const optionsIn = (family: string, names: Readonly<Record<string, string>>): string => {
  const rows = tenRows().map((row) => ({ ...row, name: names[String(row.id)] ?? String(row.name) }));
  const { hunt } = prepare(onSite('alba', [{ family } as never]), sitesOf(rows));
  const { content } = hunt?.stages[0]?.challenges[0] ?? {};
  if (content?.type !== 'choice') return '';
  return [content.ask, ...content.options].map((text) => say(text, 'fr')).join(' ');
};

describe('what is asked to be near', () => {
  it.each(['nearest', 'nearer', 'nearToFar'])('is not called like the place itself: %s', (family) => {
    const names = { alba: 'Lycée Saint-Vincent - Providence', bruma: 'Collège Saint-Vincent - Providence' };
    const said = optionsIn(family, names);
    expect(said).not.toBe('');
    expect(said).not.toContain('Providence');
  });

  it('may be called so where many are', () => {
    expect(areOfOneName('Boîte à lire 3', 'Boîte à lire 4')).toBe(false);
    expect(areOfOneName('Église Saint-Pierre', 'Rue Saint-Pierre')).toBe(true);
    expect(areOfOneName('Église', 'Chapelle')).toBe(false);
    expect(areOfOneName('Domaine de la Grange', 'Domaine du Mauperthuis')).toBe(false);
    expect(areOfOneName('Lycée Alba', 'Collège Alba')).toBe(true);
  });
});

describe('a name that tells by another word', () => {
  const tells = (name: string, raw: string): boolean =>
    nameTellsOf({ dataset: 'sites', site: 'a', row: 2, name, column: 'use', raw });

  it('tells worship by a church, and trade by a market', () => {
    expect(tells('Scots’ Church', 'Place of worship')).toBe(true);
    expect(tells('Royal Arcade', 'Retail')).toBe(true);
    expect(tells('Princess Theatre', 'Performances')).toBe(true);
    expect(tells('Lycée Alba', 'Enseignement')).toBe(true);
    expect(tells('Como House', 'Dwelling')).toBe(true);
    expect(tells('Royal Arcade', 'Office')).toBe(false);
  });
});

describe('one place under two names', () => {
  const csv = `name,address,architect,date,latitude,longitude
City Market,188 Meeting St,Edward White,1841,32.78070,-79.93150
Market Hall,188 Meeting St,,,32.78075,-79.93150
Sheds,,Edward White,1841,32.78072,-79.93155
Powder Magazine,79 Cumberland St,Edward White,1713,32.78071,-79.93152
Far Market,188 Meeting St,Edward White,1841,32.78570,-79.93150
${[1, 2, 3, 4].map((i) => `House ${i},${i} Queen St,,,32.79${i},-79.94`).join('\n')}`;

  it('is told by its address, or by its author and date', () => {
    const { dataset } = reading(csv);
    expect(dataset && [1, 2, 3, 4].map((site) => areTwins(dataset, 0, site))).toEqual([true, true, false, false]);
  });
});
