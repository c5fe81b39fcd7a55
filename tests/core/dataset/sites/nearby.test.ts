import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestSites, sitesAlong, sitesInBounds, sitesInCircle } from '../../../../src/core/dataset';
import { arcBetween, offArc } from '../../../../src/core/lib/arc';
import { distanceMeters } from '../../../../src/core/lib/geo';
import type { Position } from '../../../../src/core/lib/position';
import { datasetOf } from '../../../builders/dataset';
import { degrees, positions, sitesAt } from '../../../builders/places';

const two = datasetOf([
  { id: 'tour', lat: 47.2153, lng: -1.5453 },
  { id: 'pont', lat: 47.2, lng: -1.56 },
]);

/** By brute force: every site with what is measured of it, those that fit in order. */
const measured = <T extends { readonly meters: number }>(
  places: readonly Position[],
  measure: (place: Position) => T,
  limit: number,
) =>
  places
    .map((place, index) => ({ index, ...measure(place) }))
    .filter(({ meters }) => meters <= limit)
    .sort((a, b) => Math.round(a.meters * 10) - Math.round(b.meters * 10) || a.index - b.index);

const clouds = fc.array(positions, { maxLength: 150 });
const reaches = fc.oneof(fc.constantFrom(0, 1, 1e5, 1e7, 20_020_000), fc.double({ min: 0, max: 3e6, noNaN: true }));

describe('the nearest sites', () => {
  it('are those that measuring all of them gives, at the poles and the antimeridian too', () => {
    fc.assert(
      fc.property(
        fc.array(positions, { minLength: 1, maxLength: 200 }),
        positions,
        fc.integer({ min: 1, max: 12 }),
        (places, from, count) => {
          const near = nearestSites(sitesAt(places), from, count);
          const all = places
            .map((place, index) => ({ index, meters: distanceMeters(from, place) }))
            .sort((a, b) => Math.round(a.meters * 10) - Math.round(b.meters * 10) || a.index - b.index);
          expect(near).toEqual(all.slice(0, count));
        },
      ),
    );
  });

  it('come in the order of the data where they are as near', () => {
    const same = datasetOf(Array.from({ length: 300 }, (_, i) => ({ nom: `Quai ${i}`, lat: 47.2, lng: -1.5 })));
    expect(nearestSites(same, { lat: 47.3, lng: -1.5 }, 3).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('are none when none are asked for', () => {
    expect(nearestSites(two, { lat: 47, lng: -1 }, 0)).toEqual([]);
  });
});

describe('the sites in a circle', () => {
  it('are those that measuring all of them gives, at the poles and the antimeridian too', () => {
    fc.assert(
      fc.property(clouds, positions, reaches, (places, from, meters) => {
        const found = sitesInCircle(sitesAt(places), from, meters);
        expect(found).toEqual(measured(places, (place) => ({ meters: distanceMeters(from, place) }), meters));
      }),
    );
  });

  it('lie on both sides of the antimeridian, and all around a pole', () => {
    const fiji = sitesAt([
      { lat: -17, lng: 179.999 },
      { lat: -17, lng: -179.999 },
      { lat: -17, lng: 179 },
    ]);
    expect(sitesInCircle(fiji, { lat: -17, lng: 180 }, 1000).map(({ index }) => index)).toEqual([0, 1]);
    const pole = sitesAt([0, 90, 180, -90].map((lng) => ({ lat: 89.99, lng })));
    expect(sitesInCircle(pole, { lat: 89.99, lng: 45 }, 2300)).toHaveLength(4);
  });
});

describe('the sites in a box', () => {
  const lies = ({ south, west, north, east }: Record<'south' | 'west' | 'north' | 'east', number>) => {
    const spans = (lng: number) => (west <= east ? west <= lng && lng <= east : lng >= west || lng <= east);
    return ({ lat, lng }: Position) => {
      if (lat < south || lat > north) return false;
      return Math.abs(lat) === 90 || spans(lng) || (Math.abs(lng) === 180 && spans(-lng));
    };
  };

  it('are those whose degrees say so: 180 and −180 are one line, a pole is one point', () => {
    fc.assert(
      fc.property(clouds, degrees(90), degrees(90), degrees(180), degrees(180), (places, one, other, west, east) => {
        const bounds = { south: Math.min(one, other), north: Math.max(one, other), west, east };
        const wanted = places.flatMap((place, i) => (lies(bounds)(place) ? [i] : []));
        expect(sitesInBounds(sitesAt(places), bounds)).toEqual(wanted);
      }),
    );
  });

  it('are none where the data has none', () => {
    expect(sitesInBounds(sitesAt([]), { south: -90, west: -180, north: 90, east: 180 })).toEqual([]);
  });
});

describe('the sites along a line', () => {
  /** How far a place is from a line, and the first point along it that is as near. */
  const offLine = (line: readonly Position[], place: Position) => {
    const ends = line.length === 1 ? [...line, ...line] : line;
    let [before, best] = [0, { meters: Number.POSITIVE_INFINITY, alongMeters: 0 }];
    for (const [i, to] of ends.slice(1).entries()) {
      const arc = arcBetween(ends[i] as Position, to);
      const off = offArc(arc, place);
      if (Math.round(off.meters * 10) < Math.round(best.meters * 10))
        best = { meters: off.meters, alongMeters: before + off.alongMeters };
      before += arc.lengthMeters;
    }
    return best;
  };

  it('are those that measuring all of them gives, at the poles and the antimeridian too', () => {
    const lines = fc.array(positions, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(clouds, lines, fc.constantFrom(0, 10, 5000, 1e6), (places, line, meters) => {
        const found = sitesAlong(sitesAt(places), line, meters);
        const wanted = measured(places, (place) => offLine(line, place), meters);
        expect(found.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          wanted.map(({ index }) => index).sort((a, b) => a - b),
        );
        for (const along of found) expect(wanted).toContainEqual(along);
      }),
    );
  });

  it('come in the order in which one who follows it passes them', () => {
    const along = sitesAt([
      { lat: 47.201, lng: -1.52 },
      { lat: 47.199, lng: -1.58 },
      { lat: 47.3, lng: -1.55 },
      { lat: 47.2, lng: -1.55 },
    ]);
    const line = [
      { lat: 47.2, lng: -1.6 },
      { lat: 47.2, lng: -1.5 },
    ];
    expect(sitesAlong(along, line, 500).map(({ index }) => index)).toEqual([1, 3, 0]);
  });

  it('are none along no line', () => {
    expect(sitesAlong(two, [], 1000)).toEqual([]);
  });
});
