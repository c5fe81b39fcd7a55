import type { ArrivalBy } from '../play/play';
import type { Coming, Walk } from './walk';

/** What a team did at one stage; times in milliseconds of play. */
export interface Visit extends Coming {
  readonly by: ArrivalBy;
  readonly arrivedAt: number;
  /** When all was read and done there, or when the play ended. */
  readonly leftAt: number;
  readonly hints: number;
  /** The challenges that were closed without the full mark. */
  readonly ranOut: readonly string[];
}

/** The stages that a team reached, in that order. */
export const visitsOf = ({ log, comings, play }: Walk): readonly Visit[] =>
  comings.map((coming) => {
    const here = log.filter((event) => 'stage' in event && event.stage === coming.stage);
    const arrived = here.find((event) => event.type === 'arrived');
    const arrivedAt = arrived?.at ?? play.at;
    const doneAt = here.find(({ type }) => type === 'stageDone')?.at ?? play.at;
    return {
      ...coming,
      by: arrived?.by ?? 'gps',
      arrivedAt,
      leftAt: Math.max(doneAt, Math.min(play.at, arrivedAt + coming.readMs)),
      hints: here.filter(({ type }) => type === 'hintTaken').length,
      ranOut: here.flatMap((event) =>
        event.type === 'answered' && event.closed && event.mark < 1 ? [event.challenge] : [],
      ),
    };
  });
