import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../src/core/dataset/formats/xml';
import { timesUsual } from '../../../builders/cpu';

describe('XML', () => {
  it('gives elements, attributes and texts, several of one name as a list', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]>
<a n="1" xmlns:p="http://p"><!-- <b> --><b>one</b><b k='2'>t&amp;wo &#233;&#xE9; &x;</b><c/><d><![CDATA[<i> & ]]></d></a>`;
    expect(parseXml(text)).toEqual({
      a: { '@n': '1', b: ['one', { '@k': '2', text: 't&wo éé &x;' }], c: '', d: '<i> &' },
    });
  });

  it.each([
    '<a>',
    '<a></b>',
    '</a>',
    'text',
    '',
    '<a b=c></a>',
    '<a><!-- </a>',
    '<a b="<">x</a>',
    `${'<a>'.repeat(200)}`,
  ])('is not read where it is not well formed: %s', (text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  it('keeps __proto__ a name like others', () => {
    const read = parseXml('<a><__proto__>x</__proto__></a>');
    expect(JSON.stringify(read)).toBe('{"a":{"__proto__":"x"}}');
  });

  it('never throws, and takes no longer than a moment for a megabyte of anything', { timeout: 60_000 }, () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      ' ',
      '="',
      '"',
      "'",
      '&#',
      ';',
      '<!',
      '--',
      '[',
      ']',
      '<a>',
      '</a>',
      '<a b="c"',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (list) => void parseXml(list.join(''))),
      { numRuns: 3000 },
    );
    for (const text of ['<', '<a ', '<a b="', '<!--', '<![CDATA[', '<!', '&#1', ' a="b"', '<a>', '<a/>', '<![']) {
      const file = `<a>${text.repeat(1e6 / text.length)}`;
      expect(
        timesUsual(file.length, () => parseXml(file)),
        text,
      ).toBeLessThan(30);
    }
  });
});
