import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Challenge, challengeTypes, inputOf, markOf, solutionOf } from '../../../src/core/challenge';

const rivers = [
  { fr: 'La Loire', en: 'The Loire' },
  { fr: 'L’Erdre', en: 'The Erdre' },
  { fr: 'La Sèvre', en: 'The Sèvre' },
];
const choice: Challenge = { type: 'choice', ask: 'Which river?', options: rivers, answer: { ...rivers[1] } };
const number: Challenge = { type: 'number', ask: 'How many?', answer: 4.5, within: 0.5, unit: 'm' };
const year: Challenge = { type: 'year', ask: 'When?', answer: 1788, within: 10 };
const text: Challenge = {
  type: 'text',
  ask: 'Who?',
  answers: [{ fr: 'Anne de Bretagne', en: 'Anne of Brittany' }, 'La duchesse'],
};
const find: Challenge = { type: 'find' };

const answerable = fc.oneof(
  fc
    .record({ answer: fc.integer({ min: -5000, max: 2200 }), within: fc.nat(500) })
    .map((rest): Challenge => ({ type: 'year', ask: 'When?', ...rest })),
  fc
    .record({ answer: fc.double({ noNaN: true, noDefaultInfinity: true }), within: fc.nat(9) })
    .map((rest): Challenge => ({ type: 'number', ask: 'How many?', ...rest })),
  fc
    .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 })
    .chain((options) =>
      fc.constantFrom(...options).map((answer): Challenge => ({ type: 'choice', ask: 'Which?', options, answer })),
    ),
  fc
    .stringMatching(/^[A-Za-zÀ-ÿ0-9]{1,20}$/)
    .map((answer): Challenge => ({ type: 'text', ask: 'Who?', answers: [answer] })),
  fc.constant(find),
);

describe('a challenge of any type', () => {
  it('gives full marks to its own solution', () => {
    fc.assert(
      fc.property(answerable, (content) => {
        expect(markOf(content, solutionOf(content).reply)).toBe(1);
      }),
    );
  });

  it('never throws on a reply, and marks it wrong or right', () => {
    const reply = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.constantFrom('__proto__', 'length', ''));
    fc.assert(
      fc.property(answerable, reply, (content, given) => {
        expect([0, 1]).toContain(markOf(content, given));
      }),
    );
  });

  it('says by which form it is answered', () => {
    expect([choice, number, year, text, find].map((content) => inputOf(content))).toEqual([
      { kind: 'options', options: rivers },
      { kind: 'number', min: -1e9, max: 1e9, unit: 'm' },
      { kind: 'number', min: -5000, max: 2200 },
      { kind: 'text' },
      { kind: 'none' },
    ]);
  });

  it('stands in the list under the name that its schema asks for', () => {
    for (const content of [choice, number, year, text, find])
      expect(v.parse(challengeTypes[content.type].schema, content)).toEqual(content);
    expect(Object.keys(challengeTypes)).toEqual(['choice', 'number', 'year', 'text', 'find']);
  });
});

describe('a choice', () => {
  it('is right by the index of its answer alone', () => {
    expect([0, 1, 2, 3, -1, 0.5, Number.NaN, '1', 'L’Erdre', ''].map((reply) => markOf(choice, reply))).toEqual([
      0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('knows its answer written in one language of an option', () => {
    expect(markOf({ ...choice, answer: 'The Sèvre' }, 2)).toBe(1);
    expect(markOf({ ...choice, answer: 'The Sèvre' }, 1)).toBe(0);
  });

  it('shows its solution in all the words of the option', () => {
    expect(solutionOf({ ...choice, answer: 'The Sèvre' })).toEqual({ reply: 2, text: rivers[2] });
  });
});

describe('a number', () => {
  it.each([4, 4.5, 5, '4,5', '4.5 m', 'cinq', 'about 4'])('of four and a half, give or take a half, is %s', (reply) => {
    expect(markOf(number, reply)).toBe(1);
  });
  it.each([3.9, 5.1, '', 'beaucoup', '4 ou 5', Number.NaN, 'six'])('of four and a half is not %s', (reply) => {
    expect(markOf(number, reply)).toBe(0);
  });
  it('is right at the very edge of what is forgiven, as its author writes decimals', () => {
    expect(markOf({ type: 'number', ask: 'How long?', answer: 0.3, within: 0.1 }, '0,4')).toBe(1);
    expect(markOf({ type: 'number', ask: 'How long?', answer: 1.1, within: 0.2 }, '1,3')).toBe(1);
    expect(markOf({ type: 'number', ask: 'How long?', answer: 1.1, within: 0.2 }, '1,301')).toBe(0);
  });
  it('forgives nothing unless told', () => {
    const parsed = v.parse(challengeTypes.number.schema, { type: 'number', ask: 'How many?', answer: 3 });
    expect([parsed.within, markOf(parsed, 3), markOf(parsed, '3,01')]).toEqual([0, 1, 0]);
  });
});

describe('a year', () => {
  it.each([1788, 1778, 1798, '1788', 'en 1790', 'dix-sept cent quatre-vingt-huit', 'seventeen eighty-eight'])(
    'ten years about 1788 is %s',
    (reply) => {
      expect(markOf(year, reply)).toBe(1);
    },
  );
  it.each([1777, 1799, '', '1788 ou 1789', 'XVIIIe', '88'])('ten years about 1788 is not %s', (reply) => {
    expect(markOf(year, reply)).toBe(0);
  });
  it('before our era is answered as one says it', () => {
    const old: Challenge = { type: 'year', ask: 'When?', answer: -52, within: 0 };
    expect(['52 av. J.-C.', '-52', '52 BC', '52'].map((reply) => markOf(old, reply))).toEqual([1, 1, 1, 0]);
  });
});

describe('a text', () => {
  it.each(['anne de bretagne', 'Anne of Brittany', 'ANNE DE BRETAGN', 'duchesse', 'la Duchesse !'])(
    'is “%s”',
    (reply) => {
      expect(markOf(text, reply)).toBe(1);
    },
  );
  it.each(['', 'Anne', 'Marie de Bretagne', 'duc', 0, '[object Object]'])('is not “%s”', (reply) => {
    expect(markOf(text, reply)).toBe(0);
  });
  it('shows the first of its answers', () => {
    expect(solutionOf(text)).toEqual({
      reply: 'Anne de Bretagne',
      text: { fr: 'Anne de Bretagne', en: 'Anne of Brittany' },
    });
  });
});

describe('a find', () => {
  it('is right by being there', () => {
    expect([markOf(find, ''), markOf(find, 'anything')]).toEqual([1, 1]);
  });
});
