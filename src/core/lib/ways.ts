import { distanceMeters } from './geo';
import { type Point, planeAt } from './plane';
import type { Position } from './position';

/** What nobody walks across but where something leads over it: a bank, a railway, a wall. Its ends lead nowhere, for beyond them nothing is known. */
export interface Barrier {
  readonly line: readonly Position[];
  /** What leads over it: a bridge from one side to the other, or one place on the line. */
  readonly crossings: readonly (readonly Position[])[];
}

/** The shortest ways on foot as the crow flies, but around barriers or over their crossings. */
export interface Ways {
  /** Meters; infinite where no way leads there. */
  readonly meters: (from: Position, to: Position) => number;
  /** The places that a way passes, its ends included; these alone where nothing lies between, or no way leads. */
  readonly path: (from: Position, to: Position) => readonly Position[];
}

/** How far from a corner a way goes around it, and how far beyond its ends a crossing leads. */
const aroundMeters = 2;
const landingMeters = 6;
/** So near to a crossing, a place over what it crosses is on it. */
const onCrossingMeters = 15;
/** A line that turns by less than this, in radians, has no corner. */
const straight = 0.01;
/** A place that no way leads to is taken for one ashore, if a barrier is so near: what was drawn by eye cuts off quays. */
const ashoreMeters = 60;

const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by];
const lengthOf = ([x, y]: Point): number => Math.sqrt(x * x + y * y);
const unit = ([x, y]: Point): Point => {
  const length = lengthOf([x, y]) || 1;
  return [x / length, y / length];
};
/** A point so many meters from another, in a direction. */
const beyond = (from: Point, direction: Point, meters: number): Point => {
  const [x, y] = unit(direction);
  return [from[0] + x * meters, from[1] + y * meters];
};
const isLeft = (a: Point, b: Point, p: Point): boolean =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0;

type Segment = readonly [Point, Point];
type Pair = readonly [number, number];

const segmentsOf = (line: readonly Point[]): readonly Segment[] =>
  line.slice(1).map((to, i): Segment => [line[i] as Point, to]);

/** Whether two segments cross; a mere touch counts on one side of a line only, so that nothing slips through a corner. */
const cross = ([a, b]: Segment, [p, q]: Segment): boolean =>
  Math.min(a[0], b[0]) <= Math.max(p[0], q[0]) &&
  Math.max(a[0], b[0]) >= Math.min(p[0], q[0]) &&
  isLeft(a, b, p) !== isLeft(a, b, q) &&
  isLeft(p, q, a) !== isLeft(p, q, b);

/** Whether a line of places crosses another. */
export const crosses = (line: readonly Position[], other: readonly Position[]): boolean => {
  const { pointOf } = planeAt(line[0] as Position);
  const [these, those] = [line, other].map((one) => segmentsOf(one.map(pointOf))) as [Segment[], Segment[]];
  return these.some((one) => those.some((another) => cross(one, another)));
};

/** The point of a segment that is nearest to another. */
const nearestOn = ([a, b]: Segment, p: Point): Point => {
  const [way, off] = [minus(b, a), minus(p, a)];
  const share = (way[0] * off[0] + way[1] * off[1]) / (way[0] * way[0] + way[1] * way[1] || 1);
  const part = Math.max(0, Math.min(1, share));
  return [a[0] + way[0] * part, a[1] + way[1] * part];
};

/** The nearest segment to a point, and the point on it. */
const nearestOf = (segments: readonly Segment[], p: Point): { readonly segment: Segment; readonly foot: Point } => {
  const [first, ...more] = segments.map((segment) => ({ segment, foot: nearestOn(segment, p) }));
  return more.reduce(
    (best, one) => (lengthOf(minus(one.foot, p)) < lengthOf(minus(best.foot, p)) ? one : best),
    first as { segment: Segment; foot: Point },
  );
};

/** The corners of a line from their outer side, where the shortest way around them goes; a ring has one where it closes too. */
const cornersOf = (line: readonly Point[]): readonly Point[] => {
  const isRing = line.length > 3 && lengthOf(minus(line[0] as Point, line.at(-1) as Point)) === 0;
  const places = isRing ? [...line, line[1] as Point] : line;
  return places.slice(1, -1).flatMap((corner, i) => {
    const [before, after] = [places[i] as Point, places[i + 2] as Point];
    const outward = minus(unit(minus(corner, before)), unit(minus(after, corner)));
    return lengthOf(outward) < straight ? [] : [beyond(corner, outward, aroundMeters)];
  });
};

