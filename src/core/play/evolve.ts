import { leapOf } from './leaps';
import type { ChallengePlay, Play, PlayEvent, StagePlay } from './play';
import { firstTeam, teamOf } from './team';

type Entry<T extends PlayEvent['type']> = Extract<PlayEvent, { type: T }>;

/** A play of which nothing has happened. */
export const emptyPlay = (): Play => ({
  hunt: '',
  circuit: 0,
  team: firstTeam,
  started: false,
  startedAt: 0,
  simulated: false,
  points: 0,
  at: 0,
  timeDoubtful: false,
  leaps: [],
  pauses: [],
  begun: 0,
  finished: null,
  endPoints: 0,
  stages: new Map(),
});

/** A stage that nobody has touched. */
export const untouchedStage: StagePlay = {
  arrivedBy: null,
  arrivedAt: null,
  otherWay: null,
  opened: false,
  codesRefused: 0,
  hints: 0,
  passed: false,
  done: false,
  challenges: new Map(),
};

/** A challenge that nobody has tried. */
export const untriedChallenge: ChallengePlay = {
  tries: 0,
  mark: 0,
  points: 0,
  closed: false,
  gaveUp: false,
  yielded: null,
  replies: [],
  begunAs: null,
  earned: [],
};

const withStage = (play: Play, id: string, change: (stage: StagePlay) => Partial<StagePlay>): Play => {
  const stage = play.stages.get(id) ?? untouchedStage;
  return { ...play, stages: new Map(play.stages).set(id, { ...stage, ...change(stage) }) };
};

const answered = (before: ChallengePlay, event: Entry<'answered'>): ChallengePlay => ({
  ...before,
  tries: before.tries + 1,
  mark: Math.max(before.mark, event.mark),
  points: before.points + event.points,
  closed: event.closed,
  replies: [...before.replies, event.reply],
  earned: [...before.earned, event.points],
});

const givenUp = (before: ChallengePlay, { seat, closed = true }: Entry<'gaveUp'>): ChallengePlay =>
  closed || seat === undefined
    ? { ...before, closed: true, gaveUp: true }
    : { ...before, yielded: before.yielded ?? { seat, at: before.tries } };

/** The play with a challenge as it is now: begun by this, unless it was before. */
const withChallenge = (
  play: Play,
  { stage, challenge }: { readonly stage: string; readonly challenge: string },
  change: (before: ChallengePlay) => ChallengePlay,
): Play => {
  const before = play.stages.get(stage)?.challenges.get(challenge) ?? untriedChallenge;
  const begunAs = before.begunAs ?? play.begun;
  const next = { ...change(before), begunAs };
  return {
    ...withStage(play, stage, ({ challenges }) => ({ challenges: new Map(challenges).set(challenge, next) })),
    begun: Math.max(play.begun, begunAs + 1),
  };
};

const books: { readonly [T in PlayEvent['type']]: (play: Play, event: Entry<T>) => Play } = {
  started: (play, { hunt, circuit, simulated, team, at }) => ({
    ...play,
    started: true,
    startedAt: at,
    hunt,
    circuit,
    team: teamOf(team),
    simulated,
  }),
  otherWayOffered: (play, { stage, why }) => withStage(play, stage, () => ({ otherWay: why })),
  codeRefused: (play, { stage }) => withStage(play, stage, ({ codesRefused }) => ({ codesRefused: codesRefused + 1 })),
  arrived: (play, { stage, by, at }) => withStage(play, stage, () => ({ arrivedBy: by, arrivedAt: at })),
  answered: (play, event) => withChallenge(play, event, (before) => answered(before, event)),
  hintTaken: (play, { stage }) => withStage(play, stage, ({ hints }) => ({ hints: hints + 1 })),
  passed: (play, { stage, forGood }) => withStage(play, stage, ({ done }) => ({ passed: true, done: done || forGood })),
  gaveUp: (play, event) => withChallenge(play, event, (before) => givenUp(before, event)),
  opened: (play, { stage }) => withStage(play, stage, () => ({ opened: true })),
  stageDone: (play, { stage }) => withStage(play, stage, () => ({ done: true })),
  paused: (play, { at }) => ({ ...play, pauses: [...play.pauses, { from: Math.max(play.at, at), to: null }] }),
  continued: (play) => play,
  simulated: (play) => ({ ...play, simulated: true }),
  resumed: (play, event) => {
    const leap = leapOf(play, event);
    return leap ? { ...play, leaps: [...play.leaps, leap] } : play;
  },
  timeDoubted: (play) => ({ ...play, timeDoubtful: true }),
  lost: (play) => play,
  finished: (play, { how, points }) => ({ ...play, finished: how, endPoints: points }),
};

/** What happens to a play that is paused; anything else ends its pause, also where the end itself was lost. */
const duringPause: readonly PlayEvent['type'][] = ['simulated', 'resumed', 'timeDoubted', 'lost'];

const afterPause = (play: Play, { type, at }: PlayEvent): Play => {
  if (duringPause.includes(type) || play.pauses.at(-1)?.to !== null) return play;
  const ended = play.pauses.map(({ from, to }) => ({ from, to: to ?? Math.max(play.at, at) }));
  return { ...play, pauses: ended };
};

/** The play after one event. Keeps the books only: no rule is asked, and an event of an unknown type changes nothing. */
export const evolve = (play: Play, event: PlayEvent): Play => {
  if (!Object.hasOwn(books, event.type)) return play;
  const book = books[event.type] as (play: Play, event: PlayEvent) => Play;
  const next = book(afterPause(play, event), event);
  const points = 'points' in event ? event.points : 0;
  return { ...next, at: Math.max(play.at, event.at), points: play.points + points };
};

/** The play that follows from a log. */
export const replay = (events: readonly PlayEvent[]): Play => events.reduce(evolve, emptyPlay());
