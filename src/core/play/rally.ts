import { seededRandom, shuffled } from '../lib/random';
import type { Hunt } from '../prepare/hunt';
import { type Creature, creatures, drawTeam, type Team } from './team';

/** The teams of a hunt with several circuits, one for each, no creature twice: the same on any device. A team's creature is the word by which its circuit is known. */
export const rallyTeams = ({ seed, circuits }: Pick<Hunt, 'seed' | 'circuits'>): readonly Team[] => {
  const random = seededRandom(`${seed}/teams`);
  const words: readonly Creature[] = shuffled(creatures, random);
  return circuits.map((_, i) => ({
    ...drawTeam((limit) => random.below(limit)),
    creature: words[i % words.length] as Creature,
  }));
};
