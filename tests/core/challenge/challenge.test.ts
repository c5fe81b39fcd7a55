import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Challenge, challengeTypes, inputOf, markOf, solutionOf } from '../../../src/core/challenge';

const choice: Challenge = {
  type: 'choice',
  ask: 'Which?',
  options: [{ fr: 'Rouge', en: 'Red' }, { fr: 'Bleu', en: 'Blue' }, 'Vert'],
  answer: 'Blue',
};
const number: Challenge = { type: 'number', ask: 'How many?', answer: 12, within: 0.5, unit: 'm' };
const year: Challenge = { type: 'year', ask: 'When?', answer: 1788, within: 5 };
const text: Challenge = { type: 'text', ask: 'Who?', answers: [{ fr: 'La Loire', en: 'The Loire' }, 'Liger'] };
const find: Challenge = { type: 'find' };
const all = [choice, number, year, text, find];

describe('a challenge of any type', () => {
  it.each(all)('$type is won by its own solution', (challenge) => {
    expect(markOf(challenge, solutionOf(challenge).reply)).toBe(1);
  });

  it.each(all)('$type has the shape that its schema asks', (challenge) => {
    expect(v.is(challengeTypes[challenge.type].schema, challenge)).toBe(true);
    expect(v.is(challengeTypes[challenge.type].schema, { ...challenge, more: 1 })).toBe(false);
  });

  it('marks any reply between 0 and 1, and never throws', () => {
    const replies = fc.oneof(fc.string(), fc.double(), fc.integer());
    fc.assert(
      fc.property(fc.constantFrom(...all), replies, (challenge, reply) => {
        expect([0, 1]).toContain(markOf(challenge, reply));
      }),
    );
  });

  it('says how it is answered', () => {
    expect(all.map((challenge) => inputOf(challenge).kind)).toEqual(['options', 'number', 'number', 'text', 'none']);
    expect(inputOf(number)).toMatchObject({ unit: 'm' });
  });
});

describe('a choice', () => {
  it('is right by the index of its answer alone', () => {
    expect([0, 1, 2, 3, -1, 0.5, 'Blue', '1'].map((reply) => markOf(choice, reply))).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('may give its answer in all languages, or in one', () => {
    const whole: Challenge = { ...choice, answer: { en: 'Blue', fr: 'Bleu' } };
    expect([markOf(whole, 1), markOf(whole, 0)]).toEqual([1, 0]);
    expect(solutionOf(whole).text).toEqual({ fr: 'Bleu', en: 'Blue' });
  });
});

describe('a number', () => {
  it('is right within its error, in digits or words', () => {
    const replies = ['12', '12,5', '11.5 m', 'douze', 'twelve', '12.6', '11', '', 'beaucoup', 12.4];
    expect(replies.map((reply) => markOf(number, reply))).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 1]);
  });
});

describe('a year', () => {
  it('is right within its years of error, both ways', () => {
    const replies = ['1783', '1793', 'en 1788', 'dix-sept cent quatre-vingt-huit', '1782', '1794', '', '88'];
    expect(replies.map((reply) => markOf(year, reply))).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  });
});

describe('a text', () => {
  it('is right by any of its answers in any language, small slips forgiven', () => {
    const replies = ['loire', 'The Loire', 'la Loir', 'LIGER', 'Erdre', '', 3];
    expect(replies.map((reply) => markOf(text, reply))).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  it('shows its first answer', () => {
    expect(solutionOf(text).text).toEqual({ fr: 'La Loire', en: 'The Loire' });
  });
});
