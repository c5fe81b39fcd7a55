import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/dataset/dataset';
import { readDataset } from '../../src/core/dataset/read';
import { replay } from '../../src/core/play/evolve';
import { readPlay } from '../../src/core/play/file';
import { openPacked, packPlay, unpackPlay } from '../../src/core/play/packed';
import type { PlayEvent } from '../../src/core/play/play';
import { writePlay } from '../../src/core/play/writePlay';
import { openHunt } from '../../src/core/prepare/open';
import { prepare } from '../../src/core/prepare/prepare';
import { verify } from '../../src/core/prepare/verify';
import { readScenario } from '../../src/core/scenario/check';
import { bytesOf, descriptorOf } from '../builders/dataset';
import { playOfEveryEvent } from '../builders/everyEvent';
import { fullScenario } from '../builders/fullScenario';
import {
  bytesOfCode,
  codeOfBytes,
  codeSaying,
  expectKept,
  expectPacked,
  resealed,
  saidBy,
} from '../builders/hostilePlay';
import { playing, reached, replied, started } from '../builders/play';
import { prototypesNow } from '../builders/prototypes';
import { sitesOf } from '../builders/scenario';
import { runs } from '../builders/soak';
import { anyJson, change, changed, csv, files, mistaken, spoiled } from '../builders/spoiled';

const before = prototypesNow();
afterAll(() => expect(prototypesNow(), 'no prototype is changed').toEqual(before));

/** What holds of the reading of any bytes. */
const expectTold = ({ rows, sites, merged, leftOut, dataset, problems }: Reading): void => {
  expect(rows).toBe(sites + merged + leftOut);
  expect(dataset?.size ?? 0).toBe(sites);
  expect(dataset !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
};

const scenario = fullScenario('Once upon a time');
const sites = sitesOf();
const { value } = readScenario(JSON.stringify(scenario), 'walk.json');
const { hunt } = value ? prepare(value, sites) : { hunt: null };
if (hunt === null) throw new Error('the full scenario makes a hunt');

const play = playOfEveryEvent();
const [written, code] = [writePlay(play), packPlay(play)];
const isRecord = (json: unknown): json is object => typeof json === 'object' && json !== null && !Array.isArray(json);

describe('Whatever is read', () => {
  it('gives a dataset or a reason, when bytes of a file of any format are changed', () => {
    const read = { some: 0, none: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ([fileName, bytes], changes) => {
          const result = readDataset(changes.reduce(changed, bytes), { id: 'x', fileName });
          expectTold(result);
          read[result.dataset ? 'some' : 'none'] += 1;
        },
      ),
      { numRuns: runs(250) },
    );
    expect(Math.min(read.some, read.none), 'either came').toBeGreaterThan(20);
  });

  it('makes a hunt or says why not, when values of a scenario are changed', () => {
    let made = 0;
    fc.assert(
      fc.property(spoiled(scenario), (json) => {
        const { value, problems } = readScenario(JSON.stringify(json), 'walk.json');
        expect(value !== null || problems.length > 0).toBe(true);
        if (value === null) return;
        made += prepare(value, sites).hunt ? 1 : 0;
      }),
      { numRuns: runs(100) },
    );
    expect(made).toBeGreaterThan(0);
  });

  it('is a hunt that opens and is verified, or is refused, when values of a hunt are changed', () => {
    const opened = { some: 0, none: 0 };
    fc.assert(
      fc.property(spoiled(JSON.parse(JSON.stringify(hunt))), (json) => {
        const { value, problems } = openHunt(JSON.stringify(json), 'hunt.json');
        opened[value ? 'some' : 'none'] += 1;
        expect(value !== null || problems.length > 0).toBe(true);
        if (value === null) return;
        verify(value);
        const [stage] = value.stages;
        if (stage) playing(value, [started, reached(stage.id), replied(stage.id, 'a', stage.challenges[0]?.id)]);
      }),
      { numRuns: runs(100) },
    );
    expect(Math.min(opened.some, opened.none), 'either came').toBeGreaterThan(0);
  });

  it('is a descriptor, or none, when values of one are changed', () => {
    fc.assert(
      fc.property(spoiled(descriptorOf({ nom: 'name' })), (descriptor) =>
        expectTold(readDataset(bytesOf(csv), { id: 'x', fileName: 'x.csv', descriptor })),
      ),
    );
  });

  it('is a play, when values of its events are changed', () => {
    const [stage] = hunt.stages;
    const { events } = playing(hunt, [
      started,
      reached(stage?.id ?? ''),
      replied(stage?.id ?? '', 0, stage?.challenges[0]?.id),
    ]);
    expect(events.length).toBeGreaterThan(2);
    const types = ['started', 'arrived', 'answered', 'hintTaken', 'resumed', 'finished', 'constructor', '__proto__'];
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...events),
            fc.constantFrom('stage', 'challenge', 'reply', 'team', 'by', 'code'),
            anyJson,
            fc.constantFrom(...types),
          ),
          { maxLength: 8 },
        ),
        (changes) => {
          const log = changes.map(([event, key, other, type], i) => ({
            ...event,
            ...(i % 2 === 0 && { type }),
            [key]: other,
          }));
          expect(replay(log as unknown as readonly PlayEvent[]).stages).toBeInstanceOf(Map);
        },
      ),
    );
  });

  it('is a play that is kept and packed as it was read, or is refused, when values or bytes of its file are changed', () => {
    const taken = { some: 0, none: 0 };
    const look = (text: string): void => {
      const { value, problems } = readPlay(text, 'a.play.json');
      taken[value ? 'some' : 'none'] += 1;
      expect(value === null).toBe(problems.length > 0);
      if (value) expectKept(value);
    };
    const { hunt: itsHunt, ...rest } = JSON.parse(written);
    fc.assert(
      fc.property(fc.oneof(spoiled(rest), mistaken(rest)), fc.boolean(), (json, isSealed) => {
        const whole = isRecord(json) ? { ...json, hunt: itsHunt } : json;
        look(isSealed ? resealed(whole) : JSON.stringify(whole));
      }),
      { numRuns: runs(300) },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) =>
        look(new TextDecoder().decode(changes.reduce(changed, bytesOf(written)))),
      ),
      { numRuns: runs(100) },
    );
    expect(Math.min(taken.some, taken.none), 'either came').toBeGreaterThan(10);
  });

  it('is a play, or none, when values, bytes or letters of its code are changed', () => {
    const taken = { some: 0, none: 0 };
    const look = (text: string): void => {
      const said = openPacked(text);
      const unpacked = said && unpackPlay(said, play.record.hunt, play.record.huntHash);
      taken[unpacked ? 'some' : 'none'] += 1;
      if (!unpacked) return;
      expectKept(unpacked);
      expectPacked(unpacked);
    };
    const anyChange = fc.array(change, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.oneof(spoiled(saidBy(code)), mistaken(saidBy(code))), (said) => look(codeSaying(said))),
      { numRuns: runs(200) },
    );
    fc.assert(
      fc.property(anyChange, (changes) => look(codeOfBytes(changes.reduce(changed, bytesOfCode(code))))),
      { numRuns: runs(50) },
    );
    fc.assert(
      fc.property(anyChange, (changes) => look(new TextDecoder().decode(changes.reduce(changed, bytesOf(code))))),
      { numRuns: runs(50) },
    );
    expect(Math.min(taken.some, taken.none), 'either came').toBeGreaterThan(10);
  });
});
