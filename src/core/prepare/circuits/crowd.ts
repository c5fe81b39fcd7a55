import { eachStay, type Ground, latest, type Stay, slowestMinutes, soonest, staysOn } from './ground';
import { mixes } from './pace';

/** How many teams are at one stage at once, at most, on these circuits, one for each team: however fast the teams are of all `mixes`. */
export const mostTogether = (ground: Ground, circuits: readonly ArrayLike<number>[]): number =>
  Math.max(
    0,
    ...mixes.map((paceOf) => {
      const stays = circuits.flatMap((order, team) => staysOn(ground, order, paceOf(team)));
      return Math.max(
        ...Array.from({ length: ground.stages }, (_, stage) =>
          fullest(stays.filter((one) => one.stage === stage).map(mayLast)),
        ),
      );
    }),
  );

/** A stay as long as it may be. */
const mayLast = ({ from, until }: Pick<Stay, 'from' | 'until'>) => ({ from: soonest(from), until: latest(until) });

/** How many of these spans hold one moment, at most; one that ends as another begins leaves it the room. */
const fullest = (spans: readonly { readonly from: number; readonly until: number }[]): number =>
  spans.reduce((most, { from }) => {
    const here = spans.filter((one) => one.from <= from && from < one.until).length;
    return Math.max(most, here);
  }, 0);

/** So long are the parts of time in which a search counts teams: minutes. */
const slotMinutes = 0.5;

/** How full stages are while circuits are sought: counted in whole slots, so never fewer than there are. */
export interface Crowd {
  /** Adds a team's circuit (1), or takes it away (-1). */
  readonly count: (team: number, order: ArrayLike<number>, by: 1 | -1) => void;
  /** How many teams too many there are, in team-slots over all stages and mixes. */
  readonly excess: () => number;
}

/** An empty crowd for circuits of at most so many meters. */
export const openCrowd = (ground: Ground, together: number, mostMeters: number): Crowd => {
  const slots = Math.ceil(slowestMinutes(ground, mostMeters) / slotMinutes) + 2;
  const counts = new Uint8Array(mixes.length * ground.stages * slots);
  let excess = 0;
  const count: Crowd['count'] = (team, order, by) => {
    mixes.forEach((paceOf, mix) => {
      eachStay(ground, order, paceOf(team), (stage, from, until) => {
        const row = (mix * ground.stages + stage) * slots;
        const last = Math.min(slots, Math.ceil(latest(until) / slotMinutes));
        for (let slot = Math.floor(soonest(from) / slotMinutes); slot < last; slot += 1) {
          const here = (counts[row + slot] as number) + by;
          if (by > 0 ? here > together : here >= together) excess += by;
          counts[row + slot] = here;
        }
      });
    });
  };
  return { count, excess: () => excess };
};
