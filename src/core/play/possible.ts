import { isReplyTo } from '../challenge';
import { fault, type Problem } from '../lib/checked';
import type { Hunt } from '../prepare/hunt';
import type { LogEntry } from './kept';
import type { PlayEvent } from './play';

/** Whether a hunt has what an event speaks of: its circuit, stage, challenge, option and hint. */
const isOf = (hunt: Hunt, event: PlayEvent): boolean => {
  if (event.type === 'started') return hunt.circuits[event.circuit] !== undefined;
  if (!('stage' in event)) return true;
  const stage = hunt.stages.find(({ id }) => id === event.stage);
  if (!stage) return false;
  if (event.type === 'hintTaken') return stage.hints[event.hint] !== undefined;
  if (event.type !== 'answered' && event.type !== 'gaveUp') return true;
  const challenge = stage.challenges.find(({ id }) => id === event.challenge);
  return challenge !== undefined && (event.type === 'gaveUp' || isReplyTo(challenge.content, event.reply));
};

/** The most that an event may add: what the hunt gives for it. */
const mostFor = ({ rules: { points }, stages }: Hunt, event: PlayEvent): number => {
  if (event.type === 'arrived') return points.arrival;
  if (event.type === 'finished') return points.speed?.points ?? 0;
  if (event.type !== 'answered') return 0;
  const stage = stages.find(({ id }) => id === event.stage);
  return stage?.challenges.find(({ id }) => id === event.challenge)?.points ?? 0;
};

const isWithinMost = (hunt: Hunt, event: PlayEvent): boolean =>
  !('points' in event) || event.points <= mostFor(hunt, event);

/** The first event of a log that can't have happened in a hunt. */
export const impossibilities = (hunt: Hunt, log: readonly LogEntry[]): readonly Problem[] => {
  const odd = log.findIndex(({ event }) => !isOf(hunt, event) || !isWithinMost(hunt, event));
  return odd < 0 ? [] : [fault(`$.log[${odd}].event`, 'play.impossible')];
};
