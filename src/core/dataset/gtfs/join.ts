/** A line that people know: its name, its color as six hexadecimal digits or '', and how it runs. */
export interface Line {
  readonly name: string;
  readonly color: string;
  readonly mode: string;
}

/** Takes the rows of a feed's files, one file after another: routes before trips, trips before stop times. */
export interface Join {
  addRoute(id: string, line: Line): void;
  addTrip(id: string, routeId: string): void;
  addStopTime(tripId: string, stopId: string): void;
  /** Whether no stop is called at. */
  isEmpty(): boolean;
  /** The lines that call at any of these stops, in the order of the routes; none where the feed doesn't say. */
  linesOf(stopIds: readonly string[]): readonly Line[];
  /** The ids of the routes that call at a stop, in the order of the routes. */
  routesOf(stopId: string): readonly string[];
}

/**
 * Which routes call at which stops: stop_times → trips → routes (gtfs.org/documentation/schedule/reference). Keeps one
 * number for each trip and one set for each stop, never a stop time: millions of them pass by.
 */
export const createJoin = (): Join => {
  const routes = new Map<string, number>();
  const [ids, lines]: [string[], Line[]] = [[], []];
  const trips = new Map<string, number>();
  const calls = new Map<string, Set<number>>();
  let [lastTrip, lastRoute] = ['', -1];
  const indexes = (stopIds: readonly string[]): readonly number[] =>
    [...new Set(stopIds.flatMap((id) => [...(calls.get(id) ?? [])]))].sort((a, b) => a - b);
  return {
    addRoute: (id, line) => {
      if (routes.has(id)) return;
      routes.set(id, ids.length);
      ids.push(id);
      lines.push(line);
    },
    addTrip: (id, routeId) => {
      const route = routes.get(routeId);
      if (route !== undefined) trips.set(id, route);
    },
    addStopTime: (tripId, stopId) => {
      if (tripId !== lastTrip) [lastTrip, lastRoute] = [tripId, trips.get(tripId) ?? -1];
      if (lastRoute < 0) return;
      const called = calls.get(stopId);
      if (called === undefined) calls.set(stopId, new Set([lastRoute]));
      else called.add(lastRoute);
    },
    isEmpty: () => calls.size === 0,
    linesOf: (stopIds) => indexes(stopIds).flatMap((index) => lines[index] ?? []),
    routesOf: (stopId) => indexes([stopId]).flatMap((index) => ids[index] ?? []),
  };
};
