import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { challengeTypes } from '../../../src/core/challenge';
import { stops } from '../../../src/core/lib/checked';
import { replay } from '../../../src/core/play/evolve';
import { readPlay } from '../../../src/core/play/file';
import { type OpenedPlay, unsealed } from '../../../src/core/play/kept';
import { sharedLength } from '../../../src/core/play/meet';
import { openPacked, packPlay, unpackPlay } from '../../../src/core/play/packed';
import { standing } from '../../../src/core/play/standing';
import { writePlay } from '../../../src/core/play/writePlay';
import { openHunt } from '../../../src/core/prepare/open';
import { prepare } from '../../../src/core/prepare/prepare';
import { readScenario } from '../../../src/core/scenario/check';
import { modeNames } from '../../../src/core/scenario/modes';
import { duelOfGivingUp, playOfEveryEvent } from '../../builders/everyEvent';
import { fullScenario } from '../../builders/fullScenario';
import { sayingEverywhere } from '../../builders/hostilePlay';
import { scenarioJson, sitesOf } from '../../builders/scenario';

/** A play as a build once wrote it, in a file and in a code, and how it stood. */
interface FrozenPlay {
  readonly file: unknown;
  readonly code: string;
  readonly stands: { readonly points: number; readonly found: number; readonly finished: string | null };
}

type Frozen<Thing> = Readonly<Record<string, Thing>>;

const fileOf = (name: string): string => `tests/fixtures/frozen/${name}.json`;
const frozen = <Thing>(name: string): Frozen<Thing> => JSON.parse(readFileSync(fileOf(name), 'utf8'));

const standsAt = ({ record, log }: OpenedPlay): FrozenPlay['stands'] => {
  const play = replay(log.map(({ event }) => event));
  const { points, found } = standing(record.hunt, play, play.at);
  return { points, found, finished: play.finished };
};

const stagesOfMode = ['a', 'b', 'c'].map((id, i) => ({
  id,
  at: { lat: 47.2164 + i / 500, lng: -1.5494 },
  title: `Stage ${id}`,
  clue: `To ${id}`,
  ...(i === 1 && { gives: { id: 'key', name: 'The key' } }),
  ...(i === 2 && { opens: { after: ['a'], items: ['key'] } }),
  challenges: [
    { type: 'choice', ask: `What is at ${id}?`, options: ['A tower', 'A well'], answer: 'A well' },
    { type: 'text', ask: `Who was at ${id}?`, answers: ['Anne'] },
  ],
}));

/** A scenario as it is written now, for each way to play, and one with all that one may hold. */
const scenariosNow = (): Frozen<unknown> => ({
  everything: fullScenario('Once upon a time'),
  ...Object.fromEntries(
    modeNames.map((mode) => [
      mode,
      scenarioJson({ rules: { mode, ...(mode === 'score' && { minutes: 40 }) }, stages: stagesOfMode }),
    ]),
  ),
});

const huntOf = (scenario: unknown) => {
  const { value, problems } = readScenario(JSON.stringify(scenario), 'old.json');
  return { hunt: value && prepare(value, sitesOf()).hunt, problems };
};

const playsNow = (): Frozen<FrozenPlay> => {
  const scenarios = Object.entries(scenariosNow()).map(([name, json]) => [name, huntOf(json).hunt] as const);
  const played = scenarios.flatMap(([name, hunt]) => (hunt ? [[name, sayingEverywhere(hunt, 'Jeanne')] as const] : []));
  const plays = [
    ...played,
    ['every event, a pause too', playOfEveryEvent()] as const,
    ['a duel, one gives up', duelOfGivingUp()] as const,
  ];
  return Object.fromEntries(
    plays.map(([name, play]) => [
      name,
      { file: JSON.parse(writePlay(play)), code: packPlay(play), stands: standsAt(play) },
    ]),
  );
};

