import { type Box, meet } from './names';
import type { Spot } from './sight';

/** From the middle of the rose to its rim and to the top of its letter, with a little air, in pixels. */
const [reach, above] = [64, 84] as const;
/** Where along a side of the map the rose may stand, best first. */
const heights = [0.5, 0.36, 0.64, 0.24, 0.76] as const;

const roomAt = ({ x, y }: Spot): Box => ({ left: x - reach, top: y - above, right: x + reach, bottom: y + reach });

/** The middle of the rose at the side of a map where it lies over the least: where it stands, as long as it lies over nothing there. */
export const berthOf = ({ x: width, y: height }: Spot, taken: readonly Box[], last: Spot | null): Spot => {
  const berths = [width - reach, reach].flatMap((x) => heights.map((part) => ({ x, y: Math.round(height * part) })));
  const over = (spot: Spot): number => taken.filter((box) => meet(box, roomAt(spot))).length;
  const stays = berths.find(({ x, y }) => x === last?.x && y === last.y);
  const order = stays ? [stays, ...berths] : berths;
  return order.reduce((best, spot) => (over(spot) < over(best) ? spot : best));
};
