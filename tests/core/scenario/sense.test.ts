import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/core/dataset/read';
import type { Scenario } from '../../../src/core/scenario/schema';
import { checkSense } from '../../../src/core/scenario/sense';
import { bytesOf, csvOf } from '../../builders/dataset';
import { onSite, scenarioOf, sitesOf } from '../../builders/scenario';

const castle = { lat: 47.2164, lng: -1.5494 };
const told = (scenario: Scenario) =>
  checkSense(scenario, sitesOf()).map(({ fault, path, values, severity }) => ({ fault, path, values, severity }));
const fault = (code: string, path: string, values: object = {}) => ({
  fault: code,
  path,
  values: expect.objectContaining(values),
  severity: 'error',
});
const warning = (code: string, path: string, values: object = {}) => ({
  ...fault(code, path, values),
  severity: 'warning',
});
const choice = (change: object) => ({ type: 'choice', ask: 'Which?', options: ['a', 'b'], answer: 'a', ...change });
const placed = (id: string, north: number, change: object = {}) => ({
  id,
  at: { ...castle, lat: castle.lat + north / 111_195 },
  ...change,
});
const datasets = { sites: { path: 'sites.csv' } };

describe('the sense of a scenario', () => {
  it('is good where nothing is wrong', () => {
    expect(told(onSite('alba', [{ family: 'century', field: 'century' }, choice({})]))).toEqual([]);
  });

  it('is no good with two stages of one id', () => {
    expect(told(scenarioOf({ stages: [placed('one', 0), placed('one', 500)] }))).toEqual([
      fault('sense.doubledId', '$.stages[1].id', { id: 'one' }),
    ]);
  });

  it('is no good with a stage out of reach of the others', () => {
    const stages = [placed('one', 0), placed('two', 500), placed('far', 40_000)];
    expect(told(scenarioOf({ stages }))).toEqual([
      fault('sense.tooFar', '$.stages[2].at', { stage: 'far', kilometers: 40 }),
    ]);
  });

  it('is no good with latitude and longitude exchanged', () => {
    const stages = [placed('one', 0), placed('two', 500), { id: 'swapped', at: { lat: -1.5494, lng: 47.2164 } }];
    expect(told(scenarioOf({ stages })).map(({ path }) => path)).toEqual(['$.stages[2].at']);
  });

  it('is no good with a start out of reach', () => {
    const stages = [placed('one', 0), placed('two', 500)];
    expect(told(scenarioOf({ stages, start: { lat: 48.85, lng: 2.35 } })).map(({ path }) => path)).toEqual(['$.start']);
  });

  it('is no good with an unknown dataset, site or column', () => {
    const stages = [
      { id: 'one', site: { dataset: 'sights', id: 'alba' } },
      { id: 'two', site: { dataset: 'sites', id: 'nowhere' } },
      { draw: { dataset: 'sites', count: 1, where: [{ field: 'color', is: ['red'] }] } },
    ];
    expect(told(scenarioOf({ datasets, stages }))).toEqual([
      fault('sense.unknownDataset', '$.stages[0].site.dataset', { dataset: 'sights', known: 'sites' }),
      fault('sense.unknownSite', '$.stages[1].site.id', { site: 'nowhere', dataset: 'sites' }),
      fault('sense.unknownField', '$.stages[2].draw.where[0].field', { field: 'color', dataset: 'sites' }),
    ]);
  });

  it('is no good with a composed question about no column, an unknown one, or no site', () => {
    expect(told(onSite('alba', [{ family: 'category' }, { family: 'year', field: 'date' }]))).toEqual([
      fault('shape.missing', '$.stages[0].challenges[0].field', { key: 'field' }),
      fault('sense.unknownField', '$.stages[0].challenges[1].field', { field: 'date' }),
    ]);
    expect(told(scenarioOf({ stages: [placed('one', 0, { challenges: [{ family: 'nearest' }] })] }))).toEqual([
      fault('sense.noQuestion', '$.stages[0].challenges[0].family', { family: 'nearest' }),
    ]);
  });

  it('is no good with an answer that is no option, or two options alike', () => {
    const options = [{ fr: 'Rouge', en: 'Red' }, 'rouge', 'Bleu'];
    expect(told(onSite('alba', [choice({ answer: 'c' }), choice({ options, answer: 'Bleu' })]))).toEqual([
      fault('sense.answerNotAnOption', '$.stages[0].challenges[0].answer', { answer: 'c', language: '' }),
      fault('sense.optionsAlike', '$.stages[0].challenges[1].options[1]', {
        option: 'rouge',
        other: 'Rouge',
        language: 'fr',
      }),
    ]);
  });

  it('names the language in which an answer is no option, or two options are alike', () => {
    const options = [
      { fr: 'Rouge', en: 'Red' },
      { fr: 'Bleu', en: 'Blue' },
      { fr: 'Azur', en: 'Blue!' },
      { fr: 'Ciel', en: 'blue' },
    ];
    expect(told(onSite('alba', [choice({ options, answer: { fr: 'Bleu', en: 'Bleu' } })]))).toEqual([
      fault('sense.optionsAlike', '$.stages[0].challenges[0].options[3]', {
        option: 'blue',
        other: 'Blue',
        language: 'en',
      }),
      fault('sense.answerNotAnOption', '$.stages[0].challenges[0].answer', { answer: 'Bleu', language: 'en' }),
    ]);
  });

  it('names no language for options alike in all of them', () => {
    expect(told(onSite('alba', [choice({ options: ['Red', 'red', 'Blue'], answer: 'Blue' })]))).toEqual([
      fault('sense.optionsAlike', '$.stages[0].challenges[0].options[1]', { language: '' }),
    ]);
  });

  it('takes an answer written in one language of its option', () => {
    const options = [
      { fr: 'Rouge', en: 'Red' },
      { fr: 'Bleu', en: 'Blue' },
    ];
    expect(told(onSite('alba', [choice({ options, answer: 'Blue' })]))).toEqual([]);
  });

  it('is no good with a text that lacks a language', () => {
    const challenges = [choice({ options: ['a', { fr: 'b' }] })];
    expect(told(onSite('alba', challenges, { outro: { en: 'The end.' } }))).toEqual([
      fault('sense.languageMissing', '$.outro', { language: 'fr' }),
      fault('sense.languageMissing', '$.stages[0].challenges[0].options[1]', { language: 'en' }),
    ]);
  });

  it('warns of a time in which nobody can walk that far', () => {
    const stages = [placed('one', 0), placed('two', 1500)];
    // 1,500 m × 1.3 at 1.25 m/s are 26 minutes, and 2 at each of two stages
    expect(told(scenarioOf({ stages, rules: { minutes: 29 } }))).toEqual([
      warning('sense.timeTooShort', '$.rules.minutes', { minutes: 29, needed: 30 }),
    ]);
    expect(told(scenarioOf({ stages, rules: { minutes: 30 } }))).toEqual([]);
  });

  it('warns of stages nearer than both their radii', () => {
    const stages = [placed('one', 0), placed('two', 54, { arrival: { radiusMeters: 30 } })];
    expect(told(scenarioOf({ stages }))).toEqual([
      warning('sense.tooNear', '$.stages[1].at', { stage: 'two', other: 'one', meters: 54, least: 55 }),
    ]);
  });

  describe('of a zone', () => {
    const corner = (north: number, east: number) => ({
      lat: castle.lat + north / 111_195,
      lng: castle.lng + east / 75_500,
    });
    const zoned = (zone: object, change: object = {}) =>
      told(scenarioOf({ stages: [placed('one', 0, { arrival: { zone, ...change } }), placed('two', 500)] }));
    const square = (half: number, away = 0) => ({
      area: [
        corner(-half, away - half),
        corner(-half, away + half),
        corner(half, away + half),
        corner(half, away - half),
      ],
    });

    it('is good around its stage, as an area or a line', () => {
      expect(zoned(square(80))).toEqual([]);
      expect(zoned({ line: [corner(20, -100), corner(20, 100)] })).toEqual([]);
    });
    it('is no good elsewhere than its stage, but for the radius', () => {
      const path = '$.stages[0].arrival.zone';
      expect(zoned(square(50, 80))).toEqual([fault('sense.zoneElsewhere', path, { stage: 'one', meters: 30 })]);
      expect(zoned(square(50, 80), { radiusMeters: 30 })).toEqual([]);
      expect(zoned({ line: [corner(30, -100), corner(30, 100)] })).toEqual([
        fault('sense.zoneElsewhere', path, { stage: 'one', meters: 30 }),
      ]);
    });
    it('is no good with a border that crosses itself', () => {
      const [a, b, c, d] = square(80).area;
      expect(zoned({ area: [a, c, b, d] })).toEqual([
        fault('sense.zoneCrossed', '$.stages[0].arrival.zone', { stage: 'one' }),
      ]);
    });
    it('is good with a border that comes back to its first corner, as GeoJSON writes it, or says one twice', () => {
      const [a, b, c, d] = square(80).area;
      expect(zoned({ area: [a, b, c, d, a] })).toEqual([]);
      expect(zoned({ area: [a, a, b, c, c, d] })).toEqual([]);
      expect(zoned({ area: [a, c, b, d, a] }).map(({ fault: code }) => code)).toEqual(['sense.zoneCrossed']);
    });
    it('is warned of where it has no room for a phone to be in it, unless ground around it counts', () => {
      const narrow = [warning('sense.zoneNarrow', '$.stages[0].arrival.zone', { stage: 'one' })];
      expect(zoned(square(9))).toEqual(narrow);
      expect(zoned(square(11))).toEqual([]);
      for (const area of [
        [corner(0, -80), corner(0, 0), corner(0, 80)],
        [castle, castle, castle],
        [corner(-2, -90), corner(-2, 90), corner(2, 90), corner(2, -90)],
      ]) {
        expect(zoned({ area })).toEqual(narrow);
        expect(zoned({ area }, { radiusMeters: 20 })).toEqual([]);
      }
    });
    it('is warned of where it shares ground with that of another stage', () => {
      const shared = [warning('sense.zonesOverlap', '$.stages[1].at', { stage: 'two', other: 'one' })];
      const both = (one: object, two: object) =>
        told(
          scenarioOf({
            stages: [placed('one', 0, { arrival: { zone: one } }), placed('two', 90, { arrival: { zone: two } })],
          }),
        );
      const strip = (north: number, east: number) => ({
        area: [corner(-north, -east), corner(-north, east), corner(north, east), corner(north, -east)],
      });
      expect(both(strip(100, 100), strip(100, 100))).toEqual(shared);
      expect(both(strip(20, 100), strip(100, 20))).toEqual(shared);
      expect(both({ line: [corner(0, -80), corner(0, 80)] }, { line: [corner(-80, 0), corner(95, 0)] })).toEqual(
        shared,
      );
      expect(
        both(strip(20, 100), { area: strip(20, 100).area.map((one) => ({ ...one, lat: one.lat + 9e-4 })) }),
      ).toEqual([]);
    });
    it('is warned of where it reaches too far, or to another stage', () => {
      expect(zoned(square(250))).toEqual([
        warning('sense.zoneWide', '$.stages[0].arrival.zone', { stage: 'one', meters: 354 }),
      ]);
      expect(zoned({ line: [corner(0, 0), corner(290, 0), corner(480, 0)] }).map(({ fault: code }) => code)).toEqual([
        'sense.zoneWide',
        'sense.tooNear',
      ]);
    });
  });

  it('says nothing twice of a dataset that could not be read', () => {
    const scenario = onSite('alba', [{ family: 'century', field: 'century' }]);
    expect(checkSense(scenario, new Map())).toEqual([]);
  });
});

