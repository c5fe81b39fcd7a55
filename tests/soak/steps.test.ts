import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countSteps } from '../builders/steps';

// Before what it counts is loaded: the engine counts within the functions that it compiles from then on.
const counter = countSteps();
const { change, changed, files, mistaken, spoiled } = await import('../builders/spoiled');
const { fullScenario } = await import('../builders/fullScenario');
const { sitesOf } = await import('../builders/scenario');
const { playOfEveryEvent } = await import('../builders/everyEvent');
const { bytesOfCode, codeOfBytes, codeSaying, resealed, saidBy } = await import('../builders/hostilePlay');
const { readDataset } = await import('../../src/core/dataset/read');
const { readPlay } = await import('../../src/core/play/file');
const { openPacked, packPlay, unpackPlay } = await import('../../src/core/play/packed');
const { writePlay } = await import('../../src/core/play/writePlay');
const { openHunt } = await import('../../src/core/prepare/open');
const { prepare } = await import('../../src/core/prepare/prepare');
const { verify } = await import('../../src/core/prepare/verify');
const { readScenario } = await import('../../src/core/scenario/check');

afterAll(counter.stop);

const sites = sitesOf();
const scenario = fullScenario('Once upon a time');
const { value } = readScenario(JSON.stringify(scenario), 'walk.json');
const { hunt } = value ? prepare(value, sites) : { hunt: null };

/** The most steps that some work may take: so many at all, and so many for each byte of what is read; some two and a half times what was seen. */
const most = {
  read: { atAll: 30_000, perByte: 250 },
  check: { atAll: 10_000, perByte: 70 },
  prepare: { atAll: 60_000, perByte: 0 },
  open: { atAll: 10_000, perByte: 30 },
  verify: { atAll: 10_000, perByte: 4 },
  play: { atAll: 10_000, perByte: 30 },
  code: { atAll: 10_000, perByte: 3500 },
} as const;

const seen = new Map<string, number>();
afterAll(() => {
  const told = [...seen].map(([kind, share]) => `${kind} ${Math.round(share * 100)} %`);
  console.log(`The most that was seen of what is granted: ${told.join(', ')}.`);
});

/** Does some work on so many bytes, whose steps are counted. */
const within = (kind: keyof typeof most, bytes: number, work: () => void): void => {
  const { atAll, perByte } = most[kind];
  const granted = atAll + perByte * bytes;
  const steps = counter.count(work);
  seen.set(kind, Math.max(seen.get(kind) ?? 0, steps / granted));
  expect(steps, `steps to ${kind} ${bytes} bytes`).toBeLessThanOrEqual(granted);
};

describe('the steps of reading', () => {
  it('grow no faster than the bytes, where a file of any format is changed and goes on and on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(1, 10, 100),
        ([fileName, bytes], changes, times) => {
          const piece = changes.reduce(changed, bytes);
          const whole = Uint8Array.from(Array.from({ length: times }, () => [...piece]).flat());
          within('read', whole.length, () => readDataset(whole, { id: 'x', fileName }));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are bounded, where values of a scenario or of a hunt are changed', () => {
    fc.assert(
      fc.property(spoiled(scenario), (json) => {
        const text = JSON.stringify(json);
        within('check', text.length, () => readScenario(text, 'x'));
        const { value } = readScenario(text, 'x');
        if (value) within('prepare', text.length, () => prepare(value, sites));
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(spoiled(JSON.parse(JSON.stringify(hunt))), (json) => {
        const text = JSON.stringify(json);
        within('open', text.length, () => openHunt(text, 'x'));
        const { value } = openHunt(text, 'x');
        if (value) within('verify', text.length, () => verify(value));
      }),
      { numRuns: 500 },
    );
  });

  it('are bounded, where values of a play’s file are changed, or values or bytes of its code', () => {
    const play = playOfEveryEvent();
    const { hunt: itsHunt, ...rest } = JSON.parse(writePlay(play));
    fc.assert(
      fc.property(fc.oneof(spoiled(rest), mistaken(rest)), (json) => {
        const isRecord = typeof json === 'object' && json !== null && !Array.isArray(json);
        const text = resealed(isRecord ? { ...json, hunt: itsHunt } : json);
        within('play', text.length, () => readPlay(text, 'x'));
      }),
      { numRuns: 500 },
    );
    const code = packPlay(play);
    const bytes = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) => codeOfBytes(changes.reduce(changed, bytesOfCode(code))));
    const values = fc.oneof(spoiled(saidBy(code)), mistaken(saidBy(code))).map(codeSaying);
    fc.assert(
      fc.property(fc.oneof(bytes, values), (text) => {
        within('code', text.length, () => {
          const said = openPacked(text);
          if (said) unpackPlay(said, play.record.hunt, play.record.huntHash);
        });
      }),
      { numRuns: 500 },
    );
  });
});
