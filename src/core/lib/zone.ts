import { arcBetween, offArc } from './arc';
import { distanceMeters, isWithin } from './geo';
import type { Position } from './position';

/** Ground where one counts as there: along a line, or within the border of an area, which closes by itself. */
export type Zone = { readonly line: readonly Position[] } | { readonly area: readonly Position[] };

/** The places of a zone in order; an area's border comes back to its first. */
export const outlineOf = (zone: Zone): readonly Position[] =>
  'line' in zone ? zone.line : [...zone.area, ...zone.area.slice(0, 1)];

/** How far a place is from a zone, in meters, by great circles; 0 within an area. */
export const metersFromZone = (zone: Zone, position: Position): number => {
  if ('area' in zone && isWithin(zone.area, position)) return 0;
  const outline = outlineOf(zone);
  const offs = outline.slice(1).map((to, i) => offArc(arcBetween(outline[i] ?? to, to), position).meters);
  return Math.min(...offs);
};

/** What one comes to: a place, or the zone around it. */
export interface Goal {
  readonly position: Position;
  readonly zone?: Zone | undefined;
}

/** How far it is from a place to where one counts as there, in meters. */
export const metersToGoal = ({ position, zone }: Goal, from: Position): number =>
  zone ? metersFromZone(zone, from) : distanceMeters(from, position);

const placesOf = ({ position, zone }: Goal): readonly Position[] => (zone ? outlineOf(zone) : [position]);

/** How far two goals are from each other, in meters, seen from the corners of each. */
export const metersBetweenGoals = (a: Goal, b: Goal): number =>
  Math.min(
    ...placesOf(a).map((place) => metersToGoal(b, place)),
    ...placesOf(b).map((place) => metersToGoal(a, place)),
  );