describe('how its stages open', () => {
  const of = (...changes: readonly object[]) =>
    scenarioOf({
      stages: changes.map((change, i) => placed(`s${i}`, i * 300, { challenges: [choice({})], ...change })),
    });

  const opinion = { challenges: [{ type: 'opinion', ask: 'Which?', options: ['a', 'b'] }] };

  it('is good where each waits for what comes', () => {
    const fork = { answered: { stage: 's0', option: 'a' } };
    const secret = { opens: { points: 150 }, secret: true };
    const last = { opens: { items: ['key'] }, final: true };
    expect(told(of(opinion, { opens: fork, gives: { id: 'key', name: 'K' } }, secret, last))).toEqual([]);
  });

  it.each([
    ['a stage that is not there', { after: ['s0', 's9'] }, 'after[1]', 'sense.unknownStage', { stage: 's9' }],
    ['an item that nobody gives', { items: ['key'] }, 'items[0]', 'sense.unknownItem', { item: 'key', known: '' }],
    ['more points than there are', { points: 121 }, 'points', 'sense.pointsOutOfReach', { points: 121, most: 120 }],
    [
      'an answer at a stage that is not there',
      { answered: { stage: 's9', right: true } },
      'answered.stage',
      'sense.unknownStage',
      { stage: 's9' },
    ],
    [
      'an answer to a question that is not there',
      { answered: { stage: 's0', challenge: 2, right: true } },
      'answered.challenge',
      'sense.unknownChallenge',
      { number: 2 },
    ],
    [
      'an option that is none',
      { answered: { stage: 's0', option: 'z' } },
      'answered.option',
      'sense.answerNotAnOption',
      { answer: 'z' },
    ],
  ])('is no good with one that waits for %s', (_, opens, path, code, values) => {
    const first = path === 'answered.option' ? opinion : {};
    expect(told(of(first, { opens }))).toEqual([fault(code, `$.stages[1].opens.${path}`, values)]);
  });

  it('is no good with an option of a question that has a right answer, nor with a right answer where nothing is right', () => {
    const by = (answered: object) => ({ opens: { answered: { stage: 's0', ...answered } } });
    const at = '$.stages[1].opens.answered';
    expect(told(of({}, by({ option: 'a' })))).toEqual([fault('sense.optionOfRight', at, { number: 1 })]);
    expect(told(of(opinion, by({ right: false })))).toEqual([fault('sense.rightOfOpen', at, { number: 1 })]);
    expect(told(of({}, by({ right: false })))).toEqual([]);
  });

  it('is no good with a stage that comes after the end, nor, against a bell, with an end that waits', () => {
    expect(told(of({}, { final: true }, { opens: { after: ['s1'] } }))).toEqual([
      fault('sense.afterTheEnd', '$.stages[2].opens', { stage: 's2' }),
    ]);
    const stages = [placed('s0', 0), placed('s1', 300, { final: true, opens: { after: ['s0'] } })];
    expect(told(scenarioOf({ rules: { mode: 'score', minutes: 20 }, stages }))).toEqual([
      fault('sense.finalWaits', '$.stages[1].opens', { stage: 's1' }),
    ]);
  });

  it('is no good with an option where none is chosen', () => {
    const typed = { challenges: [{ type: 'photo', ask: 'Show it.' }] };
    expect(told(of(typed, { opens: { answered: { stage: 's0', option: 'three' } } }))).toEqual([
      fault('sense.unknownChallenge', '$.stages[1].opens.answered.challenge', { stage: 's0', number: 1 }),
    ]);
  });

  it('is no good with stages that wait for each other, or for what only they give', () => {
    const circle = of({}, { opens: { after: ['s2'] } }, { opens: { after: ['s1'] } });
    expect(told(circle).map(({ fault: code, path }) => [code, path])).toEqual([
      ['sense.waitsForItself', '$.stages[1].opens'],
      ['sense.waitsForItself', '$.stages[2].opens'],
    ]);
    const own = of({}, { opens: { items: ['key'] }, gives: { id: 'key', name: 'K' } });
    expect(told(own)).toEqual([fault('sense.waitsForItself', '$.stages[1].opens', { stage: 's1' })]);
  });

  it('is no good with a secret that stands open, with two ends, or with nothing to begin with', () => {
    expect(told(of({}, { secret: true }))).toEqual([fault('sense.secretOpen', '$.stages[1].secret', { stage: 's1' })]);
    expect(told(of({}, { final: true }, { final: true }))).toEqual([
      fault('sense.severalFinals', '$.stages[2].final', { stage: 's2' }),
    ]);
    expect(told(of({ opens: { points: 100 } }, { final: true }))).toEqual([
      fault('sense.nothingOpen', '$.stages[0]', {}),
    ]);
  });

  it('is good where all have hours, which come by themselves, and no good where all the others wait besides', () => {
    const hours = { opens: { during: [{ from: '10:00', to: '18:00' }] } };
    expect(told(of(hours, hours)).map(({ fault: code }) => code)).not.toContain('sense.nothingOpen');
    expect(told(of(hours, { final: true })).map(({ fault: code }) => code)).not.toContain('sense.nothingOpen');
    const both = { opens: { ...hours.opens, after: ['s1'] } };
    expect(told(of(both, { final: true }))).toContainEqual(expect.objectContaining({ fault: 'sense.nothingOpen' }));
  });

  it('is no good with more points than there are before it: what waits for it earns none', () => {
    const most = 120;
    const asks = (points: number) => of({}, { opens: { points } }, { opens: { after: ['s1'] } });
    expect(told(asks(most))).toEqual([]);
    expect(told(asks(most + 1))).toEqual([
      fault('sense.pointsOutOfReach', '$.stages[1].opens.points', { points: most + 1, most }),
    ]);
  });

  it('is no good where teams come in other orders', () => {
    const stages = [placed('s0', 0), placed('s1', 300, { opens: { after: ['s0'] } })];
    expect(told(scenarioOf({ stages, circuits: { teams: 2 } })).map(({ fault: code }) => code)).toContain(
      'sense.circuitsOpening',
    );
  });
});

