import { describe, expect, it } from 'vitest';
import { type Challenge, guessesOf, inputOf, markOf, solutionOf } from '../../../src/core/challenge';
import { bearingDegrees, distanceMeters } from '../../../src/core/lib/geo';
import { say, type Text } from '../../../src/core/lib/language';
import { difficultyOf } from '../../../src/core/prepare/difficulty';
import { driftOfHunt } from '../../../src/core/prepare/drift/hunt';
import { explain } from '../../../src/core/prepare/explain';
import type { Hunt, HuntChallenge } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { prepare } from '../../../src/core/prepare/prepare';
import { families } from '../../../src/core/prepare/questions';
import { factsTold } from '../../../src/core/prepare/told';
import { verify } from '../../../src/core/prepare/verify';
import { rehearse } from '../../../src/core/rehearse/rehearse';
import { familyNames } from '../../../src/core/scenario/families';
import { formNames, formsOf } from '../../../src/core/scenario/forms';
import { huntOf } from '../../builders/hunt';
import { onSite } from '../../builders/scenario';
import { askedAs, spiralCsv, spiralSites } from '../../builders/spiral';

type Name = keyof typeof askedAs;
const names = Object.keys(askedAs) as Name[];
const sites = spiralSites();
const huntAs = (name: Name, scenario = {}): Hunt => huntOf(onSite('alba', [askedAs[name]], scenario), sites);
const questionIn = ({ stages }: Hunt): HuntChallenge => stages[0]?.challenges[0] as HuntChallenge;
const contentOf = <T extends Challenge['type']>(hunt: Hunt, type: T): Extract<Challenge, { type: T }> => {
  const { content } = questionIn(hunt);
  if (content.type !== type) throw new Error(`${type} is asked, not ${content.type}`);
  return content as Extract<Challenge, { type: T }>;
};
const inEnglish = (texts: readonly Text[]): readonly string[] => texts.map((text) => say(text, 'en'));

describe('the types as which a family may be asked', () => {
  it('are those in which it can be worded', () => {
    const worded = familyNames.map((name) => [name, Object.keys(families[name].forms ?? {})]);
    expect(worded).toEqual(familyNames.map((name) => [name, formsOf[name] ?? []]));
  });

  it('are told as a fault where another is named, in one sentence that says which fits', () => {
    const told = (challenge: object) => {
      const { hunt, problems } = prepare(onSite('alba', [challenge as never]), sites);
      return [hunt, problems.map(({ fault, path, values }) => [fault, path, values])];
    };
    const path = '$.stages[0].challenges[0].as';
    expect(told({ family: 'order', field: 'year', as: 'match' })).toEqual([
      null,
      [['sense.notAskedAs', path, { family: 'order', as: 'match', known: 'order' }]],
    ]);
    expect(told({ family: 'nearest', as: 'order' })).toEqual([
      null,
      [['sense.notAskedAs', path, { family: 'nearest', as: 'order', known: '' }]],
    ]);
    expect(formNames).toEqual([...new Set(Object.values(formsOf).flat())]);
  });
});

describe.each(names)('a question of %s that is asked as another type', (name) => {
  const hunt = huntAs(name);
  const question = questionIn(hunt);

  it('is proved, opens again from its file, and is the same from the same seed', () => {
    expect(verify(hunt)).toEqual([]);
    const { value, problems } = openHunt(JSON.stringify(hunt), 'hunt.json');
    expect([problems, value]).toEqual([[], hunt]);
    expect(huntAs(name)).toEqual(hunt);
  });

  it('is won by its solution, and not by a guess', () => {
    const { reply } = solutionOf(question.content);
    expect(markOf(question.content, reply)).toBe(1);
    for (const guess of guessesOf(question.content).filter((one) => JSON.stringify(one) !== JSON.stringify(reply)))
      expect(markOf(question.content, guess)).toBeLessThan(1);
  });

  it('tells all that its proof names, and how difficult it is', () => {
    const { proof } = question;
    if (!proof) throw new Error('it has a proof');
    const cells = [proof.right, ...proof.wrong, ...(proof.others ?? [])].length;
    expect(factsTold(proof).length).toBeGreaterThanOrEqual(cells);
    const difficulty = difficultyOf(question) ?? 0;
    expect(difficulty).toBeGreaterThan(0.2);
    expect(difficulty).toBeLessThanOrEqual(1);
  });

  it('is explained cell by cell, all that is said of it in both languages', () => {
    const [asked] = explain(hunt)[0]?.questions ?? [];
    const { right, others = [] } = question.proof ?? {};
    expect(asked?.answers.flatMap(({ cells }) => cells)).toEqual([right, ...others]);
    expect(asked?.answers.every(({ isRight }) => isRight)).toBe(true);
    expect(Object.keys(Object(asked?.ask))).toEqual(['fr', 'en']);
    expect(JSON.stringify(question.content)).not.toMatch(/undefined|NaN|réponse, tout|one answer/);
  });
});

