import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersIn, deepestZoom, fullestSpots } from '../../../../src/core/dataset/sites/clusters';
import { degrees, sitesAt } from '../../../builders/places';

const everywhere = { south: -90, west: -180, north: 90, east: 180 };
const mapped = fc.record({ lat: degrees(85), lng: degrees(180) });

describe('the clusters of a map', () => {
  it('hold every site once, at every zoom', () => {
    fc.assert(
      fc.property(fc.array(mapped, { maxLength: 150 }), fc.integer({ min: 0, max: deepestZoom }), (places, zoom) => {
        const clusters = clustersIn(sitesAt(places), everywhere, zoom);
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
        for (const { index, count, position } of clusters) if (count === 1) expect(position).toEqual(places[index]);
      }),
    );
  });

  it('say at which zoom they part, and that sites in one place never do', () => {
    const apart = sitesAt([
      { lat: 47.21, lng: -1.55 },
      { lat: 47.22, lng: -1.55 },
    ]);
    const [one] = clustersIn(apart, everywhere, 5);
    expect(one).toMatchObject({ count: 2 });
    expect(clustersIn(apart, everywhere, one?.opensAt ?? 0)).toHaveLength(2);
    expect(clustersIn(apart, everywhere, (one?.opensAt ?? 0) - 1)).toHaveLength(1);
    const same = sitesAt(Array.from({ length: 3 }, () => ({ lat: 47.21, lng: -1.55 })));
    expect(clustersIn(same, everywhere, deepestZoom)[0]?.opensAt).toBeGreaterThan(deepestZoom);
  });

  it('are those in the box, across the antimeridian too', () => {
    const places = [179.5, -179.5, 0].map((lng) => ({ lat: -17, lng }));
    const seen = clustersIn(sitesAt(places), { south: -20, west: 179, north: -10, east: -179 }, 12);
    expect(seen.map(({ index }) => index).sort()).toEqual([0, 1]);
  });

  it('tell where most sites stand together', () => {
    const town = Array.from({ length: 9 }, (_, i) => ({ lat: 45 + i / 5000, lng: 5 }));
    const [first] = fullestSpots(sitesAt([{ lat: 10, lng: 10 }, ...town, { lat: 20, lng: 20 }]), 3);
    expect(first?.lat).toBeCloseTo(45, 2);
  });
});
