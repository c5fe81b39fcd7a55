import { occasionsOf } from '../dataset/sites/occasions';
import type { During } from '../lib/hours';
import type { ModeName, modeTerms } from '../scenario/modes';
import type { Spot } from './expand';
import type { HuntOpens, HuntStage } from './hunt';

/** What the author counts as the `number`th challenge there, by the id that a written one has. */
const challengeId = (spots: readonly Spot[], stage: string, number: number): string => {
  const asked = spots.find(({ id }) => id === stage)?.challenges[number - 1];
  return `${asked && 'type' in asked ? asked.type : 'find'}-${number}`;
};

/** The hours that an author gives, or the times of the event on which the stage stands. */
const duringOf = ({ flow, site }: Spot): During | undefined => {
  const during = flow?.opens?.during;
  if (during !== 'event') return during;
  return site ? occasionsOf(site.dataset, site.index).spans : undefined;
};

const opensOf = (spots: readonly Spot[], spot: Spot): HuntOpens | undefined => {
  const { opens } = spot.flow ?? {};
  if (!opens) return undefined;
  const { after, points, items, answered } = opens;
  const during = duringOf(spot);
  const named = answered && { ...answered, challenge: challengeId(spots, answered.stage, answered.challenge) };
  return {
    ...(after && { after }),
    ...(points !== undefined && { points }),
    ...(items && { items }),
    ...(during && { during }),
    ...(named && { answered: named }),
  };
};

/** The final stage opens once all others are over, but for secret ones, and within its hours where it has some; against a bell once the team wants to end: whoever only comes by ends nothing. */
const opensLast = (spots: readonly Spot[], spot: Spot): HuntOpens | undefined => {
  const others = spots.filter((one) => one !== spot && !one.flow?.secret).map(({ id }) => id);
  return others.length > 0 ? { after: others } : undefined;
};

/** What a hunt keeps of how a stage opens and what it gives. */
export const flowOf = (
  spots: readonly Spot[],
  spot: Spot,
  { hasBell }: (typeof modeTerms)[ModeName],
): Pick<HuntStage, 'opens' | 'secret' | 'final' | 'gives'> => {
  const { secret, final, gives } = spot.flow ?? {};
  const told = opensOf(spots, spot);
  const isTold = told !== undefined && Object.keys(told).some((what) => what !== 'during');
  const opens =
    final && hasBell ? { wanted: true as const } : final && !isTold ? { ...opensLast(spots, spot), ...told } : told;
  return {
    ...(opens && Object.keys(opens).length > 0 && { opens }),
    ...(secret && { secret }),
    ...(final && { final }),
    ...(gives && { gives }),
  };
};
