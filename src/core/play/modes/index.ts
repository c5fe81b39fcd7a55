import type { ModeName } from '../../scenario/modes';
import { duel } from './duel';
import { free } from './free';
import type { Mode } from './mode';
import { radar } from './radar';
import { relay } from './relay';
import { score } from './score';
import { trail } from './trail';

/** The list of game modes: add one here, in `modes/` and in `modeNames` and `modeTerms` of `core/scenario/modes`. */
export const modes: { readonly [name in ModeName]: Mode } = { trail, free, score, radar, relay, duel };
