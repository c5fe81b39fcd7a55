import { dataGouv } from './dataGouv';
import { opendatasoft } from './opendatasoft';
import type { Catalogue } from './portal';

export { nameAt, packageOfFile } from './package';
export type { Catalogue, Listing, Step } from './portal';

/** The portals whose catalogues Jalon asks: the more particular before what any host may be. */
const portals = [dataGouv, opendatasoft];

/** The dataset that a web address names at a portal; null for an address of any other kind. */
export const catalogueOf = (address: string): Catalogue | null => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const portal of portals) {
    const found = portal(url);
    if (found) return found;
  }
  return null;
};
