/** A place on Earth: WGS84 degrees, latitude −90…90, longitude −180…180. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

/** A box of WGS84 degrees; `west` is greater than `east` when it crosses the antimeridian. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}
