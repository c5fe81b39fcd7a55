import fc from 'fast-check';
import type { Dataset } from '../../src/core/dataset/dataset';
import { columnFrom } from '../../src/core/dataset/table/column';
import type { Position } from '../../src/core/lib/position';
import { datasetOf } from './dataset';

/** Degrees up to a limit, those where the Earth is seamed or pointed often among them. */
export const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(-limit, limit, limit - 0.001, 0, 0.5),
    fc.double({ min: -limit, max: limit, noNaN: true }).map((x) => Number(x.toFixed(5))),
  );

/** Places anywhere on Earth. */
export const positions: fc.Arbitrary<Position> = fc.record({ lat: degrees(90), lng: degrees(180) });

const sample = datasetOf([
  { id: 'tour', lat: 47.2153, lng: -1.5453 },
  { id: 'pont', lat: 47.2, lng: -1.56 },
]);

/** Sites of which nothing is known but where they are: no file is read, which might say less of such places than they do. */
export const sitesAt = (places: readonly Position[]): Dataset => ({
  ...sample,
  size: places.length,
  lat: Float64Array.from(places, ({ lat }) => lat),
  lng: Float64Array.from(places, ({ lng }) => lng),
  rows: Uint32Array.from(places, (_, i) => i + 2),
  columns: sample.columns.map(() => columnFrom(places.length, () => '')),
});
