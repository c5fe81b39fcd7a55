import type { TeamKind } from '../../../core/rehearse/teams';
import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration, formatDurationExactly, formatNumber } from '../formats';
import type { RehearsalWords } from '../rehearsal';
import { roomFor } from '../rehearsalParts';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);
const lasting = (ms: number): string => formatDuration('en', ms);

const kinds: RehearsalWords['kinds'] = {
  ordinary: { name: 'ordinary', how: 'walks at 1.25 m/s, one answer in five is wrong' },
  fast: { name: 'fast', how: 'walks at 1.7 m/s, knows it all' },
  slow: { name: 'slow', how: 'walks at 0.9 m/s, takes its time to read and think' },
  wrong: { name: 'unlucky', how: 'four answers in five are wrong' },
  noGps: { name: 'no GPS', how: 'has refused to be located' },
  vagueGps: { name: 'vague GPS', how: 'high walls, positions within 30 m' },
  lost: { name: 'lost', how: 'looks in the wrong place first, and takes a hint' },
  late: { name: 'late', how: 'sets off ten minutes after the clock, and outside the hours of any post' },
};

const listed = (some: readonly TeamKind[]): string => {
  const names = some.map((kind) => `“${kinds[kind].name}”`);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part).join(' and ');
};

const theTeams = (some: readonly TeamKind[]): string => `the ${some.length === 1 ? 'team' : 'teams'} ${listed(some)}`;

/** What is said of a rehearsal. */
export const rehearsal: RehearsalWords = {
  title: (title) => `Rehearsal of “${title}”`,
  facts: (stages, meters, isAround, limitMs) =>
    `${count(stages, 'stage', 'stages')}, ${asFlown('en', formatDistance('en', meters), isAround)}, ${limitMs === null ? 'no time limit' : `${lasting(limitMs)} to find it all`}.`,
  teams: 'Teams',
  others: (n) => `${count(n, 'other team', 'other teams')}, not shown on the map`,
  kinds,
  team: (name, circuit) => `${name}${circuit === null ? '' : `, circuit ${circuit}`}`,
  won: (ms) => `wins in ${lasting(ms)}`,
  timeUp: (ms, neededMs) =>
    `is out of time after ${lasting(ms)}${neededMs === null ? '' : `, it would have needed ${lasting(neededMs)}`}`,
  stuck: 'is stuck',
  points: (points, most) => `${count(points, 'point', 'points')} out of ${formatNumber('en', most)}`,
  byWord: (n) => `${count(n, 'stage', 'stages')} opened on its word`,
  byCode: (n) => `${count(n, 'stage', 'stages')} opened with the word found on the spot`,
  hints: (n) => count(n, 'hint', 'hints'),
  ranOut: (n) => count(n, 'question missed', 'questions missed'),
  between: (fastestMs, slowestMs) => `Allow from ${lasting(fastestMs)} to ${lasting(slowestMs)}.`,
  spare: (ms) => `The limit leaves the slowest ${lasting(ms)} to spare.`,
  stages: 'Stages',
  stage: (number, title, meters, wayMs, hereMs) =>
    `${number}. ${title}: ${formatDistance('en', meters)}, ${lasting(wayMs)} to get there, ${lasting(hereMs)} on the spot`,
  waited: (ms) => `up to ${lasting(ms)} of waiting there`,
  ranOutHere: (n) => `${count(n, 'team misses', 'teams miss')} a question`,
  otherWay: 'by another way only',
  nobodyCame: 'no team gets there',
  meetings: (n) => `Where ${count(n, 'team meets', 'teams meet')}`,
  meeting: (everyMinutes, most, title) =>
    `${everyMinutes === 0 ? 'starting together' : `starting every ${everyMinutes} min`}: up to ${count(most, 'team', 'teams')} at once, at “${title}”`,
  branches: 'Ways',
  branch: (ways, outcome, stages) =>
    `${ways.map((way) => `“${way}”`).join(', then ') || 'without a fork'}: ${outcome} · ${count(stages, 'stage', 'stages')}`,
  ways: { right: 'a right answer', wrong: 'a wrong answer' },
  findings: 'To mend',
  noFinding: 'Nothing to mend.',
  finding: {
    outOfTime: ({ kinds: some, limitMs, neededMs }) =>
      `${lasting(limitMs)} is too short for ${theTeams(some)}: it takes ${lasting(neededMs)}; raise “rules.minutes” to ${roomFor(neededMs)}, or drop a stage.`,
    stuck: ({ kinds: some, stage }, title) =>
      `${theTeams(some)} can’t get through in half a day; check ${stage === null ? 'the stages and the circuits' : `where “${title(stage)}” is`}.`,
    unreached: ({ stage }, title) =>
      `no team comes to “${title(stage)}”, whatever its way; ask for less in its “opens”, or take it out.`,
    wayLost: ({ stage, way }, title) =>
      `at “${title(stage)}”, whoever says “${way}” doesn’t come to the end; check the stages of that way.`,
    letIn: ({ kinds: some, stage }, title) =>
      `at “${title(stage)}”, GPS doesn’t see ${theTeams(some)} arrive; widen “arrival.radiusMeters” (60 at most), or give a word to be found on the spot (“arrival.code”).`,
    noHint: ({ stage }, title) => `“${title(stage)}” has no hint for a team that is lost; add one to its “hints”.`,
    tooSoon: ({ stage, other }, title) =>
      `“${title(stage)}” opens to who is still at “${title(other)}”, or looking for it; move them apart, or make their radii smaller.`,
    longWay: ({ stage, meters, usualMeters }, title) =>
      `“${title(stage)}” is ${formatDistance('en', meters)} from the one before, where ${formatDistance('en', usualMeters)} is usual; place a stage on the way, or bring it nearer.`,
    unanswerable: ({ stage }, title) =>
      `a question at “${title(stage)}” refuses its own right answer; shorten that, or correct it.`,
  },
  watch: {
    back: 'Back to the hunt',
    about: 'Simulated teams play this hunt, by the same rules as real ones. Nothing is saved.',
    winnable: 'This hunt can be won.',
    unwinnable: 'As it stands, this hunt is not within every team’s reach.',
    hiddenPlaces:
      'Whoever is going to play this hunt has to search for its places: the map of the rehearsal shows them. Simulated teams walk straight there; they do not search by radar.',
    showPlaces: 'Show the hidden places',
    map: 'Map of the rehearsal',
    whole: 'See the whole hunt',
    play: 'Play',
    pause: 'Pause',
    again: 'Watch it again from the start',
    speed: 'Speed',
    timesFaster: (times) => `× ${times}`,
    moment: 'Time of play',
    at: (ms) => formatDurationExactly(ms),
    waiting: 'hasn’t set off yet',
    toward: (title) => (title === null ? 'on its way' : `on its way to “${title}”`),
    there: (title) => `at “${title}”`,
    over: { won: 'has won', timeUp: 'is out of time', stuck: 'is stuck' },
    found: (found, total) => `${formatNumber('en', found)} of ${formatNumber('en', total)}`,
  },
};
