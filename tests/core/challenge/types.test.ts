import fc from 'fast-check';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type Challenge,
  challengeProblems,
  challengeTypes,
  guessesOf,
  inputOf,
  isGraded,
  isOpen,
  isReplyTo,
  isSameReply,
  markOf,
  replyLines,
  shuffle,
  solutionOf,
  textsOf,
} from '../../../src/core/challenge';
import type { Reply } from '../../../src/core/challenge/challenge';
import { coldness } from '../../../src/core/challenge/inputs/warmth';
import { observedValue } from '../../../src/core/challenge/types/observe';
import { destinationPosition } from '../../../src/core/lib/geo';
import { say } from '../../../src/core/lib/language';
import { limits } from '../../../src/core/lib/limits';
import { seededRandom } from '../../../src/core/lib/random';
import { everyChallenge, oneOfEach, rivers } from '../../builders/challenges';

const {
  choice,
  several,
  number,
  year,
  estimate,
  text,
  cloze,
  order,
  match,
  pin,
  direction,
  find,
  code,
  opinion,
  observe,
  report,
  memory,
  scan,
  reveal,
  photo,
  search,
} = oneOfEach;

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
  fc.constantFrom(...everyChallenge),
);

const anyReply = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.constantFrom('__proto__', 'length', ''),
  fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 12 }),
  fc.array(fc.string(), { maxLength: 12 }),
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
);

describe('a challenge of any type', () => {
  it('gives full marks to its own solution', () => {
    fc.assert(
      fc.property(answerable, (content) => {
        expect(markOf(content, solutionOf(content).reply)).toBe(1);
      }),
    );
  });

  it('never throws on a reply, and marks it from 0 to 1', () => {
    fc.assert(
      fc.property(answerable, anyReply, (content, given) => {
        expect(markOf(content, given)).toBeGreaterThanOrEqual(0);
        expect(markOf(content, given)).toBeLessThanOrEqual(1);
        expect(typeof isReplyTo(content, given)).toBe('boolean');
        expect(isSameReply(content, given, given) || !isReplyTo(content, given)).toBe(true);
        expect(Array.isArray(replyLines(content, given))).toBe(true);
      }),
    );
  });

  it.each(everyChallenge)('takes its own solution and all guesses as whole replies: $type', (content) => {
    const { reply } = solutionOf(content);
    expect([reply, ...guessesOf(content)].filter((one) => !isReplyTo(content, one))).toEqual([]);
  });

  it.each(everyChallenge.filter((content) => content.type !== 'find' && !isOpen(content)))(
    'is got wrong by somebody who doesn’t know: $type',
    (content) => {
      expect(guessesOf(content).filter((one) => markOf(content, one) < 1).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('says by which form it is answered', () => {
    expect(everyChallenge.map((content) => [content.type, inputOf(content).kind])).toEqual([
      ['choice', 'options'],
      ['several', 'several'],
      ['number', 'number'],
      ['year', 'number'],
      ['estimate', 'number'],
      ['text', 'text'],
      ['cloze', 'gaps'],
      ['order', 'order'],
      ['match', 'pairs'],
      ['pin', 'place'],
      ['direction', 'bearing'],
      ['find', 'none'],
      ['code', 'text'],
      ['opinion', 'options'],
      ['observe', 'options'],
      ['report', 'report'],
      ['memory', 'cards'],
      ['scan', 'scan'],
      ['reveal', 'reveal'],
      ['photo', 'photo'],
      ['search', 'warmth'],
    ]);
    expect([choice, number, year].map((content) => inputOf(content))).toEqual([
      { kind: 'options', options: rivers },
      { kind: 'number', min: -1e9, max: 1e9, unit: 'm' },
      { kind: 'number', min: -5000, max: 2200 },
    ]);
  });

  it('stands in the list under the name that its schema asks for', () => {
    for (const content of everyChallenge)
      expect(v.parse(challengeTypes[content.type].schema, content)).toEqual(content);
    expect(Object.keys(challengeTypes)).toEqual(Object.keys(oneOfEach));
  });

  it('makes sense as the builder writes it', () => {
    expect(everyChallenge.flatMap((content) => challengeProblems(content, '$'))).toEqual([]);
  });

  it('keeps its solution when what it shows is shuffled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyChallenge), fc.string(), (content, seed) => {
        const shown = shuffle(content, seededRandom(seed));
        expect(markOf(shown, solutionOf(shown).reply)).toBe(1);
        const lines = (one: Challenge) => solutionOf(one).lines.map((line) => say(line, 'en'));
        expect(lines(shown).sort()).toEqual(lines(content).sort());
      }),
    );
  });

  it('counts all that is read before it is answered', () => {
    expect(everyChallenge.map((content) => [content.type, textsOf(content).length])).toEqual([
      ['choice', 4],
      ['several', 5],
      ['number', 1],
      ['year', 1],
      ['estimate', 1],
      ['text', 1],
      ['cloze', 2],
      ['order', 5],
      ['match', 7],
      ['pin', 1],
      ['direction', 1],
      ['find', 0],
      ['code', 1],
      ['opinion', 4],
      ['observe', 4],
      ['report', 4],
      ['memory', 7],
      ['scan', 1],
      ['reveal', 8],
      ['photo', 1],
      ['search', 1],
    ]);
  });
});

