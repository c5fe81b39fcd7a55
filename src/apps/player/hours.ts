import { daysAhead, isOpenAt, type Now, nextOpening } from '../../core/lib/hours';
import { leftToOpen, type OpenNow, shutStages } from '../../core/play/course';
import type { Play } from '../../core/play/play';
import type { Hunt } from '../../core/prepare/hunt';
import type { Clock } from '../../platform/ports';
import { zoneTime } from '../../platform/zoneTime';

/** A stage that is closed at this hour. */
export interface Shut {
  readonly stage: string;
  /** When it opens next, by the clocks there, and in how many days; null where it never does again. */
  readonly opens: { readonly at: number; readonly daysAhead: number } | null;
  /** Whether nothing else is left to do: it may be played all the same. */
  readonly offered: boolean;
}

const nowOf = ({ rules: { timeZone } }: Hunt, clock: Clock): Now => ({
  wall: clock.wall(),
  local: (wall) => zoneTime(wall, timeZone),
});

/** Which hours are open at this moment, by the date of the device. */
export const openNowOf =
  (hunt: Hunt, clock: Clock): OpenNow =>
  (during) =>
    isOpenAt(during, nowOf(hunt, clock));

/** The stages that are closed at this hour. */
export const shutNow = (hunt: Hunt, play: Play, clock: Clock): readonly Shut[] => {
  const waiting = shutStages(hunt, play);
  if (waiting.length === 0) return [];
  const [now, left] = [nowOf(hunt, clock), leftToOpen(hunt, play)];
  return waiting.flatMap(({ id, opens: { during = [] } = {} }) => {
    if (isOpenAt(during, now)) return [];
    const at = nextOpening(during, now);
    const opens = at === null ? null : { at, daysAhead: daysAhead(at, now) };
    return [{ stage: id, opens, offered: left?.id === id }];
  });
};

/** How many of a hunt's open stages have hours, and when the first of those that are closed now opens. */
export interface HoursAhead {
  readonly stages: number;
  readonly opens: Shut['opens'];
}

/** What whoever is about to set off should know of the hours; null where no stage has any. */
export const hoursAhead = (hunt: Hunt, clock: Clock): HoursAhead | null => {
  const now = nowOf(hunt, clock);
  const hours = hunt.stages.flatMap(({ opens, secret }) => (opens?.during && !secret ? [opens.during] : []));
  if (hours.length === 0) return null;
  const closed = hours.filter((during) => !isOpenAt(during, now)).flatMap((during) => nextOpening(during, now) ?? []);
  const at = closed.length > 0 ? Math.min(...closed) : null;
  return { stages: hours.length, opens: at === null ? null : { at, daysAhead: daysAhead(at, now) } };
};

/** Whether any of its stages has hours. */
export const hasHours = ({ stages }: Hunt): boolean => stages.some(({ opens }) => opens?.during);

/** Whether they say the same. */
export const isSameShut = (one: readonly Shut[], other: readonly Shut[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
