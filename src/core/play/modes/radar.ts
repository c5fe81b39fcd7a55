import { free } from './free';
import type { Mode } from './mode';

/** Any stage in any order, and no place on the map: how warm it is leads there. */
export const radar: Mode = { open: free.open };
