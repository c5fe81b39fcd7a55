import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserCues } from '../../src/platform/browser/cues';
import { score, tremor } from '../../src/platform/browser/score';
import { notedCues } from '../../src/platform/fake/cues';
import { cuesContract } from './cues.contract';

let sounded = 0;
let suspended = 0;

/** A page that is seen, until it is hidden. */
const aPage = () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const turn = (hidden: boolean): void => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page: page as unknown as Pick<Document, 'hidden' | 'addEventListener'>, turn };
};

/** As much of an audio context as the synthesizer needs. */
class SilentContext {
  readonly destination = {};
  readonly resume = async () => undefined;
  readonly suspend = async () => {
    suspended += 1;
  };
  createBuffer = () => ({ getChannelData: () => ({ set: () => undefined }) });
  createBufferSource = () => ({
    playbackRate: {},
    connect: () => ({ connect: () => undefined }),
    start: () => {
      sounded += 1;
    },
  });
  createGain = () => ({ gain: {}, connect: () => undefined });
}

beforeEach(() => {
  sounded = 0;
  suspended = 0;
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('AudioContext', SilentContext);
  vi.stubGlobal('StereoPannerNode', class {});
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Until the synthesizer is there, however long that takes, and its longest cue is over. */
const aWhile = async () => {
  await import('zzfx');
  await vi.advanceTimersByTimeAsync(900);
};

cuesContract('that are noted', () => {
  const cues = notedCues();
  return { cues, heard: async () => cues.given.length };
});

cuesContract('of the browser', () => ({
  cues: browserCues(aPage().page),
  heard: async () => {
    await aWhile();
    return sounded;
  },
}));

it('Cues are not heard while nobody sees the page, and are again when it is back', async () => {
  const { page, turn } = aPage();
  const cues = browserCues(page);
  cues.turn(true);
  cues.give('found');
  await aWhile();
  const before = sounded;
  expect(before).toBeGreaterThan(0);
  turn(true);
  cues.give('found');
  await aWhile();
  expect([sounded, suspended]).toEqual([before, 1]);
  turn(false);
  cues.give('found');
  await aWhile();
  expect(sounded).toBe(2 * before);
});

describe('The score', () => {
  const samplesOf = async () => {
    const { ZZFX } = await import('zzfx');
    return Object.entries(score).map(([cue, notes]) => ({
      cue,
      notes: notes.map(({ after, parameters }) => ({ after, samples: ZZFX.buildSamples(...parameters) })),
    }));
  };
  const rate = 44.1;

  it('is short: no cue but the treasure lasts longer than 600 ms, the treasure less than 1.5 s', async () => {
    for (const { cue, notes } of await samplesOf()) {
      const ends = Math.max(...notes.map(({ after, samples }) => after + samples.length / rate));
      expect(ends, cue).toBeGreaterThan(20);
      expect(ends, cue).toBeLessThanOrEqual(cue === 'treasure' ? 1500 : 600);
    }
  });

  it('is heard, and never louder than a speaker bears', async () => {
    for (const { cue, notes } of await samplesOf())
      for (const { samples } of notes) {
        const peak = Math.max(...samples.map(Math.abs));
        expect(Number.isFinite(peak), cue).toBe(true);
        expect(peak, cue).toBeGreaterThan(0.02);
        expect(peak * 0.3, cue).toBeLessThan(1);
      }
  });

  it('sounds the same every time', async () => {
    expect(JSON.stringify(await samplesOf())).toBe(JSON.stringify(await samplesOf()));
  });

  it('lets the hand feel a find and the treasure, for less than a third of a second', () => {
    for (const [cue, pattern] of Object.entries(tremor))
      expect(
        pattern.reduce((sum, ms) => sum + ms, 0),
        cue,
      ).toBeLessThan(333);
    expect(tremor.found.length * tremor.treasure.length).toBeGreaterThan(0);
  });
});
