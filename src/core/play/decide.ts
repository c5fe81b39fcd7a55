import { inputOf, isOpen, isReplyTo, isSameReply, markOf } from '../challenge';
import type { Reply } from '../challenge/challenge';
import { limits } from '../lib/limits';
import { spelled } from '../lib/text';
import type { Hunt, HuntChallenge, HuntStage } from '../prepare/hunt';
import { modeTerms } from '../scenario/modes';
import { endCost, isTimeUp, speedBonus } from './bell';
import {
  earnedOf,
  hintCostOf,
  isLastLeft,
  leftToOpen,
  type OpenNow,
  openStages,
  otherWays,
  stagePlay,
  stagesOf,
  waitingStages,
} from './course';
import { evolve, untriedChallenge } from './evolve';
import { longestAwayMs } from './leaps';
import { modes } from './modes';
import { isDone, isHere, isPassed } from './modes/mode';
import { mayPause, openPause, pauseEndsAt } from './pauses';
import type { Action, ChallengePlay, Play, PlayEvent } from './play';
import { mayYield, triesLeft, triesOf, tryOf } from './turns';

/** What a log keeps of a typed code or reply: more than anybody types. */
export const longestReply = limits.reply;

type Act<T extends Action['type']> = Extract<Action, { type: T }>;
type Happening = PlayEvent extends infer E ? (E extends { at: number } ? Omit<E, 'at'> : never) : never;
type Rule<T extends Action['type']> = (hunt: Hunt, play: Play, action: Act<T>, at: number) => readonly Happening[];

const openStage = (hunt: Hunt, play: Play, id: string): HuntStage | undefined =>
  openStages(hunt, play).find((stage) => stage.id === id);

const openChallenge = (play: Play, stage: HuntStage, id: string): HuntChallenge | undefined => {
  const { arrivedBy, challenges } = stagePlay(play, stage.id);
  if (arrivedBy === null || challenges.get(id)?.closed === true) return undefined;
  return stage.challenges.find((challenge) => challenge.id === id);
};

const start: Rule<'start'> = (hunt, play, { circuit, hunt: hash, simulated, team }) =>
  play.started || hunt.circuits[circuit] === undefined
    ? []
    : [{ type: 'started', hunt: hash, circuit, simulated, ...(team && { team }) }];

const codeOpens = (stage: HuntStage, code: string): boolean => spelled(code) === spelled(stage.code ?? '');

const reach: Rule<'reach'> = (hunt, play, { stage: id, by, code = '' }) => {
  const stage = openStage(hunt, play, id);
  if (stage === undefined || stagePlay(play, id).arrivedBy !== null) return [];
  const arrived: Happening = { type: 'arrived', stage: id, by, points: hunt.rules.points.arrival };
  if (by === 'gps') return [arrived];
  if (by === 'simulator') return play.simulated ? [arrived] : [{ type: 'simulated' }, arrived];
  if (!otherWays(stage, play)[by]) return [];
  if (by === 'word') return [arrived];
  if (spelled(code) === '') return [];
  return codeOpens(stage, code) ? [arrived] : [{ type: 'codeRefused', stage: id, code: code.slice(0, longestReply) }];
};

/** A walk that is simulated is never lost nor stuck: only a locator that won't work at all opens another way. */
const offerOtherWay: Rule<'offerOtherWay'> = (hunt, play, { stage: id, why }) => {
  const { arrivedBy, otherWay } = stagePlay(play, id);
  if (openStage(hunt, play, id) === undefined || arrivedBy !== null || otherWay !== null) return [];
  if (play.simulated && (why === 'noFix' || why === 'nearNotIn')) return [];
  return [{ type: 'otherWayOffered', stage: id, why }];
};

/** Whether a team has given this reply before: it was refused then, and is not held against it twice. */
export const wasTried = ({ content }: HuntChallenge, { replies }: ChallengePlay, reply: Reply): boolean =>
  replies.some((one) => isSameReply(content, one, kept(reply)));

const short = <T>(one: T): T => (typeof one === 'string' ? (one.slice(0, longestReply) as T) : one);
const kept = (reply: Reply): Reply => (Array.isArray(reply) ? (reply.map(short) as Reply) : short(reply));

