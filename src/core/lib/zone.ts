import { arcBetween, offArc } from './arc';
import { distanceMeters, isWithin, positionToward } from './geo';
import { planeAt } from './plane';
import type { Position } from './position';
import { crosses } from './ways';

/** Ground where one counts as there: along a line, or within the border of an area, which closes by itself. */
export type Zone = { readonly line: readonly Position[] } | { readonly area: readonly Position[] };

/** The places of a zone in order; an area's border comes back to its first. */
export const outlineOf = (zone: Zone): readonly Position[] =>
  'line' in zone ? zone.line : [...zone.area, ...zone.area.slice(0, 1)];

/** Where the outline of a zone is nearest to a place: on which of its sides, how far along it, and how far away, in meters. */
const nearestOnOutline = (zone: Zone, from: Position) => {
  const outline = outlineOf(zone);
  const arcs = outline.slice(1).map((to, i) => arcBetween(outline[i] ?? to, to));
  const offs = arcs.map((arc) => ({ arc, ...offArc(arc, from) }));
  return offs.reduce((nearest, one) => (one.meters < nearest.meters ? one : nearest));
};

const isInside = (zone: Zone, position: Position): boolean => 'area' in zone && isWithin(zone.area, position);

/** How far a place is from a zone, in meters, by great circles; 0 within an area. */
export const metersFromZone = (zone: Zone, position: Position): number =>
  isInside(zone, position) ? 0 : nearestOnOutline(zone, position).meters;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How much room there is within the border of an area, in meters: twice its ground by its border, the radius of a circle, half of a square's side, the width of a strip. */
export const roomMeters = (area: readonly Position[]): number => {
  const { pointOf } = planeAt(area[0] as Position);
  const points = outlineOf({ area }).map(pointOf);
  const pairs = points.slice(1).map((to, i) => [points[i] ?? to, to] as const);
  const ground = Math.abs(sum(pairs.map(([[ax, ay], [bx, by]]) => ax * by - bx * ay))) / 2;
  const round = sum(pairs.map(([[ax, ay], [bx, by]]) => Math.hypot(bx - ax, by - ay)));
  return round === 0 ? 0 : (2 * ground) / round;
};

/** What one comes to: a place, or the zone around it. */
export interface Goal {
  readonly position: Position;
  readonly zone?: Zone | undefined;
}

/** The place of a goal that is nearest to another place; its own, where it has no zone or one stands in it. */
export const nearestOfGoal = ({ position, zone }: Goal, from: Position): Position => {
  if (!zone || isInside(zone, from)) return position;
  const { arc, alongMeters, meters } = nearestOnOutline(zone, from);
  return meters === 0 ? position : positionToward(arc.from, arc.to, alongMeters);
};

/** How far it is from a place to where one counts as there, in meters. */
export const metersToGoal = ({ position, zone }: Goal, from: Position): number =>
  zone ? metersFromZone(zone, from) : distanceMeters(from, position);

const placesOf = ({ position, zone }: Goal): readonly Position[] => (zone ? outlineOf(zone) : [position]);

/** How far two goals are from each other, in meters, seen from the corners of each; 0 where one's border crosses the other's. */
export const metersBetweenGoals = (a: Goal, b: Goal): number =>
  crosses(placesOf(a), placesOf(b))
    ? 0
    : Math.min(
        ...placesOf(a).map((place) => metersToGoal(b, place)),
        ...placesOf(b).map((place) => metersToGoal(a, place)),
      );