/** Writes down what is new, and never touches what was written. */
const freeze = (name: string, now: Frozen<unknown>): void => {
  const all = Object.entries({ ...now, ...frozen(name) });
  const lines = all.map(([one, thing]) => `${JSON.stringify(one)}: ${JSON.stringify(thing)}`);
  writeFileSync(fileOf(name), `{\n${lines.join(',\n')}\n}\n`);
};
if (process.env.JALON_FREEZE) {
  freeze('scenarios', scenariosNow());
  freeze('plays', playsNow());
}

const scenarios = frozen<unknown>('scenarios');
const plays = frozen<FrozenPlay>('plays');
const hunts = Object.values(plays).map(({ file }) => (file as { readonly hunt: OpenedPlay['record']['hunt'] }).hunt);

describe('what the first versions wrote', () => {
  it('is there of each type of challenge, each mode and each event: what is new is written down with JALON_FREEZE=1', () => {
    const stages = hunts.flatMap((hunt) => hunt.stages);
    const types = new Set(stages.flatMap(({ challenges }) => challenges.map(({ content }) => content.type)));
    expect(Object.keys(challengeTypes).filter((type) => !types.has(type as never))).toEqual([]);
    expect(modeNames.filter((mode) => !(mode in scenarios && mode in plays))).toEqual([]);
    const logs = Object.values(plays).flatMap(({ file }) => (file as { readonly log: OpenedPlay['log'] }).log);
    const events = new Set(logs.map(({ event }) => event.type));
    expect(playOfEveryEvent().log.filter(({ event }) => !events.has(event.type))).toEqual([]);
    const seats = logs.flatMap(({ event }) => (event.type === 'gaveUp' ? [event.seat] : []));
    expect(new Set(seats)).toEqual(new Set([undefined, 0, 1]));
    expect(stages.some(({ opens, secret, gives }) => opens && secret && !gives)).toBe(true);
  });

  it.each(Object.keys(scenarios))(
    'as a scenario is read, and makes a hunt of the same stages and written challenges: %s',
    (name) => {
      const { hunt, problems } = huntOf(scenarios[name]);
      expect([problems.filter((one) => stops([one])), hunt === null]).toEqual([[], false]);
      const told = (of: typeof hunt | undefined) =>
        of?.stages.map(({ id, challenges }) => [
          id,
          // What is composed may be composed otherwise by another build.
          ...challenges.filter(({ proof }) => proof === undefined).map(({ content }) => content.type),
        ]);
      expect(told(hunt)).toEqual(told((plays[name]?.file as { readonly hunt: typeof hunt } | undefined)?.hunt));
      expect(hunt?.rules.mode).toBe(name === 'everything' ? 'trail' : name);
    },
  );

  it.each(Object.entries(plays))(
    'as a play’s file opens with its hunt, its log and its score: %s',
    (_, { file, stands }) => {
      const text = JSON.stringify(file);
      const { value, problems } = readPlay(text, 'old.play.json');
      expect(problems).toEqual([]);
      expect(value && standsAt(value)).toEqual(stands);
      expect(value?.log).toEqual((file as { readonly log: OpenedPlay['log'] }).log.map(unsealed));
      expect(stops(openHunt(JSON.stringify(value?.record.hunt), 'old.json').problems)).toBe(false);
    },
  );

  it.each([playOfEveryEvent(), duelOfGivingUp()])('and what is written now says all in its code too', (play) => {
    const said = openPacked(packPlay(play));
    const { hunt, huntHash } = play.record;
    expect(said && unpackPlay(said, hunt, huntHash)?.log.map(({ event }) => event)).toEqual(
      play.log.map(({ event }) => event),
    );
  });

  it.each(Object.entries(plays))('as a code says the same as its file: %s', (_, { file, code }) => {
    const { value } = readPlay(JSON.stringify(file), 'old.play.json');
    const { hunt, huntHash, id } = value?.record ?? {};
    const said = openPacked(code);
    const taken = said && hunt && huntHash ? unpackPlay(said, hunt, huntHash) : null;
    expect([taken?.record.id, taken?.log.length]).toEqual([id, value?.log.length]);
    expect(sharedLength(taken?.log ?? [], value?.log ?? [])).toBe(value?.log.length);
  });
});
