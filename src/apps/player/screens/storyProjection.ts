import { distanceMeters } from '../../../core/lib/geo';
import type { Bounds } from '../../../core/lib/position';
import type { Hunt } from '../../../core/prepare/hunt';
import type { Spot } from '../map/sight';
import type { Box } from '../notebook/picture/marks';
import { type Projection, projectionAt, projectionOf } from '../notebook/picture/projection';

/** The chart beside a story, in its own pixels. */
export const storyBoard: Box = { x: 0, y: 0, width: 640, height: 320 };

/** Where in it the hunt lies, and where the boat may stand: its sail reaches up from its place. */
const room: Box = { x: 70, y: 70, width: 500, height: 200 };
const harbor = { left: 60, right: 580, top: 80, bottom: 290 };

/** Without land the boat stands in the middle, and all of the hunt lies within this many pixels of it. */
const [offing, leastMeters] = [230, 150];

/** The land reaches so far beyond the board that the line around it is not seen. */
const rim = 4;

type Place = Pick<Hunt, 'frame' | 'start'>;

const cornersOf = ({ south, west, north, east }: Bounds) =>
  [south, north].flatMap((lat) => [west, east].map((lng) => ({ lat, lng })));

const between = (least: number, n: number, most: number): number => Math.max(least, Math.min(n, most));

/** Around the start alone: nothing tells on which side of it the hunt lies. */
const aroundStart = ({ frame, start }: Place): Projection => {
  const far = Math.max(leastMeters, ...cornersOf(frame).map((corner) => distanceMeters(start, corner)));
  return projectionAt(start, { x: storyBoard.width / 2, y: storyBoard.height / 2 + 24 }, far / offing);
};

/** How far to push a length, of which the board sees a part, so that no blank shows, and the boat does. */
const push = (from: number, to: number, board: number, boat: number, [least, most]: readonly [number, number]) =>
  between(least - boat, between(board + rim - to, 0, -rim - from), most - boat);

/** The hunt in the middle, moved and enlarged until the land that is drawn fills the board. */
const withinLand = ({ frame, start }: Place, drawn: Bounds): Projection => {
  const whole = projectionOf(cornersOf(frame), room) ?? aroundStart({ frame, start });
  const { width, height } = storyBoard;
  const [a, b] = cornersIn(whole, drawn);
  const enlarged = Math.min(1, (b.x - a.x) / (width + 2 * rim), (b.y - a.y) / (height + 2 * rim));
  const middle = { x: width / 2, y: room.y + room.height / 2 };
  const near = projectionAt(whole.place(middle), middle, whole.metersPerPixel * enlarged);
  const [from, to, boat] = [...cornersIn(near, drawn), near.spot(start)];
  const x = push(from.x, to.x, width, boat.x, [harbor.left, harbor.right]);
  const y = push(from.y, to.y, height, boat.y, [harbor.top, harbor.bottom]);
  return projectionAt(near.place(middle), { x: middle.x + x, y: middle.y + y }, near.metersPerPixel);
};

const cornersIn = ({ spot }: Projection, { south, west, north, east }: Bounds): readonly [Spot, Spot] => [
  spot({ lat: north, lng: west }),
  spot({ lat: south, lng: east }),
];

/** Where on the board the places around a hunt are. */
export const storyProjection = (hunt: Place, drawn: Bounds | null): Projection =>
  drawn ? withinLand(hunt, drawn) : aroundStart(hunt);