describe('a search', () => {
  it('is found by who says so near enough, and keeps no more of where a team was than how cold it is there', () => {
    expect([0, 1, 2, 3].map((reply) => markOf(search, reply))).toEqual([1, 0, 0, 0]);
    expect([0, 20, 21, 74, 75, 150, 1e6].map((meters) => coldness(meters, 20))).toEqual([0, 0, 1, 1, 2, 3, 3]);
    expect([0, 3, 4, 65, -1, '0'].map((reply) => isReplyTo(search, reply))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('several answers', () => {
  const marks = (...replies: readonly (readonly number[])[]) => replies.map((reply) => markOf(several, reply));

  it('earn a share for each right one, and lose one for each wrong one', () => {
    expect(marks([0, 2], [2, 0], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [1, 3], [])).toEqual([
      1, 1, 0.5, 0, 0.5, 0, 0, 0,
    ]);
  });
  it('are the same reply in any order', () => {
    expect([isSameReply(several, [0, 2], [2, 0]), isSameReply(several, [0], [0, 2])]).toEqual([true, false]);
  });
  it('are no reply where none is chosen, one is chosen twice, or is not there', () => {
    expect([[], [0, 0], [4], [-1], [0.5], 0, ''].map((reply) => isReplyTo(several, reply))).toEqual(
      Array.from({ length: 7 }, () => false),
    );
  });
  it('are shown as the options that are right', () => {
    expect(solutionOf(several).lines).toEqual([rivers[0], rivers[2]]);
  });
});

describe('an estimate', () => {
  it('earns all within its error, nothing from the other on, and ever less between', () => {
    expect([63, 66, 60, 71, '73', 86, 87, 30, 'sixty-three', ''].map((reply) => markOf(estimate, reply))).toEqual([
      1, 1, 1, 0.75, 0.65, 0, 0, 0, 1, 0,
    ]);
    expect(isGraded(estimate)).toBe(true);
  });
});

describe('a text with gaps', () => {
  it('earns a share for each gap, in any language, small slips forgiven', () => {
    const replies = [
      ['château', '1466'],
      ['Castle', '1466'],
      ['chateau', '1467'],
      ['tour', '1500'],
    ];
    expect(replies.map((reply) => markOf(cloze, reply))).toEqual([1, 1, 0.5, 0]);
  });
  it('is whole once each gap holds something', () => {
    expect([['a', 'b'], ['a'], ['a', ' '], ['a', 'b', 'c'], 'a'].map((reply) => isReplyTo(cloze, reply))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it('is shown filled, in each language', () => {
    const { text } = solutionOf(cloze);
    expect([say(text, 'fr'), say(text, 'en')]).toEqual([
      'Le château fut achevé en 1466.',
      'The castle was finished in 1466.',
    ]);
    expect(replyLines(cloze, ['tower', '1500']).map((line) => say(line, 'en'))).toEqual([
      'The tower was finished in 1500.',
    ]);
  });
});

describe('an order', () => {
  it('earns a share for each that follows the one it should', () => {
    // Shown are tower, castle, crane, theatre.
    expect(
      [
        [1, 3, 0, 2],
        [3, 0, 2, 1],
        [2, 0, 3, 1],
        [0, 2, 1, 3],
      ].map((reply) => markOf(order, reply)),
    ).toEqual([1, 2 / 3, 0, 2 / 3]);
    expect(solutionOf(order)).toMatchObject({ reply: [1, 3, 0, 2], lines: order.items });
  });
  it('is a reply with all of its items alone', () => {
    expect(
      [
        [1, 3, 0],
        [1, 1, 0, 2],
        [0, 1, 2, 3],
      ].map((reply) => isReplyTo(order, reply)),
    ).toEqual([false, false, true]);
  });
  it('is never shown as it should be', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shown = shuffle({ ...order, shown: undefined }, seededRandom(seed));
        expect(markOf(shown, [0, 1, 2, 3])).toBeLessThan(1);
      }),
    );
  });
});

describe('pairs', () => {
  it('earn a share each', () => {
    // Shown beside them are Durand-Gasselin, Le Corbusier, Crucy.
    expect(
      [
        [2, 0, 1],
        [0, 2, 1],
        [1, 2, 0],
      ].map((reply) => markOf(match, reply)),
    ).toEqual([1, 1 / 3, 0]);
    expect(solutionOf(match).lines).toEqual([
      'the theatre → Crucy',
      'the passage → Durand-Gasselin',
      'the house → Le Corbusier',
    ]);
  });
});

describe('a pin', () => {
  it('earns by its distance', () => {
    const away = (meters: number) => markOf(pin, destinationPosition(pin.at, meters, 120));
    expect([0, 49, 300, 551].map((meters) => Math.round(away(meters) * 100) / 100)).toEqual([1, 1, 0.5, 0]);
    expect([markOf(pin, 'here'), markOf(pin, 3)]).toEqual([0, 0]);
  });
  it('is shown by the name of its place', () => {
    expect(solutionOf(pin)).toMatchObject({ reply: pin.at, lines: ['The castle'] });
  });
});

describe('a direction', () => {
  it('earns by its angle, across north too', () => {
    const north: Challenge = { ...direction, answer: 5 };
    expect([265, 250, 212.5, 175, 174, 85].map((reply) => markOf(direction, reply))).toEqual([1, 1, 0.5, 0, 0, 0]);
    expect([5, 350, 20, 312.5].map((reply) => markOf(north, reply))).toEqual([1, 1, 1, 0.5]);
  });
  it('is told in whole degrees below 360', () => {
    expect([0, 359, 360, -1, 0.5, '90'].map((reply) => isReplyTo(direction, reply))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(solutionOf({ ...direction, answer: 359.7 }).reply).toBe(0);
  });
});

describe('a code', () => {
  it('counts letters and digits alone, and forgives no slip', () => {
    expect(
      ['hermine7', 'HERMINE-7', '47 11', 'hermine', 'hermine8', '4712', ''].map((reply) => markOf(code, reply)),
    ).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });
});

describe('an opinion', () => {
  it('is whatever the team thinks', () => {
    expect([0, 1, 2].map((reply) => markOf(opinion, reply))).toEqual([1, 1, 1]);
    expect(isReplyTo(opinion, 3)).toBe(false);
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
    expect(solutionOf({ ...choice, answer: 'The Sèvre' })).toEqual({ reply: 2, lines: [rivers[2]], text: rivers[2] });
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
    expect(solutionOf(text)).toMatchObject({
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

describe('an observation', () => {
  it('takes whatever is seen, and that it can’t be told, at the same worth', () => {
    expect([0, 1, 2].map((reply) => markOf(observe, reply))).toEqual([1, 1, 1]);
    expect([2, 3].map((reply) => isReplyTo(observe, reply))).toEqual([true, false]);
    expect(replyLines(observe, 2)).toEqual([{ fr: 'Nous ne pouvons pas le dire', en: 'We can’t tell' }]);
  });
  it('stands for a value of the dataset, but for one that can’t be told', () => {
    expect([0, 1, 2, 9, '0'].map((reply) => observedValue(observe, reply))).toEqual([
      'oui',
      'non',
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('is offered no answer that reads like another, or like that it can’t be told', () => {
    const alike = [...observe.options, { text: 'we can’t tell', value: '?' }];
    expect(challengeProblems({ ...observe, options: alike }, '$').map(({ fault }) => fault)).toEqual([
      'sense.optionsAlike',
    ]);
  });
});

describe('a report', () => {
  it('is of one category with words or without, or of nothing, at the same worth', () => {
    const replies: readonly Reply[] = [[], ['0', ''], ['1', 'By the door'], ['1', '', 'photo']];
    expect(replies.map((reply) => [isReplyTo(report, reply), markOf(report, reply)])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [true, 1],
    ]);
    expect(replies.map((reply) => replyLines(report, reply).map((line) => say(line, 'en')))).toEqual([
      ['Nothing to report'],
      ['A bench'],
      ['A lamp', 'By the door'],
      ['A lamp', 'A photo'],
    ]);
  });
  it('is none without a category that there is', () => {
    const bad: readonly Reply[] = [
      '',
      0,
      ['2', 'x'],
      ['-1', 'x'],
      ['00', 'x'],
      ['x', 'x'],
      ['0'],
      ['0', 'x', 'y'],
      [0, 1],
    ];
    expect(bad.filter((reply) => isReplyTo(report, reply))).toEqual([]);
  });
  it('asks for what is usual in a street where the author says nothing else', () => {
    const usual = v.parse(challengeTypes.report.schema, { type: 'report', ask: 'Broken?' });
    expect(usual.categories.map(({ code }) => code)).toEqual([
      'broken',
      'litter',
      'obstacle',
      'sign',
      'missing',
      'other',
    ]);
    expect(challengeProblems(usual, '$')).toEqual([]);
    const alike = [...usual.categories, { text: 'Nothing to report', code: 'none' }];
    expect(challengeProblems({ ...usual, categories: alike }, '$')).toHaveLength(1);
  });
});

describe('a picture', () => {
  it('is taken, told in words, or both, at the same worth; who goes on without earns nothing', () => {
    const replies: readonly Reply[] = [['photo', ''], ['', 'A bell'], ['photo', 'A bell'], []];
    expect(replies.map((reply) => [isReplyTo(photo, reply), markOf(photo, reply)])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [true, 0],
    ]);
    expect(replies.map((reply) => replyLines(photo, reply).map((line) => say(line, 'en')))).toEqual([
      ['A photo'],
      ['A bell'],
      ['A photo', 'A bell'],
      ['Passed'],
    ]);
  });
  it('is none where neither is given', () => {
    const bad: readonly Reply[] = ['', 0, ['', ''], ['', ' '], ['photo'], ['other', 'x'], ['photo', 'x', 'y'], [0]];
    expect(bad.filter((reply) => isReplyTo(photo, reply))).toEqual([]);
  });
});

describe('what makes no sense', () => {
  const faults = (content: Challenge) => challengeProblems(content, '$').map(({ path, fault }) => `${path} ${fault}`);

  it('is an answer that is none of several options, and options or answers that are alike', () => {
    expect(faults({ ...several, answers: ['La Vilaine'] })).toEqual(['$.answers[0] sense.answerNotAnOption']);
    expect(faults({ ...several, answers: ['La Loire', 'la loire'] })).toContain('$.answers[1] sense.optionsAlike');
    expect(faults({ ...opinion, options: ['Oui', 'oui'] })).toEqual(['$.options[1] sense.optionsAlike']);
  });
  it('is an error that earns nothing where the answer is still right', () => {
    expect(faults({ ...estimate, within: 30 })).toEqual(['$.zeroAt sense.nothingBetween']);
    expect(faults({ ...pin, zeroAtMeters: 50 })).toEqual(['$.zeroAtMeters sense.nothingBetween']);
    expect(faults({ ...direction, withinDegrees: 120 })).toEqual(['$.zeroAtDegrees sense.nothingBetween']);
  });
  it('is a text with more or fewer gaps than answers, in a language', () => {
    expect(faults({ ...cloze, gaps: [['castle']] })).toEqual(['$.text sense.gapsUnequal']);
    const [problem] = challengeProblems({ ...cloze, text: { fr: 'Un ___ de ___.', en: 'A ___.' } }, '$');
    expect(problem?.values).toEqual({ found: 1, wanted: 2, language: 'en' });
  });
  it('is a gap whose answer is not among the words that are offered', () => {
    expect(faults({ ...cloze, words: ['château', '1500'] })).toEqual(['$.gaps[1] sense.answerNotAnOption']);
    expect(faults({ ...cloze, words: ['castle', '1466', 'tower'] })).toEqual([]);
  });
  it('is an order to show that leaves an entry out, or names one twice', () => {
    expect(faults({ ...order, shown: [0, 1, 2] })).toEqual(['$.shown sense.shownUnlike']);
    expect(faults({ ...match, shown: [0, 0, 1] })).toEqual(['$.shown sense.shownUnlike']);
  });
  it('is pairs or items that are alike', () => {
    expect(faults({ ...order, items: ['a', 'b', 'A', 'c'] })).toEqual(['$.items[2] sense.optionsAlike']);
    const pairs = [
      { one: 'a', other: 'x' },
      { one: 'A', other: 'y' },
      { one: 'c', other: 'X' },
    ];
    expect(faults({ ...match, pairs })).toEqual([
      '$.pairs[1].one sense.optionsAlike',
      '$.pairs[2].other sense.optionsAlike',
    ]);
  });
});

describe('pairs of cards', () => {
  const { turns: _, ...untimed } = memory;
  const marks = (content: Challenge, ...turns: readonly number[]) => turns.map((one) => markOf(content, [one]));

  it('earn all up to so many turns, then less and less, a quarter at least; and all where turns don’t count', () => {
    expect(marks(memory, 3, 5, 10, 15, 99)).toEqual([1, 1, 0.625, 0.25, 0.25]);
    expect(marks(untimed, 3, 99)).toEqual([1, 1]);
    expect(markOf(memory, '')).toBe(0);
  });
  it('are found in as many turns as there are pairs at least', () => {
    expect([[3], [2], [3.5], [3, 3], [], 3, [1e6]].map((reply) => isReplyTo(memory, reply))).toEqual([
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
  });
  it('lie as they were laid, each with what stands on it', () => {
    const input = inputOf(memory);
    if (input.kind !== 'cards') throw new Error('cards are laid');
    expect(input.pairs).toEqual([2, 0, 1, 0, 2, 1]);
    expect(input.cards.map(({ text, drawing }) => `${say(text, 'en')} ${drawing ?? ''}`.trim())).toEqual([
      'the crane crane',
      'The castle castle',
      'the theatre',
      'The dukes',
      'the crane',
      'the muses',
    ]);
  });
  it('are refused where two are alike, one isn’t laid, or too few turns are allowed', () => {
    const faultsOf = (change: object) =>
      challengeProblems({ ...memory, ...change }, '$').map(({ fault, path }) => [fault, path]);
    const [first, ...rest] = memory.pairs;
    expect(faultsOf({ pairs: [first, ...rest.slice(1), { one: 'The castle' }] })).toEqual([
      ['sense.optionsAlike', '$.pairs[2].one'],
    ]);
    expect(faultsOf({ pairs: [...memory.pairs.slice(0, 2), { one: 'a', other: 'The dukes' }] })).toEqual([
      ['sense.optionsAlike', '$.pairs[2].other'],
    ]);
    expect(faultsOf({ laid: [0, 1, 2, 3, 4, 4] })).toEqual([['sense.shownUnlike', '$.laid']]);
    expect(faultsOf({ turns: 2 })).toEqual([['sense.fewTurns', '$.turns']]);
    expect(faultsOf({ turns: 3 })).toEqual([]);
  });
});

describe('a code that is scanned', () => {
  it('is right as it is read, or typed from under it, with other capitals and signs', () => {
    const replies = ['https://jalon.example/HERMINE-7', 'hermine 7', 'HERMINE7', 'Hermine 8', 'hermine', '...'];
    expect(replies.map((reply) => markOf(scan, reply))).toEqual([1, 1, 1, 0, 0, 0]);
  });
  it('is no reply while nothing is read or typed', () => {
    expect(['', '  ', 7, [1], ['a']].map((reply) => isReplyTo(scan, reply))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a picture that is uncovered', () => {
  const { options: _, ...typed } = reveal;

  it('earns all up to so many pieces, then ever less, a quarter where all of it is seen, and nothing for a wrong answer', () => {
    expect([1, 2, 3, 4].map((pieces) => markOf(reveal, [2, pieces]))).toEqual([1, 1, 0.625, 0.25]);
    expect([markOf(reveal, [0, 1]), markOf(reveal, [3, 1]), markOf(reveal, '')]).toEqual([0, 0, 0]);
  });
  it('may be answered in words, with small slips, where there are no options', () => {
    expect(
      [
        ['a crane', '1'],
        ['Crane', '4'],
        ['a ship', '1'],
      ].map((reply) => markOf(typed, reply)),
    ).toEqual([1, 0.25, 0]);
    expect(markOf(reveal, ['a crane', '1'])).toBe(0);
    expect(markOf(typed, solutionOf(typed).reply)).toBe(1);
  });
  it('is a whole reply with an answer and as many pieces as there are, one at least', () => {
    const replies = [[2, 1], [2, 4], [2, 5], [2, 0], [2, 1.5], [3, 1], [2], [2, 1, 1], ['a crane', '1'], ''];
    expect(replies.map((reply) => isReplyTo(reveal, reply))).toEqual([
      true,
      true,
      ...Array.from({ length: 8 }, () => false),
    ]);
    expect([['a', '1'], [' ', '1'], ['a', 'x'], ['a'], [0, 1]].map((reply) => isReplyTo(typed, reply))).toEqual([
      true,
      ...Array.from({ length: 4 }, () => false),
    ]);
  });
  it('is the same reply however much is uncovered', () => {
    expect([isSameReply(reveal, [1, 2], [1, 4]), isSameReply(reveal, [1, 2], [2, 2])]).toEqual([true, false]);
  });
  it('is refused where all pieces are free, an answer is no option, or one isn’t uncovered', () => {
    const faultsOf = (change: object) =>
      challengeProblems({ ...reveal, ...change }, '$').map(({ fault, path }) => [fault, path]);
    expect(faultsOf({ free: 4 })).toEqual([['sense.allFree', '$.free']]);
    expect(faultsOf({ drawing: undefined })).toEqual([['sense.onePicture', '$']]);
    expect(faultsOf({ answers: ['A crane', 'A ship'] })).toEqual([['sense.answerNotAnOption', '$.answers[1]']]);
    expect(faultsOf({ options: [...rivers, rivers[0]], answers: [rivers[0]] })).toEqual([
      ['sense.optionsAlike', '$.options[3]'],
    ]);
    expect(faultsOf({ shown: [0, 1, 2] })).toEqual([['sense.shownUnlike', '$.shown']]);
  });

  const png = (width: number, height = width) => PNG.sync.write(new PNG({ width, height })).toString('base64');
  const own = (picture: string) => ({ ...reveal, drawing: undefined, picture });
  const isWritten = (picture: string) => v.safeParse(challengeTypes.reveal.schema, own(picture)).success;

  it('may be its author’s own, whole in the file', () => {
    const picture = `data:image/png;base64,${png(40, 30)}`;
    expect([isWritten(picture), challengeProblems(own(picture), '$')]).toEqual([true, []]);
    expect(inputOf(own(picture))).toMatchObject({ kind: 'reveal', picture });
    expect(challengeProblems({ ...reveal, picture }, '$').map(({ fault }) => fault)).toEqual(['sense.onePicture']);
  });
  it.each([
    ['an address', 'https://example.org/a.png'],
    ['drawn by code', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['a page', 'data:text/html;base64,PGI+'],
    ['in signs that are none', 'data:image/png;base64,"><script>'],
    ['longer than any', `data:image/png;base64,${'A'.repeat(limits.picture)}`],
  ])('is no picture that is %s', (_, picture) => {
    expect(isWritten(picture)).toBe(false);
  });
  it.each([
    ['of another kind than it says', `data:image/webp;base64,${png(4)}`],
    ['too large to draw', `data:image/png;base64,${png(limits.picturePixels + 1, 1)}`],
    ['no image at all', 'data:image/png;base64,AAAA'],
  ])('is refused where it is %s', (_, picture) => {
    expect(isWritten(picture)).toBe(true);
    expect(challengeProblems(own(picture), '$').map(({ fault, path }) => [fault, path])).toEqual([
      ['sense.pictureUnfit', '$.picture'],
    ]);
  });
});
