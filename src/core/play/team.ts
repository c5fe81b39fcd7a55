/** The creatures of river, sea and town that a team is named after. */
export const creatures = [
  'otter',
  'kingfisher',
  'heron',
  'swan',
  'mallard',
  'dragonfly',
  'salamander',
  'crayfish',
  'salmon',
  'sturgeon',
  'stork',
  'ermine',
  'seagull',
  'cormorant',
  'puffin',
  'pelican',
  'albatross',
  'dolphin',
  'narwhal',
  'orca',
  'turtle',
  'octopus',
  'seahorse',
  'lobster',
  'swordfish',
  'sardine',
  'nautilus',
  'walrus',
  'cat',
  'fox',
  'hedgehog',
  'squirrel',
  'sparrow',
  'robin',
  'finch',
  'kestrel',
  'owl',
  'bee',
  'butterfly',
  'firefly',
] as const;

/** What is said of the creature. */
export const qualities = [
  'daring',
  'nimble',
  'curious',
  'cheerful',
  'patient',
  'bold',
  'faithful',
  'clever',
  'courageous',
  'dreamy',
  'tireless',
  'peaceful',
  'kind',
  'playful',
  'generous',
  'proud',
  'watchful',
  'inventive',
  'wandering',
  'starry',
  'radiant',
  'mysterious',
  'tenacious',
  'valiant',
  'sparkling',
  'graceful',
  'elegant',
  'discreet',
  'adventurous',
  'serene',
  'resourceful',
  'mischievous',
  'early',
  'punctual',
  'optimistic',
  'poetic',
  'electric',
  'cosmic',
  'legendary',
  'unsinkable',
] as const;

/** The colors of a team's token. */
export const teamColors = ['vermilion', 'blue', 'green', 'violet', 'amber', 'slate'] as const;

/** The emblems on its sail. */
export const emblems = ['star', 'moon', 'fish', 'leaf', 'anchor', 'bell'] as const;

export type Creature = (typeof creatures)[number];
export type Quality = (typeof qualities)[number];
export type TeamColor = (typeof teamColors)[number];
export type Emblem = (typeof emblems)[number];

/** Who plays, without anybody's name: two words of a list, a color and an emblem. */
export interface Team {
  readonly creature: Creature;
  readonly quality: Quality;
  readonly color: TeamColor;
  readonly emblem: Emblem;
}

/** Who walked in a play of which no team was logged. */
export const firstTeam: Team = { creature: 'otter', quality: 'daring', color: 'vermilion', emblem: 'star' };

const among = <T>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);

/** A team as it was kept; what this version does not know of it is the first team's. */
export const teamOf = (kept: unknown): Team => {
  const { creature, quality, color, emblem }: { readonly [key: string]: unknown } = Object(kept);
  return {
    creature: among(creatures, creature) ?? firstTeam.creature,
    quality: among(qualities, quality) ?? firstTeam.quality,
    color: among(teamColors, color) ?? firstTeam.color,
    emblem: among(emblems, emblem) ?? firstTeam.emblem,
  };
};

/** Draws among `limit` things: a whole number from 0, below the limit. */
export type Draw = (limit: number) => number;

const oneOf = <T>(list: readonly [T, ...T[]], draw: Draw): T => list[draw(list.length)] ?? list[0];

/** The same team under a name drawn anew. */
export const renamed = (team: Team, draw: Draw): Team => ({
  ...team,
  creature: oneOf(creatures, draw),
  quality: oneOf(qualities, draw),
});

/** A team of which all is drawn. */
export const drawTeam = (draw: Draw): Team => ({
  ...renamed(firstTeam, draw),
  color: oneOf(teamColors, draw),
  emblem: oneOf(emblems, draw),
});
