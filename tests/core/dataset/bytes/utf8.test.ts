import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterBlanks, beforeBlanks, fitOf } from '../../../../src/core/dataset/bytes/utf8';
import { bytesOf } from '../../../builders/dataset';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The signs beyond ASCII of bytes that are UTF-8; undefined of others. */
const signsIn = (bytes: Uint8Array): number | undefined => {
  try {
    return [...strict.decode(bytes)].filter((sign) => sign > '\x7f').length;
  } catch {
    return undefined;
  }
};

const told = (bytes: Uint8Array): number | undefined => {
  const { sequences, strays } = fitOf(bytes);
  return strays === 0 ? sequences : undefined;
};

describe('bytes that may be UTF-8', () => {
  const awkward = fc.constantFrom(0, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf);
  const begins = fc.constantFrom(0xe0, 0xe2, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff);
  const near = fc.array(fc.oneof(awkward, begins), { maxLength: 9 });

  it('are told to be it exactly where the platform reads them as it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), near, fc.nat({ max: 9 }), (before, middle, after) => {
        const bytes = Uint8Array.from([...Array(before).fill(0x61), ...middle, ...Array(after).fill(0x62)]);
        expect(told(bytes)).toBe(signsIn(bytes));
      }),
      { numRuns: 5000 },
    );
  });

  it('are told by every second byte that may follow a first one, and by each last one', () => {
    for (let first = 0x80; first < 0x100; first += 1)
      for (let second = 0; second < 0x100; second += 1)
        for (const rest of [[], [0x80], [0xbf, 0x80], [0x80, 0xc0], [0x41]]) {
          const bytes = Uint8Array.of(first, second, ...rest);
          if (told(bytes) !== signsIn(bytes)) expect([...bytes]).toBe(signsIn(bytes));
        }
  });

  it('are any text that was written as it, wherever in an array they lie', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat({ max: 5 }), (text, before) => {
        const bytes = bytesOf('x'.repeat(before) + text).subarray(before);
        expect(told(bytes)).toBe(signsIn(bytes));
        expect(fitOf(bytes).strays).toBe(0);
      }),
    );
  });
});

describe('the blanks around a text', () => {
  const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => sign.trim() === '',
  );
  const unit = fc.constantFrom(...blanks, 'a', 'à', '\u00a1', '\u200b', '€', '\u3001', '\ufeff', '🜚', '\u{20000}');

  it('are those that trim takes away', () => {
    expect(blanks).toHaveLength(25);
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), (text) => {
        const bytes = bytesOf(`,${text}\u00a0`);
        const end = bytes.length - 2;
        const [from, to] = [afterBlanks(bytes, 1, end), beforeBlanks(bytes, 1, end)];
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, end))).toBe(text.trimStart());
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(1, to))).toBe(text.trimEnd());
      }),
      { numRuns: 2000 },
    );
  });
});
