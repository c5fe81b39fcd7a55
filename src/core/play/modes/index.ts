import type { modeNames } from '../../scenario/schema';
import { free } from './free';
import type { Mode } from './mode';
import { trail } from './trail';

/** The list of game modes: add one here, in `modes/` and in the scenario's `modeNames`. */
export const modes: { readonly [name in (typeof modeNames)[number]]: Mode } = { trail, free };
