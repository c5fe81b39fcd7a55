import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/core/lib/limits';
import { readVectorTile } from '../../../src/core/lib/vectorTile';
import { type FeatureWritten, townTile, vectorTileOf } from '../../builders/vectorTile';

const dot: FeatureWritten = { type: 1, runs: [[[1, 2]]] };
const one = (feature: FeatureWritten, change = {}) => vectorTileOf([{ name: 'roads', features: [feature], ...change }]);
const commands = (...all: number[]) => one({ type: 2, runs: [], commands: all });
const [moveOnce, lineOnce] = [(1 << 3) | 1, (1 << 3) | 2];

const tooMany = new Array<number>(2 * limits.mapTilePoints + 2).fill(2);

describe('A vector tile', () => {
  it('gives what the reference reader gives', () => {
    const bytes = townTile();
    const { layers: known } = new VectorTile(new PbfReader(bytes));
    const read = readVectorTile(bytes);
    expect(read.map(({ name }) => name)).toEqual(Object.keys(known));
    for (const { name, features } of read) {
      expect(features).toHaveLength(known[name]?.length ?? -1);
      for (const [i, { shape, tags, runs }] of features.entries()) {
        const same = known[name]?.feature(i);
        if (!same) throw new Error(name);
        expect(shape).toBe(['', 'point', 'line', 'area'][same.type]);
        expect(Object.fromEntries(tags)).toEqual({ ...same.properties });
        // the reference closes a ring by its first point
        const rings = same.loadGeometry().map((run) => (same.type === 3 ? run.slice(0, -1) : run));
        expect(runs).toEqual(rings.map((run) => run.map(({ x, y }) => ({ x: x / 4096, y: y / 4096 }))));
      }
    }
  });

  it('says numbers and truths as text, and counts in the units of its layer', () => {
    const tile = one({ type: 1, runs: [[[50, -25]]], tags: { rank: 3, tunnel: true } }, { extent: 100 });
    const feature = readVectorTile(tile)[0]?.features[0];
    expect(Object.fromEntries(feature?.tags ?? [])).toEqual({ rank: '3', tunnel: '1' });
    expect(feature?.runs).toEqual([[{ x: 0.5, y: -0.25 }]]);
  });

  it('that is cut off anywhere, or changed anywhere, never throws', () => {
    const whole = townTile();
    const whenCut = Array.from({ length: 400 }, (_, i) => Math.floor((whole.length * i) / 400));
    for (const end of whenCut) readVectorTile(whole.slice(0, end));
    for (const [i, at] of whenCut.entries()) {
      const changed = whole.slice();
      for (let step = 0; step < 4; step += 1) changed[(at + step * 977) % whole.length] = (i * 37 + step * 91) % 256;
      readVectorTile(changed);
    }
    expect(readVectorTile(whole.slice(0, whole.length - 3))).toEqual([]);
  });

  it.each([
    ['a command that nobody knows', commands(moveOnce, 0, 0, (1 << 3) | 5, 2, 2)],
    ['a line that begins nowhere', commands(lineOnce, 2, 2)],
    ['more points than bytes', commands(moveOnce, 0, 0, ((2 ** 28) << 3) | 2, 2, 2)],
    ['a ring that closes millions of times', commands(moveOnce, 0, 0, lineOnce, 2, 2, 2 ** 27 * 8 + 7, moveOnce, 0, 0)],
    ['no units', one(dot, { extent: 0 })],
    ['bytes of another kind', new TextEncoder().encode('<svg onload="x"/>')],
    ['more bytes than any', one(dot, { name: 'a'.repeat(limits.mapTile) })],
    ['a name that reaches beyond its layer', new Uint8Array([26, 2, 10, 3, 97, 98, 99])],
    [
      'layers beyond count',
      vectorTileOf(Array.from({ length: limits.mapTileLayers + 1 }, () => ({ name: 'a', features: [dot] }))),
    ],
    [
      'things beyond count',
      vectorTileOf([{ name: 'a', features: Array.from({ length: limits.mapTileFeatures + 1 }, () => dot) }]),
    ],
    [
      'points beyond count',
      one({ type: 2, runs: [], commands: [moveOnce, 0, 0, ((limits.mapTilePoints + 1) << 3) | 2, ...tooMany] }),
    ],
  ])('with %s is blank, at once', (_, bytes) => {
    const before = performance.now();
    expect(readVectorTile(bytes)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