/** Where a crossing leads from and to, a little beyond its ends; one place on a line is crossed at right angles. */
const landingsOf = (crossing: readonly Point[], segments: readonly Segment[]): readonly Point[] => {
  const [first, second] = crossing as readonly [Point, Point?];
  if (second === undefined) {
    const [a, b] = nearestOf(segments, first).segment;
    const [x, y] = minus(b, a);
    return [beyond(first, [-y, x], landingMeters), first, beyond(first, [y, -x], landingMeters)];
  }
  const [last, lastButOne] = [crossing.at(-1) as Point, crossing.at(-2) as Point];
  return [
    beyond(first, minus(first, second), landingMeters),
    ...crossing.slice(1, -1),
    beyond(last, minus(last, lastButOne), landingMeters),
  ];
};

/** The points that ways bend at, and what each pair of them is apart along the shortest way: `next` leads along it. */
interface Net {
  readonly nodes: readonly Point[];
  readonly meters: Float64Array;
  readonly next: Int32Array;
}

/** Shortest ways between all nodes (Floyd 1962) of the graph of what is seen from where (Lozano-Pérez and Wesley 1979). */
const netOf = (nodes: readonly Point[], bridges: readonly Pair[], sees: (a: number, b: number) => boolean): Net => {
  const count = nodes.length;
  const meters = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  const next = new Int32Array(count * count).fill(-1);
  const join = (a: number, b: number): void => {
    const apart = lengthOf(minus(nodes[a] as Point, nodes[b] as Point));
    meters[a * count + b] = apart;
    meters[b * count + a] = apart;
    next[a * count + b] = b;
    next[b * count + a] = a;
  };
  for (let a = 0; a < count; a += 1) for (let b = 0; b <= a; b += 1) if (a === b || sees(a, b)) join(a, b);
  for (const [a, b] of bridges) join(a, b);
  for (let via = 0; via < count; via += 1) goVia(via, meters, next, count);
  return { nodes, meters, next };
};

/** Takes the ways over one node that are shorter than those known. */
const goVia = (via: number, meters: Float64Array, next: Int32Array, count: number): void => {
  for (let a = 0; a < count; a += 1) {
    const first = meters[a * count + via] as number;
    if (first === Number.POSITIVE_INFINITY) continue;
    for (let b = 0; b < count; b += 1) {
      const sum = first + (meters[via * count + b] as number);
      if (sum >= (meters[a * count + b] as number)) continue;
      meters[a * count + b] = sum;
      next[a * count + b] = next[a * count + via] as number;
    }
  }
};

/** The points between two nodes along the shortest way, both included. */
const along = ({ nodes, next }: Net, from: number, to: number): readonly Point[] => {
  const passed = [from];
  for (let at = from; at !== to; passed.push(at)) at = next[at * nodes.length + to] as number;
  return passed.map((node) => nodes[node] as Point);
};

/** Whether some crossing leads to a node: to those in a river none does. Where there is no crossing, all are as good. */
const leadsTo = ({ nodes, meters }: Net, landings: readonly number[], node: number): boolean =>
  landings.length === 0 || landings.some((one) => meters[one * nodes.length + node] !== Number.POSITIVE_INFINITY);

/** A piece of a crossing: the nodes at its two ends, and where the whole crossing leads from and to. */
interface Bridge {
  readonly pair: Pair;
  readonly ends: Segment;
}

/** The flat picture of some barriers: their lines, and the net of ways around and over them. */
const pictureOf = (barriers: readonly Barrier[], pointOf: (position: Position) => Point) => {
  const drawn = barriers.map(({ line, crossings }) => {
    const points = line.map(pointOf);
    const segments = segmentsOf(points);
    return { points, segments, landings: crossings.map((one) => landingsOf(one.map(pointOf), segments)) };
  });
  const segments = drawn.flatMap((one) => one.segments);
  const isFree = (way: Segment): boolean => !segments.some((segment) => cross(way, segment));
  const nodes = drawn.flatMap(({ points }) => cornersOf(points));
  const corners = nodes.length;
  const bridges: Bridge[] = [];
  for (const landing of drawn.flatMap((one) => one.landings)) {
    const ends = [landing[0] as Point, landing.at(-1) as Point] as const;
    bridges.push(...landing.slice(1).map((_, i): Bridge => ({ pair: [nodes.length + i, nodes.length + i + 1], ends })));
    nodes.push(...landing);
  }
  const at = (node: number): Point => nodes[node] as Point;
  /** The bridge that a point is on between its ends, where neither of them is seen. */
  const bridgeAt = (point: Point): Bridge | undefined =>
    bridges.find(
      ({ pair: [a, b], ends }) =>
        lengthOf(minus(nearestOn([at(a), at(b)], point), point)) <= onCrossingMeters &&
        !ends.some((end) => isFree([point, end])),
    );
  const isAshore = nodes.map((point, node) => node < corners || bridgeAt(point) === undefined);
  const pairs = bridges.map(({ pair }) => pair);
  const net = netOf(nodes, pairs, (a, b) => Boolean(isAshore[a] && isAshore[b]) && isFree([at(a), at(b)]));
  const isReached = nodes.map((_, node) => Boolean(isAshore[node]) && leadsTo(net, pairs.flat(), node));
  return { segments, isFree, net, bridgeAt, isReached };
};