describe('places to put in order', () => {
  it('stand from the oldest to the newest, and are shown in another order', () => {
    const { items, first, last, shown = [] } = contentOf(huntAs('order'), 'order');
    const all = 'Alba Bruma Corvo Dorne Esker Fjelde Grivot Hulotte'.split(' ');
    const order = inEnglish(items).map((one) => all.indexOf(one));
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect([inEnglish([first ?? '', last ?? '']), order[0]]).toEqual([['The oldest', 'The newest'], 0]);
    expect(shown).not.toEqual([...shown].sort((a, b) => a - b));
  });

  it('stand from the nearest to the farthest, by their distance from here', () => {
    const { proof } = questionIn(huntAs('nearToFar'));
    const here = proof?.subject.position ?? { lat: 0, lng: 0 };
    const meters = [proof?.right, ...(proof?.others ?? [])].map((cell) => distanceMeters(here, cell?.position ?? here));
    expect([...meters].sort((a, b) => a - b)).toEqual(meters);
    expect(meters.length).toBeGreaterThan(3);
  });

  it('are no more than five, and three where they stand in one option', () => {
    const { proof } = questionIn(huntAs('order'));
    if (!proof) throw new Error('it has a proof');
    const one = { ...proof.right, site: 'zed', name: 'Zed', row: 99, raw: '1990' };
    const { as: _as, ...bare } = proof;
    const { holds } = families.order;
    expect([proof.others?.length, holds(proof)]).toEqual([4, true]);
    expect(holds({ ...proof, others: [...(proof.others ?? []), one] })).toBe(false);
    expect([bare, { ...bare, others: bare.others?.slice(0, 2) ?? [] }].map(holds)).toEqual([false, true]);
  });

  it.each(['order', 'match', 'nearToFar'] as const)(
    'are three for a child, as many as there are for adults (%s)',
    (name) => {
      const manyFor = (audience: string): number => {
        const input = inputOf(questionIn(huntAs(name, { audience })).content);
        return 'items' in input ? input.items.length : 'ones' in input ? input.ones.length : 0;
      };
      expect(manyFor('child')).toBe(3);
      expect(manyFor('pupil')).toBe(4);
      expect(manyFor('adult')).toBeGreaterThanOrEqual(4);
    },
  );
});

describe('pairs to put together', () => {
  it('are each of another place, with what the data says of it', () => {
    const { pairs } = contentOf(huntAs('match'), 'match');
    const rows = spiralCsv.split('\n').map((line) => line.split(','));
    const { proof } = questionIn(huntAs('match'));
    const cells = [proof?.right, ...(proof?.others ?? [])];
    expect(inEnglish(pairs.map(({ one }) => one))).toEqual(cells.map((cell) => cell?.name));
    for (const cell of cells) expect(rows.find(([, called]) => called === cell?.name)?.[2]).toBe(cell?.raw);
  });

  it('are not asked where another column may say of one what stands beside another, though options of all pairs are', () => {
    const told = [
      ['Alba', 'phare', ''],
      ['Bruma', 'pont', 'phare'],
      ['Corvo', 'stade', ''],
      ['Dorne', 'phare', ''],
    ];
    const rows = told.map((cells, i) => [cells[0]?.toLowerCase(), ...cells, 47.2 + i * 0.002, -1.55].join());
    const data = (type: string) => spiralSites([`id,name,kind,${type},latitude,longitude`, ...rows].join('\n'));
    const asked = (challenge: object, type = 'type') =>
      questionIn(prepare(onSite('alba', [challenge as never]), data(type)).hunt as Hunt).content.type;
    const { as: _as, ...bare } = askedAs.match;
    expect([asked(bare), asked(askedAs.match), asked(askedAs.match, 'color')]).toEqual(['choice', 'find', 'match']);
  });
});

describe('a direction to point in', () => {
  it('is that of the place, and forgives as much as one may stand beside the stage', () => {
    const hunt = huntAs('direction');
    const { answer, withinDegrees, zeroAtDegrees } = contentOf(hunt, 'direction');
    const { subject, right } = questionIn(hunt).proof ?? {};
    if (!subject?.position || !right?.position) throw new Error('both have places');
    expect(Math.abs(answer - bearingDegrees(subject.position, right.position))).toBeLessThanOrEqual(0.5);
    const meters = distanceMeters(subject.position, right.position);
    expect(withinDegrees).toBeGreaterThanOrEqual(15 + (Math.atan(40 / meters) * 180) / Math.PI);
    expect(zeroAtDegrees).toBeLessThanOrEqual(90);
  });
});

