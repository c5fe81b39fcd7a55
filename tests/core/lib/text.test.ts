import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, fold, matchesText, parseNumber, tidied } from '../../../src/core/lib/text';

const frenchSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt'];
const frenchUnderHundred = (n: number): string => {
  if (n < 20) return frenchSmall[n] ?? '';
  const ten = n >= 80 ? 8 : Math.floor(n / 10);
  const base = ten === 7 ? 60 : ten * 10;
  const word = frenchTens[ten] ?? '';
  if (n === base) return n === 80 ? `${word}s` : word;
  const joint = (n - base === 1 || n === 71) && n < 80 ? ' et ' : '-';
  return `${word}${joint}${frenchSmall[n - base]}`;
};
const frenchWords = (n: number): string => {
  if (n < 100) return frenchUnderHundred(n);
  const [great, word] = n < 1000 ? [100, 'cent'] : [1000, 'mille'];
  const [count, rest] = [Math.floor(n / great), n % great];
  const head = count === 1 ? word : `${frenchWords(count)} ${word}`;
  return rest === 0 ? head : `${head} ${frenchWords(rest)}`;
};

const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ' . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishWords = (n: number): string => {
  if (n < 20) return englishSmall[n] ?? '';
  if (n < 100) return `${englishTens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${englishSmall[n % 10]}`}`;
  const [great, word] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const [count, rest] = [Math.floor(n / great), n % great];
  const joint = rest === 0 ? '' : ` ${great === 100 ? 'and ' : ''}${englishWords(rest)}`;
  return `${englishWords(count)} ${word}${joint}`;
};

describe('a number in a reply', () => {
  it('is read from French words, whichever number it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
        expect(parseNumber(frenchWords(n))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read from English words, whichever number it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
        expect(parseNumber(englishWords(n))).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read from digits as French and English write them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
        const n = hundredths / 100;
        for (const locale of ['fr-FR', 'en-US'])
          if (locale === 'fr-FR' || !/^-?\d{1,3},\d{3}$/.test(n.toLocaleString(locale)))
            expect(parseNumber(n.toLocaleString(locale, { maximumFractionDigits: 2 }))).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  it.each([
    ['vingt et un', 21],
    ['QUATRE VINGT DIX', 90],
    ['dix-sept cent quatre-vingt-huit', 1788],
    ['seventeen eighty-eight', 1788],
    ['nonante', 90],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['en 1788.', 1788],
    ['12 marches', 12],
    ['il y en a douze', 12],
    ['50 av. J.-C.', -50],
    ['−4', -4],
    ['- 4', -4],
    ['moins quatre', -4],
    ['moins 4', -4],
    ['minus 4,5', -4.5],
    ['un million', 1_000_000],
    ['2,5 millions', 2_500_000],
    ['trois milliards', 3_000_000_000],
    ['quatre cents', 400],
    ['dix neuf', 19],
    ['two thousand and one', 2001],
    ['1\u202f234,5', 1234.5],
    ['-0', 0],
    ['deux fois', 2],
    ['2 fois', 2],
    ['Twice!', 2],
    ['she did it once', 1],
    ['three times', 3],
    ['thrice', 3],
  ])('is read from “%s”', (reply, n) => {
    expect(parseNumber(reply)).toBe(n);
  });

  it.each([
    '',
    ' ',
    'abc',
    '12 ou 13',
    'deux ou trois',
    'once or twice',
    'dix deux',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    'le 14 juillet 1789',
  ])('is not read from “%s”', (reply) => {
    expect(parseNumber(reply)).toBeUndefined();
  });

  it('is refused where it is not finite', () => {
    expect([parseNumber(Number.NaN), parseNumber(Number.POSITIVE_INFINITY), parseNumber(3)]).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['Le  Moulin\n vert ', 'Le Moulin vert'],
    ['Château d’ eau', 'Château d’eau'],
    ['Louis Blanc- Agora', 'Louis Blanc- Agora'],
    ['Kid’ s Club', 'Kid’ s Club'],
  ])('“%s” is printed “%s”', (published, printed) => {
    expect(tidied(published)).toBe(printed);
  });
});

describe('a text reply', () => {
  it.each([
    ['chateau', 'Le Château'],
    ["L'ELEPHANT", 'l’éléphant'],
    ['St Nicolas', 'Saint-Nicolas'],
    ['Ste-Croix', 'Sainte Croix'],
    ['trois ponts', 'Les 3 ponts'],
    ['deux', '2'],
    ['seventy one', '71'],
    ['hoteldieu', 'Hôtel-Dieu'],
    ['Grasin', 'Graslin'],
    ['catherdale', 'cathédrale'],
    ['the commerce!', 'Commerce'],
    ['oeuvre', 'Œuvre'],
    ['la liore', 'La Loire'],
    ['Loirre', 'Loire'],
    ['Pilory', 'Pilori'],
    ['Bouffai', 'Bouffay'],
    ['Anne de Britanny', 'Anne de Brittany'],
    ['la Halle', 'Les halles'],
    ['lerdre', 'L’Erdre'],
    ['Lérdre', 'Erdre'],
    ['Grazlim', 'Graslim'],
    ['Feydau', 'Feydeau'],
    ['Filippe', 'Philippe'],
    ['kours', 'Cours'],
    ['maizon', 'La maison'],
    ['cathadrele', 'cathédrale'],
    ['cours Cambrone', 'Cours Cambronne'],
  ])('“%s” is “%s”', (reply, answer) => {
    expect(matchesText(reply, answer)).toBe(true);
  });

  it.each([
    ['', 'rue'],
    ['   ', 'rue'],
    ['rie', 'rue'],
    ['pont du rai', 'Pont du Roi'],
    ['1788', '1789'],
    ['seize', 'treize'],
    ['XVIIe', 'XVIIIe'],
    ['12 3', '1 23'],
    ['the', 'a'],
    ['Graslin', 'Commerce'],
    ['château', 'chapeau rouge'],
    ['Loiret', 'La Loire'],
    ['le Loir', 'La Loire'],
    ['foire', 'La Loire'],
    ['boire', 'La Loire'],
    ['lire', 'La Loire'],
    ['luire', 'La Loire'],
    ['Ordre', 'L’Erdre'],
    ['bulle', 'balle'],
    ['bouton', 'mouton'],
    ['boisson', 'poisson'],
    ['tempête', 'trompette'],
    ['Loire Erdre', 'Loire'],
    ['lame', 'âme'],
    ['lpilori', 'pilori'],
    ['Ramne', 'Marne'],
    ['pnot', 'pont'],
    ['cathadrelo', 'cathédrale'],
    ['pos', 'poz'],
    ['amme', 'amie'],
  ])('“%s” is not “%s”', (reply, answer) => {
    expect(matchesText(reply, answer)).toBe(false);
  });

  it('is itself right, whatever its case, unless it holds no letter at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(matchesText(text, text)).toBe(fold(text) !== '');
      }),
    );
  });

  it('of three letters is right only when it is the answer', () => {
    const word = fc.stringMatching(/^[b-z]{3}$/);
    fc.assert(
      fc.property(word, word, (reply, answer) => {
        expect(matchesText(reply, answer)).toBe(reply === answer);
      }),
    );
  });

  it('with another number is never right', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (given, wanted) => {
        expect(matchesText(`quai numéro ${given}`, `quai numéro ${wanted}`)).toBe(given === wanted);
      }),
    );
  });
});

describe('the edit distance', () => {
  it('counts one for a letter too many, too few, other, or swapped with its neighbor', () => {
    expect(['port', 'porte', 'forte', 'potre'].map((word) => editDistance(word, 'porte'))).toEqual([1, 0, 1, 1]);
  });

  it('is the same both ways and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
