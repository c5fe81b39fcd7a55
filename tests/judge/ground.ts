import type { Case, Row, Spot, Table } from './case';

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Meters from one spot to another, by the haversine. */
export const metersBetween = (a: Spot, b: Spot): number => {
  const [p, q] = [rad(a.lat), rad(b.lat)];
  const h = Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(rad(b.lng - a.lng) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(h));
};

/** Degrees clockwise from north in which one spot is seen from another. */
export const bearing = (a: Spot, b: Spot): number => {
  const [p, q, east] = [rad(a.lat), rad(b.lat), rad(b.lng - a.lng)];
  const y = Math.sin(east) * Math.cos(q);
  const x = Math.cos(p) * Math.sin(q) - Math.sin(p) * Math.cos(q) * Math.cos(east);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
};

/** The stage's spot, as a spot. */
export const hereOf = ({ stage: { position } }: Case): Spot => ({ ...position, reach: 0 });

/** As far as anybody thinks of when a name is said, in meters. */
const near = 2000;

/** All that may be meant when a name is said here: who bears it nearby, or hardly farther than the nearest who does. */
export const meantBy = (table: Table, here: Spot, name: string): readonly Row[] => {
  const away = (row: Row): number => (row.spot ? metersBetween(here, row.spot) : Number.POSITIVE_INFINITY);
  const bearers = table.called(name).filter(({ spot, cells }) => spot !== undefined && !cells.parent_station);
  const nearest = Math.min(...bearers.map(away));
  return bearers.filter((row) => away(row) <= Math.max(near, 1.5 * nearest));
};