describe('a size to estimate', () => {
  it.each(['adult', 'pupil', 'child'])(
    'earns less the farther off, and nothing for who says nothing (%s)',
    (audience) => {
      const { answer, ...content } = contentOf(huntAs('estimate', { audience }), 'estimate');
      const marks = [1, 1.3, 1.45, 2.1].map((times) => markOf({ answer, ...content }, answer * times));
      expect([...marks].sort((a, b) => b - a)).toEqual(marks);
      expect([marks[0], marks[3], markOf({ answer, ...content }, 0)]).toEqual([1, 0, 0]);
    },
  );
});

describe('a place to put on the map', () => {
  it('earns nothing to who shows the stage, and is none of the stages of the hunt', () => {
    const ids = 'alba bruma corvo dorne esker'.split(' ');
    const stages = ids.map((id, i) => ({
      id,
      site: { dataset: 'sites', id },
      challenges: i === 0 ? [askedAs.pin] : [{ type: 'find' }],
    }));
    for (const seed of ['a', 'b', 'c', 'd']) {
      const hunt = huntOf(onSite('alba', [], { seed, stages }), sites);
      const { at, withinMeters, zeroAtMeters } = contentOf(hunt, 'pin');
      const here = hunt.stages[0]?.position ?? at;
      expect(markOf(questionIn(hunt).content, here)).toBe(0);
      expect(withinMeters).toBeGreaterThanOrEqual(40);
      expect(zeroAtMeters).toBeLessThan(distanceMeters(here, at));
      expect(ids).not.toContain(questionIn(hunt).proof?.right.site);
    }
  });

  it('is not one that stands in the place of a stage under another name: the map marks it', () => {
    const [header = '', alba = '', bruma = '', corvo = ''] = spiralCsv.split('\n');
    const zonda = ['zonda', 'Zonda', 'puits', ...bruma.split(',').slice(3)].join();
    const stages = (ids: readonly string[]) =>
      ids.map((id, i) => ({ id, site: { dataset: 'sites', id }, challenges: i === 0 ? [askedAs.pin] : [] }));
    const asked = (ids: readonly string[]) => {
      const data = spiralSites([header, alba, bruma, corvo, zonda].join('\n'));
      const { content, proof } = questionIn(prepare(onSite('alba', [], { stages: stages(ids) }), data).hunt as Hunt);
      return content.type === 'pin' ? proof?.right.site : content.type;
    };
    expect(asked(['alba', 'corvo', 'bruma'])).toBe('find');
    expect(['bruma', 'zonda']).toContain(asked(['alba', 'corvo']));
  });

  it('is not asked where what is told on arrival names the only one', () => {
    const csv = spiralCsv.split('\n').slice(0, 5).join('\n');
    const stages = (found: string) => [
      { id: 'alba', site: { dataset: 'sites', id: 'alba' }, found, challenges: [askedAs.pin] },
    ];
    const asked = (found: string, seed = 'a') => {
      const { hunt } = prepare(onSite('alba', [], { seed, stages: stages(found) }), spiralSites(csv));
      return questionIn(hunt as Hunt).content.type;
    };
    for (const seed of ['d', 'e', 'f', 'g']) expect(asked('Bruma and Corvo are there.', seed)).toBe('pin');
    expect(asked('Behind the bridge.')).toBe('pin');
    expect(asked('Bruma, Corvo and Dorne are there.')).toBe('find');
  });
});

describe('a hunt that asks in all these ways', () => {
  it('is won by the teams of a rehearsal that are to win it', () => {
    const asked = { alba: ['pin', 'order'], bruma: ['match', 'direction'], corvo: ['estimate', 'nearToFar'] } as const;
    const stages = Object.entries(asked).map(([id, some]) => ({
      id,
      site: { dataset: 'sites', id },
      challenges: some.map((name) => askedAs[name]),
    }));
    const hunt = huntOf(onSite('alba', [], { stages }), sites);
    const types = hunt.stages.flatMap(({ challenges }) => challenges.map(({ content }) => content.type));
    expect(new Set(types)).toEqual(new Set(['order', 'match', 'direction', 'estimate', 'pin']));
    expect(rehearse(hunt).winnable).toBe(true);
  });
});

describe('newer data', () => {
  const moved = (degrees: number) =>
    spiralSites(
      spiralCsv
        .split('\n')
        .map((line, i) => {
          const cells = line.split(',');
          return i < 2 ? line : [...cells.slice(0, 5), (Number(cells[5]) + degrees).toFixed(5), cells[6]].join();
        })
        .join('\n'),
    ).get('sites');

  it.each(['pin', 'direction'] as const)('changes a %s where the place has moved farther than is forgiven', (name) => {
    const kindsAfter = (degrees: number) => {
      const newer = moved(degrees);
      if (!newer) throw new Error('the data is read');
      return ['a', 'b', 'c'].flatMap((seed) =>
        driftOfHunt(huntAs(name, { seed }), 'sites', newer).changes.map(({ kind }) => kind),
      );
    };
    expect(kindsAfter(0.0001)).toEqual([]);
    expect([0.006, -0.006].flatMap(kindsAfter)).toContain('answer');
  });
});
