import { besideLng, boundsOf, middleLng } from '../../../../core/lib/geo';
import type { Position } from '../../../../core/lib/position';
import type { Spot } from '../../map/sight';
import type { Box } from './marks';

/** Where on a drawing a place is, and the way back. */
export interface Projection {
  readonly spot: (position: Position) => Spot;
  readonly place: (spot: Spot) => Position;
  readonly metersPerPixel: number;
}

const metersPerDegree = 111_195;

/** Stages that lie nearer to one another are drawn as if they filled this many meters. */
const leastSpan = 120;

/** Lays places on a plane, north up: `middle` at a spot. */
export const projectionAt = (middle: Position, at: Spot, metersPerPixel: number): Projection => {
  const down = metersPerDegree / metersPerPixel;
  const across = down * Math.cos((middle.lat * Math.PI) / 180);
  return {
    metersPerPixel,
    spot: (position) => ({
      x: at.x + (besideLng(position, middle.lng).lng - middle.lng) * across,
      y: at.y + (middle.lat - position.lat) * down,
    }),
    place: ({ x, y }) => ({ lat: middle.lat - (y - at.y) / down, lng: middle.lng + (x - at.x) / across }),
  };
};

/** Lays places on the plane of a box: the middle of the stages in its middle, all of them within it. */
export const projectionOf = (positions: readonly Position[], box: Box): Projection | null => {
  const bounds = boundsOf(positions);
  if (!bounds) return null;
  const middle = { lat: (bounds.south + bounds.north) / 2, lng: middleLng(bounds) };
  const far = positions.map(projectionAt(middle, { x: 0, y: 0 }, 1).spot);
  const span = (along: (spot: Spot) => number): number =>
    far.reduce((most, spot) => Math.max(most, 2 * Math.abs(along(spot))), leastSpan);
  const metersPerPixel = Math.max(span(({ x }) => x) / box.width, span(({ y }) => y) / box.height);
  return projectionAt(middle, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, metersPerPixel);
};
