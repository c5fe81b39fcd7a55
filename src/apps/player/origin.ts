import type { PlayRecord } from '../../platform/ports';
import { appBase } from './given';
import { circuitsIn } from './rally';
import { routeOf } from './route';

/** Where the hunt whose story stands is to be had, as the page's address says. */
export const originHere = (): PlayRecord['from'] => {
  const route = routeOf(location.hash);
  if (route.screen === 'hunt') return { hunt: route.id, rally: circuitsIn(route.rally) };
  const url = new URLSearchParams(location.search).get('open');
  if (route.screen !== 'opened' || url === null || !URL.canParse(url, appBase())) return undefined;
  return { hunt: new URL(url, appBase()).href, rally: circuitsIn(route.rally) };
};
