import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/core/lib/json';
import { readScenario } from '../../../src/core/scenario/check';
import { scenarioJson } from '../../builders/scenario';

const at = { lat: 47.2, lng: -1.5 };
const stage = (change: object) => scenarioJson({ stages: [{ id: 'one', at, ...change }] });
const asking = (challenge: unknown) => stage({ challenges: [challenge] });
const problemsOf = (json: unknown) =>
  readScenario(JSON.stringify(json), 'walk.json').problems.map(({ fault, path, values, severity, file }) => {
    expect([severity, file]).toEqual(['error', 'walk.json']);
    return { fault, path, values };
  });

describe('a scenario of good shape', () => {
  it('gets the defaults that its author left out', () => {
    const { value, problems } = readScenario(JSON.stringify(scenarioJson()), 'walk.json');
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      audience: 'adult',
      datasets: {},
      rules: {
        mode: 'trail',
        arrival: { radiusMeters: 25 },
        points: { arrival: 20, answer: 100 },
        hintCost: 20,
        tries: 3,
      },
    });
  });

  it('may name its schema', () => {
    expect(problemsOf(scenarioJson({ $schema: '../schema/scenario.schema.json' }))).toEqual([]);
  });
});

describe('a broken scenario', () => {
  it.each([
    ['no title', scenarioJson({ title: undefined }), 'shape.missing', '$.title', { key: 'title' }],
    ['a key misspelled', scenarioJson({ titel: 'x' }), 'shape.unknownKey', '$.titel', { key: 'titel' }],
    [
      'a stage without a place',
      scenarioJson({ stages: [{ id: 'one', clue: 'x' }] }),
      'shape.missing',
      '$.stages[0].at',
      {},
    ],
    [
      'a latitude out of range',
      stage({ at: { ...at, lat: 147 } }),
      'shape.value',
      '$.stages[0].at.lat',
      { expected: '≤ 90', received: '147' },
    ],
    [
      'a latitude in quotes',
      stage({ at: { ...at, lat: '47' } }),
      'shape.type',
      '$.stages[0].at.lat',
      { expected: 'number', received: 'string' },
    ],
    [
      'a pair for a position',
      stage({ at: [47.2, -1.5] }),
      'shape.type',
      '$.stages[0].at',
      { expected: 'object', received: 'array' },
    ],
    [
      'a clue key misspelled',
      stage({ cleu: 'x' }),
      'shape.unknownKey',
      '$.stages[0].cleu',
      { key: 'cleu', nearest: 'clue' },
    ],
    [
      'an unknown mode',
      scenarioJson({ rules: { mode: 'maze' } }),
      'shape.value',
      '$.rules.mode',
      { expected: '(trail | free | score | radar | relay | duel)', received: 'maze' },
    ],
    [
      'an unknown type',
      asking({ type: 'chioce', ask: 'x' }),
      'shape.value',
      '$.stages[0].challenges[0].type',
      { received: 'chioce' },
    ],
    [
      'an unknown family',
      asking({ family: 'colour', field: 'x' }),
      'shape.value',
      '$.stages[0].challenges[0].family',
      { received: 'colour' },
    ],
    [
      'a choice without options',
      asking({ type: 'choice', ask: 'x', answer: 'y' }),
      'shape.missing',
      '$.stages[0].challenges[0].options',
      {},
    ],
    [
      'a family with a strange key',
      asking({ family: 'year', feild: 'x' }),
      'shape.unknownKey',
      '$.stages[0].challenges[0].feild',
      { nearest: 'field' },
    ],
    [
      'a text in a strange language',
      scenarioJson({ title: { de: 'x' } }),
      'shape.unknownKey',
      '$.title.de',
      { key: 'de' },
    ],
    ['an empty text', scenarioJson({ title: ' ' }), 'shape.value', '$.title', {}],
    [
      'a number for a text',
      scenarioJson({ title: 5 }),
      'shape.type',
      '$.title',
      { expected: 'string', received: 'number' },
    ],
    ['no stages', scenarioJson({ stages: [] }), 'shape.value', '$.stages', { expected: '≥ 1' }],
    [
      'a draw of nothing',
      scenarioJson({ stages: [{ draw: { dataset: 'x', count: 0 } }] }),
      'shape.value',
      '$.stages[0].draw.count',
      { expected: '≥ 1' },
    ],
    [
      'an address that is none of the web',
      asking({ type: 'find', sources: [{ title: 'x', url: 'ftp://x' }] }),
      'shape.value',
      '$.stages[0].challenges[0].sources[0].url',
      {},
    ],
    ['no format', scenarioJson({ format: undefined }), 'shape.missing', '$.format', { key: 'format' }],
    [
      'a hunt for a scenario',
      scenarioJson({ format: 'jalon-hunt/1' }),
      'format.unknown',
      '$.format',
      { found: 'jalon-hunt/1', wanted: 'jalon-scenario/1' },
    ],
    [
      'a format of tomorrow',
      scenarioJson({ format: 'jalon-scenario/2' }),
      'format.newer',
      '$.format',
      { found: 'jalon-scenario/2' },
    ],
    [
      'a list for rules that all have defaults',
      scenarioJson({ rules: [] }),
      'shape.type',
      '$.rules',
      { expected: 'object', received: 'array' },
    ],
    [
      'a list for datasets',
      scenarioJson({ datasets: [] }),
      'shape.type',
      '$.datasets',
      { expected: 'object', received: 'array' },
    ],
    [
      'a stage that is a word',
      scenarioJson({ stages: ['one'] }),
      'shape.type',
      '$.stages[0]',
      { expected: 'object', received: 'string' },
    ],
    [
      'a challenge that is a word',
      asking('zzz'),
      'shape.type',
      '$.stages[0].challenges[0]',
      { expected: 'object', received: 'string' },
    ],
    [
      'an arrival code that nobody can type',
      stage({ arrival: { code: ' !!! ' } }),
      'shape.value',
      '$.stages[0].arrival.code',
      { received: '!!!', of: 'string' },
    ],
    [
      'too many stages',
      scenarioJson({ stages: Array.from({ length: 101 }, (_, i) => ({ id: `s${i}`, at })) }),
      'shape.value',
      '$.stages',
      { expected: '≤ 100', of: 'array' },
    ],
    ['a list for a scenario', [], 'shape.type', '$', { expected: 'object', received: 'array' }],
  ])('with %s gives one problem, named where it stands', (_, json, fault, path, values) => {
    expect(problemsOf(json)).toEqual([{ fault, path, values: expect.objectContaining(values) }]);
  });

  it('names every strange key, and each fault of every stage', () => {
    const stages = [
      { id: 'one', at, a: 1, b: 2 },
      { id: 'two', at: { lat: 1 } },
    ];
    expect(problemsOf(scenarioJson({ stages })).map(({ path }) => path)).toEqual([
      '$.stages[0].a',
      '$.stages[0].b',
      '$.stages[1].at.lng',
    ]);
  });

  it('points into the text as its author sees it', () => {
    const text = JSON.stringify(stage({ at: { ...at, lat: 147 } }), null, 2);
    const { line, column } = locate(text, '$.stages[0].at.lat');
    expect(text.split('\n')[line - 1]?.slice(column - 1)).toBe('147,');
  });

  it('of bad syntax is told by line and column', () => {
    const { value, problems } = readScenario('{"format": "jalon-scenario/1",}', 'walk.json');
    expect([value, problems[0]?.fault, problems[0]?.values]).toEqual([
      null,
      'json.syntax',
      { line: 1, column: 31, found: '}' },
    ]);
  });

  it('with a key called __proto__ is refused, where it stands', () => {
    const text = JSON.stringify(scenarioJson()).replace('{', '{"__proto__": {"title": "x"},');
    expect(readScenario(text, 'walk.json').problems.map(({ fault, values }) => [fault, values])).toEqual([
      ['json.reservedKey', { line: 1, column: 2, key: '__proto__' }],
    ]);
  });
});
