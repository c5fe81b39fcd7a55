import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HuntChallenge } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { endsSaying, saysSame } from '../../../src/core/prepare/sayings';
import { verify } from '../../../src/core/prepare/verify';
import { en } from '../../../src/core/prepare/words/en';
import { former } from '../../../src/core/prepare/words/former';
import { fr } from '../../../src/core/prepare/words/fr';
import { aboutThings } from '../../../src/core/prepare/words/things';

type Sentences = Readonly<Record<string, string>>;

const called = (say: (...of: string[]) => unknown): unknown => {
  try {
    return say('{1}', '{2}', '{3}');
  } catch {
    return undefined;
  }
};

/** Every sentence in these words by its path, around `{1}`, `{2}` and `{3}`; what takes numbers or lists is left out. */
const sentencesIn = (words: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof words === 'function') return sentencesIn(called(words as never), path);
  if (typeof words === 'string') return words.includes('NaN') ? [] : [[path, words]];
  return Object.entries(Object(words)).flatMap(([key, part]) => sentencesIn(part, `${path}.${key}`));
};

const now: Sentences = Object.fromEntries(
  Object.entries({
    fr: { ask: fr.ask, tell: fr.tell, things: aboutThings.fr },
    en: { ask: en.ask, tell: en.tell, things: aboutThings.en },
  }).flatMap(([language, words]) => sentencesIn(words, language)),
);

const file = 'tests/fixtures/sentences.json';

/** Whether a sentence that hunts may hold is still known as what is said now. */
const isKnown = (path: string, said: string): boolean => {
  const [language, present] = [path.slice(0, 2), now[path]];
  return present !== undefined && saysSame({ [language]: said }, { [language]: present });
};

describe('what questions and clues said before', () => {
  it('is known for each sentence that was ever frozen: whoever changes one writes what it was in words/former.ts', () => {
    const frozen: Sentences = JSON.parse(readFileSync(file, 'utf8'));
    const unknown = Object.entries(frozen).filter(([path, said]) => !isKnown(path, said));
    expect(unknown).toEqual([]);
    if (process.env.JALON_FREEZE) writeFileSync(file, `${JSON.stringify({ ...now, ...frozen }, null, 2)}\n`);
    expect(Object.keys(now).filter((path) => !(path in frozen))).toEqual([]);
  });

  it('is known around whatever it is said of, and in a sentence with more behind', () => {
    const cases = [
      ['True or false? This place’s author is “Ada”.', 'True or false? We owe this place to Ada.'],
      ['Which? Hint: the author of “B. C” is Ada.', 'Which? Hint: we owe “B. C” to Ada.'],
      [
        'Which one is the tallest? Hint: the field of B is C.',
        'Which of these places is the tallest? Hint: the theme of B is C.',
      ],
    ] as const;
    for (const [before, after] of cases)
      expect([before, saysSame({ en: before }, { en: after })]).toEqual([before, true]);
    expect(endsSaying('Off you go. Field: “art”.', 'Theme: art.', 'en')).toBe(true);
  });

  it('is not what says something else', () => {
    const wanted = 'True or false? We owe this place to Ada.';
    for (const other of [
      'True or false? This place’s author is Bea.',
      'True or false? We owe this place to Ada. No.',
      'This place’s author is Ada.',
      '',
    ])
      expect([other, saysSame({ en: other }, { en: wanted })]).toEqual([other, false]);
    expect(
      saysSame(
        { fr: 'Ce lieu est en bois.', en: 'This place is made of stone.' },
        { fr: 'Ce lieu est en bois.', en: 'This place is made of wood.' },
      ),
    ).toBe(false);
    expect(endsSaying('Theme: art, but not here.', 'Theme: art.', 'en')).toBe(false);
  });

  it('is written down around the same places of what it is said of', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
    for (const { now: present, before } of [...former.fr, ...former.en]) expect(slots(before)).toEqual(slots(present));
  });
});

describe('a file of a hunt that was prepared before its sentences were reworded', () => {
  const opened = (name: string) => openHunt(readFileSync(`tests/fixtures/${name}.json`, 'utf8'), name).value;

  it.each(['composed-hunt-1', 'composed-hunt-2', 'shouted-hunt-1'])('opens, all its questions proved: %s', (name) => {
    const hunt = opened(name);
    const composed = hunt?.stages.flatMap(({ challenges }) => challenges.filter(({ proof }) => proof)) ?? [];
    expect(composed.length).toBeGreaterThan(7);
    expect(hunt && verify(hunt)).toEqual([]);
  });

  it('is refused where the old sentence claims something else', () => {
    const hunt = opened('composed-hunt-1');
    if (!hunt) throw new Error('The fixture is a hunt.');
    const claimed = JSON.stringify(hunt).replace('This place’s author is ', 'This place’s author is not ');
    expect(claimed).not.toBe(JSON.stringify(hunt));
    const told = verify(JSON.parse(claimed)).map(({ values }) => values.reason);
    expect(told).toEqual(['words']);
  });

  it('is refused where two of its options read the same but for capitals', () => {
    const hunt = opened('composed-hunt-1');
    const doubled = (one: HuntChallenge): HuntChallenge => {
      if (one.content.type !== 'choice' || typeof one.content.options[0] === 'string') return one;
      const [first, , ...rest] = one.content.options;
      return { ...one, content: { ...one.content, options: [first, first, ...rest] as never } };
    };
    const stages = hunt?.stages.map((stage) => ({ ...stage, challenges: stage.challenges.map(doubled) })) ?? [];
    const reasons = hunt && verify({ ...hunt, stages }).map(({ values }) => values.reason);
    expect(reasons?.length).toBeGreaterThan(7);
    expect(new Set(reasons)).toEqual(new Set(['words']));
  });
});