const answered = (hunt: Hunt, play: Play, stage: string, challenge: HuntChallenge, reply: Reply): Happening => {
  const most = triesOf(challenge, hunt.rules);
  const before = stagePlay(play, stage).challenges.get(challenge.id) ?? untriedChallenge;
  const used = tryOf(before, before.tries);
  // What wrong answers cost is not given back by a better one.
  const earned = before.earned.reduce((sum, points) => sum + Math.max(0, points), 0);
  const mark = Math.min(1, Math.max(0, markOf(challenge.content, reply) || 0));
  const worth = Math.round((challenge.points * mark * Math.max(0, most - used)) / most);
  const closed = mark === 1 || triesLeft({ ...before, tries: before.tries + 1 }, most) === 0;
  const isMissed = mark === 0 && !isOpen(challenge.content);
  const points = isMissed ? 0 - (hunt.rules.points.wrong ?? 0) : Math.max(0, worth - earned);
  return { type: 'answered', stage, challenge: challenge.id, reply, mark, points, closed };
};

const answer: Rule<'answer'> = (hunt, play, { stage: id, challenge: challengeId, reply }) => {
  const stage = openStage(hunt, play, id);
  const challenge = stage && openChallenge(play, stage, challengeId);
  if (challenge === undefined || !isReplyTo(challenge.content, reply)) return [];
  const before = stagePlay(play, id).challenges.get(challengeId) ?? untriedChallenge;
  return wasTried(challenge, before, reply) ? [] : [answered(hunt, play, id, challenge, kept(reply))];
};

const takeHint: Rule<'takeHint'> = (hunt, play, { stage: id, hint }) => {
  const stage = openStage(hunt, play, id);
  if (stage?.hints[hint] === undefined || hint !== stagePlay(play, id).hints) return [];
  return [{ type: 'hintTaken', stage: id, hint, points: 0 - hintCostOf(hunt, stage, hint) }];
};

/** The last stages that are left are passed for good: nobody is sent around in a circle. */
const pass: Rule<'pass'> = (hunt, play, { stage: id }) => {
  const stage = openStage(hunt, play, id);
  if (stage === undefined || stagePlay(play, id).arrivedBy !== null) return [];
  return [{ type: 'passed', stage: id, forGood: isLastLeft(hunt, play, id) }];
};

/** Of two who take turns, one gives up his own tries alone: the question is over once the other has none left either. */
const giveUp: Rule<'giveUp'> = (hunt, play, { stage: id, challenge: challengeId }) => {
  const stage = openStage(hunt, play, id);
  const challenge = stage && openChallenge(play, stage, challengeId);
  if (challenge === undefined) return [];
  const seat = modes[hunt.rules.mode].seat?.(hunt, play, id, challenge.id);
  const given = { type: 'gaveUp', stage: id, challenge: challenge.id } as const;
  if (seat === undefined) return [given];
  const left = stagePlay(play, id).challenges.get(challenge.id) ?? untriedChallenge;
  return [{ ...given, seat, closed: !mayYield(left, triesOf(challenge, hunt.rules)) }];
};

const resume: Rule<'resume'> = (_hunt, play, { awayMs }) => {
  const away = Number.isNaN(awayMs) ? 0 : Math.min(Math.max(0, awayMs), limits.milliseconds);
  const resumed: Happening = { type: 'resumed', awayMs: away };
  const isKnown = away <= longestAwayMs || play.timeDoubtful || openPause(play) !== undefined;
  return !isKnown ? [resumed, { type: 'timeDoubted', awayMs: away }] : [resumed];
};

/** The end of a hunt that was won, at what speed earns and lateness costs. Whoever ends elsewhere than at the final stage pays as who comes last of all: nobody rings himself in from afar. */
const wonAt = (hunt: Hunt, play: Play, at: number): Happening => ({
  type: 'finished',
  how: 'won',
  points: speedBonus(hunt, play, at) - endCost(hunt, play, at),
});

const end: Rule<'end'> = (hunt, play, _action, at) => {
  if (!modeTerms[hunt.rules.mode].hasBell) return [];
  const last = waitingStages(hunt, play).find(({ opens }) => opens?.wanted);
  return [last ? { type: 'opened', stage: last.id, why: 'wanted' } : wonAt(hunt, play, at)];
};

/** Whoever comes outside the hours plays it all the same, once there is nothing else to do. */
const open: Rule<'open'> = (hunt, play, { stage: id }) =>
  leftToOpen(hunt, play)?.id === id ? [{ type: 'opened', stage: id, why: 'wanted' }] : [];

const pause: Rule<'pause'> = (hunt, play, _action, at) => (mayPause(hunt, play, at) ? [{ type: 'paused' }] : []);

const goOnAgain: Rule<'goOn'> = (_hunt, play) => (openPause(play) ? [{ type: 'continued' }] : []);

const rules: { readonly [T in Action['type']]: Rule<T> } = {
  start,
  reach,
  offerOtherWay,
  answer,
  takeHint,
  pass,
  giveUp,
  resume,
  end,
  open,
  pause,
  goOn: goOnAgain,
  simulate: (_hunt, play) => (play.simulated ? [] : [{ type: 'simulated' }]),
  tick: () => [],
};

