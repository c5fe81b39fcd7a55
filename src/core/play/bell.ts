import type { Hunt } from '../prepare/hunt';
import { modeTerms } from '../scenario/modes';
import { leaptMs } from './leaps';
import { openingsOf } from './opening';
import { pausedMs } from './pauses';
import type { Play } from './play';

const msPerMinute = 60_000;

/** What each begun minute costs after the bell, and how many a team may be late, where the author says nothing else. */
const lateByDefault = { points: 20, minutes: 10 } as const;

/** What it costs to be late, a begun minute, and how many minutes one may be; null where no bell rings. */
export const lateOf = ({
  rules: { mode, late },
}: Hunt): { readonly points: number; readonly minutes: number } | null => {
  const { points = lateByDefault.points, minutes = lateByDefault.minutes } = late ?? {};
  return modeTerms[mode].hasBell ? { points, minutes } : null;
};

/** Milliseconds from the start to a moment of play, but for the pauses and for what the date leapt. */
const playedMs = (play: Play, at: number): number =>
  Math.max(0, at - play.startedAt - pausedMs(play, at) - leaptMs(play, at));

/** Milliseconds of play since the start, still after the end and in a pause. */
const sinceStart = (play: Play, at: number): number =>
  playedMs(play, play.finished === null ? Math.max(at, play.at) : play.at);

/** Milliseconds of play that the rules give at the most, the time after the bell with it; null without a limit. */
export const longestMs = (hunt: Hunt): number | null => {
  const { minutes } = hunt.rules;
  return minutes === undefined ? null : (minutes + (lateOf(hunt)?.minutes ?? 0)) * msPerMinute;
};

/** Milliseconds left to the bell, or to the end, at `at`: never negative, still after the end, null without a limit. A date that leapt neither gives time nor takes any. */
export const leftMs = (hunt: Hunt, play: Play, at: number): number | null => {
  const { minutes } = hunt.rules;
  if (minutes === undefined) return null;
  if (!play.started) return minutes * msPerMinute;
  return Math.max(0, minutes * msPerMinute - sinceStart(play, at));
};

/** Whether no time is left, not even after the bell. */
export const isTimeUp = (hunt: Hunt, play: Play, at: number): boolean => {
  const longest = longestMs(hunt);
  return longest !== null && play.started && sinceStart(play, at) >= longest;
};

/** Milliseconds of play at which the team came to the final stage; null before. */
const homeMs = (hunt: Hunt, play: Play): number | null => {
  const last = hunt.stages.find(({ final }) => final);
  const arrivedAt = last && play.stages.get(last.id)?.arrivedAt;
  return typeof arrivedAt === 'number' ? playedMs(play, arrivedAt) : null;
};

/** How late a team is at `at`, and what that costs if it ends now: nothing where there is no bell. Who has come to the final stage is as late as it was then. */
export const lateness = (hunt: Hunt, play: Play, at: number): { readonly ms: number; readonly points: number } => {
  const late = lateOf(hunt);
  if (late === null || hunt.rules.minutes === undefined) return { ms: 0, points: 0 };
  const ms = (homeMs(hunt, play) ?? sinceStart(play, at)) - hunt.rules.minutes * msPerMinute;
  if (ms < 0) return { ms: 0, points: 0 };
  return { ms, points: costOf(late, Math.floor(ms / msPerMinute) + 1) };
};

const costOf = (late: { readonly points: number; readonly minutes: number }, minutes: number): number =>
  late.points * Math.min(minutes, Math.max(1, late.minutes));

/** What it costs to end elsewhere than where a hunt ends: as much as to come as late as may be. */
export const elsewhereCost = (hunt: Hunt): number => {
  const late = lateOf(hunt);
  return late ? costOf(late, Number.POSITIVE_INFINITY) : 0;
};

/** What it costs if the hunt ends at `at`: to be late, or to be elsewhere than where it ends. */
export const endCost = (hunt: Hunt, play: Play, at: number): number => {
  const isElsewhere = hunt.stages.some(({ final }) => final) && homeMs(hunt, play) === null;
  return isElsewhere ? elsewhereCost(hunt) : lateness(hunt, play, at).points;
};

/** Whether a team never came to a stage that it knew of and might have come to. */
const leavesOut = (hunt: Hunt, play: Play): boolean => {
  const openingOf = openingsOf(hunt, play);
  return hunt.stages.some(
    (stage) => !stage.secret && (play.stages.get(stage.id)?.arrivedBy ?? null) === null && openingOf(stage) !== 'never',
  );
};

/**
 * What a hunt that is won at `at` earns for speed: all up to so many minutes, none from so many on, and in between as
 * the time goes. None where time is in doubt, nor to those who passed a stage, left one out or gave a question up, nor against a bell, where the team ends when it likes.
 */
export const speedBonus = (hunt: Hunt, play: Play, at: number): number => {
  const { points, mode } = hunt.rules;
  const isWhole = [...play.stages.values()].every(
    ({ done, passed, arrivedBy, challenges }) =>
      ((!done && !passed) || arrivedBy !== null) && [...challenges.values()].every(({ gaveUp }) => !gaveUp),
  );
  if (!points.speed || play.timeDoubtful || !isWhole || leavesOut(hunt, play) || modeTerms[mode].hasBell) return 0;
  const { points: most, withinMinutes, zeroAtMinutes } = points.speed;
  const left = zeroAtMinutes - sinceStart(play, at) / msPerMinute;
  return Math.round(most * Math.min(1, Math.max(0, left / (zeroAtMinutes - withinMinutes))));
};

/** Milliseconds of play from the start to the last event, but for the pauses; never more than the rules give: a clock that ran on while nobody looked is no play. */
export const tookMs = (hunt: Hunt, play: Play): number =>
  Math.min(playedMs(play, play.at), longestMs(hunt) ?? Number.POSITIVE_INFINITY);
