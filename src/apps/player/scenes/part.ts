import type { Scene } from 'phaser';
import type { Inks } from '../map/inks';
import type { Sight } from '../map/sight';
import type { ChartView } from '../map/view';

/** What the scene shows, and the inks and device pixels per CSS pixel that it is printed with. */
export interface Shown {
  readonly view: ChartView;
  readonly inks: Inks;
  readonly ratio: number;
}

/** One frame that is about to be drawn. */
export interface Frame extends Shown {
  readonly sight: Sight;
  /** One CSS pixel in units of the scene: less than 1 while an animated zoom magnifies the canvas. */
  readonly size: number;
  /** Milliseconds of the page. */
  readonly now: number;
}

/** One thing that the scene draws. It keeps its own game objects, and no rule of the game. */
export interface Part {
  /** Takes over what is shown; `before` is null the first time. */
  show(shown: Shown, before: Shown | null, now: number): void;
  /** Puts everything in its place for a frame. */
  compose(frame: Frame): void;
  /** Whether the next frame may differ from the last one by this part alone. */
  restless(now: number): boolean;
}

/** Builds a part in a scene; with `reducedMotion` nothing travels or turns. */
export type BuildPart = (scene: Scene, reducedMotion: boolean) => Part;

/** Whether drawings must be printed anew: the first time, in other inks, or at another resolution. */
export const isReprint = (shown: Shown, before: Shown | null): boolean =>
  before === null || before.inks !== shown.inks || before.ratio !== shown.ratio;

/** From the ground up: what lies under what. */
export const depths = {
  zones: -30,
  trail: -20,
  tags: -10,
  posts: 1,
  token: 10_000,
  /** Added to a post that stands before the token. */
  overToken: 10_000,
  feast: 20_000,
  spectacle: 30_000,
  opening: 40_000,
} as const;