/** What follows where nothing is left to do here: the end with the final stage; a stage that opens, for what it waited for has come, or nothing else is left, for nobody is ever stuck (one that has its hours is offered then: `open`); or the end. */
const goOn = (hunt: Hunt, play: Play, at: number, isOpenNow: OpenNow): Happening | undefined => {
  const won = wonAt(hunt, play, at);
  if (stagesOf(hunt, play).some(({ id, final }) => final && isDone(play, id))) return won;
  const waiting = waitingStages(hunt, play);
  const earned = earnedOf(hunt, play, waiting, isOpenNow);
  if (earned) return { type: 'opened', stage: earned.id, why: 'earned' };
  const left = openStages(hunt, play);
  if (left.some(({ id }) => !isPassed(play, id) || isHere(play, id))) return undefined;
  const next = leftToOpen(hunt, play);
  if (next?.opens?.during && !isOpenNow(next.opens.during)) return undefined;
  if (next) return { type: 'opened', stage: next.id, why: 'nothingLeft' };
  return left.length === 0 ? won : undefined;
};

/** The one thing that now follows by itself: what needs no answer, a stage done, the hunt won. */
const consequence = (hunt: Hunt, play: Play, at: number, isOpenNow: OpenNow): Happening | undefined => {
  if (!play.started || play.finished !== null || openPause(play)) return undefined;
  for (const stage of openStages(hunt, play)) {
    const { arrivedBy, challenges } = stagePlay(play, stage.id);
    if (arrivedBy === null) continue;
    const left = stage.challenges.filter(({ id }) => challenges.get(id)?.closed !== true);
    const given = left.find(({ content }) => inputOf(content).kind === 'none');
    if (given !== undefined) return answered(hunt, play, stage.id, given, '');
    if (left.length === 0) return { type: 'stageDone', stage: stage.id };
  }
  return goOn(hunt, play, at, isOpenNow);
};

interface Turn {
  readonly play: Play;
  readonly events: readonly PlayEvent[];
}

const settle = (hunt: Hunt, from: Play, happenings: readonly Happening[], at: number, isOpenNow: OpenNow): Turn => {
  const events = happenings.map((happening) => ({ ...happening, at }) as PlayEvent);
  let play = events.reduce(evolve, from);
  const following = (): Happening | undefined => consequence(hunt, play, at, isOpenNow);
  for (let next = following(); next !== undefined; next = following()) {
    const event = { ...next, at } as PlayEvent;
    events.push(event);
    play = evolve(play, event);
  }
  return { play, events };
};

const ruled = (hunt: Hunt, play: Play, action: Action, at: number): readonly Happening[] => {
  const rule = rules[action.type] as (hunt: Hunt, play: Play, action: Action, at: number) => readonly Happening[];
  const mayAct = openPause(play) ? inPause.includes(action.type) : play.started;
  return action.type === 'start' || mayAct ? rule(hunt, play, action, at) : [];
};

/** What may be done in a pause: to go on, and what the device does. */
const inPause: readonly Action['type'][] = ['goOn', 'resume', 'simulate', 'tick'];

/**
 * All the rules: what happens when a team acts at `at` (milliseconds of play), empty when the rules refuse.
 * What a cut-short log still owes (a stage done, the hunt won) is paid with the next action, a tick at the latest.
 * Which hours it is `isOpenNow` says: whoever knows no date finds nothing open that has hours.
 */
export const decide = (
  hunt: Hunt,
  play: Play,
  action: Action,
  at: number,
  isOpenNow: OpenNow = () => false,
): readonly PlayEvent[] => {
  if (play.finished !== null) return [];
  const now = Number.isFinite(at) ? Math.max(at, play.at) : play.at;
  const pauseEnds = pauseEndsAt(hunt, play);
  if (pauseEnds !== null && now >= pauseEnds) {
    const over: PlayEvent = { type: 'continued', at: Math.max(pauseEnds, play.at) };
    return [over, ...decide(hunt, evolve(play, over), action, now, isOpenNow)];
  }
  const timeUp = (left: Play): PlayEvent => ({
    type: 'finished',
    at: now,
    how: 'timeUp',
    points: 0 - endCost(hunt, left, now),
  });
  if (action.type !== 'resume' && isTimeUp(hunt, play, now)) return [timeUp(play)];
  const turn = settle(hunt, play, ruled(hunt, play, action, now), now, isOpenNow);
  return turn.play.finished === null && isTimeUp(hunt, turn.play, now)
    ? [...turn.events, timeUp(turn.play)]
    : turn.events;
};
