import { textsOf } from '../../challenge';
import { say } from '../../lib/language';
import { walkingOf } from '../../scenario/walk';
import type { Hunt, HuntStage } from '../hunt';
import { mostTogether } from './crowd';
import { type Ground, groundOf, latest, metersOf, type Stay, staysOn, type Work } from './ground';
import { paces } from './pace';

/** What there is to read and to do at a stage. */
const workAt = ({ found, challenges }: HuntStage, { languages: [language = 'fr'] }: Hunt): Work => {
  const read = challenges.flatMap(({ content }) => textsOf(content));
  const texts = [...(found === undefined ? [] : [found]), ...read];
  return { words: texts.flatMap((text) => say(text, language).split(/\s+/u)).length, questions: challenges.length };
};

/** The ground of a hunt, its stages by their index. */
export const groundIn = (hunt: Hunt): Ground =>
  groundOf(
    hunt.start,
    hunt.stages.map((stage) => ({ position: stage.position, work: workAt(stage, hunt) })),
    walkingOf(hunt.walk),
  );

/** One team's circuit: how long it is in meters as the crow flies, and when an ordinary team is where. */
export interface TeamTimes {
  readonly meters: number;
  /** In the order of the circuit; `stage` is an index into the hunt's stages, times are minutes since all set off. */
  readonly stays: readonly Stay[];
}

/** Who is where when, on all circuits of a hunt. */
export interface Timetable {
  readonly teams: readonly TeamTimes[];
  /** The most teams at one stage at once, slow and fast ones among them. */
  readonly together: number;
  /** Minutes that a slow team needs on the circuit that takes it longest, to the end of what it does at its last stage. */
  readonly slowest: number;
}

/** A team, counted from 0, that comes to a stage, in minutes since all set off. */
export interface Coming {
  readonly team: number;
  readonly from: number;
}

/** Who comes to a stage, the first to come first. */
export const comingsTo = (stage: number, { teams }: Timetable): readonly Coming[] =>
  teams
    .flatMap(({ stays }, team) => stays.filter((one) => one.stage === stage).map(({ from }) => ({ team, from })))
    .sort((a, b) => a.from - b.from);

/** Minutes after which a slow team is done with its circuit, at the latest. */
const slowestOn = (ground: Ground, order: readonly number[]): number =>
  latest(staysOn(ground, order, paces.slow).at(-1)?.until ?? 0);

/** The timetable of a hunt whose circuits are one for each team, who set off together. */
export const timetableOf = (hunt: Hunt): Timetable => {
  const ground = groundIn(hunt);
  const orders = hunt.circuits.map((circuit) => circuit.map((id) => hunt.stages.findIndex((stage) => stage.id === id)));
  return {
    teams: orders.map((order) => ({ meters: metersOf(ground, order), stays: staysOn(ground, order, paces.ordinary) })),
    together: mostTogether(ground, orders),
    slowest: Math.max(0, ...orders.map((order) => slowestOn(ground, order))),
  };
};
