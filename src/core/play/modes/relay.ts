import type { Doing, Mode, Role } from './mode';
import { trail } from './trail';

const roles: { readonly [doing in Doing]: Role } = { walk: 'navigator', question: 'scribe', hint: 'keeper' };
const order: readonly Doing[] = ['walk', 'question', 'hint'];

/** How many share the phone where the author says nothing. */
const playersByDefault = 3;

/**
 * A trail in which the phone goes from hand to hand: the navigator leads, the scribe answers, the keeper has the hints.
 * With each stage that is over the helm goes on to the next seat, and with it the quill and the lantern.
 */
export const relay: Mode = {
  open: trail.open,
  holder: ({ rules: { players = playersByDefault } }, play, doing) => {
    const over = [...play.stages.values()].filter(({ done }) => done).length;
    return { seat: (over + order.indexOf(doing)) % players, role: roles[doing] };
  },
};
