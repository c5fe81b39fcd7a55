import { describe, expect, it } from 'vitest';
import { byGate, canyon, decoysBeside, judge, meanOf, readWalks, stagesOn, tracesFolder } from '../core/play/traces';

const walks = readWalks();
if (walks === null)
  console.warn(`SKIPPED: the gate on real walks. There are none at ${tracesFolder}: set JALON_SAMPLES.`);

describe.skipIf(walks === null)('the gate between high walls, over forty seeds', () => {
  it('recognizes 99 % of the stages and one decoy in a hundred at most', () => {
    const [stages, decoys] = [stagesOn(walks ?? []), decoysBeside(walks ?? [])];
    const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
    const { recognized, fooled } = meanOf(seeds.map((seed) => judge(byGate, stages, decoys, canyon(seed))));
    expect(recognized).toBeGreaterThanOrEqual(0.99);
    expect(fooled).toBeLessThanOrEqual(0.01);
  });
});
