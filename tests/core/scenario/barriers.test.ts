import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset';
import { distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { prepare } from '../../../src/core/prepare/prepare';
import { readScenario } from '../../../src/core/scenario/check';
import { checkSense } from '../../../src/core/scenario/sense';
import { wayThrough } from '../../../src/core/scenario/walk';
import { drawnAs, mapReading, mapsOf, mapText, overWater, water } from '../../builders/drawnMap';
import { besideRiver, wades } from '../../builders/river';
import { scenarioJson, scenarioOf, sitesOf, tenRows } from '../../builders/scenario';

type Json = Readonly<Record<string, unknown>>;

const across = [besideRiver(0, 700), besideRiver(0, 100), besideRiver(900, -300)];

const stagesAt = (places: readonly Position[]) => places.map((at, i) => ({ id: `s${i}`, at, title: `Stage ${i}` }));

const named = (dataset: unknown, change: Json = {}): Json => ({
  datasets: { map: { path: 'map.geojson' } },
  walk: { barriers: { dataset } },
  stages: stagesAt(across),
  ...change,
});

const huntOf = (change: Json, datasets: ReadonlyMap<string, Dataset> = mapsOf()): Hunt => {
  const { hunt, problems } = prepare(scenarioOf(change), datasets);
  if (hunt === null) throw new Error(JSON.stringify(problems));
  return hunt;
};

const told = (change: Json, datasets: ReadonlyMap<string, Dataset>) =>
  checkSense(scenarioOf(change), datasets).map(({ fault, path, values, severity }) => [
    fault,
    path,
    values.dataset,
    severity,
  ]);

describe('barriers that a scenario names by a drawn map', () => {
  it('lead its hunt over the bridges of the map, which it holds: it needs no map to be played', () => {
    const [straight, around] = [huntOf({ stages: stagesAt(across) }), huntOf(named('map'))];
    expect(around.lengthMeters).toBeGreaterThan(straight.lengthMeters + 600);
    const way = wayThrough(across, around.walk);
    expect(way.slice(1).filter((to, i) => wades(way[i] as Position, to))).toEqual([]);
    expect(openHunt(JSON.stringify(around), 'hunt.json').value).toEqual(around);
  });

  it('are the same as those written out, of which a hunt keeps all', () => {
    const map = huntOf(named('map'));
    const barriers = mapReading().dataset?.barriers ?? [];
    const written = huntOf({ stages: stagesAt(across), walk: { barriers } });
    expect(barriers).toHaveLength(2);
    expect([written.walk, written.lengthMeters]).toEqual([map.walk, map.lengthMeters]);
  });

  it('stay out of a hunt that crosses none of them, with the credit of their map', () => {
    const dry = huntOf(named('map', { stages: stagesAt([besideRiver(-400, 800), besideRiver(400, 800)]) }));
    expect([dry.walk, dry.credits]).toEqual([undefined, []]);
    expect(huntOf(named('map')).credits).toMatchObject([{ kind: 'data', title: 'A map', license: 'ODbL' }]);
  });

  it('leave alone what else is said of the walk', () => {
    const end = besideRiver(900, 700);
    const hunt = huntOf(named('map', { walk: { end, detour: 1.5, barriers: { dataset: 'map' } } }));
    expect(hunt.walk).toMatchObject({ end, detour: 1.5, barriers: [{}, {}] });
  });

  it('lay circuits along their ways too', () => {
    const hunt = huntOf(named('map', { circuits: { teams: 2 } }));
    const places = [hunt.start, ...hunt.stages.map(({ position }) => position)];
    const way = wayThrough(places, hunt.walk);
    const meters = way.slice(1).reduce((sum, to, i) => sum + distanceMeters(way[i] as Position, to), 0);
    expect(hunt.lengthMeters).toBeCloseTo(meters, 0);
    expect(way.some((to, i) => i > 0 && wades(way[i - 1] as Position, to))).toBe(false);
  });
});

describe('the check of barriers named by a map', () => {
  it('is content with a map that has a bank and a bridge', () => {
    expect(told(named('map'), mapsOf())).toEqual([]);
  });

  it('says where no dataset is called so', () => {
    expect(told(named('maps'), mapsOf())).toEqual([
      ['sense.unknownDataset', '$.walk.barriers.dataset', 'maps', 'error'],
    ]);
  });

  it('says where the dataset is no drawn map', () => {
    const sites = { datasets: { sites: { path: 'sites.csv' } } };
    const elsewhere = mapsOf(mapText(drawnAs('volcano', [besideRiver(0, 0), besideRiver(9, 0), besideRiver(0, 9)])));
    const noMap = (dataset: string) => [['sense.noMap', '$.walk.barriers.dataset', dataset, 'error']];
    expect(told(named('sites', sites), sitesOf())).toEqual(noMap('sites'));
    expect(told(named('map'), elsewhere)).toEqual(noMap('map'));
  });

  it('says where no bridge leads over a bank', () => {
    const street = drawnAs('street', [besideRiver(0, 900), besideRiver(100, 900)]);
    for (const text of [mapText(water), mapText(street)])
      expect(told(named('map'), mapsOf(text))).toEqual([['sense.noBanks', '$.walk.barriers.dataset', 'map', 'error']]);
  });

  it('says where the banks are too fine for ways to be found at once', () => {
    const fine = Array.from({ length: 70 }, (_, i) => besideRiver(-700 + 20 * i, i % 2));
    const lake = drawnAs('water', [...fine, besideRiver(0, 900), ...fine.slice(0, 1)]);
    expect(told(named('map'), mapsOf(mapText(lake, overWater)))).toEqual([
      ['sense.banksTooFine', '$.walk.barriers.dataset', 'map', 'error'],
    ]);
  });

  it('warns where they lie in another town: those of a map, and those written out', () => {
    const town = (east: number) => stagesAt(across.map(({ lat, lng }) => ({ lat, lng: lng + east / 75_600 })));
    const of = (dataset: string) => ['sense.barriersElsewhere', '$.walk.barriers', dataset, 'warning'];
    const { barriers = [] } = mapReading().dataset ?? {};
    expect(told(named('map', { stages: town(40_000) }), mapsOf())).toEqual([of('map')]);
    expect(told({ stages: town(40_000), walk: { barriers } }, new Map())).toEqual([of('')]);
    expect(told(named('map', { stages: town(9_000) }), mapsOf())).toEqual([]);
    const draw = { ...named('map'), stages: [{ draw: { dataset: 'sites', count: 3 } }] };
    const datasets = { map: { path: 'map.geojson' }, sites: { path: 'sites.csv' } };
    const far = sitesOf(tenRows().map((row) => ({ ...row, lng: row.lng + 1 })));
    expect(told({ ...draw, datasets }, new Map([...mapsOf(), ...sitesOf()]))).toEqual([]);
    expect(told({ ...draw, datasets }, new Map([...mapsOf(), ...far]))).toEqual([of('map')]);
  });

  it('says of a misspelled key what it should be called, and of lines what they lack', () => {
    const problems = (barriers: unknown) =>
      readScenario(JSON.stringify(scenarioJson({ walk: { barriers } })), 'walk.json').problems.map(
        ({ fault, path }) => [fault, path],
      );
    expect(problems({ datset: 'map' })).toEqual([
      ['shape.missing', '$.walk.barriers.dataset'],
      ['shape.unknownKey', '$.walk.barriers.datset'],
    ]);
    expect(problems({ dataset: 3 })).toEqual([['shape.type', '$.walk.barriers.dataset']]);
    expect(problems([{ line: [besideRiver(0, 0)] }])).toEqual([['shape.value', '$.walk.barriers[0].line']]);
  });
});

it('A prepared hunt holds its barriers, and names no map', () => {
  const hunt = { ...huntOf(named('map')), walk: { barriers: { dataset: 'map' } } };
  expect(openHunt(JSON.stringify(hunt), 'hunt.json').problems.map(({ path }) => path)).toContain('$.walk.barriers');
});

it('A file is a drawn map by what it holds: a table of other features has no barriers', () => {
  expect(mapReading().dataset?.barriers).toHaveLength(2);
  const other = { type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Point', coordinates: [1, 2] } };
  const { dataset } = mapReading(JSON.stringify({ type: 'FeatureCollection', features: [other] }));
  expect([dataset?.size, dataset?.barriers]).toEqual([1, undefined]);
});
