import fc from 'fast-check';
import type { Challenge } from '../../src/core/challenge';
import type { Reply } from '../../src/core/challenge/challenge';
import { decide } from '../../src/core/play/decide';
import { emptyPlay, evolve } from '../../src/core/play/evolve';
import type { Action, Play, PlayEvent } from '../../src/core/play/play';
import type { Hunt, HuntChallenge, HuntStage, Observed } from '../../src/core/prepare/hunt';
import { everyChallenge } from './challenges';

/** A challenge worth 100 points; the right option is the second. */
export const aChallenge = (id: string, content: Challenge = aChoice): HuntChallenge => ({
  id,
  content,
  points: 100,
  ...(content.type === 'observe' && { observed: aCell }),
  credits: [],
});

/** The cell of a dataset that an observation may correct. */
export const aCell: Observed = {
  dataset: 'stops',
  site: 'bofa',
  name: 'Bouffay',
  row: 13,
  column: 'abri',
  raw: 'oui',
  position: { lat: 47.21458, lng: -1.55234 },
  idColumn: 'id',
};

export const aChoice: Challenge = { type: 'choice', ask: 'Which?', options: ['no', 'yes', 'maybe'], answer: 'yes' };
export const aFind: Challenge = { type: 'find' };

/** A stage `north` stages of 500 m north of the first, with one question and two hints. */
export const aStage = (id: string, north = 0, over: Partial<HuntStage> = {}): HuntStage => ({
  id,
  title: id,
  clue: `To ${id}`,
  position: { lat: 47.2 + north * 0.0045, lng: -1.55 },
  radiusMeters: 25,
  hints: ['Look up', 'Look down'],
  challenges: [aChallenge(`${id}-q`)],
  credits: [],
  ...over,
});

/** A hunt over these stages; arrival 20, hints 20, three tries, no time limit, one circuit. */
export const aHunt = (
  stages: readonly HuntStage[] = [aStage('a'), aStage('b', 1), aStage('c', 2)],
  rules: Partial<Hunt['rules']> = {},
): Hunt => ({
  format: 'jalon-hunt/1',
  id: 'a-hunt',
  title: 'A hunt',
  intro: 'Go',
  outro: 'Well gone',
  languages: ['fr', 'en'],
  audience: 'adult',
  seed: 'seed',
  rules: {
    mode: 'trail',
    arrival: { radiusMeters: 25 },
    points: { arrival: 20, answer: 100 },
    hintCost: 20,
    tries: 3,
    ...rules,
  },
  treasure: { kind: 'chest', title: 'Gold', text: 'Yours' },
  start: { lat: 47.2, lng: -1.55 },
  frame: { south: 47.19, west: -1.56, north: 47.3, east: -1.54 },
  stages,
  circuits: [stages.map(({ id }) => id)],
  credits: [],
  lengthMeters: 1000,
});

export const started: Action = { type: 'start', circuit: 0, hunt: 'hash', simulated: false };
export const reached = (stage: string): Action => ({ type: 'reach', stage, by: 'gps' });
export const replied = (stage: string, reply: Reply, challenge = `${stage}-q`): Action => ({
  type: 'answer',
  stage,
  challenge,
  reply,
});

/** An action, or an action at a moment; without one it comes a second after the action before. */
export type Move = Action | readonly [Action, number];

/** Plays these moves one after another by the rules. */
export const playing = (hunt: Hunt, moves: readonly Move[]): { readonly play: Play; readonly events: PlayEvent[] } => {
  const events: PlayEvent[] = [];
  let play = emptyPlay();
  let at = 0;
  for (const move of moves) {
    const [action, moment] = 'type' in move ? [move, at + 1000] : move;
    at = moment;
    const news = decide(hunt, play, action, at);
    events.push(...news);
    play = news.reduce(evolve, play);
  }
  return { play, events };
};

/** What the last of these moves gives. */
export const lastNews = (hunt: Hunt, moves: readonly Move[]): readonly PlayEvent[] =>
  playing(hunt, moves).events.slice(playing(hunt, moves.slice(0, -1)).events.length);

