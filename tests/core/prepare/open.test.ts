import { describe, expect, it } from 'vitest';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { describeProblem } from '../../../src/ui/messages';
import { huntOf } from '../../builders/hunt';
import { onSite, sitesOf } from '../../builders/scenario';

const hunt = huntOf(onSite('alba', [{ family: 'nearest' }, { type: 'find' }]), sitesOf());
const [stage] = hunt.stages;
if (!stage) throw new Error('the hunt has a stage');
const told = (json: object) => {
  const { value, problems } = openHunt(JSON.stringify(json), 'hunt.json');
  return { opened: value !== null, problems: problems.map(({ fault, path }) => [fault, path]) };
};
const withStage = (change: object): Hunt => ({ ...hunt, stages: [{ ...stage, ...change }] });
const withChoice = (change: object): Hunt => {
  const content = { type: 'choice', ask: 'How many?', options: ['one', 'two'], answer: 'two', ...change };
  return withStage({ challenges: [{ ...stage.challenges[1], content }] });
};

describe('a hunt opened from its file', () => {
  it('is the hunt that was written', () => {
    expect(openHunt(JSON.stringify(hunt), 'hunt.json')).toEqual({ value: hunt, problems: [] });
  });

  it('is opened though it was written before credits said what kind they are', () => {
    const older = { ...hunt, credits: hunt.credits.map(({ kind, ...credit }) => credit) };
    expect(hunt.credits.length).toBeGreaterThan(0);
    const { value, problems } = openHunt(JSON.stringify(older), 'hunt.json');
    expect(problems).toEqual([]);
    expect(value?.credits.map(({ kind }) => kind)).toEqual(hunt.credits.map(() => 'source'));
  });

  it('keeps the zone of a stage, which its frame holds', () => {
    const { position } = stage;
    const corner = (north: number, east: number) => ({ lat: position.lat + north, lng: position.lng + east });
    const zone = { area: [corner(-0.001, -0.001), corner(-0.001, 0.001), corner(0.002, 0)] };
    const first = { id: 'first', site: { dataset: 'sites', id: 'alba' }, challenges: [{ type: 'find' }] };
    const zoned = huntOf(onSite('alba', [], { stages: [{ ...first, arrival: { zone } }] }), sitesOf());
    expect(zoned.stages.map(({ zone: kept, radiusMeters }) => ({ kept, radiusMeters }))).toEqual([
      { kept: zone, radiusMeters: 0 },
    ]);
    expect(zoned.frame.north).toBe(corner(0.002, 0).lat);
    expect(openHunt(JSON.stringify(zoned), 'hunt.json')).toEqual({ value: zoned, problems: [] });
  });

  it('may cross the antimeridian, lie on one parallel, and speak one language', () => {
    const frame = { south: 47, west: 179, north: 47, east: -179 };
    const { opened, problems } = told({ ...hunt, languages: ['fr'], frame, title: { fr: 'Au bout du monde' } });
    expect({ opened, problems }).toEqual({ opened: true, problems: [] });
  });

  it('tells how to mend what it lacks', () => {
    const sentences = (json: object) =>
      openHunt(JSON.stringify(json), 'hunt.json').problems.map((problem) => describeProblem('en', problem));
    expect(sentences(withStage({ found: { fr: 'Bravo.' } }))).toEqual([
      'hunt.json, $.stages[0].found: this text is missing in English; add it, or take the language out of “languages”.',
    ]);
    expect(sentences({ ...hunt, frame: { ...hunt.frame, south: 48, north: 47 } })).toEqual([
      expect.stringMatching(/^hunt\.json, \$\.frame\.north: .*47.*48/),
    ]);
  });

  it.each([
    ['a strange key', { ...hunt, extra: 1 }, 'shape.unknownKey', '$.extra'],
    ['no stages', { ...hunt, stages: [] }, 'shape.value', '$.stages'],
    ['a stage without a place', withStage({ position: undefined }), 'shape.missing', '$.stages[0].position'],
    ['no room to stand in', withStage({ radiusMeters: 0 }), 'shape.value', '$.stages[0].radiusMeters'],
    [
      'no room beside a line',
      withStage({ radiusMeters: 0, zone: { line: [stage.position, { lat: 0, lng: 0 }] } }),
      'shape.value',
      '$.stages[0].radiusMeters',
    ],
    ['no challenge', withStage({ challenges: [] }), 'shape.value', '$.stages[0].challenges'],
    [
      'an unknown type',
      withStage({ challenges: [{ ...stage.challenges[1], content: { type: 'dance' } }] }),
      'shape.value',
      '$.stages[0].challenges[0].content.type',
    ],
    [
      'two challenges of one id',
      withStage({ challenges: [stage.challenges[1], stage.challenges[1]] }),
      'sense.doubledId',
      '$.stages[0].challenges[1].id',
    ],
    [
      'two stages of one id',
      { ...hunt, stages: [stage, stage], circuits: [['first', 'first']] },
      'sense.doubledId',
      '$.stages[1].id',
    ],
    [
      'an answer that is no option',
      withChoice({ answer: 'three' }),
      'sense.answerNotAnOption',
      '$.stages[0].challenges[0].content.answer',
    ],
    [
      'two options alike',
      withChoice({ options: ['one', 'two', 'One'] }),
      'sense.optionsAlike',
      '$.stages[0].challenges[0].content.options[2]',
    ],
    [
      'a text that lacks a language it promises',
      withStage({ found: { fr: 'Bravo.' } }),
      'sense.languageMissing',
      '$.stages[0].found',
    ],
    [
      'an option that lacks a language it promises',
      withChoice({ options: [{ en: 'one' }, 'two'] }),
      'sense.languageMissing',
      '$.stages[0].challenges[0].content.options[0]',
    ],
    [
      'a frame whose south lies north of its north',
      { ...hunt, frame: { ...hunt.frame, south: 48, north: 47 } },
      'shape.value',
      '$.frame.north',
    ],
    ['a circuit that leaves a stage out', { ...hunt, circuits: [[]] }, 'shape.value', '$.circuits[0]'],
    [
      'a circuit through a stage that is not there',
      { ...hunt, circuits: [['second']] },
      'shape.value',
      '$.circuits[0]',
    ],
    ['a credit that is not there', withStage({ credits: [7] }), 'shape.value', '$.stages[0].credits[0]'],
    ['a format of tomorrow', { ...hunt, format: 'jalon-hunt/9' }, 'format.newer', '$.format'],
    ['the format of a scenario', { ...hunt, format: 'jalon-scenario/1' }, 'format.unknown', '$.format'],
  ])('is refused with %s', (_, json, fault, path) => {
    expect(told(json)).toEqual({ opened: false, problems: [[fault, path]] });
  });
});
