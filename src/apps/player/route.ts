/** Where the app is, as its address says. */
export type Route =
  | { readonly screen: 'choose' }
  | { readonly screen: 'hunt'; readonly id: string }
  | { readonly screen: 'opened' }
  /** Open data that was given, and what Jalon understands of it. */
  | { readonly screen: 'data' }
  | { readonly screen: 'play'; readonly playId: string }
  | { readonly screen: 'result'; readonly playId: string }
  /** Simulated teams walk a shipped hunt; without an id, the one that was opened. */
  | { readonly screen: 'rehearsal'; readonly id: string | null }
  /** The story of the hunt of a kept play, to be played once more. */
  | { readonly screen: 'again'; readonly playId: string };

/** The hash of a route, with its `#`. */
export const hashOf = (route: Route): string => {
  switch (route.screen) {
    case 'choose':
      return '#/';
    case 'opened':
    case 'data':
      return `#/${route.screen}`;
    case 'rehearsal':
      return route.id === null ? '#/rehearsal' : `#/rehearsal/${encodeURIComponent(route.id)}`;
    case 'hunt':
      return `#/hunt/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.screen}/${encodeURIComponent(route.playId)}`;
  }
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The route that a hash names; one that names none is the list of hunts. */
export const routeOf = (hash: string): Route => {
  const [, screen = '', rest = ''] = hash.replace(/^#/, '').split('/');
  const id = decoded(rest);
  if (screen === 'opened' || screen === 'data') return { screen };
  if (screen === 'rehearsal') return { screen, id: id || null };
  if (screen === 'hunt' && id) return { screen, id };
  if ((screen === 'play' || screen === 'result' || screen === 'again') && id) return { screen, playId: id };
  return { screen: 'choose' };
};

/** Goes to a route: the back button comes back from it. */
export const go = (route: Route): void => {
  location.hash = hashOf(route);
};
