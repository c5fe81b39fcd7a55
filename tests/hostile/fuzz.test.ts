import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/dataset/dataset';
import { readDataset } from '../../src/core/dataset/read';
import { replay } from '../../src/core/play/evolve';
import type { PlayEvent } from '../../src/core/play/play';
import { openHunt } from '../../src/core/prepare/open';
import { prepare } from '../../src/core/prepare/prepare';
import { verify } from '../../src/core/prepare/verify';
import { readScenario } from '../../src/core/scenario/check';
import { bytesOf, descriptorOf } from '../builders/dataset';
import { fullScenario } from '../builders/fullScenario';
import { playing, reached, replied, started } from '../builders/play';
import { prototypesNow } from '../builders/prototypes';
import { sitesOf } from '../builders/scenario';
import { runs } from '../builders/soak';
import { anyJson, change, changed, csv, files, spoiled } from '../builders/spoiled';

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
});
