import { describe, expect, it } from 'vitest';
import {
  asTheyAre,
  byDistance,
  byGate,
  canyon,
  decoysBeside,
  judge,
  meanOf,
  readWalks,
  stagesOn,
  tracesFolder,
} from './traces';

const walks = readWalks();
if (walks === null)
  console.warn(`SKIPPED: the gate on real walks. There are none at ${tracesFolder}: set JALON_SAMPLES.`);

describe.skipIf(walks === null)('the gate on real walks', () => {
  const stages = stagesOn(walks ?? []);
  const decoys = decoysBeside(walks ?? []);
  it('has stages and decoys enough to prove anything', () => {
    expect(stages.length).toBeGreaterThan(250);
    expect(decoys.length).toBeGreaterThan(1500);
  });
  it('recognizes 99.5 % of the stages as they are and one decoy in a thousand at most', () => {
    const { recognized, fooled, delayP95 } = judge(byGate, stages, decoys, asTheyAre);
    expect(recognized).toBeGreaterThanOrEqual(0.995);
    expect(fooled).toBeLessThanOrEqual(0.001);
    expect(delayP95).toBeLessThanOrEqual(7);
  });
  it('recognizes 99 % between high walls and one decoy in a hundred at most', () => {
    const { recognized, fooled } = meanOf([1, 2, 3, 4].map((seed) => judge(byGate, stages, decoys, canyon(seed))));
    expect(recognized).toBeGreaterThanOrEqual(0.99);
    expect(fooled).toBeLessThanOrEqual(0.01);
  });
  it('is tried on noise that fools the plain rule', () =>
    expect(judge(byDistance(0), stages, decoys, canyon(1)).fooled).toBeGreaterThan(0.02));
});