describe('the rules of a mode', () => {
  const under = (rules: object) =>
    told(scenarioOf({ rules, stages: [placed('one', 0), placed('two', 500, { final: true })] }));

  it('are good where they fit it', () => {
    expect(under({ mode: 'score', minutes: 5, late: { points: 5 } })).toEqual([]);
    expect(under({ mode: 'relay', players: 4 })).toEqual([]);
  });

  it('are no good where the bell never rings', () => {
    expect(under({ mode: 'score' })).toEqual([fault('sense.noBell', '$.rules')]);
  });

  it('are no good where speed earns nothing, or is asked of those who can’t hurry', () => {
    const speed = { points: 50, withinMinutes: 30, zeroAtMinutes: 20 };
    const path = '$.rules.points.speed';
    expect(under({ points: { speed } })).toEqual([fault('sense.noBonus', `${path}.zeroAtMinutes`)]);
    const stages = [placed('one', 0), placed('two', 500)];
    const hurried = { rules: { points: { speed: { ...speed, zeroAtMinutes: 60 } } }, stages };
    expect(told(scenarioOf({ ...hurried, audience: 'child' }))).toEqual([fault('sense.noHurry', path)]);
    expect(told(scenarioOf({ ...hurried, walk: { metersPerSecond: 0.8 } }))).toEqual([fault('sense.noHurry', path)]);
    expect(told(scenarioOf(hurried))).toEqual([]);
  });

  it('are told where nobody heeds them', () => {
    expect(under({ late: { points: 5 }, players: 3 })).toEqual([
      warning('sense.ruleUnheard', '$.rules.late', { rule: 'late', mode: 'trail' }),
      warning('sense.ruleUnheard', '$.rules.players', { rule: 'players', mode: 'trail' }),
    ]);
  });
});

