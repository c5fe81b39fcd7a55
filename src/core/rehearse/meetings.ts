import type { Visit } from './visits';

/** How many teams are at one stage at once, at most, and where and when that is, when they set off one after another. */
export interface Meeting {
  /** Between two starts; 0 where all start together. */
  readonly everyMinutes: number;
  readonly most: number;
  readonly stage: string;
  /** Milliseconds since the first team's start. */
  readonly at: number;
}

/** The minutes between two starts that are tried. */
export const startIntervals = [0, 2, 5, 10] as const;

interface Stay {
  readonly stage: string;
  readonly from: number;
  readonly until: number;
}

const staysOf = (visits: readonly Visit[], startAt: number): readonly Stay[] =>
  visits.map(({ stage, arrivedAt, waitedMs, leftAt }) => ({
    stage,
    from: startAt + arrivedAt - waitedMs,
    until: startAt + leftAt,
  }));

/** The fullest moment when teams start `everyMinutes` apart, in the order given: at somebody's coming, the first of several as full. */
export const meetingOf = (teams: readonly (readonly Visit[])[], everyMinutes: number): Meeting => {
  const stays = teams.flatMap((visits, i) => staysOf(visits, i * everyMinutes * 60_000));
  const moments = stays.map(({ stage, from }) => {
    const here = stays.filter((stay) => stay.stage === stage && stay.from <= from && from < stay.until);
    return { everyMinutes, most: here.length, stage, at: from };
  });
  const none: Meeting = { everyMinutes, most: 0, stage: '', at: 0 };
  return moments.reduce((a, b) => (b.most > a.most || (b.most === a.most && b.at < a.at) ? b : a), none);
};
