import type { ModeName, modeTerms } from '../scenario/modes';
import type { Spot } from './expand';
import type { HuntOpens, HuntStage } from './hunt';

/** What the author counts as the `number`th challenge there, by the id that a written one has. */
const challengeId = (spots: readonly Spot[], stage: string, number: number): string => {
  const asked = spots.find(({ id }) => id === stage)?.challenges[number - 1];
  return `${asked && 'type' in asked ? asked.type : 'find'}-${number}`;
};

const opensOf = (spots: readonly Spot[], spot: Spot): HuntOpens | undefined => {
  const { opens } = spot.flow ?? {};
  if (!opens) return undefined;
  const { after, points, items, answered } = opens;
  const named = answered && { ...answered, challenge: challengeId(spots, answered.stage, answered.challenge) };
  return {
    ...(after && { after }),
    ...(points !== undefined && { points }),
    ...(items && { items }),
    ...(named && { answered: named }),
  };
};

/** The final stage opens once all others are over, but for secret ones; against a bell once the team wants to end: whoever only comes by ends nothing. */
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
  const opens =
    final && hasBell
      ? { wanted: true as const }
      : (opensOf(spots, spot) ?? (final ? opensLast(spots, spot) : undefined));
  return {
    ...(opens && { opens }),
    ...(secret && { secret }),
    ...(final && { final }),
    ...(gives && { gives }),
  };
};
