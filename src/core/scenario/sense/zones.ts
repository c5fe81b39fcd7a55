import { fault, type Problem, warning } from '../../lib/checked';
import { distanceMeters } from '../../lib/geo';
import { crosses } from '../../lib/ways';
import { metersFromZone, outlineOf, roomMeters, type Zone } from '../../lib/zone';
import { radiusOf } from '../arrival';
import type { Scenario } from '../schema';
import { type Datasets, positionOf } from './data';

/** Whoever stands so far from the place of a stage may not see what it is about. */
const farMeters = 300;

/** In less room than half of the least radius, a phone's fixes lie outside as often as inside. */
const leastRoomMeters = 10;

/** Whether the border of an area crosses or touches itself: which ground lies in it is then anybody's guess, and it is no polygon by Simple Features (OGC 06-103r4, 6.1.11: its rings are simple). */
const crossesItself = (zone: Zone): boolean => {
  if ('line' in zone) return false;
  const outline = outlineOf(zone);
  const pairs = outline.slice(1).map((to, i) => [outline[i] ?? to, to] as const);
  const sides = pairs.filter(([from, to]) => distanceMeters(from, to) > 0);
  return sides.some((side, i) =>
    sides.some((other, j) => j > i + 1 && j - i < sides.length - 1 && crosses(side, other)),
  );
};

/** Whether an area has so little room that a phone hardly tells who is in it. */
const isNarrow = (zone: Zone, radiusMeters: number): boolean =>
  'area' in zone && radiusMeters === 0 && roomMeters(zone.area) < leastRoomMeters;

/** What is wrong with the zones of stages: a border that crosses itself, a place that lies outside, ground too narrow to be found in, or too wide for one place. */
export const checkZones = (scenario: Scenario, datasets: Datasets): Problem[] =>
  scenario.stages.flatMap((stage, i): Problem[] => {
    const zone = 'draw' in stage ? undefined : stage.arrival?.zone;
    const position = positionOf(stage, datasets);
    if (!('id' in stage) || zone === undefined || position === undefined) return [];
    const path = `$.stages[${i}].arrival.zone`;
    if (crossesItself(zone)) return [fault(path, 'sense.zoneCrossed', { stage: stage.id })];
    const meters = Math.round(metersFromZone(zone, position));
    const radiusMeters = radiusOf(stage.arrival ?? {}, scenario.rules.arrival.radiusMeters);
    if (meters > radiusMeters) return [fault(path, 'sense.zoneElsewhere', { stage: stage.id, meters })];
    if (isNarrow(zone, radiusMeters)) return [warning(path, 'sense.zoneNarrow', { stage: stage.id })];
    const farthest = Math.round(Math.max(...outlineOf(zone).map((place) => distanceMeters(place, position))));
    return farthest > farMeters ? [warning(path, 'sense.zoneWide', { stage: stage.id, meters: farthest })] : [];
  });
