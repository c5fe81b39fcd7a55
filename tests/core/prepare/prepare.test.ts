import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, solutionOf } from '../../../src/core/challenge';
import { distanceMeters } from '../../../src/core/lib/geo';
import { canonicalJson } from '../../../src/core/lib/hash';
import { type Hunt, huntHash } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { prepare } from '../../../src/core/prepare/prepare';
import { verify } from '../../../src/core/prepare/verify';
import { huntOf, shipped } from '../../builders/hunt';
import { onSite, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

const drawing = (draw: object, change: object = {}) =>
  scenarioOf({
    datasets: { sites: { path: 'sites.csv' } },
    stages: [
      {
        draw: { dataset: 'sites', count: 4, apartMeters: 90, ...draw },
        challenges: [{ family: 'century', field: 'century' }, { family: 'nearest' }],
      },
    ],
    ...change,
  });
const ids = (hunt: Hunt) => hunt.stages.map(({ id }) => id);
const faultsOf = (...given: Parameters<typeof prepare>) =>
  prepare(...given).problems.map(({ fault, path, severity }) => [severity, fault, path]);

describe('what ships', () => {
  it.each(shipped())('$fileName is prepared without a fault, opened and proved', ({ scenario, datasets }) => {
    const { hunt, problems } = prepare(scenario, datasets);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const opened = openHunt(JSON.stringify(hunt), 'hunt.json');
    expect(opened).toEqual({ value: hunt, problems: [] });
    expect(verify(hunt as Hunt)).toEqual([]);
  });

  it.each(shipped())('$fileName has eight stages or more, or draws them, and every challenge can be won', (given) => {
    const hunt = huntOf(given.scenario, given.datasets);
    const challenges = hunt.stages.flatMap((stage) => stage.challenges);
    expect(hunt.stages.length).toBeGreaterThanOrEqual(7);
    for (const { content } of challenges) expect(markOf(content, solutionOf(content).reply)).toBe(1);
    expect(challenges.filter(({ proof }) => proof).length).toBeGreaterThan(3);
  });

  it('is there', () => {
    expect(shipped().length).toBeGreaterThanOrEqual(2);
  });
});

describe('preparing', () => {
  it('gives the same bytes for the same scenario and data, and others for another seed', () => {
    const bytes = (seed: string) => canonicalJson(huntOf(drawing({}, { seed }), sitesOf()));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        expect(bytes(seed)).toBe(bytes(seed));
      }),
      { numRuns: 20 },
    );
    const seeds = Array.from({ length: 8 }, (_, i) => bytes(`seed ${i}`));
    expect(new Set(seeds).size).toBe(8);
  });

  it('gives a hunt that is proved and opens, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 6 }), (seed, count) => {
        const hunt = huntOf(drawing({ count }, { seed }), sitesOf());
        expect(verify(hunt)).toEqual([]);
        expect(openHunt(JSON.stringify(hunt), 'hunt.json').problems).toEqual([]);
        expect(new Set(ids(hunt)).size).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('changes with its data', () => {
    const scenario = onSite('alba', [{ family: 'century', field: 'century' }]);
    const changed = tenRows().map((row) => (row.id === 'alba' ? { ...row, century: 'XVIe siècle' } : row));
    const rightOf = (hunt: Hunt) => hunt.stages[0]?.challenges[0]?.proof?.right.raw;
    expect(rightOf(huntOf(scenario, sitesOf()))).toBe('XVIIIe siècle');
    expect(rightOf(huntOf(scenario, sitesOf(changed)))).toBe('XVIe siècle');
  });

  it('draws stages apart from each other, from the sites asked for, around a place', () => {
    const around = { lat: 47.2164, lng: -1.5494, radiusMeters: 3000 };
    const where = [{ field: 'kind', is: ['église', 'pont', 'grue', 'phare', 'fontaine'] }];
    const hunt = huntOf(drawing({ count: 4, apartMeters: 250, around, where }), sitesOf());
    for (const [i, { position }] of hunt.stages.entries()) {
      expect(distanceMeters(around, position)).toBeLessThanOrEqual(3000);
      for (const other of hunt.stages.slice(0, i))
        expect(distanceMeters(other.position, position)).toBeGreaterThanOrEqual(250);
    }
    expect(hunt.stages.map(({ title }) => title).every((title) => !['Corvo', 'Hulotte'].includes(String(title)))).toBe(
      true,
    );
  });

  it('orders what it draws as a short walk: along a line, never back', () => {
    const start = { lat: 47.2164, lng: -1.55 };
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const lngs = huntOf(drawing({ count: 5 }, { seed, start }), sitesOf()).stages.map(({ position }) => position.lng);
      expect(lngs).toEqual([...lngs].sort((a, b) => a - b));
    }
  });

  it('never draws a site that a stage already stands on', () => {
    const stages = [
      { id: 'sites-1', site: { dataset: 'sites', id: 'alba' } },
      { draw: { dataset: 'sites', count: 9, apartMeters: 0 } },
    ];
    const hunt = huntOf(scenarioOf({ datasets: { sites: { path: 'sites.csv' } }, stages }), sitesOf());
    expect(new Set(hunt.stages.map(({ title }) => title)).size).toBe(10);
    expect(new Set(ids(hunt)).size).toBe(10);
  });

  it('never draws two sites of one name', () => {
    const rows = tenRows().map((row, i) => ({
      ...row,
      name: ['La Même', 'LA MEME'][Math.floor(i / 4)] ?? `Site ${i}`,
    }));
    const { problems } = prepare(drawing({ count: 9 }), sitesOf(rows));
    expect(problems).toEqual([expect.objectContaining({ fault: 'sense.drawTooFew', values: { found: 3, count: 9 } })]);
  });

  it('says how many sites there are where too few can be drawn', () => {
    const { hunt, problems } = prepare(drawing({ where: [{ field: 'kind', is: ['grue'] }] }), sitesOf());
    expect([hunt, problems]).toEqual([
      null,
      [
        expect.objectContaining({
          fault: 'sense.drawTooFew',
          path: '$.stages[0].draw.count',
          values: { found: 1, count: 4 },
        }),
      ],
    ]);
  });

  it('stops where a dataset was not given', () => {
    const scenario = onSite('alba', []);
    expect(faultsOf(scenario, new Map())).toContainEqual(['error', 'sense.unknownDataset', '$.datasets.sites']);
  });

  it('judges the way through drawn stages too', () => {
    expect(faultsOf(drawing({ count: 8 }, { rules: { minutes: 5 } }), sitesOf())).toContainEqual([
      'warning',
      'sense.timeTooShort',
      '$.rules.minutes',
    ]);
  });
});

describe('the hash of a hunt', () => {
  const hunt = huntOf(drawing({}), sitesOf());

  it('is the same whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(hunt).reverse()) as unknown as Hunt;
    expect(huntHash(turned)).toBe(huntHash(hunt));
    expect(huntHash(hunt)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another for another hunt', () => {
    expect(huntHash({ ...hunt, outro: 'Another end.' })).not.toBe(huntHash(hunt));
  });
});
