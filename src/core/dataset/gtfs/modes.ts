/** The modes of `route_type` (gtfs.org/documentation/schedule/reference/#routestxt) by number, and an extended one that is not what its hundred is. */
const exact: Readonly<Record<string, string>> = {
  '0': 'tram',
  '1': 'metro',
  '2': 'rail',
  '3': 'bus',
  '4': 'ferry',
  '5': 'cable tram',
  '6': 'cable car',
  '7': 'funicular',
  '11': 'trolleybus',
  '12': 'monorail',
  '405': 'monorail',
};

/** The hundreds of Google's extended route types (developers.google.com/transit/gtfs/reference/extended-route-types). */
const extended: Readonly<Record<string, string>> = {
  '1': 'rail',
  '2': 'coach',
  '4': 'metro',
  '7': 'bus',
  '8': 'trolleybus',
  '9': 'tram',
  '10': 'ferry',
  '11': 'air',
  '12': 'ferry',
  '13': 'cable car',
  '14': 'funicular',
  '15': 'taxi',
};

/** How a route runs, in a word; '' for a type that nobody has described. */
export const modeOf = (routeType: string): string =>
  exact[routeType] ?? (/^\d{3,4}$/.test(routeType) ? (extended[routeType.slice(0, -2)] ?? '') : '');