interface Seen {
  readonly node: number;
  readonly meters: number;
}

/** What a point sees of the net, and the bridge that it is on. */
interface View {
  readonly bridge: Bridge | undefined;
  readonly seen: readonly Seen[];
}

interface Way {
  readonly points: readonly Point[];
  readonly meters: number;
}

/** Ways between points: straight where nothing lies between, else over the nodes that both see; from a bridge to its ends alone. */
const waysIn = ({ net, isFree, bridgeAt, isReached }: ReturnType<typeof pictureOf>) => {
  const known = new Map<string, View>();
  const look = (from: Point): View => {
    const bridge = bridgeAt(from);
    const nodes =
      bridge?.pair ?? net.nodes.flatMap((to, node) => (isReached[node] && isFree([from, to]) ? [node] : []));
    return { bridge, seen: nodes.map((node) => ({ node, meters: lengthOf(minus(net.nodes[node] as Point, from)) })) };
  };
  const viewFrom = (from: Point): View => {
    const view = known.get(from.join()) ?? look(from);
    known.set(from.join(), view);
    return view;
  };
  return (from: Point, to: Point): Way | undefined => {
    const [here, there] = [viewFrom(from), viewFrom(to)];
    if (here.bridge === there.bridge && isFree([from, to]))
      return { points: [from, to], meters: lengthOf(minus(to, from)) };
    let best: readonly [number, number, number] = [-1, -1, Number.POSITIVE_INFINITY];
    for (const first of here.seen)
      for (const last of there.seen) {
        const sum = first.meters + (net.meters[first.node * net.nodes.length + last.node] as number) + last.meters;
        if (sum < best[2]) best = [first.node, last.node, sum];
      }
    const [first, last, meters] = best;
    return first < 0 ? undefined : { points: [from, ...along(net, first, last), to], meters };
  };
};

/** The ways where these are the barriers; straight ones where there are none. */
export const waysAround = (barriers: readonly Barrier[]): Ways => {
  const origin = barriers[0]?.line[0];
  if (origin === undefined) return { meters: distanceMeters, path: (from, to) => [from, to] };
  const { pointOf, positionOf } = planeAt(origin);
  const picture = pictureOf(barriers, pointOf);
  const wayBetween = waysIn(picture);
  const ashore = (point: Point): readonly Point[] => {
    const { foot } = nearestOf(picture.segments, point);
    const isNear = lengthOf(minus(foot, point)) <= ashoreMeters;
    return isNear ? [beyond(foot, minus(foot, point), landingMeters)] : [];
  };
  const wayOf = (from: Point, to: Point): readonly Point[] | undefined => {
    const direct = wayBetween(from, to);
    if (direct) return direct.points;
    const [here, there] = [
      [from, ...ashore(from)],
      [to, ...ashore(to)],
    ];
    const [first, ...more] = here.flatMap((a) => there.flatMap((b) => wayBetween(a, b) ?? []));
    const best = first && more.reduce((least, one) => (one.meters < least.meters ? one : least), first);
    return best && [from, ...best.points.filter((point) => point !== from && point !== to), to];
  };
  const placesOf = (from: Position, to: Position): readonly Position[] | undefined => {
    const points = wayOf(pointOf(from), pointOf(to));
    return points && [from, ...points.slice(1, -1).map(positionOf), to];
  };
  return {
    path: (from, to) => placesOf(from, to) ?? [from, to],
    meters: (from, to) => {
      const places = placesOf(from, to);
      const legs = places?.slice(1).map((place, i) => distanceMeters(places[i] as Position, place));
      return legs?.reduce((sum, leg) => sum + leg, 0) ?? Number.POSITIVE_INFINITY;
    },
  };
};
