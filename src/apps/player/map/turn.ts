import type { Position } from '../../../core/lib/position';
import { boatBody, bodyOf, markOf, turnPixels } from './marks';
import { type Box, meet } from './names';
import type { Spot } from './sight';
import type { ChartView } from './view';

const put = ({ left, top, right, bottom }: Box, { x, y }: Spot): Box => ({
  left: x + left,
  top: y + top,
  right: x + right,
  bottom: y + bottom,
});

/** Whether a pennant that flies east would lie over a boat beside its post; both in pixels of one level. */
export const coversBoat = (foot: Spot, boat: Spot): boolean =>
  boat.x > foot.x + turnPixels && meet(put(bodyOf('open'), foot), put(boatBody, boat));

/** The stages whose pennants fly west, away from the boat; `place` gives pixels of one zoom level. */
export const turnedIn = ({ stages, token }: ChartView, place: (position: Position) => Spot): ReadonlySet<string> => {
  const boat = token && place(token.position);
  const turned = stages.filter(
    ({ state, position }) => boat && markOf(state, true) !== markOf(state) && coversBoat(place(position), boat),
  );
  return new Set(turned.map(({ id }) => id));
};

/** Whether the same pennants are turned. */
export const turnsAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
