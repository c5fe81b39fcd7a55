import { destinationPosition, distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import type { InputKind, Reply } from '../challenge';

/** A reply that is a place; undefined where it is none. */
export const placeOf = (reply: Reply): Position | undefined =>
  typeof reply === 'object' && 'lat' in reply ? reply : undefined;

const isOnEarth = ({ lat, lng }: Position): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** A place on the map. */
export const place: InputKind<'place'> = {
  takes: (_, reply) => {
    const position = placeOf(reply);
    return position !== undefined && isOnEarth(position);
  },
  isSame: (one, other) => {
    const [here, there] = [placeOf(one), placeOf(other)];
    return here !== undefined && there !== undefined && distanceMeters(here, there) < 1;
  },
  texts: () => [],
  words: (_, reply) => {
    const position = placeOf(reply);
    return position ? [`${position.lat.toFixed(5)}, ${position.lng.toFixed(5)}`] : [];
  },
  guesses: ({ withinMeters }, right) => {
    const from = placeOf(right);
    if (from === undefined) return [];
    return [0, 90, 180, 270].map((bearing) => destinationPosition(from, withinMeters / 2, bearing));
  },
};
