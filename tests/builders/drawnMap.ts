import type { Dataset, Reading } from '../../src/core/dataset/dataset';
import { readDataset } from '../../src/core/dataset/read';
import type { Position } from '../../src/core/lib/position';
import { bytesOf } from './dataset';
import { besideRiver, bridge } from './river';

const pairOf = ({ lat, lng }: Position): readonly [number, number] => [lng, lat];

/** One thing on a drawn map: an area by its ring, or a line. */
export const drawnAs = (kind: string, places: readonly Position[]): object => {
  const isLine = kind === 'bridge' || kind === 'street';
  const pairs = places.map(pairOf);
  const geometry = isLine ? { type: 'LineString', coordinates: pairs } : { type: 'Polygon', coordinates: [pairs] };
  return { type: 'Feature', properties: { kind, name: `A ${kind}` }, geometry };
};

const bank = (north: number): readonly Position[] =>
  [
    [-2500, 0],
    [-500, 0],
    [0, 400],
    [500, 0],
    [2500, 0],
  ].map(([east = 0, bend = 0]) => besideRiver(east, bend + north));

/** The river of the builder `river` as water, 40 m wide: it leaves the map on either side. */
export const water = drawnAs('water', [...bank(20), ...bank(-20).toReversed(), ...bank(20).slice(0, 1)]);
export const overWater = drawnAs('bridge', bridge);

/** A drawn map of these things, 4 km wide, as the text of its file. */
export const mapText = (...features: readonly object[]): string => {
  const [southwest, northeast] = [besideRiver(-2000, -2000), besideRiver(2000, 2000)];
  const bbox = [southwest.lng, southwest.lat, northeast.lng, northeast.lat];
  return JSON.stringify({ type: 'FeatureCollection', bbox, features });
};

/** That map, or any other text, read as the dataset `map`. */
export const mapReading = (text = mapText(water, overWater)): Reading =>
  readDataset(bytesOf(text), {
    id: 'map',
    fileName: 'map.geojson',
    descriptor: { title: 'A map', licenses: [{ name: 'ODbL-1.0', title: 'ODbL' }] },
  });

/** The same as the datasets of a scenario. */
export const mapsOf = (text?: string): ReadonlyMap<string, Dataset> => {
  const { dataset, problems } = mapReading(text);
  if (dataset === null) throw new Error(`the map cannot be read: ${JSON.stringify(problems)}`);
  return new Map([['map', dataset]]);
};
