/** Where the app is, as its address says. */
export type Route =
  | { readonly screen: 'choose' }
  /** `rally` says of a hunt that several teams play which of them this is, as `rally.ts` reads it; '' of any other. */
  | { readonly screen: 'hunt'; readonly id: string; readonly rally: string }
  | { readonly screen: 'opened'; readonly rally: string }
  /** Open data that was given, and what Jalon understands of it. */
  | { readonly screen: 'data' }
  /** What Jalon knows and keeps of those who play. */
  | { readonly screen: 'privacy' }
  /** The hunts that show how each thing is played and written. */
  | { readonly screen: 'reference' }
  /** What the teams of a hunt made of it; `hunt` is with what its hash begins, or '' for the one that most played. */
  | { readonly screen: 'class'; readonly hunt: string }
  | { readonly screen: 'play'; readonly playId: string }
  | { readonly screen: 'result'; readonly playId: string }
  /** A play that another device passes on, as `core/play/packed` packs it. */
  | { readonly screen: 'take'; readonly packed: string }
  /** Simulated teams walk a shipped hunt; without an id, the one that was opened. */
  | { readonly screen: 'rehearsal'; readonly id: string | null }
  /** The story of the hunt of a kept play, to be played once more. */
  | { readonly screen: 'again'; readonly playId: string };

const named = (parts: readonly string[]): string => `#/${parts.filter(Boolean).join('/')}`;

/** The hash of a route, with its `#`. */
export const hashOf = (route: Route): string => {
  switch (route.screen) {
    case 'choose':
      return '#/';
    case 'data':
    case 'privacy':
    case 'reference':
      return `#/${route.screen}`;
    case 'opened':
      return named(['opened', route.rally]);
    case 'rehearsal':
      return named(['rehearsal', encodeURIComponent(route.id ?? '')]);
    case 'take':
      return `#/take/${route.packed}`;
    case 'class':
      return named(['class', route.hunt]);
    case 'hunt':
      return named(['hunt', encodeURIComponent(route.id), route.rally]);
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
  const [, screen = '', rest = '', ...more] = hash.replace(/^#/, '').split('/');
  const id = decoded(rest);
  if (screen === 'data' || screen === 'privacy' || screen === 'reference') return { screen };
  if (screen === 'opened') return { screen, rally: [rest, ...more].join('/') };
  if (screen === 'take') return { screen, packed: rest };
  if (screen === 'class') return { screen, hunt: rest };
  if (screen === 'rehearsal') return { screen, id: id || null };
  if (screen === 'hunt' && id) return { screen, id, rally: more.join('/') };
  if ((screen === 'play' || screen === 'result' || screen === 'again') && id) return { screen, playId: id };
  return { screen: 'choose' };
};

/** Goes to a route in place of the one that stands: the back button leads to what came before both. */
export const change = (route: Route): void => location.replace(hashOf(route));

/** Goes to a route: the back button comes back from it. */
export const go = (route: Route): void => {
  location.hash = hashOf(route);
};
