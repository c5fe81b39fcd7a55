import { describe, expect, it } from 'vitest';
import { centuriesOf } from '../../../../src/core/prepare/facts/centuries';

describe('the centuries in a cell', () => {
  it.each([
    ['XVIIIe siècle', [18]],
    ['XVIII', [18]],
    ['18e siècle', [18]],
    ['18th century', [18]],
    ['the late 1st century', [1]],
    ['Ier siècle', [1]],
    ['IXe s.', [9]],
    ['XVe-XIXe', [15, 16, 17, 18, 19]],
    ['XVe siècle;XVIIIe siècle', [15, 16, 17, 18]],
    ['4e quart 18e siècle ; 1er quart 19e siècle', [18, 19]],
    ['2nd half 17th century', [17]],
    ['fin XIVe et début XVe siècle', [14, 15]],
  ])('“%s” are %j', (raw, centuries) => {
    expect(centuriesOf(raw)).toEqual(centuries);
  });

  it.each([
    '',
    ' ',
    'Moyen Âge',
    'XVIIIe siècle ?',
    '1788',
    '18',
    'IIe siècle av. J.-C.',
    '45e siècle',
    'époque moderne',
    'XVIIIe, remanié',
  ])('are not read from “%s”', (raw) => {
    expect(centuriesOf(raw)).toBeUndefined();
  });
});
