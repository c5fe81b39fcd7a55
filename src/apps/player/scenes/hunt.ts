import { type GameObjects, Scene } from 'phaser';
import type { Inks } from '../map/inks';
import { markOf } from '../map/marks';
import type { Sight, Spot } from '../map/sight';
import type { Celebration, ChartStage, ChartView } from '../map/view';
import { drawCelebration, lengthOf } from './celebrations';
import { buildChest, type Chest } from './chest';
import { durations, overshoot, progress } from './motion';
import { dress, forgetOld, markPicture, titlePicture } from './pictures';
import { colorOf, dottedCircle, inkLine } from './strokes';

/** A stage as it stands in the scene. */
interface Planted {
  readonly stage: ChartStage;
  readonly mark: GameObjects.Image;
  readonly title: GameObjects.Image | null;
  /** When its post was put into the ground, in milliseconds of the page; −Infinity for long ago. */
  readonly since: number;
}

interface Shown {
  readonly view: ChartView;
  readonly inks: Inks;
  readonly ratio: number;
}

interface Playing {
  readonly what: Celebration;
  readonly since: number;
}

const stillAfter = 300;
const titleWidth = 90;
const fallPixels = 40;
const leastZone = 14;

/** Draws the hunt above the map: zones, trail, stages, token, celebrations. It holds no rule of the game. */
export class HuntScene extends Scene {
  /** Fulfilled when the scene can draw. */
  readonly ready: Promise<void>;
  private readonly sight: Sight;
  private readonly reducedMotion: boolean;
  private declareReady: () => void = () => undefined;
  private under!: GameObjects.Graphics;
  private over!: GameObjects.Graphics;
  private token!: GameObjects.Image;
  private chest!: Chest;
  private shown: Shown | null = null;
  private planted: readonly Planted[] = [];
  private playing: Playing | null = null;
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
    this.under = this.add.graphics().setDepth(-20);
    this.over = this.add.graphics().setDepth(20_000);
    this.token = this.add.image(0, 0, '__DEFAULT').setDepth(10_000).setVisible(false);
    this.chest = buildChest(this);
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
    const planting = this.planted.some(({ since }) => now - since < durations.plant + 50);
    return planting || this.playing !== null || now - this.stirred < stillAfter;
  }

  show(view: ChartView, inks: Inks, ratio: number): void {
    const before = this.shown?.view;
    const first = this.shown === null;
    const redrawn = this.shown?.inks !== inks || this.shown.ratio !== ratio;
    this.shown = { view, inks, ratio };
    if (redrawn || before?.stages !== view.stages) this.plant(view.stages, inks, ratio);
    if (redrawn) this.press(inks, ratio);
    if (view.celebrate && !first && view.celebrate !== before?.celebrate)
      this.playing = { what: view.celebrate, since: performance.now() };
  }

  /** Places everything for the frame that is about to be drawn. */
  compose(): void {
    if (!this.shown) return;
    this.sight.reframe();
    const size = 1 / this.sight.magnification();
    const now = performance.now();
    this.under.clear();
    this.over.clear();
    for (const planted of this.planted) this.placeStage(planted, size, now, this.shown);
    this.placeTrail(size, this.shown);
    this.placeToken(size, this.shown);
    this.play(size, now, this.shown);
  }

  /** Prints the drawings that no stage owns in a new edition. */
  private press(inks: Inks, ratio: number): void {
    dress(this.token, markPicture(this, 'boat', inks, ratio));
    this.chest.print(inks, ratio);
    forgetOld(this, inks);
  }

  private plant(stages: readonly ChartStage[], inks: Inks, ratio: number): void {
    const old = this.planted;
    const now = performance.now();
    this.planted = stages.map((stage): Planted => {
      const was = old.find((planted) => planted.stage.id === stage.id);
      const risen = was !== undefined && markOf[was.stage.state] !== markOf[stage.state] && !this.reducedMotion;
      const number = stage.state === 'hidden' ? stage.number : undefined;
      const mark = this.add.image(0, 0, '__DEFAULT');
      dress(mark, markPicture(this, markOf[stage.state], inks, ratio, number));
      const title = stage.title === null ? null : this.add.image(0, 0, '__DEFAULT').setDepth(-10);
      if (title && stage.title !== null) dress(title, titlePicture(this, stage.title, inks, ratio));
      return { stage, mark, title, since: risen ? now : (was?.since ?? Number.NEGATIVE_INFINITY) };
    });
    for (const { mark, title } of old) {
      mark.destroy();
      title?.destroy();
    }
  }

  private placeStage(planted: Planted, size: number, now: number, { inks, ratio }: Shown): void {
    const { stage, mark, title, since } = planted;
    const spot = this.sight.place(stage.position);
    const radius = this.sight.pixels(stage.position, stage.radiusMeters);
    if (stage.state === 'open' || stage.state === 'here') this.drawZone(spot, radius, size, stage.state, inks);
    const lift = (1 - overshoot(progress(since, now, durations.plant))) * fallPixels * size;
    mark
      .setPosition(spot.x, spot.y - lift)
      .setScale(size / ratio)
      .setDepth(1 + Math.max(0, Math.min(9000, spot.y)));
    const room = this.sight.pixels(stage.position, 150) / size;
    title
      ?.setPosition(spot.x, spot.y + 5 * size)
      .setScale(size / ratio)
      .setVisible(room > titleWidth / 2);
  }

  private drawZone(spot: Spot, radius: number, size: number, state: 'open' | 'here', inks: Inks): void {
    if (radius < leastZone * size) return;
    const magenta = colorOf(inks.magenta);
    this.under.fillStyle(magenta, state === 'here' ? 0.16 : 0.08);
    this.under.fillCircle(spot.x, spot.y, radius);
    if (state === 'open') dottedCircle(this.under, spot, radius, magenta, 2.6 * size);
    else this.under.lineStyle(2.6 * size, magenta, 1).strokeCircle(spot.x, spot.y, radius);
  }

  private placeTrail(size: number, { view, inks }: Shown): void {
    const spots = view.trail.map((position) => this.sight.place(position));
    inkLine(this.under, spots, colorOf(inks.magenta), colorOf(inks.paper), 4 * size);
  }

  private placeToken(size: number, { view, inks, ratio }: Shown): void {
    this.token.setVisible(view.token !== null);
    if (!view.token) return;
    const { position, accuracyMeters, simulated } = view.token;
    const spot = this.sight.place(position);
    if (!simulated) {
      const radius = this.sight.pixels(position, accuracyMeters);
      this.under.fillStyle(colorOf(inks.magenta), 0.1).fillCircle(spot.x, spot.y, radius);
      this.under.lineStyle(1.5 * size, colorOf(inks.magenta), 0.7).strokeCircle(spot.x, spot.y, radius);
    }
    this.token.setPosition(spot.x, spot.y).setScale(size / ratio);
  }

  private play(size: number, now: number, shown: Shown): void {
    const playing = this.playing;
    const t = playing ? progress(playing.since, now, lengthOf(playing.what.kind)) : 1;
    if (playing && t >= 1) this.playing = null;
    this.chest.hide();
    if (!playing || t >= 1) return;
    const printed = this.reducedMotion ? 0.45 : t;
    const spot = this.spotOf(playing.what, shown);
    if (!spot) return;
    drawCelebration(this.over, playing.what.kind, { spot, t: printed, scale: size, inks: shown.inks });
    if (playing.what.kind === 'treasure') this.chest.open(playing.what.treasure, spot, printed, size);
  }

  private spotOf(what: Celebration, { view }: Shown): Spot | null {
    if (what.kind === 'treasure') {
      const { width, height } = this.sight.size();
      return { x: width / 2, y: height / 2 + 30 };
    }
    const stage = view.stages.find(({ id }) => id === what.stage);
    return stage ? this.sight.place(stage.position) : null;
  }
}
