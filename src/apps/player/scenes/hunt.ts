import { Scene } from 'phaser';
import type { Inks } from '../map/inks';
import type { Sight } from '../map/sight';
import type { ChartView } from '../map/view';
import { buildFeast } from './feast';
import { buildOpening } from './opening';
import { type BuildPart, isReprint, type Part, type Shown } from './part';
import { forgetOld } from './pictures';
import { buildPosts } from './posts';
import { buildRadar } from './radar';
import { buildShow } from './show';
import { buildToken } from './token';

/** All that is drawn above the map, in the order in which it is composed. */
const parts: readonly BuildPart[] = [buildPosts, buildRadar, buildToken, buildFeast, buildShow, buildOpening];

const stillAfter = 300;

/** Draws the hunt above the map. It holds no rule of the game, only its parts and what they show. */
export class HuntScene extends Scene {
  /** Fulfilled when the scene can draw. */
  readonly ready: Promise<void>;
  private readonly sight: Sight;
  private readonly reducedMotion: boolean;
  private declareReady: () => void = () => undefined;
  private parts: readonly Part[] = [];
  private shown: Shown | null = null;
  private stirred = 0;

  constructor(sight: Sight, reducedMotion: boolean) {
    super('hunt');
    this.sight = sight;
    this.reducedMotion = reducedMotion;
    this.ready = new Promise((resolve) => {
      this.declareReady = resolve;
    });
  }

  create(): void {
    this.parts = parts.map((build) => build(this, this.reducedMotion));
    this.declareReady();
  }

  /** Lets one unit of the scene be one CSS pixel. */
  magnify(ratio: number): void {
    this.cameras.main.setOrigin(0, 0).setZoom(ratio);
  }

  /** Keeps the scene awake for a moment. */
  stir(): void {
    this.stirred = performance.now();
  }

  /** Whether the next frame may differ from the last one. */
  restless(): boolean {
    const now = performance.now();
    return now - this.stirred < stillAfter || this.parts.some((part) => part.restless(now));
  }

  show(view: ChartView, inks: Inks, ratio: number): void {
    const before = this.shown;
    const shown = { view, inks, ratio };
    this.shown = shown;
    for (const part of this.parts) part.show(shown, before, performance.now());
    if (isReprint(shown, before)) forgetOld(this, inks);
  }

  /** Places everything for the frame that is about to be drawn. */
  compose(): void {
    if (!this.shown) return;
    this.sight.reframe();
    const size = 1 / this.sight.magnification();
    const frame = { ...this.shown, sight: this.sight, size, now: performance.now() };
    for (const part of this.parts) part.compose(frame);
  }
}
