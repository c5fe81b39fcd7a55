import { inputOf } from '../challenge';
import { isOption } from '../challenge/options';
import type { Hunt, HuntOpens, HuntStage } from '../prepare/hunt';
import type { Item } from '../scenario/opens';
import { untouchedStage } from './evolve';
import type { Play, StagePlay } from './play';

/** How a stage stands by what it waits for: it is open, may still open, or never will on the way that was taken. */
export type Opening = 'open' | 'waiting' | 'never';

const leftAs = (play: Play, id: string): StagePlay => play.stages.get(id) ?? untouchedStage;

/** What the team carries: what the stages gave where all was done, in the order of the hunt. */
export const itemsHeld = ({ stages }: Hunt, play: Play): readonly Item[] =>
  stages.flatMap(({ id, gives }) => {
    const { done, arrivedBy } = leftAs(play, id);
    return gives && done && arrivedBy !== null ? [gives] : [];
  });

type Answered = NonNullable<HuntOpens['answered']>;

/** A question that was given up, or passed with its stage, shuts none of the ways of an opinion: which one would have been taken nobody knows; it counts as not right. One that is never asked opens none. */
const byAnswer = ({ stages }: Hunt, play: Play, asked: Answered, openingAt: (id: string) => Opening): Opening => {
  if (openingAt(asked.stage) === 'never') return 'never';
  const { challenges, done } = leftAs(play, asked.stage);
  const left = challenges.get(asked.challenge);
  if ('right' in asked) {
    if (!left?.closed && !done) return 'waiting';
    return (left?.mark === 1) === asked.right ? 'open' : 'never';
  }
  const content = stages
    .find(({ id }) => id === asked.stage)
    ?.challenges.find(({ id }) => id === asked.challenge)?.content;
  if (!content || !left?.closed || left.gaveUp) return 'waiting';
  const input = inputOf(content);
  const options = input.kind === 'options' ? input.options : [];
  const replied = options[Number(left.replies.at(-1))];
  return replied !== undefined && isOption(asked.option, replied) ? 'open' : 'never';
};

/** All must be over, one of them done: what follows a way that was not taken is not taken either. */
const byOthers = (play: Play, after: readonly string[], openingAt: (id: string) => Opening): Opening => {
  const left = after.filter((id) => !leftAs(play, id).done);
  if (left.some((id) => openingAt(id) !== 'never')) return 'waiting';
  return left.length === after.length && after.length > 0 ? 'never' : 'open';
};

/** How each stage stands: all that it waits for must come, and one thing that never comes shuts it. What has opened stays so. */
export const openingsOf = (hunt: Hunt, play: Play): ((stage: HuntStage) => Opening) => {
  const byId = new Map(hunt.stages.map((stage) => [stage.id, stage]));
  const known = new Map<string, Opening>();
  const held = new Set(itemsHeld(hunt, play).map(({ id }) => id));
  const reckoned = ({ wanted, after = [], points = 0, items = [], answered }: HuntOpens): Opening => {
    const holds: readonly Opening[] = [
      wanted ? 'waiting' : 'open',
      byOthers(play, after, openingAt),
      play.points >= points ? 'open' : 'waiting',
      items.every((item) => held.has(item)) ? 'open' : 'waiting',
      ...(answered ? [byAnswer(hunt, play, answered, openingAt)] : []),
    ];
    return holds.find((one) => one === 'never') ?? holds.find((one) => one === 'waiting') ?? 'open';
  };
  const openingAt = (id: string): Opening => {
    const before = known.get(id);
    if (before) return before;
    const opens = byId.get(id)?.opens;
    // Who waits for himself waits.
    known.set(id, 'waiting');
    const opening = opens === undefined || leftAs(play, id).opened ? 'open' : reckoned(opens);
    known.set(id, opening);
    return opening;
  };
  return ({ id }) => openingAt(id);
};
