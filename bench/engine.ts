import { decide } from '../src/core/play/decide';
import { emptyPlay, evolve, replay } from '../src/core/play/evolve';
import { openGate, sense } from '../src/core/play/gate';
import type { Action, PlayEvent } from '../src/core/play/play';
import type { Hunt } from '../src/core/prepare/hunt';
import { aChallenge, aHunt, aStage, reached, replied, started } from '../tests/builders/play';
import { type Bench, medianMs, type Row } from './bench';

const huntOf = (stages: number): Hunt =>
  aHunt(
    Array.from({ length: stages }, (_, i) => {
      const challenges = [0, 1, 2].map((j) => aChallenge(`s${i}-${j}`));
      return aStage(`s${i}`, i * 0.1, { challenges });
    }),
  );

/** A walk with a hint, a wrong try and three right answers at each stage. */
const actionsOf = (hunt: Hunt): Action[] => [
  started,
  ...hunt.stages.flatMap(({ id }): Action[] => [
    { type: 'takeHint', stage: id, hint: 0 },
    reached(id),
    replied(id, 0, `${id}-0`),
    ...[0, 1, 2].map((j) => replied(id, 1, `${id}-${j}`)),
    { type: 'tick' },
  ]),
];

const play = (hunt: Hunt, actions: readonly Action[]): PlayEvent[] => {
  const events: PlayEvent[] = [];
  let state = emptyPlay();
  for (const [at, action] of actions.entries()) {
    const news = decide(hunt, state, action, at);
    state = news.reduce(evolve, state);
    events.push(...news);
  }
  return events;
};

interface Ledger {
  points: number;
  at: number;
  stages: { [id: string]: { done: boolean; replies: unknown[] } };
}

const book = (ledger: Ledger, event: PlayEvent): void => {
  ledger.at = event.at;
  if ('points' in event) ledger.points += event.points;
  if (!('stage' in event)) return;
  ledger.stages[event.stage] ??= { done: false, replies: [] };
  const stage = ledger.stages[event.stage];
  if (stage === undefined) return;
  if (event.type === 'answered') stage.replies.push(event.reply);
  if (event.type === 'stageDone') stage.done = true;
};

/** The peer: no rules at all, each event booked on a copy of the whole state made by `copy`. */
const bookOn = (events: readonly PlayEvent[], copy: (ledger: Ledger) => Ledger): PlayEvent[] => {
  const log: PlayEvent[] = [];
  let ledger: Ledger = { points: 0, at: 0, stages: {} };
  for (const event of events) {
    ledger = copy(ledger);
    book(ledger, event);
    log.push(event);
  }
  return log;
};

const feel = (hunt: Hunt, fixes: number): void => {
  let gate = openGate();
  for (let i = 0; i < fixes; i += 1) {
    const position = { lat: 47.2 + i * 1e-5, lng: -1.551 };
    gate = sense(gate, { type: 'fix', fix: { position, accuracyMeters: 8, at: i * 1000 } }, hunt.stages).gate;
  }
};

const rowsFor = (stages: number): Row[] => {
  const hunt = huntOf(stages);
  const actions = actionsOf(hunt);
  const events = play(hunt, actions);
  const times = Math.max(1, Math.round(20_000 / events.length));
  const fixes = 2000;
  const row = (what: string, count: number, work: () => void): Row => {
    const ms = medianMs(7, work);
    return {
      stages,
      what,
      'per second': Math.round((count / ms) * 1000),
      'µs each': Number(((ms * 1000) / count).toFixed(2)),
    };
  };
  const repeated = (work: () => void) => () => {
    for (let i = 0; i < times; i += 1) work();
  };
  const count = events.length * times;
  return [
    row(
      'events: decide + evolve',
      count,
      repeated(() => play(hunt, actions)),
    ),
    row(
      'events: evolve alone (replay of a log)',
      count,
      repeated(() => replay(events)),
    ),
    row(
      'peer: no rules, state copied by JSON',
      count,
      repeated(() => bookOn(events, (l) => JSON.parse(JSON.stringify(l)))),
    ),
    row(
      'peer: no rules, state copied by structuredClone',
      count,
      repeated(() => bookOn(events, structuredClone)),
    ),
    row(
      'peer: no rules, state changed in place',
      count,
      repeated(() => bookOn(events, (l) => l)),
    ),
    row('fixes: gate, all stages open', fixes, () => feel(hunt, fixes)),
  ];
};

/** How many events a second the engine rules on and books, beside books kept without rules. */
export const engine: Bench = {
  name: 'engine',
  run: async () => [10, 100].flatMap(rowsFor),
};
