// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readInks } from '../../../../src/apps/player/map/inks';
import { type Press, printPlate, readPlate } from '../../../../src/apps/player/map/printPlate';
import type { Spot } from '../../../../src/apps/player/map/sight';
import { townTile } from '../../../builders/vectorTile';

const tile = { z: 15, x: 16_242, y: 11_380 };

/** A pen that notes what it fills, strokes and writes, in which ink. */
const notingPress = () => {
  const notes: string[] = [];
  const state: Record<string, unknown> = {};
  const calls: Record<string, (...all: unknown[]) => void> = {
    fill: () => notes.push(`fill ${state.fillStyle}`),
    fillRect: () => notes.push(`fill ${state.fillStyle}`),
    stroke: () => notes.push(`stroke ${state.strokeStyle}`),
    fillText: (text) => notes.push(`write ${text}`),
  };
  const press = new Proxy(state, {
    get: (_, name) => calls[String(name)] ?? (() => {}),
    set: (_, name, value) => {
      state[String(name)] = value;
      return true;
    },
  });
  return { notes, press: press as unknown as Press };
};

const printed = (bytes: Uint8Array, zoom: number, theme: 'day' | 'night' = 'day', stages: readonly Spot[] = []) => {
  const { notes, press } = notingPress();
  const inks = readInks(document.body, theme);
  printPlate(press, readPlate(bytes), { tile, zoom, left: 0, top: 0, stages }, inks, 512);
  return { notes, inks };
};

describe('A vector tile in the chart’s inks', () => {
  it('has land, then parks, waters and houses, then streets, and names at last, by day and by night', () => {
    for (const theme of ['day', 'night'] as const) {
      const { notes, inks } = printed(townTile(), 15, theme);
      const first = (note: string) => notes.indexOf(note);
      const order = [`fill ${inks.land}`, `fill ${inks.park}`, `fill ${inks.water}`, `fill ${inks.stone}`];
      const all = [...order, `stroke ${inks.street}`, 'write Le Phare'].map(first);
      expect(all).toEqual([...all].sort((a, b) => a - b));
      expect(Math.min(...all)).toBe(0);
    }
  });

  it('has houses and the names of streets from near only', () => {
    const [far, near] = [printed(townTile(), 13), printed(townTile(), 17)];
    expect(far.notes).not.toContain(`fill ${far.inks.stone}`);
    expect(far.notes).not.toContain('write Rue du Phare');
    expect(near.notes).toContain(`fill ${near.inks.stone}`);
  });

  it('has no name where the mark of a stage stands, at its foot or as high as it reaches, and one beside it', () => {
    const middle = (1000 / 4096) * 256 * 2 ** 2;
    const isWritten = (x: number, y: number) =>
      printed(townTile(), 17, 'day', [{ x: middle + x, y: middle + y }]).notes.includes('write Le Phare');
    expect([isWritten(0, 0), isWritten(0, 55), isWritten(0, -40), isWritten(0, 90)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('that is cut off is blank land', () => {
    const { notes, inks } = printed(townTile().slice(0, 900), 15);
    expect(notes.filter((note) => note.startsWith('fill'))).toEqual([`fill ${inks.land}`]);
    expect(notes.some((note) => note.startsWith('write'))).toBe(false);
  });
});