it('what is searched is no good far from its stage', () => {
  const searched = (north: number) => ({
    type: 'search',
    ask: 'Where?',
    name: 'The well',
    at: { ...castle, lat: castle.lat + north / 111_195 },
  });
  const of = (north: number) => told(scenarioOf({ stages: [placed('one', 0, { challenges: [searched(north)] })] }));
  expect(of(290)).toEqual([]);
  expect(of(320)).toEqual([
    fault('sense.searchFar', '$.stages[0].challenges[0].at', { meters: expect.closeTo(320, -1), most: 300 }),
  ]);
});

describe('stages that have hours', () => {
  const at = (during: unknown, change: object = {}) =>
    scenarioOf({ stages: [placed('one', 0), placed('two', 500, { opens: { during }, ...change })] });
  const events = (date = '') => {
    const header = ['uid', 'title_fr', 'firstdate_begin', 'lastdate_end', 'timings', 'location_coordinates'];
    const row = (n: number, timings = '') => [
      `${n}`,
      `Bal ${n}`,
      n === 3 ? '' : '2026-11-28T14:00:00+01:00',
      '',
      timings,
      `47.21${n}64, -1.5494`,
    ];
    const { dataset } = readDataset(bytesOf(csvOf([header, row(1), row(2), row(3)])), {
      id: 'events',
      fileName: 'events.csv',
      descriptor: date && { created: date },
    });
    if (!dataset) throw new Error('no dataset');
    const scenario = (id: string) =>
      scenarioOf({
        datasets: { events: { path: 'events.csv' } },
        stages: [placed('one', 0), { id: 'two', site: { dataset: 'events', id }, opens: { during: 'event' } }],
      });
    return (id: string) =>
      checkSense(scenario(id), new Map([['events', dataset]])).map(({ fault, path, severity }) => [
        fault,
        path,
        severity,
      ]);
  };

  it('may open at any that last', () => {
    expect(
      told(
        at([
          { days: ['Sa'], from: '14:00', to: '18:00' },
          { from: '22:00', to: '02:00' },
        ]),
      ),
    ).toEqual([]);
  });

  it('are no good with hours that never are', () => {
    expect(
      told(
        at([
          { from: '14:00', to: '18:00' },
          { from: '14:00', to: '14:00' },
        ]),
      ),
    ).toEqual([fault('sense.hoursNever', '$.stages[1].opens.during[1]', { from: '14:00' })]);
  });

  it('are no good with an event that is nowhere, or of which nobody says when it is', () => {
    expect(told(at('event'))).toEqual([fault('sense.noEvent', '$.stages[1].opens.during', { stage: 'two' })]);
    expect(events()('3')).toEqual([['sense.noEventDates', '$.stages[1].opens.during', 'error']]);
  });

  it('are only warned of where the event was over when its data was made', () => {
    expect(events('2026-11-01')('1')).toEqual([]);
    expect(events('2026-12-24')('1')).toEqual([['sense.eventOver', '$.stages[1].opens.during', 'warning']]);
  });

  it('are only warned of where time counts meanwhile, once', () => {
    const opens = { during: [{ from: '14:00', to: '18:00' }] };
    const stages = [placed('one', 0), placed('two', 500, { opens }), placed('three', 900, { opens })];
    const speed = { points: 100, withinMinutes: 40, zeroAtMinutes: 90 };
    const warned = (rules: object) => told(scenarioOf({ stages, rules }));
    const at = '$.stages[1].opens.during';
    expect(warned({ minutes: 60 })).toEqual([warning('sense.hoursTimed', at, { stage: 'two', rule: 'minutes' })]);
    expect(warned({ points: { speed } })).toEqual([
      warning('sense.hoursTimed', at, { stage: 'two', rule: 'points.speed' }),
    ]);
    expect(warned({})).toEqual([]);
    expect(told(scenarioOf({ stages: [placed('one', 0), placed('two', 500)], rules: { minutes: 60 } }))).toEqual([]);
  });

  it('are only warned of where the end hangs on them', () => {
    const hours = [{ from: '14:00', to: '18:00' }];
    expect(told(at(hours, { final: true }))).toEqual([
      warning('sense.endAtHours', '$.stages[1].opens', { stage: 'two', needed: 'two' }),
    ]);
    const stages = [
      placed('one', 0, { opens: { during: hours } }),
      placed('two', 500),
      placed('end', 900, { final: true, opens: { after: ['one'] } }),
    ];
    expect(told(scenarioOf({ stages }))).toEqual([
      warning('sense.endAtHours', '$.stages[2].opens', { stage: 'end', needed: 'one' }),
    ]);
  });
});

it('a pause in a hunt in which nothing is timed is only warned of', () => {
  const stages = [placed('one', 0), placed('two', 500)];
  const pause = { minutes: 10 };
  expect(told(scenarioOf({ stages, rules: { pause } }))).toEqual([warning('sense.pauseUntimed', '$.rules.pause')]);
  expect(told(scenarioOf({ stages, rules: { pause, minutes: 40 } }))).toEqual([]);
});
