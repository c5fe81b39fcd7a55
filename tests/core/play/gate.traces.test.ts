import { describe, expect, it } from 'vitest';
import {
  asTheyAre,
  byDistance,
  byGate,
  canyon,
  decoysBeside,
  everyFiveSeconds,
  judge,
  meanOf,
  mostAnnounced,
  readWalks,
  stagesOn,
  tracesFolder,
  turned,
  twiceTheNoise,
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
    expect(delayP95).toBeLessThanOrEqual(6);
  });
  it('recognizes 99 % between high walls and one decoy in a hundred at most', () => {
    const verdicts = [1, 2, 3, 4].map((seed) => judge(byGate, stages, decoys, canyon(seed)));
    const { recognized, fooled, delayP95 } = meanOf(verdicts);
    expect(recognized).toBeGreaterThanOrEqual(0.99);
    expect(fooled).toBeLessThanOrEqual(0.01);
    expect(delayP95).toBeLessThanOrEqual(15);
  });
  it('recognizes as much where the walks are turned about, and 99 % by few fixes or worse ones', () => {
    const about = turned(walks ?? []);
    const [turnedStages, turnedDecoys] = [stagesOn(about), decoysBeside(about)];
    const { recognized, fooled, delayP95 } = judge(byGate, turnedStages, turnedDecoys);
    expect(recognized).toBeGreaterThanOrEqual(0.995);
    expect(fooled).toBeLessThanOrEqual(0.001);
    expect(delayP95).toBeLessThanOrEqual(6);
    for (const noise of [everyFiveSeconds, twiceTheNoise]) {
      const verdict = judge(byGate, stages, decoys, noise);
      expect(verdict.recognized).toBeGreaterThanOrEqual(0.99);
      expect(verdict.fooled).toBeLessThanOrEqual(0.01);
    }
  });
  it.each(['area', 'line'] as const)(
    'recognizes as much of zones (%s), and 99 % of them between high walls',
    (shape) => {
      const [zones, beside] = [stagesOn(walks ?? [], shape), decoysBeside(walks ?? [], shape)];
      const { stages: tried, recognized, fooled, delayP95 } = judge(byGate, zones, beside);
      expect(tried).toBeGreaterThan(250);
      expect(recognized).toBeGreaterThanOrEqual(0.995);
      // one phone says for ten seconds that it stands 27 m from where all of its walk is: a line of 60 m lies there in two trials of 1,760
      expect(fooled).toBeLessThanOrEqual(shape === 'line' ? 0.002 : 0.001);
      expect(delayP95).toBeLessThanOrEqual(6);
      const walled = judge(byGate, zones, beside, canyon(1));
      expect(walled.recognized).toBeGreaterThanOrEqual(0.99);
      expect(walled.fooled).toBeLessThanOrEqual(0.01);
      expect(walled.delayP95).toBeLessThanOrEqual(15);
    },
  );
  it('announces each arrival once, whatever the street does to the fixes', () => {
    const most = [asTheyAre, canyon(1), canyon(2, true)].map((noise) => mostAnnounced(stages, noise));
    expect(most).toEqual([1, 1, 1]);
  });
  it('is tried on noise that fools the plain rule', () =>
    expect(judge(byDistance(0), stages, decoys, canyon(1)).fooled).toBeGreaterThan(0.02));
});
