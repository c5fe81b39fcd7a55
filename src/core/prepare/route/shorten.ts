import { offer } from './insertion';
import { legOf, nodeAt, type Tours, turnRound } from './tours';

/** Less than this share of the budget is nothing: what is gained by floating point alone would be sought forever. */
const least = 1e-9;

/** The longest piece of a walk that is moved. */
const longestMoved = 3;

/** Tries to bring `node` and a near one together by turning round what lies between (2-opt, Croes 1958; near ones alone, Bentley 1992). */
const turned = (tours: Tours, node: number, touched: number[]): boolean => {
  const { near, width, now, budget } = tours;
  const team = now.teamOf[node] as number;
  const place = now.placeOf[node] as number;
  const last = (now.sizes[team] as number) - 1;
  for (const side of [1, -1]) {
    if (place + side < 0 || place + side > last) continue;
    const next = nodeAt(tours, team, place + side);
    const leg = legOf(tours, node, next);
    for (let i = node * width; i < (node + 1) * width; i += 1) {
      const other = near[i] as number;
      const gained = leg - legOf(tours, node, other);
      if (gained <= 0) break;
      const at = now.placeOf[other] as number;
      if (now.teamOf[other] !== team || at + side < 0 || at + side > last) continue;
      const beyond = nodeAt(tours, team, at + side);
      const saved = gained + legOf(tours, other, beyond) - legOf(tours, next, beyond);
      if (saved <= least * budget) continue;
      const [from, to] =
        side > 0 ? [Math.min(place, at) + 1, Math.max(place, at)] : [Math.min(place, at), Math.max(place, at) - 1];
      turnRound(tours, team, from, to);
      now.costs[team] = (now.costs[team] as number) - saved;
      offer(tours, team, node, other);
      offer(tours, team, next, beyond);
      touched.push(node, next, other, beyond);
      return true;
    }
  }
  return false;
};

/** Puts the piece of a walk from place `from` to `to` between places `gap` and `gap + 1`, turned round or not, by turning round. */
const movePiece = (tours: Tours, team: number, from: number, to: number, gap: number, isTurned: boolean): void => {
  const count = to - from + 1;
  if (gap > to) {
    turnRound(tours, team, from, gap);
    turnRound(tours, team, from, gap - count);
    if (!isTurned) turnRound(tours, team, gap - count + 1, gap);
  } else {
    turnRound(tours, team, gap + 1, to);
    turnRound(tours, team, gap + 1 + count, to);
    if (!isTurned) turnRound(tours, team, gap + 1, gap + count);
  }
};

/** Tries to move the piece from `from` to `to`, whose one end is `node`, beside one near it (or-opt, Or 1976). */
const movedPiece = (tours: Tours, team: number, from: number, to: number, node: number, touched: number[]): boolean => {
  const { near, width, now, budget } = tours;
  const last = (now.sizes[team] as number) - 1;
  const far = nodeAt(tours, team, now.placeOf[node] === from ? to : from);
  const [before, behind] = [nodeAt(tours, team, from - 1), nodeAt(tours, team, to + 1)];
  const freed =
    legOf(tours, before, nodeAt(tours, team, from)) +
    legOf(tours, nodeAt(tours, team, to), behind) -
    legOf(tours, before, behind);
  for (let i = node * width; i < (node + 1) * width; i += 1) {
    const other = near[i] as number;
    const joined = legOf(tours, node, other);
    if (joined >= freed) break;
    const at = now.placeOf[other] as number;
    if (now.teamOf[other] !== team || (at >= from && at <= to)) continue;
    for (const side of [1, -1]) {
      const beside = at + side;
      if (beside < 0 || beside > last || (beside >= from && beside <= to)) continue;
      const next = nodeAt(tours, team, beside);
      const saved = freed - joined - legOf(tours, far, next) + legOf(tours, other, next);
      if (saved <= least * budget) continue;
      // The piece keeps its sense where its first node comes behind the other, or its last before it.
      const isTurned = side > 0 !== (now.placeOf[node] === from) && from !== to;
      movePiece(tours, team, from, to, Math.min(at, beside), isTurned);
      now.costs[team] = (now.costs[team] as number) - saved;
      offer(tours, team, before, behind);
      offer(tours, team, node, other);
      offer(tours, team, far, next);
      touched.push(before, behind, node, far, other, next);
      return true;
    }
  }
  return false;
};

const moved = (tours: Tours, node: number, touched: number[]): boolean => {
  const { now } = tours;
  const team = now.teamOf[node] as number;
  const place = now.placeOf[node] as number;
  const last = (now.sizes[team] as number) - 1;
  for (let count = 1; count <= longestMoved; count += 1) {
    if (place >= 1 && place + count - 1 < last && movedPiece(tours, team, place, place + count - 1, node, touched))
      return true;
    if (
      count > 1 &&
      place < last &&
      place - count + 1 >= 1 &&
      movedPiece(tours, team, place - count + 1, place, node, touched)
    )
      return true;
  }
  return false;
};

/** Shortens the walks around the nodes of `touched` until nothing there is gained; empties it, and tells whether anything was. */
export const shorten = (tours: Tours, touched: number[]): boolean => {
  let isShorter = false;
  while (touched.length > 0) {
    const node = touched.pop() as number;
    if ((tours.now.teamOf[node] as number) < 0) continue;
    while (turned(tours, node, touched) || moved(tours, node, touched)) isShorter = true;
  }
  return isShorter;
};
