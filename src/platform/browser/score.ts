import type { Cue } from '../ports';

/** One sound: when it begins, in milliseconds after the cue, and the parameters of the synthesizer, volume first. */
export interface Note {
  readonly after: number;
  readonly parameters: readonly (number | undefined)[];
}

type Maker = (after: number, volume?: number) => Note;

/** ZzFX's parameters by name, in its own order; nothing is left to chance, so that a cue always sounds the same. */
const sound = (
  after: number,
  [volume, frequency]: readonly [number, number],
  [attack, sustain, release]: readonly [number, number, number],
  { shape = 0, curve = 1, slide = 0, noise = 0, decay = 0, filter = 0 },
): Note => ({
  after,
  parameters: [
    volume,
    0,
    frequency,
    attack,
    sustain,
    release,
    shape,
    curve,
    slide,
    0,
    0,
    0,
    0,
    noise,
    0,
    0,
    0,
    1,
    decay,
    0,
    filter,
  ],
});

/** A pencil set down on wood. */
const tap: Maker = (after, volume = 0.5) =>
  sound(after, [volume, 320], [0, 0.004, 0.04], { shape: 1, slide: -2, filter: -2400 });
/** A mallet on a post. */
const mallet: Maker = (after, volume = 1.2) =>
  sound(after, [volume, 150], [0, 0.01, 0.14], { curve: 1.4, slide: -4, filter: -1400 });
/** A sheet of paper that moves. */
const paper: Maker = (after, volume = 0.35) =>
  sound(after, [volume, 900], [0.03, 0.05, 0.12], { shape: 4, filter: 1800 });
/** A match that is struck. */
const match: Maker = (after) => sound(after, [0.4, 2400], [0.01, 0.06, 0.16], { shape: 4, slide: 3, filter: 2600 });
/** The rim of a glass. */
const glass: Maker = (after) => sound(after, [0.35, 1568], [0.005, 0.05, 0.3], { decay: 0.05 });
/** A short note of a horn, in hertz. */
const brass = (after: number, frequency: number, sustain = 0.1): Note =>
  sound(after, [0.55, frequency], [0.02, sustain, 0.14], { shape: 2, curve: 0.8, filter: -frequency * 3 });

/** C4, F4, A4 and C5 in hertz (A4 = 440): a fourth up, then the chord. */
const [c4, f4, a4, c5] = [261.63, 349.23, 440, 523.25] as const;

/** Wood, paper, glass and brass: what each cue sounds like; none lasts longer than 600 ms but the treasure's. */
export const score: { readonly [cue in Cue]: readonly Note[] } = {
  press: [tap(0)],
  unroll: [paper(0), paper(90, 0.3), paper(190, 0.25), tap(330, 0.4)],
  found: [mallet(0), brass(130, c4, 0.07), brass(270, f4, 0.08)],
  right: [brass(0, f4, 0.06), brass(110, c5, 0.08)],
  wrong: [paper(0), paper(110, 0.25)],
  hint: [match(0), glass(180)],
  treasure: [mallet(0), brass(150, c4, 0.1), brass(310, f4, 0.1), brass(470, a4, 0.1), brass(640, c5, 0.3)],
};

/** What the hand feels with a cue: milliseconds of trembling and pause, in turns; nothing for what is only heard. */
export const tremor: { readonly [cue in Cue]: readonly number[] } = {
  press: [],
  unroll: [],
  found: [12],
  right: [10, 60, 10],
  wrong: [],
  hint: [8],
  treasure: [12, 80, 12, 80, 40],
};