const anyContent: fc.Arbitrary<Challenge> = fc.oneof(
  fc.constant(aChoice),
  fc.constant(aFind),
  fc.record({
    type: fc.constant('number' as const),
    ask: fc.constant('How many?'),
    answer: fc.nat(50),
    within: fc.nat(3),
  }),
  fc.record({
    type: fc.constant('year' as const),
    ask: fc.constant('When?'),
    answer: fc.integer({ min: -500, max: 2100 }),
    within: fc.nat(10),
  }),
  fc.constantFrom<Challenge>({ type: 'text', ask: 'Who?', answers: ['Anne de Bretagne'] }, ...everyChallenge),
);

/** Any hunt of one to six stages, in any mode, with or without a code, a limit, hints and challenges. */
export const anyHunt: fc.Arbitrary<Hunt> = fc
  .record({
    stages: fc.array(
      fc.record({
        contents: fc.array(anyContent, { maxLength: 4 }),
        hints: fc.array(fc.constant('Look'), { maxLength: 3 }),
        code: fc.option(fc.constantFrom('Hermine', 'A 7'), { nil: undefined }),
        worth: fc.nat(1000),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    mode: fc.constantFrom('trail' as const, 'free' as const),
    minutes: fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }),
    tries: fc.integer({ min: 1, max: 10 }),
    hintCost: fc.nat(1000),
    arrival: fc.nat(1000),
  })
  .map(({ stages, mode, minutes, tries, hintCost, arrival }) =>
    aHunt(
      stages.map(({ contents, hints, code, worth }, i) =>
        aStage(`s${i}`, i, {
          hints,
          challenges: contents.map((content, j) => ({ ...aChallenge(`s${i}-${j}`, content), points: worth })),
          ...(code === undefined ? {} : { code }),
        }),
      ),
      { mode, tries, hintCost, points: { arrival, answer: 100 }, ...(minutes === undefined ? {} : { minutes }) },
    ),
  );

const stageId = fc.constantFrom('s0', 's1', 's2', 's3', 'nowhere', '__proto__');
const anyReply = fc.oneof(
  fc.integer({ min: -1, max: 4 }),
  fc.double(),
  fc.constantFrom('', ' ', '12', 'Anne de Bretagne'),
  fc.constantFrom([0, 1], [2, 0, 1], [1, 3, 0, 2], [0, 0], ['château', '1466'], ['', 'x'], {
    lat: 47.2164,
    lng: -1.5494,
  }),
);

/** Any action, sensible or not. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('start' as const),
    circuit: fc.constantFrom(0, 0, 0, 1, -1, Number.NaN),
    hunt: fc.constant('hash'),
    simulated: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('reach' as const),
    stage: stageId,
    by: fc.constantFrom('gps' as const, 'simulator' as const, 'code' as const, 'word' as const),
    code: fc.constantFrom('hermine', 'a7', 'wrong', ''),
  }),
  fc.record({
    type: fc.constant('offerOtherWay' as const),
    stage: stageId,
    why: fc.constantFrom('noFix' as const, 'nearNotIn' as const, 'refused' as const, 'unavailable' as const),
  }),
  fc
    .tuple(stageId, fc.nat(4), anyReply)
    .map(([stage, i, reply]): Action => ({ type: 'answer', stage, challenge: `${stage}-${i}`, reply })),
  fc.record({ type: fc.constant('takeHint' as const), stage: stageId, hint: fc.constantFrom(0, 0, 1, 2, -1, 0.5) }),
  fc.record({ type: fc.constant('pass' as const), stage: stageId }),
  fc.tuple(stageId, fc.nat(4)).map(([stage, i]): Action => ({ type: 'giveUp', stage, challenge: `${stage}-${i}` })),
  fc.constantFrom<Action>({ type: 'simulate' }, { type: 'tick' }),
  fc.record({ type: fc.constant('resume' as const), awayMs: fc.oneof(fc.integer({ max: 90_000_000 }), fc.double()) }),
);

/** Any way a team might act: mostly sensible (it starts), times that may stand, leap or go back. */
export const anyMoves: fc.Arbitrary<readonly Move[]> = fc
  .array(fc.tuple(anyAction, fc.oneof(fc.integer({ min: -5_000, max: 400_000 }), fc.constant(Number.NaN))), {
    maxLength: 80,
  })
  .map((moves) => [[started, 0] as const, ...moves]);
