import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf } from '../../../../src/core/dataset/fields/periods';

/** `1401–1500`, with `~` where the cell doubts. */
const told = (cell: string): string | undefined =>
  periodsOf(cell)
    ?.map(({ from, to, about }) => `${about ? '~' : ''}${from === to ? from : `${from}…${to}`}`)
    .join(' ');

describe('the years that a cell names', () => {
  it.each([
    ['XVe siècle', '1401…1500'],
    ['XVIIIᵉ siècle', '1701…1800'],
    ['XVIII', '1701…1800'],
    ['19è siècle', '1801…1900'],
    ['19 e siècle', '1801…1900'],
    ['19siècle', '1801…1900'],
    ['16e s.', '1501…1600'],
    ['1er siècle', '1…100'],
    ['XXième siècle', '1901…2000'],
    ['XVIième siècle', '1501…1600'],
    ['XIX° siècle', '1801…1900'],
    ['XVIIIe/XIXe siècle', '1701…1900'],
    ['16th/17th century', '1501…1700'],
    ['17-18e siècle', '1601…1800'],
    ['17-18th century', '1601…1800'],
    ['18th c.', '1701…1800'],
    ['early C18', '1701…1733'],
    ['C17-C18', '1601…1800'],
    ['1er et 2e quart 19e siècle', '1801…1825 1826…1850'],
    ['XVe siècle (fin)', '1467…1500'],
    ['19e siècle (2e moitié)', '1851…1900'],
    ['18e siècle (1788)', '1701…1800 1788'],
    ['[1893]', '1893'],
    ['1893/1901', '1893…1901'],
    ['Victorian', '~1837…1901'],
    ['2e quart 19e siècle', '1826…1850'],
    ['1er quart 20e siècle', '1901…1925'],
    ['4e quatr 20e siècle.', '1976…2000'],
    ['3e quart19e siècle', '1851…1875'],
    ['1ère moitiè 18e siècle', '1701…1750'],
    ['2e moité 20e siècle', '1951…2000'],
    ['deuxième moitié du XIXe', '1851…1900'],
    ['dernier tiers du XVIIe siècle', '1668…1700'],
    ['limite 17e siècle 18e siècle', '1691…1710'],
    ['limite17e 18e siècle', '1691…1710'],
    ['limie 13e siècle 14e siècle', '1291…1310'],
    ['limite 19e siècle début 20e siècle', '1891…1910'],
    ['milieu 19e siècle', '1834…1867'],
    ['18e siècle (?)', '~1701…1800'],
    ['XVe siècle ; XVIIe siècle', '1401…1500 1601…1700'],
    ['17e siècle (?) ; 18e siècle', '~1601…1700 1701…1800'],
    ['17e, 18e siècle', '1601…1700 1701…1800'],
    ['fin XIVe et début XVe siècle', '1367…1400 1401…1433'],
    ['XVe-XIXe', '1401…1900'],
    ['XVIe - XVIIe siècles', '1501…1700'],
    ['15th century', '1401…1500'],
    ['late 12th century', '1167…1200'],
    ['mid-19th century', '1834…1867'],
    ['XV secolo', '1401…1500'],
    ['sec. XVI', '1501…1600'],
    ['XVI sec.', '1501…1600'],
    ['secc. XV-XVI', '1401…1600'],
    ['XV e XVI secolo', '1401…1500 1501…1600'],
    ['sec. XVIII (inizio)', '1701…1733'],
    ['prima metà del XVI secolo', '1501…1550'],
    ['terzo quarto del XVII secolo', '1651…1675'],
    ['fine Settecento', '1767…1800'],
    ['siglo XVIII', '1701…1800'],
    ['s. XIX', '1801…1900'],
    ['siglos XV y XVI', '1401…1500 1501…1600'],
    ['siglo XV al XVII', '1401…1700'],
    ['finales del siglo XV', '1467…1500'],
    ['2ª mitad del siglo XIX', '1851…1900'],
    ['último tercio del siglo XIX', '1868…1900'],
    ['siglo II a.C.', '-200…-101'],
    ['hacia 1780', '~1780'],
    ['15. Jahrhundert', '1401…1500'],
    ['16. Jh.', '1501…1600'],
    ['15./16. Jh.', '1401…1600'],
    ['15. und 16. Jahrhundert', '1401…1500 1501…1600'],
    ['1. Hälfte 19. Jh.', '1801…1850'],
    ['letztes Viertel des 17. Jahrhunderts', '1676…1700'],
    ['Anfang des 19. Jahrhunderts', '1801…1833'],
    ['2. Jh. v. Chr.', '-200…-101'],
    ['um 1600', '~1600'],
    ['1850er Jahre', '1850…1859'],
    ['século XVI', '1501…1600'],
    ['segle XV', '1401…1500'],
    ['19e eeuw', '1801…1900'],
    ['eerste helft 16de eeuw', '1501…1550'],
    ['2nd half of the 17th century', '1651…1700'],
    ['from the 12th to the 14th century', '1101…1400'],
    ['IIe siècle av. J.-C.', '-200…-101'],
    ['50 av. J.-C.', '-50'],
    ['100 BC', '-100'],
    ['-50', '-50'],
    ['1788', '1788'],
    ['1893-1901', '1893…1901'],
    ['1893–95', '1893…1895'],
    ['1893-05', '1893'],
    ['1776 ; 1866', '1776 1866'],
    ['vers 1650', '~1650'],
    ['c. 1650', '~1650'],
    ['entre 1650 et 1670', '1650…1670'],
    ['between 1650 and 1670', '1650…1670'],
    ['années 1930', '1930…1939'],
    ['1930s', '1930…1939'],
    ['1930/11/30', '1930'],
    ['30/11/1930', '1930'],
    ['30 novembre 1930', '1930'],
    ['Haut-Empire', '~-27…284'],
    ['Moyen\u00a0Âge', '~476…1500'],
    ['antiquité ; 3e quart 19e siècle', '~-52…476 1851…1875'],
  ])('“%s” are %s', (cell, years) => {
    expect(told(cell)).toBe(years);
  });

  it.each([
    '',
    '20',
    '0',
    '19930',
    'siècle',
    '1er quart',
    '5e quart 19e siècle',
    '22e siècle',
    'XVIIIe, remanié',
    '17e siècle (détruit)',
    'avant 1900',
    '1650 à',
    '1911-12',
    '1901-1893',
    'limite 19e siècle',
    '1930/11/30 : classé MH',
    '3e étage',
    'vieux',
    'X ; Y',
  ])('are not read from “%s”', (cell) => {
    expect(told(cell)).toBeUndefined();
  });

  it('never end before they begin, whatever a cell holds, long as it may be', () => {
    const words = '19e XV siècle ; - quart 2e limite vers 1650 (?) av. J.-C. et à s. century entre , / 1893-95'.split(
      ' ',
    );
    const spoken = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(spoken, fc.string({ unit: 'binary', maxLength: 400 })), (cell) => {
        for (const { from, to } of periodsOf(cell) ?? []) expect(from).toBeLessThanOrEqual(to);
      }),
      { numRuns: 500 },
    );
    for (const piece of ['entre ', 'x', '1', ' ', '19e siècle ; ', '-', '(?)'])
      expect(() => periodsOf(piece.repeat(100_000))).not.toThrow();
  });
});
