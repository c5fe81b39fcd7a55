import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Challenge } from '../../../src/core/challenge';
import { solutionOf } from '../../../src/core/challenge';
import { openPacked, packPlay, unpackPlay } from '../../../src/core/play/packed';
import type { Statement } from '../../../src/core/results/xapi';
import { uuidOf, xapiFileOf } from '../../../src/core/results/xapi';
import { everyChallenge, oneOfEach } from '../../builders/challenges';
import { classPlay } from '../../builders/classPlay';
import { aChallenge, aHunt, aStage, reached, replied } from '../../builders/play';

const home = 'https://example.org/jalon/';
const told = { home, team: () => ({ fr: 'La Loutre hardie', en: 'The Daring Otter' }) };
const statementsOf = (...plays: Parameters<typeof xapiFileOf>[0]): readonly Statement[] =>
  JSON.parse(xapiFileOf(plays, 'a-hunt', told).text);

/** A hunt that asks one of each type, and a team that has all right. */
const allRight = (contents: readonly Challenge[] = everyChallenge) => {
  const stages = contents.map((content, i) => aStage(`s${i}`, i, { challenges: [aChallenge(`s${i}-q`, content)] }));
  const moves = stages.flatMap(({ id, challenges }) => {
    const content = challenges[0]?.content;
    return content && content.type !== 'find'
      ? [reached(id), { type: 'answer', stage: id, challenge: `${id}-q`, reply: solutionOf(content).reply } as const]
      : [reached(id)];
  });
  return classPlay(0, moves, aHunt(stages));
};

// xAPI 1.0.3, Data: 2.4.1 (id), 2.4.5.1 (score), 4.6 (durations), 2.4.8 (timestamp)
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** A response as its pattern wants it: the same, or a number from one to another (xAPI, appendix C). */
const isRight = (pattern: string, response: string): boolean => {
  const [least, most] = pattern.split('[:]');
  return most === undefined
    ? pattern === response
    : Number(least) <= Number(response) && Number(response) <= Number(most);
};
const iri = /^[a-z][a-z0-9+.-]*:\S+$/;

describe('statements of xAPI', () => {
  it('are of the form that the specification wants, for every type of challenge', () => {
    const play = allRight();
    const statements = statementsOf(play);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const { id, actor, verb, object, result = {}, context, timestamp, version } of statements) {
      expect(id).toMatch(uuid);
      expect(actor).toEqual({
        objectType: 'Agent',
        name: 'La Loutre hardie',
        account: { homePage: home, name: play.record.id },
      });
      for (const name of [verb.id, object.id]) expect(name).toMatch(iri);
      expect(new Date(timestamp).toISOString()).toBe(timestamp);
      expect([Object(context).registration, version]).toEqual([play.record.id, '1.0.3']);
      const { score, duration } = Object(result);
      if (duration) expect(duration).toMatch(/^PT\d+(\.\d{1,2})?S$/);
      if (!score) continue;
      expect(Math.abs(score.scaled)).toBeLessThanOrEqual(1);
      expect([score.min <= score.raw, score.raw <= score.max, score.min < score.max]).toEqual([true, true, true]);
    }
    expect(statements.at(-1)?.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
  });

  it('answer every question with a response that its own pattern calls right', () => {
    const answers = statementsOf(allRight()).filter(({ verb }) => verb.id.endsWith('/answered'));
    expect(answers.length).toBeGreaterThan(everyChallenge.length - 3);
    for (const { object, result } of answers) {
      const { correctResponsesPattern } = Object(object.definition);
      const { response, success } = Object(result);
      if (correctResponsesPattern)
        expect([isRight(correctResponsesPattern[0], response), success]).toEqual([true, true]);
      else expect(success).toBeUndefined();
    }
  });

  it.each([
    ['choice', 'choice', 'o1', 2],
    ['several', 'choice', 'o0[,]o2', 3],
    ['order', 'sequencing', 'o1[,]o3[,]o0[,]o2', 4],
  ] as const)('tell %s as an interaction of its kind, with what there was to choose', (type, kind, response, least) => {
    const content = everyChallenge.filter((one) => one.type === type);
    const [answered] = statementsOf(allRight(content)).filter(({ verb }) => verb.id.endsWith('/answered'));
    const { interactionType, choices } = Object(answered?.object.definition);
    expect([interactionType, Object(answered?.result).response]).toEqual([kind, response]);
    expect(choices.length).toBeGreaterThanOrEqual(least);
  });

  it('are the same again for the same play, whoever makes them, so that none is counted twice', () => {
    const play = allRight();
    expect(statementsOf(play, play)).toEqual(statementsOf(play));
  });

  it('are the same of a play that came by its code as of its file', () => {
    const told = allRight();
    // the date of a device may go otherwise than the time of play
    const play = { ...told, log: told.log.map((one) => ({ ...one, wall: one.wall + 777 * one.seq })) };
    const said = openPacked(packPlay(play));
    const unpacked = said && unpackPlay(said, play.record.hunt, play.record.huntHash);
    expect(unpacked && statementsOf(unpacked)).toEqual(statementsOf(play));
  });

  it('tell which numbers are right where some error is forgiven', () => {
    const year = everyChallenge.filter(({ type }) => type === 'year');
    const [answered] = statementsOf(allRight(year)).filter(({ verb }) => verb.id.endsWith('/answered'));
    expect(Object(answered?.object.definition).correctResponsesPattern).toEqual(['1778[:]1798']);
    const told = (...contents: readonly Challenge[]) => {
      const [one] = statementsOf(allRight(contents)).filter(({ verb }) => verb.id.endsWith('/answered'));
      const { interactionType, correctResponsesPattern } = Object(one?.object.definition);
      return [interactionType, ...correctResponsesPattern, Object(one?.result).response];
    };
    const { pin, direction } = oneOfEach;
    expect(told(pin)).toEqual(['numeric', '0[:]50', '0']);
    expect(told(direction)).toEqual(['numeric', '250[:]280', '265']);
    expect(told({ ...direction, answer: 5 })).toEqual(['numeric', '5', '5']);
  });

  it('name a hunt by its hash as RFC 6920 does', () => {
    const play = allRight();
    const name = Buffer.from(play.record.huntHash, 'hex').toString('base64url');
    expect(statementsOf(play)[0]?.object.id).toBe(`ni:///sha-256;${name}`);
  });

  it('have ids of version 5 of RFC 9562', () => {
    const bytes = createHash('sha1')
      .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
      .update('http://www.example.com/')
      .digest('hex');
    expect(uuidOf('http://www.example.com/').replaceAll('-', '').slice(0, 12)).toBe(bytes.slice(0, 12));
    expect(uuidOf('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2');
  });

  it('say what was skipped, and how a hunt ended that was not won', () => {
    const hunt = aHunt([aStage('a')], { minutes: 5 });
    const moves = [reached('a'), { type: 'giveUp', stage: 'a', challenge: 'a-q' } as const];
    const verbs = statementsOf(classPlay(0, moves, hunt)).map(({ verb }) => verb.id.split('/').at(-1));
    expect(verbs).toEqual(['initialized', 'experienced', 'skipped', 'completed']);
    const duel = classPlay(2, [...moves, replied('a', 1)], aHunt([aStage('a')], { mode: 'duel' }));
    const told = statementsOf(duel).map(({ verb }) => verb.id.split('/').at(-1));
    expect(told).toEqual(['initialized', 'experienced', 'answered', 'completed']);
    const late = classPlay(1, [reached('a'), [{ type: 'tick' }, 400_000]], hunt);
    expect(statementsOf(late).at(-1)).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/terminated' },
      result: { completion: false },
    });
  });
});
