import type { LogEntry, OpenedPlay } from '../../src/core/play/kept';
import type { PlayEvent } from '../../src/core/play/play';
import { huntHash } from '../../src/core/prepare/hunt';
import { aChallenge, aHunt, aStage, playing, reached, replied } from './play';

const challenges = [
  aChallenge('a-q', { type: 'text', ask: 'Who?', answers: ['Anne'] }),
  aChallenge('a-r', { type: 'cloze', ask: 'What?', text: '___ and ___', gaps: [['a'], ['b']] }),
  aChallenge('a-s', {
    type: 'pin',
    ask: 'Where?',
    at: { lat: 47, lng: 2 },
    name: 'There',
    withinMeters: 5,
    zeroAtMeters: 9,
  }),
];
const hunt = aHunt([aStage('a', 0, { challenges, code: 'Loire' }), aStage('b', 1)]);
const hash = huntHash(hunt);

/** An event of every type, with all that one may hold. */
const events: readonly PlayEvent[] = [
  { type: 'started', hunt: hash, circuit: 0, simulated: false, team: ['otter', 'daring', 'blue', 'star'] },
  ...['noFix', 'nearNotIn', 'refused', 'unavailable'].map((why) => ({ type: 'otherWayOffered', stage: 'a', why })),
  { type: 'codeRefused', stage: 'a', code: 'Erdre' },
  ...['gps', 'simulator', 'code', 'word'].map((by) => ({ type: 'arrived', stage: 'a', by, points: 20 })),
  { type: 'hintTaken', stage: 'a', hint: 0, points: -20 },
  { type: 'answered', stage: 'a', challenge: 'a-q', reply: 'Marie', mark: 0, points: 0, closed: false },
  { type: 'answered', stage: 'a', challenge: 'a-r', reply: ['b', 'c'], mark: 0, points: 0, closed: false },
  { type: 'answered', stage: 'a', challenge: 'a-s', reply: { lat: 47, lng: 2 }, mark: 1, points: 100, closed: true },
  { type: 'gaveUp', stage: 'a', challenge: 'a-q' },
  { type: 'stageDone', stage: 'a' },
  ...['earned', 'nothingLeft', 'wanted'].map((why) => ({ type: 'opened', stage: 'b', why })),
  { type: 'paused' },
  { type: 'continued' },
  { type: 'simulated' },
  { type: 'resumed', awayMs: 12 },
  { type: 'timeDoubted', awayMs: 13 },
  { type: 'lost' },
  { type: 'passed', stage: 'b', forGood: true },
  { type: 'finished', how: 'timeUp', points: -5 },
  { type: 'finished', how: 'won', points: 0 },
].map((event, i) => {
  if (!('team' in event) || !Array.isArray(event.team)) return { at: i, ...event } as unknown as PlayEvent;
  const [creature, quality, color, emblem] = event.team;
  return { at: i, ...event, team: { creature, quality, color, emblem } } as unknown as PlayEvent;
});
const log = events.map((event, seq): LogEntry => ({ seq, wall: seq, event }));
const record = { id: 'p', hunt, huntHash: hash, createdWall: 0, from: { hunt: 'nantes', rally: '2' } };
/** A play of a small hunt in which an event of each type happened, and in each way, with all that one may hold. */
export const playOfEveryEvent = (): OpenedPlay => ({ record, log, seen: 3 });

/** A duel in which each of the two gives a question up once: the other answers it, or gives it up too. */
export const duelOfGivingUp = (): OpenedPlay => {
  const duel = aHunt([aStage('a'), aStage('b', 1)], { mode: 'duel' });
  const own = huntHash(duel);
  const giveUp = (stage: string) => ({ type: 'giveUp', stage, challenge: `${stage}-q` }) as const;
  const { events: happened } = playing(duel, [
    { type: 'start', circuit: 0, hunt: own, simulated: false },
    reached('a'),
    giveUp('a'),
    replied('a', 1),
    reached('b'),
    giveUp('b'),
    giveUp('b'),
  ]);
  const entries = happened.map((event, seq): LogEntry => ({ seq, wall: seq, event }));
  return { record: { ...record, id: 'd', hunt: duel, huntHash: own }, log: entries, seen: 3 };
};
