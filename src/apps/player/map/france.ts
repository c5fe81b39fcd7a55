import type { Bounds } from '../../../core/lib/position';

const france: readonly Bounds[] = [
  { south: 41.2, west: -5.3, north: 51.2, east: 9.7 },
  { south: 14.3, west: -63.2, north: 18.2, east: -60.7 },
  { south: 2, west: -54.7, north: 5.9, east: -51.5 },
  { south: -21.5, west: 55.1, north: -20.8, east: 55.9 },
  { south: -13.1, west: 44.9, north: -12.6, east: 45.4 },
];

/** IGN draws France, overseas included: elsewhere nothing is asked of it. */
export const inFrance = ({ south, west, north, east }: Bounds): boolean =>
  france.some((box) => south >= box.south && north <= box.north && west >= box.west && east <= box.east);

/** Whether some part of a box may lie in what IGN draws. */
export const touchesFrance = ({ south, west, north, east }: Bounds): boolean =>
  france.some((box) => south <= box.north && north >= box.south && west <= box.east && east >= box.west);
