import * as v from 'valibot';

/** WGS84 degrees. */
export const positionSchema = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90), v.description('Latitude in WGS84 degrees, north positive.')),
  lng: v.pipe(
    v.number(),
    v.minValue(-180),
    v.maxValue(180),
    v.description('Longitude in WGS84 degrees, east positive.'),
  ),
});
