import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt, siteAt } from '../../../../src/core/dataset';
import type { Dataset } from '../../../../src/core/dataset/dataset';
import { distanceMeters } from '../../../../src/core/lib/geo';
import { huntAround, walkAround, whyNoWalk } from '../../../../src/core/prepare/make/around';
import { minuteChoices, walkOf } from '../../../../src/core/prepare/make/time';
import { walkingOf } from '../../../../src/core/scenario/walk';
import { datasetOf } from '../../../builders/dataset';
import { sitesOf, tenRows } from '../../../builders/scenario';

const sites = sitesOf().get('sites') as Dataset;
const middle = positionAt(sites, 0);
const wish = { minutes: 60, audience: 'adult', path: 'sites.csv' } as const;

describe('the walk that is suggested', () => {
  it('fits the time from where it begins, its stages apart, in reach and each once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...minuteChoices), fc.boolean(), (minutes, begins) => {
        const around = begins ? middle : undefined;
        const walk = walkAround(sites, { around, minutes });
        const stages = walk.sites.map((index) => ({ position: positionAt(sites, index) }));
        expect(walkOf(around, stages, walkingOf(undefined)).minutes).toBeLessThanOrEqual(minutes);
        expect(new Set(walk.sites).size).toBe(walk.sites.length);
        for (const { position } of stages)
          expect(distanceMeters(position, walk.ring.position)).toBeLessThanOrEqual(walk.ring.radiusMeters);
      }),
      { numRuns: 12 },
    );
  });

  it('has one stage at a point, however near to each other they may be, and whatever the names there', () => {
    const twice = tenRows().flatMap((row) => [
      row,
      { ...row, id: `${row.id}-2`, name: `Autre ${row.name}`, lat: row.lat + 4e-5 },
    ]);
    const all = sitesOf(twice).get('sites') as Dataset;
    const { sites: chosen } = walkAround(all, { around: middle, minutes: 60, apartMeters: 0 });
    const points = chosen.map((index) => siteAt(all, index).id.replace('-2', ''));
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(new Set(points).size).toBe(points.length);
  });

  it('has more stages where there is more time', () => {
    const [short, long] = [45, 120].map((minutes) => walkAround(sites, { around: middle, minutes }).sites.length);
    expect(short).toBeGreaterThanOrEqual(3);
    expect(long).toBeGreaterThan(short as number);
  });

  it('leaves out the sites that it is told, and not all that are called like them by no name of their own', () => {
    const { sites: all } = walkAround(sites, { around: middle, minutes: 60 });
    const [first] = all.map((index) => siteAt(sites, index).id);
    const { sites: rest } = walkAround(sites, { around: middle, minutes: 60 }, [first as string]);
    expect(rest.map((index) => siteAt(sites, index).id)).not.toContain(first);
    expect(rest.length).toBeGreaterThanOrEqual(3);
    const alike = datasetOf(tenRows().map((row) => ({ ...row, name: 'Lavoir' })));
    const [one] = walkAround(alike, { around: middle, minutes: 60 }).sites;
    const others = walkAround(alike, { around: middle, minutes: 60 }, [siteAt(alike, one as number).id]).sites;
    expect(others).not.toContain(one);
    expect(others.length).toBeGreaterThanOrEqual(3);
  });

  it('leads to none that its data calls closed or gone, and counts them', () => {
    const shut = sitesOf(tenRows().map((row, i) => ({ ...row, ACCES: i === 1 ? 'Non accessible' : 'Libre' })));
    const { sites: chosen, closed } = walkAround(shut.get('sites') as Dataset, { around: middle, minutes: 60 });
    expect([chosen.includes(1), closed]).toEqual([false, 1]);
    expect(chosen.length).toBeGreaterThanOrEqual(3);
  });

  it('is none where too few sites lie in reach, and tells how many do', () => {
    const none = walkAround(sites, { around: { lat: 0, lng: 0 }, minutes: 180 });
    expect(none.sites).toEqual([]);
    expect(whyNoWalk(none)).toMatchObject({ reason: 'tooFewSites', found: 0, needed: 3 });
  });

  it('begins where there is a walk, though more sites that make none stand elsewhere', () => {
    const alike = Array.from({ length: 20 }, (_, i) => ({ id: `a${i}`, name: 'Stop', lat: 48 + i / 9000, lng: 2 }));
    const apart = Array.from({ length: 6 }, (_, i) => ({ id: `b${i}`, name: `Site ${i}`, lat: 47 + i / 700, lng: 2 }));
    const walk = walkAround(datasetOf([...alike, ...apart]), { minutes: 60 });
    expect(walk.sites.length).toBeGreaterThanOrEqual(3);
    expect(walk.ring.position.lat).toBeLessThan(47.1);
  });

  it('leaves out a site without a name where enough have one', () => {
    const bare = { lat: 47.2164, lng: -1.5494 };
    const rows = [{ id: 'bare', name: '', kind: '', ...bare }, ...tenRows().slice(1)];
    const dataset = datasetOf(rows, {
      kinds: { id: 'identifier', name: 'name', kind: 'category', century: 'period', year: 'year' },
    });
    expect(walkAround(dataset, { minutes: 60 }).sites).not.toContain(0);
  });
});

describe('a hunt around a place', () => {
  it('is the hunt of the walk that is suggested there', () => {
    const made = huntAround(sites, { ...wish, around: middle });
    if ('reason' in made || !made.hunt) throw new Error('There is no hunt.');
    const walk = walkAround(sites, { around: middle, minutes: 60 });
    expect(made.hunt.stages.map(({ title }) => title)).toEqual(walk.sites.map((index) => siteAt(sites, index).name));
    expect(made.hunt.start).toEqual(middle);
  });

  it('is none where too few sites have a question that can be proved', () => {
    const rows = [0, 1, 2].map((i) => ({ id: `s${i}`, name: `Site ${i}`, lat: 47 + i / 900, lng: 2 }));
    expect(huntAround(datasetOf(rows), wish)).toMatchObject({
      ...{ reason: 'tooFewQuestions', needed: 3, why: expect.any(String) },
    });
  });
});
